package org.jiceng.election;

import java.time.LocalDate;

/**
 * The rules that the second counter needs, written down from the law tables once more: plain
 * numbers, one line a rule.
 */
final class SlowLaw {
  private final VoteKind kind;

  SlowLaw(VoteKind kind, LocalDate day) {
    this.kind = kind;
    if (day.isBefore(LocalDate.of(2020, 7, 13))) {
      throw new IllegalArgumentException("no law on " + day);
    }
  }

  /** Not less than four fifths of those who should attend. */
  boolean enoughPresent(long present, long entitled) {
    return 5 * present >= 4 * entitled;
  }

  /** More than half of those present; a vote among the tied asks for nothing. */
  boolean elects(long votes, long present) {
    return amongTied() || 2 * votes > present;
  }

  boolean namesAllowed() {
    return !amongTied();
  }

  /** A secretary or deputy waits for the higher organization. */
  boolean needsApproval() {
    return kind == VoteKind.BRANCH_OFFICERS || kind == VoteKind.BRANCH_OFFICERS_AMONG_TIED;
  }

  private boolean amongTied() {
    return kind == VoteKind.BRANCH_COMMITTEE_AMONG_TIED
        || kind == VoteKind.BRANCH_OFFICERS_AMONG_TIED;
  }
}
