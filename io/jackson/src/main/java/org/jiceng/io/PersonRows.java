package org.jiceng.io;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.election.Ballot;
import org.jiceng.election.Mark;
import org.jiceng.io.attribute.Listings;
import org.jiceng.io.table.RowWriter;
import org.jiceng.io.table.Written;
import org.jiceng.issue.Place;
import org.jiceng.organization.Committee;
import org.jiceng.organization.Member;
import org.jiceng.organization.Roster;
import org.jiceng.organization.SeatRow;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.Person;
import org.jiceng.review.Candidate;

/** Writes rows of members, candidates and ballots as their readers read them. */
final class PersonRows {
  static final RowWriter<SeatRow> SEATS =
      RowWriter.of(
          Written.text("personId", row -> row.person().id()),
          Written.text("unit", SeatRow::unit),
          Written.text("body", SeatRow::body),
          Written.text("office", SeatRow::office),
          Written.text("gained", row -> row.tenure().gained()),
          Written.text("inOfficeFrom", row -> row.tenure().inOfficeFrom()),
          Written.text("sex", row -> row.person().sex()),
          Written.<SeatRow>text("birth", row -> row.person().birth().date()).ofPerson(),
          Written.optional("education", row -> row.person().education()),
          Written.text("standing", row -> row.person().standing()));

  static final RowWriter<Candidate> CANDIDATES =
      RowWriter.of(
          Written.text("candidateId", Candidate::id),
          Written.text("label", Candidate::label).ofPerson(),
          Written.text("unit", Candidate::unit),
          Written.text("body", Candidate::body),
          Written.text("office", Candidate::office),
          Written.text("sex", candidate -> candidate.person().sex()),
          Written.<Candidate>text("birth", candidate -> candidate.person().birth().date())
              .ofPerson(),
          Written.optional("education", candidate -> candidate.person().education()),
          Written.text("standing", candidate -> candidate.person().standing()),
          Written.<Candidate>optional(
                  "joined",
                  candidate -> membership(candidate.person()).flatMap(PartyMembership::joined))
              .ofPerson(),
          Written.optional(
              "branch",
              candidate -> membership(candidate.person()).flatMap(PartyMembership::branch)),
          Written.text("personId", candidate -> candidate.person().id()));

  static final RowWriter<Ballot> BALLOTS =
      RowWriter.of(
          Written.text("id", Ballot::id),
          Written.list("lines", Listings.BLANK, PersonRows::marks),
          Written.list("writeIns", Listings.BAR, Ballot::writeIns));

  private PersonRows() {}

  private static Optional<PartyMembership> membership(Person person) {
    return person.membership();
  }

  private static ImmutableList<String> marks(Ballot ballot) {
    return ballot.lines().stream().map(Mark::name).collect(ImmutableList.toImmutableList());
  }

  /** The seats of {@code roster} in its order. */
  static Stream<SeatRow> seats(Roster roster) {
    return roster.committees().stream()
        .flatMap(
            committee ->
                roster.members(committee.id()).stream()
                    .map(member -> seat(roster, committee, member)));
  }

  private static SeatRow seat(Roster roster, Committee committee, Member member) {
    return new SeatRow(
        committee.unit(),
        committee.kind(),
        member.office(),
        member.tenure(),
        roster.person(member.person()),
        Place.none());
  }
}
