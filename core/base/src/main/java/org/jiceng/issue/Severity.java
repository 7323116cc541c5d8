package org.jiceng.issue;

/** How badly an issue stands in the way, the worst first. */
public enum Severity {
  /** The thing is refused. */
  ERROR,
  /** The thing is accepted, but somebody should look at it. */
  WARNING,
  /** The thing is in order; the reader should know. */
  NOTICE
}
