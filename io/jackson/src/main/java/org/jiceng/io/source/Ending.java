package org.jiceng.io.source;

/** How a reading came to its end. */
public enum Ending {
  /** Every row of the source was read. */
  WHOLE,
  /** The caller's {@link Progress} did not want it to go on. */
  STOPPED,
  /** What follows could not be read, and an issue says why: a wrong byte, no header, a limit. */
  BROKEN,
  /**
   * Every row was read and none delivered, since the reading was strict and something was wrong.
   */
  REFUSED
}
