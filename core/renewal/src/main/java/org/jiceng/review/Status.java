package org.jiceng.review;

import org.jiceng.rule.Verdict;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What a review concludes about a candidate, the gravest first. */
public enum Status implements MessageKey {
  /** A rule that excludes is not met. */
  BARRED(Verdict.UNMET),
  /** A case is open. */
  SUSPENDED(Verdict.UNDETERMINED),
  /** Something is missing; the findings say who owes it. */
  UNDETERMINED(Verdict.UNDETERMINED),
  /** A condition held unsuitable, and nobody has decided yet. */
  AWAITING_DECISION(Verdict.UNDETERMINED),
  /** Nothing stands in the way. */
  CLEARED(Verdict.MET);

  private final Verdict verdict;

  Status(Verdict verdict) {
    this.verdict = verdict;
  }

  /** Whether the candidate may stand: met, not met, or undetermined. */
  public Verdict verdict() {
    return verdict;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
