package org.jiceng.fact;

/** True, false, or not known: Kleene's strong three-valued logic. */
public enum Truth {
  /** Not so. */
  FALSE,
  /** It cannot be said from what is known. */
  UNKNOWN,
  /** So. */
  TRUE;

  /** {@link #TRUE} or {@link #FALSE}. */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** False if either is, else unknown if either is. */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** True if either is, else unknown if either is. */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The opposite; unknown stays unknown. */
  public Truth not() {
    return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
  }

  /** Whether it is known to be so. */
  public boolean isTrue() {
    return this == TRUE;
  }

  /** Whether it is known not to be so. */
  public boolean isFalse() {
    return this == FALSE;
  }
}
