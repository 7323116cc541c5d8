package org.jiceng.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.jiceng.fact.FactBounds;
import org.jiceng.fact.FactForm;
import org.jiceng.fact.FactSheet;

/**
 * How a program meets its subjects: the facts that meet all their checks are passed over together,
 * and the others are asked check by check.
 */
final class Reading<S> {
  private final Program<S> program;
  private final ImmutableList<FactChecks<S>> checks;
  private final FactBounds<S> bounds;
  private final int groups;
  private final boolean checksOnly;

  private Reading(Program<S> program, ImmutableList<FactChecks<S>> checks, FactBounds<S> bounds) {
    this.program = program;
    this.checks = checks;
    this.bounds = bounds;
    this.groups = bounds.groups();
    this.checksOnly = program.isChecksOnly();
  }

  /** Of the subjects themselves. */
  static <S> Reading<S> of(Program<S> program, FactForm<S> form) {
    ImmutableList<FactChecks<S>> checks = checks(program, form);
    return new Reading<>(program, checks, form.bounds(least(checks), greatest(checks)));
  }

  /** Of sheets. */
  static <S> Reading<S> of(
      Program<S> program, FactForm<S> form, Function<? super S, FactSheet> sheets) {
    ImmutableList<FactChecks<S>> checks = checks(program, form);
    return new Reading<>(program, checks, form.bounds(least(checks), greatest(checks), sheets));
  }

  private static <S> ImmutableList<FactChecks<S>> checks(Program<S> program, FactForm<S> form) {
    for (FactChecks<S> each : program.checks()) {
      checkArgument(form.facts().contains(each.fact()), "the form lacks %s", each.fact());
    }
    return form.facts().stream().map(program::checksOf).collect(toImmutableList());
  }

  private static <S> int[] least(ImmutableList<FactChecks<S>> checks) {
    return checks.stream().mapToInt(FactChecks::least).toArray();
  }

  private static <S> int[] greatest(ImmutableList<FactChecks<S>> checks) {
    return checks.stream().mapToInt(FactChecks::greatest).toArray();
  }

  /** What the program says of {@code subject}. */
  Verdicts judge(S subject) {
    for (int group = 0; group < groups; group++) {
      long outside = bounds.outside(subject, group);
      if (outside != 0) {
        return inDetail(subject, group, outside);
      }
    }
    return checksOnly
        ? Verdicts.ALL_MET
        : program.conclude(subject, 0, 0, 0, 0, Program.NOTHING_MORE);
  }

  /** From a group on that has facts outside; apart, so that what most subjects need is small. */
  private Verdicts inDetail(S subject, int firstGroup, long firstOutside) {
    long leafNo = 0;
    long leafOpen = 0;
    long ruleNo = 0;
    long ruleOpen = 0;
    long[] more = Program.NOTHING_MORE;
    int group = firstGroup;
    long outside = firstOutside;
    while (true) {
      for (; outside != 0; outside &= outside - 1) {
        int fact = bounds.fact(group, Long.numberOfTrailingZeros(outside));
        FactChecks<S> asked = checks.get(fact);
        long value = bounds.word(subject, fact);
        if (asked.single() == 0) {
          leafNo |= asked.no(0, value);
          leafOpen |= asked.open(0, value);
          ruleNo |= asked.no(1, value);
          ruleOpen |= asked.open(1, value);
          more = program.more(more, asked, value);
        } else if (asked.isOutside(value)) {
          ruleNo |= asked.single();
        } else if (!asked.isWithin(value)) {
          ruleOpen |= asked.single();
        }
      }
      group++;
      if (group == groups) {
        return checksOnly
            ? Program.verdicts(ruleNo, ruleOpen, more)
            : program.conclude(subject, leafNo, leafOpen, ruleNo, ruleOpen, more);
      }
      outside = bounds.outside(subject, group);
    }
  }
}
