package org.jiceng.renewal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.List;
import org.jiceng.election.ContestId;
import org.jiceng.election.Declaration;
import org.jiceng.election.OfficeResult;
import org.jiceng.election.SeatResult;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.organization.CommitteeId;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Member;
import org.jiceng.organization.Office;
import org.jiceng.organization.Tenure;
import org.jiceng.person.PersonId;

/** Whom the votes on the seats of one body put into office. */
final class Seating {
  private final CommitteeId committee;
  private final Gained gained;
  private final IssueLog log;

  Seating(CommitteeId committee, Gained gained, IssueLog log) {
    this.committee = committee;
    this.gained = gained;
    this.log = log;
  }

  /**
   * The winners of {@code rounds}, which stand in their order, the first vote on an office first.
   * Reported are an office whose last vote is void, and one with seats that are not settled; and,
   * as a notice, every seat that waits for something.
   */
  ImmutableList<Member> winners(List<Declaration> rounds) {
    checkArgument(!rounds.isEmpty(), "no vote on %s", committee);
    reportOpen(rounds, log);
    waiting(rounds).forEach((round, seat) -> log.add(waits(round, seat)));
    ImmutableList.Builder<Member> winners = ImmutableList.builder();
    for (Declaration round : rounds) {
      Tenure tenure = new Tenure(gained, round.contest().pollDay());
      round
          .elected()
          .forEach(seat -> winners.add(member(seat.person(), committee, office(round), tenure)));
    }
    return winners.build();
  }

  /** Reports every office of {@code rounds} that a void vote or a seat not settled leaves open. */
  static void reportOpen(List<Declaration> rounds, IssueLog log) {
    Multimaps.index(rounds, Seating::office)
        .asMap()
        .values()
        .forEach(votes -> reportOpenOffice(ImmutableList.copyOf(votes), log));
  }

  private static void reportOpenOffice(ImmutableList<Declaration> votes, IssueLog log) {
    Declaration last = votes.get(votes.size() - 1);
    ContestId contest = last.contest().id();
    int seats = votes.get(0).contest().seats();
    int settled =
        votes.stream()
            .flatMap(round -> round.officeResults().stream())
            .mapToInt(Seating::settled)
            .sum();
    if (last instanceof Declaration.VoidVote) {
      log.add(RenewalIssue.RENEWAL_VOTE_VOID, place(last), ImmutableMap.of("contest", contest));
    } else if (settled != seats) {
      log.add(
          RenewalIssue.RENEWAL_SEATS_OPEN,
          place(last),
          ImmutableMap.of("contest", contest, "settled", settled, "seats", seats));
    }
  }

  /** Another vote, a decision and an open parameter do not settle a seat. */
  private static int settled(OfficeResult office) {
    return office.elected().size()
        + office.pending().size()
        + office.vacant().size()
        + office.reduced().size();
  }

  /** Whoever is elected and not in office, by the vote. */
  static ImmutableListMultimap<Declaration, SeatResult.Pending> waiting(List<Declaration> rounds) {
    ImmutableListMultimap.Builder<Declaration, SeatResult.Pending> waiting =
        ImmutableListMultimap.builder();
    rounds.forEach(
        round -> round.officeResults().forEach(office -> waiting.putAll(round, office.pending())));
    return waiting.build();
  }

  static Issue waits(Declaration round, SeatResult.Pending seat) {
    return Issue.of(
        RenewalIssue.RENEWAL_SEAT_WAITS,
        place(round),
        ImmutableMap.of(
            "person", seat.person(),
            "office", round.contest().office(),
            "awaited", seat.awaited()));
  }

  static Member member(PersonId person, CommitteeId committee, Office office, Tenure tenure) {
    return new Member.Builder()
        .person(person)
        .committee(committee)
        .office(office)
        .tenure(tenure)
        .build();
  }

  private static Office office(Declaration round) {
    checkArgument(
        round.contest().office() instanceof Office,
        "a vote on no office of a body: %s",
        round.contest().id());
    return (Office) round.contest().office();
  }

  private static Place place(Declaration round) {
    return Place.of(round.contest().id().value());
  }
}
