package org.jiceng.io.source;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What became of the rows of a source. Each row is either accepted or refused.
 *
 * @param rows how many rows were met; blank lines and a header are none
 * @param accepted how many were delivered
 * @param refused how many were not; an issue says why
 * @param ending how the reading ended
 */
public record ReadRows(long rows, long accepted, long refused, Ending ending) {

  public ReadRows {
    checkArgument(
        accepted >= 0 && refused >= 0 && accepted + refused == rows,
        "%s rows are not %s accepted and %s refused",
        rows,
        accepted,
        refused);
  }

  /** Whether every row was read and accepted. */
  public boolean isComplete() {
    return ending == Ending.WHOLE && refused == 0;
  }
}
