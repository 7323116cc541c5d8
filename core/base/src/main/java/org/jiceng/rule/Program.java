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
  /** What the words after the first of the rules hold as long as all is met there. */
  static final long[] NOTHING_MORE = {};

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

  /** The further words once {@code value} of the fact of {@code checks} is known. */
  long[] more(long[] more, FactChecks<S> checks, long value) {
    long[] after = more;
    for (int word = 2; word <= words; word++) {
      after = with(after, word, checks.no(word, value), checks.open(word, value));
    }
    return after;
  }

  private long[] with(long[] more, int word, long no, long open) {
    if ((no | open) == 0) {
      return more;
    }
    long[] after = more.length == 0 ? new long[2 * words - 2] : more;
    after[2 * word - 4] |= no;
    after[2 * word - 3] |= open;
    return after;
  }

  /** Whether the checks say all. */
  boolean isChecksOnly() {
    return evaluated.isEmpty() && composed.isEmpty();
  }

  /** The verdicts, given what the checks said of the leaves and of the rules. */
  Verdicts conclude(
      S subject, long leafNo, long leafOpen, long ruleNo, long ruleOpen, long[] more) {
    long[] marks = {leafNo, leafOpen, ruleNo, ruleOpen};
    long[] after = more;
    for (int at = 0; at < evaluated.size(); at++) {
      Evaluated<S> each = evaluated.get(at);
      after = with(marks, after, each.slot(), each.condition().evaluate(subject, day));
    }
    for (int at = 0; at < composed.size(); at++) {
      Composed each = composed.get(at);
      after = with(marks, after, each.slot(), each.formula().of(marks[0], marks[1]));
    }
    return verdicts(marks[2], marks[3], after);
  }

  private long[] with(long[] marks, long[] more, int slot, Truth truth) {
    if (truth == Truth.TRUE) {
      return more;
    }
    long no = truth == Truth.FALSE ? 1L << slot : 0;
    long open = truth == Truth.UNKNOWN ? 1L << slot : 0;
    int word = slot / Long.SIZE;
    if (word > 1) {
      return with(more, word, no, open);
    }
    marks[2 * word] |= no;
    marks[2 * word + 1] |= open;
    return more;
  }

  /** The verdicts, given what the checks said where they say all. */
  static Verdicts verdicts(long no, long open, long[] more) {
    if ((no | open) == 0 && more.length == 0) {
      return Verdicts.ALL_MET;
    }
    for (int at = 0; at < more.length; at += 2) {
      more[at + 1] &= ~more[at];
    }
    return new Verdicts(no, open & ~no, more);
  }
}
