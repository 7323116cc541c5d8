package org.jiceng.rule;

import com.google.common.collect.ImmutableList;

/**
 * How two rule sets differ about one subject.
 *
 * @param subject who
 * @param before what follows from the earlier set
 * @param after what follows from the later one; it may be the same, by another rule
 * @param rules the rules with another verdict or another effect; at least one. A rule that is not
 *     met before and after, though by another bound, is not among them
 * @param <S> the subject's type
 */
public record SubjectChange<S>(
    S subject, Outlook before, Outlook after, ImmutableList<RuleChange<S>> rules) {

  /** The outlooks and the rules; nothing of the subject. */
  @Override
  public String toString() {
    return "SubjectChange{" + before + " -> " + after + ", " + rules + "}";
  }
}
