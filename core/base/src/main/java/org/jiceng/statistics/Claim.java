package org.jiceng.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/** What the figures of a report say of each other. */
public sealed interface Claim {

  /**
   * The whole is what the parts make, less what they have twice.
   *
   * @param whole the whole
   * @param parts the parts, at least one
   * @param twice what stands in two of the parts
   */
  record Total(
      GivenFigure whole, ImmutableList<GivenFigure> parts, ImmutableList<GivenFigure> twice)
      implements Claim {
    public Total {
      checkArgument(!parts.isEmpty(), "a total of nothing");
    }
  }

  /** Some of the whole: not more than it. */
  record Part(GivenFigure part, GivenFigure whole) implements Claim {}

  /** Some of the whole, and the share that was printed for it. */
  record Share(GivenFigure part, GivenFigure whole, PrintedPercent printed) implements Claim {}

  /** A printed share of the whole, without the number; such a number must be possible. */
  record ShareAlone(GivenFigure whole, PrintedPercent printed) implements Claim {}

  /** The whole is the sum of the parts. */
  static Claim total(GivenFigure whole, GivenFigure... parts) {
    return new Total(whole, ImmutableList.copyOf(parts), ImmutableList.of());
  }

  /** Persons are those of the one body and those of the other, less those who sit in both. */
  static Claim headCount(
      GivenFigure persons, GivenFigure party, GivenFigure selfGovernment, GivenFigure both) {
    return new Total(persons, ImmutableList.of(party, selfGovernment), ImmutableList.of(both));
  }
}
