package org.jiceng.renewal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.Declaration;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.SeatResult;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.organization.CommitteeId;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Member;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.organization.Tenure;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.review.Conclusion;
import org.jiceng.review.ReviewReport;
import org.jiceng.review.Status;

/**
 * The renewal of branch committees: who sits in them now, and whom the review cleared. Immutable.
 */
public final class Renewal {
  private final Roster roster;
  private final ReviewReport report;

  private Renewal(Roster roster, ReviewReport report) {
    this.roster = roster;
    this.report = report;
  }

  /** The renewal of committees of {@code roster} by candidates of {@code report}. */
  public static Renewal of(Roster roster, ReviewReport report) {
    return new Renewal(roster, report);
  }

  /** Everyone reviewed for a seat in {@code committee}, in the order of the list. */
  public ImmutableList<Conclusion> reviewedFor(CommitteeId committee) {
    return report.conclusions().stream()
        .filter(conclusion -> committeeOf(conclusion.candidate()).equals(committee))
        .collect(toImmutableList());
  }

  /**
   * The election of {@code committee}, with {@code slate} on the ballot in this order. Refused with
   * everyone on the slate who was not reviewed for this committee, or whom the review did not
   * clear.
   *
   * @param seats how many are to be elected
   * @param pollDay the day of the vote
   */
  public Outcome<Contest> contest(
      ContestId id,
      CommitteeId committee,
      ElectionMethod method,
      int seats,
      LocalDate pollDay,
      Iterable<CandidateId> slate) {
    IssueLog log = new IssueLog();
    Map<CandidateId, Conclusion> reviewed =
        reviewedFor(committee).stream()
            .collect(toImmutableMap(conclusion -> conclusion.candidate().id(), reached -> reached));
    ImmutableList.Builder<ListedCandidate> listed = ImmutableList.builder();
    for (CandidateId candidate : slate) {
      Conclusion conclusion = reviewed.get(candidate);
      if (conclusion == null) {
        refuse(
            RenewalIssue.RENEWAL_CANDIDATE_UNKNOWN,
            ImmutableMap.of("candidate", candidate, "committee", committee),
            log);
      } else if (conclusion.status() != Status.CLEARED) {
        refuse(
            RenewalIssue.RENEWAL_CANDIDATE_NOT_CLEARED,
            ImmutableMap.of("candidate", candidate, "status", conclusion.status()),
            log);
      } else {
        listed.add(listed(conclusion.candidate()));
      }
    }
    return Outcome.of(
        log,
        () ->
            new Contest.Builder()
                .id(id)
                .office(Office.BRANCH_MEMBER)
                .seats(seats)
                .addAllCandidates(listed.build())
                .method(method)
                .pollDay(pollDay)
                .build());
  }

  /**
   * The roster with the winners of one vote, or of several on the same seats, in place of everyone
   * who sat in {@code committee}. They are members from the day on which they were elected; offices
   * within the committee follow. Refused if the last vote is void, or if seats are still open.
   *
   * @param rounds the votes in their order, the first one on all seats; not empty
   */
  public Outcome<Roster> seat(CommitteeId committee, List<Declaration> rounds) {
    IssueLog log = new IssueLog();
    Declaration first = rounds.get(0);
    Declaration last = rounds.get(rounds.size() - 1);
    ImmutableList.Builder<Member> winners = ImmutableList.builder();
    for (Declaration round : rounds) {
      for (SeatResult.Elected seat : round.elected()) {
        winners.add(member(seat.person(), committee, round.contest().pollDay()));
      }
    }
    ImmutableList<Member> incoming = winners.build();
    if (last instanceof Declaration.VoidVote) {
      refuse(RenewalIssue.RENEWAL_VOTE_VOID, ImmutableMap.of("contest", last.contest().id()), log);
    } else if (incoming.size() != first.contest().seats()) {
      refuse(
          RenewalIssue.RENEWAL_SEATS_OPEN,
          ImmutableMap.of(
              "contest", last.contest().id(),
              "elected", incoming.size(),
              "seats", first.contest().seats()),
          log);
    }
    ImmutableMap<PersonId, Person> cleared = cleared(committee);
    incoming.stream()
        .map(Member::person)
        .filter(winner -> !cleared.containsKey(winner))
        .forEach(
            winner ->
                refuse(
                    RenewalIssue.RENEWAL_CANDIDATE_UNKNOWN,
                    ImmutableMap.of("candidate", winner, "committee", committee),
                    log));
    if (log.hasErrors()) {
      return new Outcome.Refused<>(log.sorted());
    }
    LocalDate elected = last.contest().pollDay();
    LocalDate day = elected.isAfter(roster.day()) ? elected : roster.day();
    return roster.replacing(committee, incoming, cleared, day);
  }

  private ImmutableMap<PersonId, Person> cleared(CommitteeId committee) {
    return reviewedFor(committee).stream()
        .filter(conclusion -> conclusion.status() == Status.CLEARED)
        .map(conclusion -> conclusion.candidate().person())
        .collect(toImmutableMap(Person::id, person -> person));
  }

  private static Member member(PersonId person, CommitteeId committee, LocalDate from) {
    return new Member.Builder()
        .person(person)
        .committee(committee)
        .office(Office.BRANCH_MEMBER)
        .tenure(new Tenure(Gained.ELECTED, from))
        .build();
  }

  private static CommitteeId committeeOf(Candidate candidate) {
    return CommitteeId.of(candidate.unit(), candidate.body());
  }

  private static ListedCandidate listed(Candidate candidate) {
    return new ListedCandidate(candidate.person().id(), candidate.label());
  }

  private static void refuse(RenewalIssue code, Map<String, ?> arguments, IssueLog log) {
    log.add(code, Place.none(), arguments);
  }
}
