package org.jiceng.statistics;

import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Severity;
import org.jiceng.text.Phrasebook;

/** What can be wrong with the figures of a report, by themselves. */
public enum FiguresIssue implements IssueCode {
  /** A total is not what its parts make. */
  FIGURES_TOTAL_DIFFERS(Severity.ERROR),
  /** A part is more than its whole. */
  FIGURES_PART_ABOVE_WHOLE(Severity.ERROR),
  /** A printed share is not that of the numbers given with it. */
  FIGURES_SHARE_DIFFERS(Severity.ERROR),
  /** A printed share that no number of the whole has. */
  FIGURES_SHARE_IMPOSSIBLE(Severity.ERROR),
  /** A share of a whole of nobody. */
  FIGURES_SHARE_OF_NOBODY(Severity.ERROR),
  /** A printed share whose decimals were cut off, not rounded. */
  FIGURES_SHARE_CUT_OFF(Severity.WARNING);

  private final Severity severity;

  FiguresIssue(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
