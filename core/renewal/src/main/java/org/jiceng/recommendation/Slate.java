package org.jiceng.recommendation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Provision;
import org.jiceng.organization.CommitteeId;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

/**
 * The persons who were recommended for one body, in their order, and those who are next. Immutable:
 * each step gives a new slate, which keeps the history; a step out of order is refused.
 */
public final class Slate {
  private final CommitteeId body;
  private final RecommendationPolicy policy;
  private final int length;
  private final ImmutableList<Ranked> listed;
  private final ImmutableList<Ranked> substitutes;
  private final ImmutableList<SlateStep> history;

  Slate(
      CommitteeId body,
      RecommendationPolicy policy,
      int length,
      ImmutableList<Ranked> listed,
      ImmutableList<Ranked> substitutes,
      ImmutableList<SlateStep> history) {
    this.body = body;
    this.policy = policy;
    this.length = length;
    this.listed = listed;
    this.substitutes = substitutes;
    this.history = history;
  }

  /** For which body. */
  public CommitteeId body() {
    return body;
  }

  /** How many persons it should have, the surplus included. */
  public int length() {
    return length;
  }

  /** Who is on it: by score, then by key, substitutes after them. */
  public ImmutableList<Person> persons() {
    return listed.stream().map(Ranked::person).collect(toImmutableList());
  }

  /** Who is next, by score, then by key. Equal scores are no order. */
  public ImmutableList<Ranked> substitutes() {
    return substitutes;
  }

  /** Every step, the first one first. */
  public ImmutableList<SlateStep> history() {
    return history;
  }

  /** Whether it is published as it is. */
  public SlateState state() {
    if (history.stream().noneMatch(step -> step.kind() == StepKind.PUBLISHED)) {
      return SlateState.DRAFT;
    }
    StepKind last = last().kind();
    return last == StepKind.PUBLISHED || last == StepKind.PUBLISHED_AGAIN
        ? SlateState.PUBLISHED
        : SlateState.CHANGED;
  }

  private SlateStep last() {
    return history.get(history.size() - 1);
  }

  /**
   * The last day on which it is to be published again; empty if it need not be, or if no rule of
   * the place fixes the days: that it must be is said by {@link #state}.
   */
  public Optional<LocalDate> republicationDue() {
    return state() == SlateState.CHANGED
        ? policy.republicationDays().map(days -> changedOn().plusDays(days.value()))
        : Optional.empty();
  }

  /** The first change since it was published last: later ones do not put the day off. */
  private LocalDate changedOn() {
    ImmutableList<SlateStep> newestFirst = history.reverse();
    LocalDate day = newestFirst.get(0).day();
    for (SlateStep step : newestFirst) {
      if (step.kind() == StepKind.PUBLISHED || step.kind() == StepKind.PUBLISHED_AGAIN) {
        return day;
      }
      day = step.day();
    }
    return day;
  }

  /** Published on {@code day}, for the first time or again; refused if nothing changed. */
  public Outcome<Slate> publish(LocalDate day) {
    if (state() == SlateState.PUBLISHED) {
      return refused(RecommendationIssue.SLATE_UNCHANGED, ImmutableMap.of("body", body));
    }
    StepKind kind = state() == SlateState.DRAFT ? StepKind.PUBLISHED : StepKind.PUBLISHED_AGAIN;
    return step(new SlateStep(kind, day, Optional.empty()), listed, substitutes);
  }

  /** Without {@code person}, who withdrew; refused after the days that the policy gives. */
  public Outcome<Slate> withdraw(PersonId person, LocalDate day) {
    Optional<LocalDate> last = lastDayToWithdraw();
    if (last.isPresent() && day.isAfter(last.get())) {
      return refused(
          RecommendationIssue.SLATE_WITHDRAWAL_LATE,
          ImmutableMap.of("person", person, "last", last.get()));
    }
    return without(person, StepKind.WITHDRAWN, day);
  }

  /** The last day to withdraw: start day excluded, from the first publication. */
  public Optional<LocalDate> lastDayToWithdraw() {
    Optional<LocalDate> published =
        history.stream()
            .filter(step -> step.kind() == StepKind.PUBLISHED)
            .map(SlateStep::day)
            .findFirst();
    return policy
        .withdrawalDays()
        .map(Provision::value)
        .flatMap(days -> published.map(day -> day.plusDays(days)));
  }

  /** Without {@code person}, whom a review or a check took off; why, this slate does not say. */
  public Outcome<Slate> exclude(PersonId person, LocalDate day) {
    return without(person, StepKind.EXCLUDED, day);
  }

  private Outcome<Slate> without(PersonId person, StepKind kind, LocalDate day) {
    ImmutableList<Ranked> left =
        listed.stream().filter(one -> !one.person().id().equals(person)).collect(toImmutableList());
    return left.size() == listed.size()
        ? refused(
            RecommendationIssue.SLATE_PERSON_NOT_LISTED,
            ImmutableMap.of("person", person, "body", body))
        : step(new SlateStep(kind, day, Optional.of(person)), left, substitutes);
  }

  /** With whoever is next; refused if the slate is full, or if equal scores say nobody is. */
  public Outcome<Slate> substitute(LocalDate day) {
    ImmutableList<Ranked> next = next();
    return next.size() > 1
        ? refused(
            RecommendationIssue.SLATE_SUBSTITUTES_TIED,
            ImmutableMap.of("body", policy.decider(), "tied", next.size()))
        : substituteOf(next, day);
  }

  /** With {@code chosen} of those who are next with equal scores, as the deciding body said. */
  public Outcome<Slate> substitute(PersonId chosen, LocalDate day) {
    ImmutableList<Ranked> next =
        next().stream().filter(one -> one.person().id().equals(chosen)).collect(toImmutableList());
    return next.isEmpty() && !substitutes.isEmpty()
        ? refused(RecommendationIssue.SLATE_SUBSTITUTE_NOT_NEXT, ImmutableMap.of("person", chosen))
        : substituteOf(next, day);
  }

  private ImmutableList<Ranked> next() {
    return substitutes.stream()
        .filter(one -> one.score().equals(substitutes.get(0).score()))
        .collect(toImmutableList());
  }

  private Outcome<Slate> substituteOf(ImmutableList<Ranked> next, LocalDate day) {
    if (listed.size() >= length) {
      return refused(RecommendationIssue.SLATE_FULL, ImmutableMap.of("body", body));
    }
    if (next.isEmpty()) {
      return refused(RecommendationIssue.SLATE_NO_SUBSTITUTE, ImmutableMap.of("body", body));
    }
    Ranked one = next.get(0);
    return step(
        new SlateStep(StepKind.SUBSTITUTED, day, Optional.of(one.person().id())),
        plus(listed, one),
        substitutes.stream().filter(other -> !other.equals(one)).collect(toImmutableList()));
  }

  private Outcome<Slate> step(
      SlateStep step, ImmutableList<Ranked> now, ImmutableList<Ranked> next) {
    if (!history.isEmpty() && step.day().isBefore(last().day())) {
      return refused(
          RecommendationIssue.SLATE_STEP_BEFORE_LAST,
          ImmutableMap.of("day", step.day(), "last", last().day()));
    }
    return Outcome.accepted(new Slate(body, policy, length, now, next, plus(history, step)));
  }

  /** With those whom a decision about a tie chose; the others stay next, before the rest. */
  Slate with(ImmutableList<Ranked> chosen) {
    ImmutableList<Ranked> now =
        ImmutableList.<Ranked>builder().addAll(listed).addAll(chosen).build();
    ImmutableList<Ranked> next =
        substitutes.stream().filter(one -> !chosen.contains(one)).collect(toImmutableList());
    return new Slate(body, policy, length, now, next, history);
  }

  private static <T> ImmutableList<T> plus(ImmutableList<T> some, T more) {
    return ImmutableList.<T>builder().addAll(some).add(more).build();
  }

  private static Outcome<Slate> refused(RecommendationIssue code, Map<String, ?> arguments) {
    return Outcome.refused(Issue.of(code, arguments));
  }

  /**
   * The names, in their order; for the review office and the archive, scores and history as well.
   */
  public String explain(Language language, Audience audience) {
    boolean office = audience == Audience.REVIEW_OFFICE || audience == Audience.ARCHIVE;
    String head =
        RecommendationText.SLATE
            .with(
                ImmutableMap.of(
                    "body",
                    body,
                    "state",
                    state(),
                    "persons",
                    persons().stream().map(Person::label).collect(toImmutableList())))
            .in(language);
    return office
        ? Stream.concat(Stream.of(head), history.stream().map(step -> step.in(language)))
            .collect(joining("\n"))
        : head;
  }

  /** The body and the state; nobody's data. */
  @Override
  public String toString() {
    return "Slate{" + body + ", " + state() + ", " + listed.size() + " of " + length + "}";
  }
}
