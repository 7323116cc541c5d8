package org.jiceng.renewal;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The caller's stable key of an exercise.
 *
 * @param value not blank
 */
public record ExerciseId(String value) implements Comparable<ExerciseId> {

  public ExerciseId {
    checkArgument(!value.isBlank(), "an exercise needs an id");
  }

  /** The id {@code value}. */
  public static ExerciseId of(String value) {
    return new ExerciseId(value);
  }

  @Override
  public int compareTo(ExerciseId other) {
    return value.compareTo(other.value);
  }

  /** The value. */
  @Override
  public String toString() {
    return value;
  }
}
