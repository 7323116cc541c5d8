package org.jiceng.io.source;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How a source is read, as far as the caller may choose. Immutable; changed by its {@code with}
 * methods, beginning with {@link #standard()}.
 */
public final class Reading {
  private static final int USUAL_MOST_ISSUES = 1_000;
  private static final Reading STANDARD =
      new Reading(false, USUAL_MOST_ISSUES, Progress.unwatched());

  private final boolean strict;
  private final int mostIssues;
  private final Progress progress;

  private Reading(boolean strict, int mostIssues, Progress progress) {
    this.strict = strict;
    this.mostIssues = mostIssues;
    this.progress = progress;
  }

  /** Good rows are taken whatever the others are; 1,000 issues are kept; nobody watches. */
  public static Reading standard() {
    return STANDARD;
  }

  /**
   * Whether a source with any error or warning is refused as a whole. A strict reading to a sink
   * reads the source twice: first it looks for issues, and only if there is none worse than a
   * notice it delivers rows.
   */
  public boolean isStrict() {
    return strict;
  }

  /** How many errors, and how many other issues, are kept in memory; the rest is counted. */
  public int mostIssues() {
    return mostIssues;
  }

  /** Who is told how far the reading has come. */
  public Progress progress() {
    return progress;
  }

  /** This, refusing a source with any error or warning as a whole. */
  public Reading withStrictness() {
    return new Reading(true, mostIssues, progress);
  }

  /**
   * This, keeping so many errors and so many other issues. A sink of issues is given all of them.
   *
   * @param most at least 1
   */
  public Reading withMostIssues(int most) {
    checkArgument(most >= 1, "at least one issue must be kept, not %s", most);
    return new Reading(strict, most, progress);
  }

  /** This, telling {@code other}. */
  public Reading withProgress(Progress other) {
    return new Reading(strict, mostIssues, other);
  }
}
