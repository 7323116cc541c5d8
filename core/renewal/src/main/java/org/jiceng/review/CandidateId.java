package org.jiceng.review;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The caller's stable key of a candidate: of one person for one office. It must not be an identity
 * number: it appears in texts.
 *
 * @param value not blank
 */
public record CandidateId(String value) implements Comparable<CandidateId> {

  public CandidateId {
    checkArgument(!value.isBlank(), "a candidate needs an id");
  }

  /** The id {@code value}. */
  public static CandidateId of(String value) {
    return new CandidateId(value);
  }

  @Override
  public int compareTo(CandidateId other) {
    return value.compareTo(other.value);
  }

  /** The value. */
  @Override
  public String toString() {
    return value;
  }
}
