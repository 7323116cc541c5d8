package org.jiceng.examples.exercise;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.Declaration;
import org.jiceng.election.ElectionMethods;
import org.jiceng.election.JointBallot;
import org.jiceng.election.Mark;
import org.jiceng.election.Poll;
import org.jiceng.law.DocumentRef;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.person.PersonId;
import org.jiceng.renewal.Approval;
import org.jiceng.renewal.BodySeats;
import org.jiceng.renewal.OfficeEnd;
import org.jiceng.renewal.OfficerElection;
import org.jiceng.renewal.Renewal;
import org.jiceng.renewal.Term;
import org.jiceng.review.CandidateId;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

/** A branch and a village from the ballot to the seat, and a vacancy that is filled again. */
final class TheSeats {
  static final BodySeats BRANCH = BodySeats.ofBranch(County.EAST, 3);
  static final BodySeats VILLAGERS =
      BodySeats.of(
          County.EAST,
          CommitteeKind.VILLAGERS,
          ImmutableMap.of(Office.DIRECTOR, 1, Office.COMMITTEE_MEMBER, 2));

  private static final LocalDate LATER = County.DAY.plusYears(1);
  private static final int PRESENT = 10;

  private final Declaration members;
  private final Declaration secretary;
  private final Roster seated;
  private final Roster approved;
  private final ImmutableList<Declaration> offices;
  private final Roster village;
  private final Roster filled;

  TheSeats() {
    Renewal renewal = Renewal.of(OldSeats.roster(), OldSeats.report());
    // tag::branch
    Poll branch =
        renewal
            .poll(
                ContestId.of("BRANCH"),
                BRANCH,
                BRANCH.method(County.DAY).orElseThrow(),
                County.DAY,
                slate("1", "2", "3", "4"))
            .orElseThrow();
    members = declare(Iterables.getOnlyElement(branch.contests()), 9, 8, 7, 0);
    seated = renewal.seat(BRANCH.committee(), List.of(members)).orElseThrow();
    OfficerElection officers = OfficerElection.of(seated, BRANCH.committee());
    secretary = declareSecretary(officers);
    approved = officers.approve(secretary, approval()).orElseThrow();
    // end::branch
    // tag::village
    Renewal villagers = Renewal.of(approved, OldSeats.report());
    Poll poll =
        villagers
            .poll(
                ContestId.of("VILLAGE"),
                VILLAGERS,
                VILLAGERS.method(County.DAY).orElseThrow(),
                County.DAY,
                slate("5", "6", "7", "8", "9"))
            .orElseThrow();
    int electors = VILLAGERS.electors(OldSeats.register(), County.DAY).orElseThrow();
    offices =
        poll.declare(poll.count(Attendance.of(electors, PRESENT), ballots()).orElseThrow())
            .offices();
    village = villagers.seat(VILLAGERS.committee(), offices).orElseThrow();
    // end::village
    filled = fill();
  }

  private Roster fill() {
    PersonId director = PersonId.of("p5");
    // tag::vacancy
    Roster without =
        Renewal.of(village, OldSeats.report())
            .vacate(
                VILLAGERS.committee(),
                director,
                LATER,
                OfficeEnd.SENTENCED.basis(CommitteeKind.VILLAGERS, LATER))
            .orElseThrow();
    Renewal again = Renewal.of(without, OldSeats.report());
    List<Contest> contests =
        again
            .byElection(
                ContestId.of("VACANCY"),
                VILLAGERS,
                VILLAGERS.method(LATER).orElseThrow(),
                LATER,
                slate("6"))
            .orElseThrow();
    List<Declaration> declared = List.of(declare(Iterables.getOnlyElement(contests), 8));
    return again.fill(VILLAGERS.committee(), declared).orElseThrow();
    // end::vacancy
  }

  static ImmutableList<Shown> shown(Language language) {
    TheSeats all = new TheSeats();
    Term term = Term.of(CommitteeKind.VILLAGERS, County.DAY).orElseThrow();
    return ImmutableList.of(
        Shown.of("支部委员会选举", "The vote on the branch committee", all.text(all.members, language)),
        Shown.of(
            "委员就任，书记待批准", "Members seated, no secretary yet", lines(all.seated, BRANCH, language)),
        Shown.of("书记选举", "The vote on the secretary", all.text(all.secretary, language)),
        Shown.of("批准之后", "After the approval", lines(all.approved, BRANCH, language)),
        Shown.of(
            "村民委员会选举",
            "The vote on the villagers' committee",
            all.offices.stream().map(one -> all.text(one, language)).collect(joining("\n\n"))),
        Shown.of(
            "村民委员会就任", "The villagers' committee seated", lines(all.village, VILLAGERS, language)),
        Shown.of(
            "一年后主任被判刑，补选",
            "A year later the director is sentenced; after the by-election",
            lines(all.filled, VILLAGERS, language)),
        Shown.of(
            "任期",
            "Terms",
            Stream.of(term, term.rest(CommitteeKind.VILLAGERS, LATER).orElseThrow())
                .map(one -> one.in(language))
                .collect(joining("\n"))));
  }

  Roster seated() {
    return seated;
  }

  Roster approved() {
    return approved;
  }

  Roster filled() {
    return filled;
  }

  private String text(Declaration declaration, Language language) {
    return declaration.explain(language, Audience.PUBLIC);
  }

  private static String lines(Roster roster, BodySeats body, Language language) {
    return roster.members(body.committee()).stream()
        .map(
            member ->
                Stream.of(
                        roster.person(member.person()).label(),
                        member.office().in(language),
                        member.tenure().gained().in(language),
                        member.tenure().inOfficeFrom().toString())
                    .collect(joining(" | ")))
        .collect(joining("\n"));
  }

  private static Declaration declareSecretary(OfficerElection officers) {
    Contest contest =
        officers
            .contest(
                ContestId.of("SECRETARY"),
                Office.SECRETARY,
                ElectionMethods.branchOfficers(County.DAY).orElseThrow(),
                County.DAY,
                List.of(PersonId.of("p1")))
            .orElseThrow();
    int present = officers.electorate().entitled();
    return contest.declare(
        contest.count(Attendance.of(present, present), marked(present, 3)).orElseThrow());
  }

  private static Approval approval() {
    LocalDate day = County.DAY.plusDays(3);
    return new Approval(
        County.TOWNSHIP, day, new DocumentRef("镇发〔2026〕1号（虚构）", day, County.TOWNSHIP));
  }

  private static Declaration declare(Contest contest, int... votes) {
    return contest.declare(
        contest.count(Attendance.of(PRESENT, PRESENT), marked(PRESENT, votes)).orElseThrow());
  }

  /** The first so many ballots are for a candidate, the others against. */
  private static ImmutableList<Ballot> marked(int ballots, int... votes) {
    return IntStream.range(0, ballots)
        .mapToObj(
            n ->
                Ballot.of(
                    "b" + n, IntStream.of(votes).mapToObj(v -> mark(n < v)).toArray(Mark[]::new)))
        .collect(toImmutableList());
  }

  /** One paper on both offices: director of two, members of three. */
  private static ImmutableList<JointBallot> ballots() {
    return IntStream.range(0, PRESENT)
        .mapToObj(
            n ->
                JointBallot.of(
                    lines(n, at -> at < 8, at -> at >= 8),
                    lines(n, at -> at < 9, at -> at < 7, at -> at >= 7)))
        .collect(toImmutableList());
  }

  private static Ballot lines(int number, IntPredicate... choices) {
    return Ballot.of(
        "b" + number,
        Stream.of(choices).map(choice -> mark(choice.test(number))).toArray(Mark[]::new));
  }

  private static Mark mark(boolean chosen) {
    return chosen ? Mark.FOR : Mark.AGAINST;
  }

  private static ImmutableList<CandidateId> slate(String... ids) {
    return Stream.of(ids).map(CandidateId::of).collect(toImmutableList());
  }
}
