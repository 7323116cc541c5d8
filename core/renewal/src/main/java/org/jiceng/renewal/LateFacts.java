package org.jiceng.renewal;

import java.time.LocalDate;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.review.Track;
import org.jiceng.text.Bilingual;

/**
 * What a late fact does, by track and by how far the election is. No text read says so as a whole:
 * the table is inferred, and therefore policy.
 */
public final class LateFacts {
  private static final Instrument DEFAULTS =
      Instruments.policy(
          "LATE-FACTS", new Bilingual("迟到情况的处理", "Late facts"), LocalDate.of(2020, 7, 13));

  private LateFacts() {}

  /** How far an election is when the fact becomes known. */
  public enum Known {
    /** The list is not final. */
    BEFORE_LIST,
    /** The list is final, and the poll has not been held. */
    BEFORE_POLL,
    /** The poll has been held, and the person is not in office. */
    BEFORE_OFFICE,
    /** The person is in office. */
    IN_OFFICE
  }

  /** What follows on {@code track} from a fact that becomes known at {@code known}. */
  public static Provision<LateOutcome> outcome(Track track, Known known) {
    boolean party = track == Track.PARTY;
    LateOutcome outcome =
        switch (known) {
          case BEFORE_LIST -> LateOutcome.OUT;
          case BEFORE_POLL ->
              party ? LateOutcome.TOWNSHIP_DECIDES : LateOutcome.GROUNDS_OF_THE_PLACE;
          case BEFORE_OFFICE -> party ? LateOutcome.APPROVAL_WITHHELD : LateOutcome.STATUTORY_ENDS;
          case IN_OFFICE -> party ? LateOutcome.PARTY_PROCEDURE : LateOutcome.STATUTORY_ENDS;
        };
    return new Provision<>(
        outcome,
        Citation.unverified(DEFAULTS, track.name() + "/" + known.name(), Confidence.INFERRED));
  }
}
