package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.jiceng.law.Base;
import org.jiceng.law.Citation;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.law.Working;

/**
 * How many votes elect, under every reading of what the rules leave open. Whoever passes under all
 * is in, whoever passes under none is not; between them it depends on an open parameter.
 *
 * @param none the threshold and its base under each reading, with no vote yet; empty if the
 *     majority is not known at all
 * @param open the parameter on which it depends
 * @param basis the text that sets it, or is silent about it
 */
record Bar(ImmutableList<Working> none, Parameter open, Citation basis) {

  static Bar of(Contest contest, Attendance attendance, int returned) {
    ElectionMethod method = contest.method();
    Setting<Threshold> majority = method.majority();
    ImmutableList.Builder<Working> none = ImmutableList.builder();
    boolean byCounter = false;
    for (Threshold threshold : majority.readings()) {
      if (threshold.base() == Base.VOTED) {
        byCounter = true;
        for (TurnoutCounter counter : method.turnoutCounter().readings()) {
          none.add(threshold.apply(0, Turnout.voters(counter, attendance, returned)));
        }
      } else {
        none.add(
            threshold.apply(0, Turnout.count(threshold.base(), contest, attendance, returned)));
      }
    }
    boolean counter = byCounter && majority.isKnown();
    return new Bar(
        none.build(),
        counter ? Parameter.TURNOUT_COUNTER : Parameter.MAJORITY,
        counter ? method.turnoutCounter().citation() : majority.citation());
  }

  boolean isKnown() {
    return !none.isEmpty();
  }

  /** Whether {@code votes} pass under every reading. */
  boolean passes(int votes) {
    return isKnown() && none.stream().allMatch(reading -> votes >= reading.need());
  }

  /** Whether {@code votes} pass under one reading and fail under another. */
  boolean leavesOpen(int votes) {
    return !passes(votes) && none.stream().anyMatch(reading -> votes >= reading.need());
  }

  /** How many votes elect under each reading. */
  ImmutableSortedSet<Long> needs() {
    return none.stream()
        .map(Working::need)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.reverseOrder()));
  }

  /** {@code votes} against the reading that asks for most. */
  Working working(int votes) {
    Working strictest = none.get(0);
    for (Working reading : none) {
      strictest = reading.need() > strictest.need() ? reading : strictest;
    }
    return strictest.threshold().apply(votes, strictest.baseCount());
  }
}
