package org.jiceng.law;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Values that hold one after another, over half-open intervals of days that do not overlap. Holes
 * are allowed: a day before any known law has no value.
 *
 * @param <T> the values' type
 */
public final class Timeline<T> {
  private final ImmutableRangeMap<LocalDate, T> values;

  private Timeline(ImmutableRangeMap<LocalDate, T> values) {
    this.values = values;
  }

  /** A new builder. */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** The value in force on {@code day}; empty if none is known. */
  public Optional<T> on(LocalDate day) {
    return Optional.ofNullable(values.get(day));
  }

  /** The values by their intervals, the earliest first. */
  public ImmutableRangeMap<LocalDate, T> values() {
    return values;
  }

  /** Builds a timeline. */
  public static final class Builder<T> {
    private final ImmutableRangeMap.Builder<LocalDate, T> ranges = ImmutableRangeMap.builder();

    private Builder() {}

    /** Adds {@code value} for the days from {@code from} until the day before another. */
    public Builder<T> put(LocalDate from, LocalDate untilExclusive, T value) {
      ranges.put(Range.closedOpen(from, untilExclusive), value);
      return this;
    }

    /** Adds {@code value} for all days from {@code from}. */
    public Builder<T> put(LocalDate from, T value) {
      ranges.put(Range.atLeast(from), value);
      return this;
    }

    /**
     * Builds the timeline.
     *
     * @throws IllegalArgumentException if two values hold on one day
     */
    public Timeline<T> build() {
      return new Timeline<>(ranges.build());
    }
  }
}
