package org.jiceng.review;

import java.util.function.BooleanSupplier;
import org.jiceng.rule.Effect;
import org.jiceng.rule.Verdict;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What one finding means for its candidate. */
public enum Standing implements MessageKey {
  /** The rule is met. */
  MET(Status.CLEARED),
  /** The candidate is out. */
  BARS(Status.BARRED),
  /** The candidate waits until a case is closed. */
  SUSPENDS(Status.SUSPENDED),
  /** A body has to decide. */
  NEEDS_DECISION(Status.AWAITING_DECISION),
  /** A body decided that the candidate may stand in spite of it. */
  ALLOWED(Status.CLEARED),
  /** Something is missing. */
  UNDETERMINED(Status.UNDETERMINED),
  /** The rule is not met, or not known to be, and does not bind here. */
  ADVICE(Status.CLEARED);

  private final Status status;

  Standing(Status status) {
    this.status = status;
  }

  /** The status of a candidate of whom nothing graver is found. */
  public Status status() {
    return status;
  }

  static Standing of(Verdict verdict, Effect effect, BooleanSupplier caseOpen) {
    if (verdict == Verdict.MET) {
      return MET;
    }
    if (effect == Effect.ADVISES) {
      return ADVICE;
    }
    if (verdict == Verdict.UNDETERMINED) {
      return caseOpen.getAsBoolean() ? SUSPENDS : UNDETERMINED;
    }
    return switch (effect) {
      case BARS -> BARS;
      case SUSPENDS -> SUSPENDS;
      case NEEDS_DECISION -> NEEDS_DECISION;
      case ADVISES -> ADVICE;
    };
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
