package org.jiceng.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.TreeMultimap;
import java.time.LocalDate;
import org.jiceng.fact.Truth;

/** The undetermined leaves of conditions: all of them, or those that the whole still waits for. */
final class OpenLeaves<S> {
  private final S subject;
  private final LocalDate day;

  private OpenLeaves(S subject, LocalDate day) {
    this.subject = subject;
    this.day = day;
  }

  static <S> OpenEvidence of(ImmutableList<Finding<S>> findings, S subject, LocalDate day) {
    Outlook outlook = Outlook.of(findings);
    OpenLeaves<S> leaves = new OpenLeaves<>(subject, day);
    Multimap<String, Owed> all = TreeMultimap.create();
    Multimap<String, Owed> awaited = TreeMultimap.create();
    for (Finding<S> finding : findings) {
      Condition<S> condition = finding.rule().condition();
      leaves.collect(condition, false, all);
      if (outlook.isGraver(finding.rule().effect())) {
        leaves.collect(condition, true, awaited);
      }
    }
    // One fact may be owed under two names: it is moot only if no rule waits for it at all.
    Multimap<String, Owed> moot = Multimaps.filterKeys(all, key -> !awaited.containsKey(key));
    return new OpenEvidence(outlook, sorted(awaited), sorted(moot));
  }

  private void collect(Condition<S> condition, boolean awaited, Multimap<String, Owed> into) {
    boolean open = condition.evaluate(subject, day) == Truth.UNKNOWN;
    if (awaited && !open) {
      return;
    }
    if (Leaves.isLeaf(condition)) {
      if (open) {
        into.putAll(Leaves.key(condition), condition.explain(subject, day).owed());
      }
      return;
    }
    Leaves.parts(condition).forEach(part -> collect(part, awaited, into));
  }

  private static ImmutableList<Owed> sorted(Multimap<String, Owed> owed) {
    return owed.values().stream().distinct().sorted().collect(toImmutableList());
  }
}
