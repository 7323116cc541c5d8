package org.jiceng.review;

import java.util.Optional;

/**
 * One thing that an inspection found, or that somebody reported. What it says is left out of its
 * {@code toString}.
 *
 * @param record the condition that it is matched to, with its dates; empty if no condition fits
 * @param verified whether those who inspected, or looked into the report, have verified it
 * @param words what was found, for the review office alone
 */
public record InspectionFinding(Optional<ReportedRecord> record, boolean verified, String words) {

  /** What was verified, and counts as a record of its condition. */
  public static InspectionFinding verified(ReportedRecord record, String words) {
    return new InspectionFinding(Optional.of(record), true, words);
  }

  /** What was not verified: a lead for those who are competent for its condition. */
  public static InspectionFinding lead(ReportedRecord record, String words) {
    return new InspectionFinding(Optional.of(record), false, words);
  }

  /** What fits no condition: it waits for whoever decides on what is unsuitable. */
  public static InspectionFinding unmatched(boolean verified, String words) {
    return new InspectionFinding(Optional.empty(), verified, words);
  }

  @Override
  public String toString() {
    return "InspectionFinding{verified=" + verified + "}";
  }
}
