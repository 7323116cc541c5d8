package org.jiceng.register;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.law.Timeline;
import org.jiceng.person.PersonId;
import org.jiceng.rule.Verdict;

/** Fills the seats of those who must leave an election committee. */
final class Succession {
  private final ElectionCommittee committee;
  private final Timeline<CommitteeLaw> laws;
  private final Collection<Nominee> nominees;
  private final NearRelatives relatives;
  private final IssueLog log = new IssueLog();

  Succession(
      ElectionCommittee committee,
      Timeline<CommitteeLaw> laws,
      Collection<Nominee> nominees,
      NearRelatives relatives) {
    this.committee = committee;
    this.laws = laws;
    this.nominees = nominees;
    this.relatives = relatives;
  }

  Outcome<ElectionCommittee> outcome() {
    ImmutableList<Departure> departures = committee.departures(laws, nominees, relatives);
    ImmutableSet<PersonId> leaving =
        departures.stream()
            .filter(departure -> departure.verdict() == Verdict.MET)
            .map(Departure::member)
            .collect(toImmutableSet());
    departures.stream()
        .map(Departure::member)
        .filter(member -> !leaving.contains(member))
        .forEach(member -> report(RegisterIssue.COMMITTEE_LEAVING_UNDETERMINED, member));
    ImmutableList.Builder<CommitteeSeat> members = ImmutableList.builder();
    Deque<CommitteeSeat> next = new ArrayDeque<>(committee.substitutes());
    for (CommitteeSeat seat : committee.members()) {
      if (leaving.contains(seat.person())) {
        fill(next, members);
      } else {
        members.add(seat);
      }
    }
    return Outcome.of(
        log,
        () ->
            new ElectionCommittee.Builder()
                .unit(committee.unit())
                .chosenOn(committee.chosenOn())
                .chosenBy(committee.chosenBy())
                .addAllMembers(members.build())
                .addAllSubstitutes(next)
                .build());
  }

  private void fill(Deque<CommitteeSeat> next, ImmutableList.Builder<CommitteeSeat> members) {
    while (!next.isEmpty()) {
      CommitteeSeat seat = next.remove();
      ImmutableList<Departure> own = Departures.of(seat.person(), laws, nominees, relatives);
      if (own.isEmpty()) {
        members.add(seat);
        return;
      }
      if (own.stream().noneMatch(one -> one.verdict() == Verdict.MET)) {
        report(RegisterIssue.COMMITTEE_SUBSTITUTE_UNDETERMINED, seat.person());
        return;
      }
    }
    log.add(
        RegisterIssue.COMMITTEE_NO_SUBSTITUTE,
        Place.of(committee.unit().value()),
        ImmutableMap.of("unit", committee.unit(), "body", committee.chosenBy()));
  }

  private void report(RegisterIssue code, PersonId person) {
    log.add(
        code,
        Place.of(committee.unit().value()),
        ImmutableMap.of("unit", committee.unit(), "person", person));
  }
}
