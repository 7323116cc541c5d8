package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.LongToIntFunction;
import java.util.stream.Stream;
import org.jiceng.law.Citation;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.law.Working;

/**
 * How many votes elect, under every reading of what the rules leave open. Whoever passes under all
 * is in, whoever passes under none is not; between them it depends on an open parameter.
 *
 * @param none the threshold and its base under each reading, with no vote yet; empty if the share
 *     is not known at all
 * @param mayRefuse whether under some reading nobody passes, whatever the votes
 * @param open the parameter on which it depends
 * @param basis the text that sets it, or is silent about it
 * @param failingThat what is enough where fewer persons than seats pass; empty if nothing is
 */
record Bar(
    ImmutableList<Working> none,
    boolean mayRefuse,
    Parameter open,
    Citation basis,
    Optional<Bar> failingThat) {

  /** The majority, and failing that the fallback. */
  static Bar of(Contest contest, Attendance attendance, int returned) {
    BarBases bases = new BarBases(contest, attendance, returned);
    Setting<Threshold> majority = contest.method().majority();
    return new Bar(
        bases.of(majority.readings()),
        false,
        bases.open(Parameter.MAJORITY, majority, majority.readings()),
        bases.basis(majority, majority.readings()),
        fallback(contest.method().fallback(), bases));
  }

  private static Optional<Bar> fallback(Setting<Fallback> fallback, BarBases bases) {
    ImmutableList<Threshold> shares =
        fallback.readings().stream()
            .flatMap(reading -> reading.share().stream())
            .collect(ImmutableList.toImmutableList());
    boolean never = shares.isEmpty() && !fallback.readings().isEmpty();
    return never
        ? Optional.empty()
        : Optional.of(
            new Bar(
                bases.of(shares),
                shares.size() < fallback.readings().size(),
                bases.open(Parameter.FALLBACK, fallback, shares),
                bases.basis(fallback, shares),
                Optional.empty()));
  }

  boolean isKnown() {
    return !none.isEmpty();
  }

  /** The majority, without what is enough where it leaves seats. */
  Bar alone() {
    return new Bar(none, mayRefuse, open, basis, Optional.empty());
  }

  /** Whether {@code votes} pass under every reading. */
  boolean passes(int votes) {
    return passesItself(votes) || failingThat.map(next -> next.passes(votes)).orElse(false);
  }

  /** Whether {@code votes} pass under one reading and fail under another. */
  boolean leavesOpen(int votes) {
    return !passes(votes)
        && (isOpenItself(votes) || failingThat.map(next -> next.leavesOpen(votes)).orElse(false));
  }

  /**
   * How many votes elect under each reading, if {@code passing} says how many persons have so many:
   * as many as the majority asks for, or fewer where that leaves seats and there is a fallback.
   */
  ImmutableSortedSet<Long> needs(int seats, LongToIntFunction passing) {
    return none.stream()
        .map(Working::need)
        .flatMap(
            need ->
                passing.applyAsInt(need) >= seats
                    ? Stream.of(need)
                    : fallbackNeeds().map(least -> Math.min(need, least)))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.reverseOrder()));
  }

  /** Of a fallback of which nothing is known the extremes are read: nobody, and anybody. */
  private Stream<Long> fallbackNeeds() {
    if (failingThat.isEmpty()) {
      return Stream.of(Long.MAX_VALUE);
    }
    Bar fallback = failingThat.get();
    Stream<Long> shares =
        fallback.isKnown() ? fallback.none().stream().map(Working::need) : Stream.of(0L);
    boolean mayBeNobody = fallback.mayRefuse() || !fallback.isKnown();
    return mayBeNobody ? Stream.concat(Stream.of(Long.MAX_VALUE), shares) : shares;
  }

  /** The bar whose readings decide: the fallback's where the majority has one reading. */
  Bar deciding() {
    return none.stream().map(Working::need).distinct().count() > 1
        ? this
        : failingThat.orElse(this);
  }

  /**
   * {@code votes} against the reading that asks for most: of the majority, or of the fallback if
   * only that is met.
   */
  Working working(int votes) {
    if (!passesItself(votes) && failingThat.map(next -> next.passes(votes)).orElse(false)) {
      return failingThat.orElseThrow().working(votes);
    }
    Working strictest = none.get(0);
    for (Working reading : none) {
      strictest = reading.need() > strictest.need() ? reading : strictest;
    }
    return strictest.threshold().apply(votes, strictest.baseCount());
  }

  private boolean passesItself(int votes) {
    return isKnown() && !mayRefuse && none.stream().allMatch(reading -> votes >= reading.need());
  }

  private boolean isOpenItself(int votes) {
    return !passesItself(votes)
        && (!isKnown() || none.stream().anyMatch(reading -> votes >= reading.need()));
  }
}
