package org.jiceng.recommendation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.List;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.law.Working;
import org.jiceng.organization.CommitteeId;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;

/**
 * The recommendations for one body, as far as they were held. Immutable; the order in which they
 * are recorded is of no account.
 */
public final class Recommendation {
  private final CommitteeId body;
  private final int seats;
  private final RecommendationPolicy policy;
  private final ImmutableList<Nomination> nominations;
  private final ImmutableList<Meeting> meetings;

  private Recommendation(
      CommitteeId body,
      int seats,
      RecommendationPolicy policy,
      ImmutableList<Nomination> nominations,
      ImmutableList<Meeting> meetings) {
    this.body = body;
    this.seats = seats;
    this.policy = policy;
    this.nominations = nominations;
    this.meetings = meetings;
  }

  /** Nothing recorded yet, for {@code seats} of {@code body}; at least 1. */
  public static Recommendation of(CommitteeId body, int seats, RecommendationPolicy policy) {
    checkArgument(seats >= 1, "a body has seats, not %s", seats);
    return new Recommendation(body, seats, policy, ImmutableList.of(), ImmutableList.of());
  }

  /** With {@code more} nominations; whether each counts is said when it is concluded. */
  public Recommendation nominate(Iterable<Nomination> more) {
    return new Recommendation(body, seats, policy, plus(nominations, more), meetings);
  }

  /** With the records of {@code more} meetings; whether each counts is said then too. */
  public Recommendation hold(Iterable<Meeting> more) {
    return new Recommendation(body, seats, policy, nominations, plus(meetings, more));
  }

  private static <T> ImmutableList<T> plus(ImmutableList<T> some, Iterable<T> more) {
    return ImmutableList.<T>builder().addAll(some).addAll(more).build();
  }

  /** What follows. */
  public RecommendationReport conclude() {
    IssueLog log = new IssueLog();
    Intake intake = new Intake(policy, log);
    ImmutableList<Nomination> named = intake.nominations(nominations);
    ImmutableMap<PersonId, Person> persons =
        named.stream()
            .map(Nomination::person)
            .distinct()
            .collect(ImmutableMap.toImmutableMap(Person::id, person -> person));
    ImmutableListMultimap<Integer, Meeting> held = intake.meetings(meetings, persons);
    ImmutableList.Builder<RoundResult> rounds = ImmutableList.builder();
    for (int round = 1; round <= policy.rounds().value(); round++) {
      rounds.add(round(round, Maps.uniqueIndex(held.get(round), Meeting::body), persons, log));
    }
    ImmutableList<RoundResult> results = rounds.build();
    SlateProposal proposal = propose(results.get(results.size() - 1), log);
    int rows = nominations.size() + meetings.size();
    int accepted = named.size() + held.size();
    return new RecommendationReport(
        policy, named, held.values(), results, proposal, log.sorted(), accepted, rows - accepted);
  }

  private RoundResult round(
      int round,
      ImmutableMap<RecommendingBody, Meeting> held,
      ImmutableMap<PersonId, Person> persons,
      IssueLog log) {
    Scoring scoring = policy.scoring().value();
    ImmutableMap<RecommendingBody, Working> attendance =
        ImmutableMap.copyOf(
            Maps.transformValues(
                held, one -> policy.attendance().value().apply(one.attended(), one.eligible())));
    attendance.forEach(
        (one, working) -> {
          if (!working.isMet()) {
            log.add(
                RecommendationIssue.MEETING_ATTENDANCE_SHORT,
                Place.none(),
                ImmutableMap.of("body", one, "round", round, "working", working));
          }
        });
    RoundResult result =
        new RoundResult(
            round,
            attendance,
            scoring.weights().keySet().stream()
                .filter(one -> !held.containsKey(one))
                .collect(toImmutableList()),
            ImmutableList.of());
    return result.counts()
        ? new RoundResult(round, attendance, result.missing(), ranking(held, persons))
        : result;
  }

  private ImmutableList<Ranked> ranking(
      ImmutableMap<RecommendingBody, Meeting> held, ImmutableMap<PersonId, Person> persons) {
    Scoring scoring = policy.scoring().value();
    ImmutableList<Ranked> unplaced =
        persons.values().stream()
            .filter(one -> held.values().stream().anyMatch(m -> m.votes().containsKey(one.id())))
            .map(one -> ranked(one, scoring.of(one.id(), held)))
            .sorted(
                Comparator.comparing(Ranked::score)
                    .reversed()
                    .thenComparing(one -> one.person().id()))
            .collect(toImmutableList());
    ImmutableList.Builder<Ranked> placed = ImmutableList.builder();
    int place = 1;
    for (int at = 0; at < unplaced.size(); at++) {
      Ranked one = unplaced.get(at);
      place = at > 0 && one.score().equals(unplaced.get(at - 1).score()) ? place : at + 1;
      placed.add(new Ranked(one.person(), one.score(), place, one.passed()));
    }
    return placed.build();
  }

  private Ranked ranked(Person person, Score score) {
    boolean passed = policy.passMark().map(mark -> mark.value().isReachedBy(score)).orElse(true);
    return new Ranked(person, score, 1, passed);
  }

  private SlateProposal propose(RoundResult last, IssueLog log) {
    if (!last.counts()) {
      return new SlateProposal.Open(last.round());
    }
    ImmutableList<Ranked> passed =
        last.ranking().stream().filter(Ranked::passed).collect(toImmutableList());
    int length = policy.slateLength(seats);
    if (passed.size() <= length) {
      if (passed.size() < length) {
        log.add(
            RecommendationIssue.SLATE_SURPLUS_SHORT,
            Place.none(),
            ImmutableMap.of("body", body, "have", passed.size(), "need", length));
      }
      return new SlateProposal.Settled(slate(length, passed, ImmutableList.of()));
    }
    Score edge = passed.get(length - 1).score();
    ImmutableList<Ranked> tied =
        passed.stream().filter(one -> one.score().equals(edge)).collect(toImmutableList());
    if (passed.get(length).score().equals(edge)) {
      List<Ranked> sure = passed.stream().filter(one -> one.score().compareTo(edge) > 0).toList();
      return new SlateProposal.Tied(
          policy.decider(),
          tied,
          length - sure.size(),
          slate(length, sure, passed.subList(sure.size(), passed.size())));
    }
    return new SlateProposal.Settled(
        slate(length, passed.subList(0, length), passed.subList(length, passed.size())));
  }

  private Slate slate(int length, List<Ranked> listed, List<Ranked> substitutes) {
    return new Slate(
        body,
        policy,
        length,
        ImmutableList.copyOf(listed),
        ImmutableList.copyOf(substitutes),
        ImmutableList.of());
  }

  /** For which body, and how much was recorded; nobody's data. */
  @Override
  public String toString() {
    return "Recommendation{" + body + ", " + meetings.size() + " meetings}";
  }
}
