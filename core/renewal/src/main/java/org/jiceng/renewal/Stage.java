package org.jiceng.renewal;

import java.util.Optional;
import org.jiceng.statistics.CandidacyCourse.End;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Where a candidacy stands. The names are this library's own; no text has all of them. */
public enum Stage implements MessageKey {
  /** Recommended by members and masses: the first stage of the Party's track. */
  RECOMMENDED,
  /** With the township's Party committee. */
  TOWNSHIP_CHECK,
  /** With the bodies that review jointly. */
  JOINT_REVIEW,
  /** Inspected by the township. */
  INSPECTION,
  /** Approved as a candidate by the township. */
  APPROVED_BY_TOWNSHIP,
  /** Noticed to the public. */
  PUBLIC_NOTICE,
  /** Nominated by electors: the first stage of self-government. */
  NOMINATED,
  /** Accepts the nomination. */
  ACCEPTED,
  /** Reviewed by the body that the law of the place names. */
  REVIEWED,
  /** On the preliminary list. */
  PRELIMINARY_LIST,
  /** On the final list. */
  FORMAL_CANDIDATE,
  /** Elected. */
  ELECTED,
  /** A member of a branch committee, recorded above. */
  RECORDED,
  /** A secretary or deputy, approved above. */
  APPROVED,
  /** Of self-government, the result confirmed. */
  CONFIRMED,
  /** In office. */
  IN_OFFICE,
  /** Stopped until something is cleared up; goes on where it stopped. */
  SUSPENDED,
  /** Papers sent back for completion; goes on where it stopped. */
  RETURNED,
  /** Not let stand. */
  REJECTED,
  /** Withdrawn by the person. */
  WITHDRAWN,
  /** Left the list, and somebody else took the place. */
  SUBSTITUTED,
  /** Not elected. */
  NOT_ELECTED,
  /** Elected, and the approval withheld. */
  APPROVAL_WITHHELD,
  /** The office, or the election, ended before its term. */
  OFFICE_ENDED;

  /** Whether the candidacy waits and goes on where it stopped. */
  public boolean isPause() {
    return this == SUSPENDED || this == RETURNED;
  }

  /** Whether the file must say why. */
  public boolean needsReason() {
    return isPause() || this == REJECTED || this == APPROVAL_WITHHELD || this == OFFICE_ENDED;
  }

  /** Whether everybody knows of it by its nature: a notice, a list, the result of the poll. */
  public boolean isPublic() {
    return switch (this) {
      case PUBLIC_NOTICE, PRELIMINARY_LIST, FORMAL_CANDIDATE, ELECTED, NOT_ELECTED, IN_OFFICE ->
          true;
      default -> false;
    };
  }

  /** Whether the candidacy is over, and the public reads that alone and not how. */
  public boolean isQuietEnd() {
    return switch (this) {
      case REJECTED, WITHDRAWN, SUBSTITUTED, APPROVAL_WITHHELD, OFFICE_ENDED -> true;
      default -> false;
    };
  }

  /** What figures say of a candidacy once it has come here; empty if this decides nothing. */
  Optional<End> end() {
    return switch (this) {
      case REJECTED -> Optional.of(End.BARRED);
      case WITHDRAWN -> Optional.of(End.WITHDRAWN);
      case NOT_ELECTED -> Optional.of(End.NOT_ELECTED);
      case ELECTED -> Optional.of(End.ELECTED);
      default -> Optional.empty();
    };
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
