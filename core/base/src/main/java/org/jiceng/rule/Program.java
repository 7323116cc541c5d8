package org.jiceng.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiceng.fact.ScalarFact;
import org.jiceng.fact.Truth;

/**
 * What a plan does: the checks of each fact, then what the checks alone cannot say.
 *
 * @param day the reference day
 * @param words how many words the rules' slots take
 * @param checks by fact
 * @param evaluated the conditions that cannot be taken apart
 * @param composed the composites of leaves
 */
record Program<S>(
    LocalDate day,
    int words,
    ImmutableList<FactChecks<S>> checks,
    ImmutableList<Evaluated<S>> evaluated,
    ImmutableList<Composed> composed) {

  /** A condition that cannot be taken apart, for a slot. */
  record Evaluated<S>(Condition<S> condition, int slot) {}

  /** A composite of leaves, for a slot. */
  record Composed(Formula formula, int slot) {}

  /** The checks of {@code fact}; none if no rule asks for it. */
  FactChecks<S> checksOf(ScalarFact<S> fact) {
    return checks.stream()
        .filter(each -> each.fact() == fact)
        .findFirst()
        .orElseGet(() -> new FactChecks<>(fact, ImmutableList.of()));
  }

  /** Whether the checks say all. */
  boolean isChecksOnly() {
    return evaluated.isEmpty() && composed.isEmpty();
  }

  /**
   * Room for two words for each word of slots: which are surely not met, and which not surely met.
   * The first pair is that of the leaves.
   */
  long[] marks() {
    return new long[2 * (Math.max(1, words) + 1)];
  }

  /** The verdicts, given the {@code marks} that the checks made. */
  Verdicts conclude(S subject, long[] marks) {
    for (int at = 0; at < evaluated.size(); at++) {
      Evaluated<S> each = evaluated.get(at);
      mark(marks, each.slot(), each.condition().evaluate(subject, day));
    }
    for (int at = 0; at < composed.size(); at++) {
      Composed each = composed.get(at);
      mark(marks, each.slot(), each.formula().of(marks[0], marks[1]));
    }
    return Verdicts.of(marks);
  }

  private static void mark(long[] marks, int slot, Truth truth) {
    int word = slot / Long.SIZE;
    marks[2 * word] |= truth == Truth.FALSE ? 1L << slot : 0;
    marks[2 * word + 1] |= truth == Truth.TRUE ? 0 : 1L << slot;
  }
}
