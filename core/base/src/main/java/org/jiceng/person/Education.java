package org.jiceng.person;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.fact.Truth;

/**
 * An education by its code of GB/T 4658-2006: the first digit is the group, the second says whether
 * it was graduated. Codes are not ordered by level: 40 and 60 stand on the same one.
 *
 * <p>Only graduated codes, and codes of whole groups, count as attained. Whether a course that was
 * completed without a diploma or broken off counts is for a person to judge: {@link Truth#UNKNOWN}.
 * So is whether a regular university class of 1970 to 1976 (28) is of bachelor level; it is a
 * junior college education at least.
 */
public final class Education {
  // The table is known from implementations of the standard; its pages were read only in part.
  private static final ImmutableSet<Integer> ATTAINED =
      ImmutableSet.of(
          10, 11, 14, 17, 20, 21, 28, 30, 31, 40, 41, 44, 47, 60, 61, 70, 71, 80, 81, 90);
  private static final ImmutableSet<Integer> NOT_ATTAINED =
      ImmutableSet.of(
          12, 13, 15, 16, 18, 19, 22, 23, 32, 33, 42, 43, 45, 46, 48, 49, 62, 63, 73, 83);
  private static final int REGULAR_UNIVERSITY_CLASS = 28;

  private final int code;

  private Education(int code) {
    this.code = code;
  }

  /** The education of {@code code}; empty if the standard has no such code. */
  public static Optional<Education> of(int code) {
    return ATTAINED.contains(code) || NOT_ATTAINED.contains(code)
        ? Optional.of(new Education(code))
        : Optional.empty();
  }

  /** The code of two digits. */
  public int code() {
    return code;
  }

  /** The level at which it was pursued, graduated or not. */
  public EducationLevel level() {
    return switch (code / 10) {
      case 1 -> EducationLevel.POSTGRADUATE;
      case 2 -> EducationLevel.BACHELOR;
      case 3 -> EducationLevel.JUNIOR_COLLEGE;
      case 4, 6 -> EducationLevel.SENIOR_HIGH;
      case 7 -> EducationLevel.JUNIOR_HIGH;
      case 8 -> EducationLevel.PRIMARY;
      default -> EducationLevel.OTHER;
    };
  }

  /** Whether {@code least} or a higher level was attained; everybody attains the lowest. */
  public Truth attains(EducationLevel least) {
    if (least == EducationLevel.OTHER) {
      return Truth.TRUE;
    }
    if (level().compareTo(least) < 0) {
      return Truth.FALSE;
    }
    if (code == REGULAR_UNIVERSITY_CLASS && least == EducationLevel.BACHELOR) {
      return Truth.UNKNOWN;
    }
    return ATTAINED.contains(code) ? Truth.TRUE : Truth.UNKNOWN;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Education that && code == that.code;
  }

  @Override
  public int hashCode() {
    return code;
  }

  /** The code. */
  @Override
  public String toString() {
    return Integer.toString(code);
  }
}
