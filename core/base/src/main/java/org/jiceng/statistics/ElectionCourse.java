package org.jiceng.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;
import org.jiceng.unit.UnitId;

/**
 * The election of one body of one place, as far as figures need it: all its offices together, so
 * that one register of electors stands in one row.
 *
 * @param unit the place
 * @param body which of its bodies
 * @param state how far it came
 * @param votes who could vote and who did in the first vote; empty until that is reported
 */
public record ElectionCourse(UnitId unit, CommitteeKind body, State state, Optional<Votes> votes) {

  /** How far an election came. */
  public enum State implements MessageKey {
    /** Not completed: not held, void, or with seats still to be voted on. */
    OPEN,
    /** Completed in the first vote. */
    IN_FIRST_VOTE,
    /** Completed after a further vote, or after a vote that was void. */
    IN_FURTHER_VOTE;

    @Override
    public Phrasebook phrasebook() {
      return Phrases.BOOK;
    }
  }

  /**
   * The turnout of one vote, in persons.
   *
   * @param electors those on the register
   * @param voters those of them who voted, however the record counts that
   */
  public record Votes(int electors, int voters) {
    /** How many electors one vote can have here. */
    public static final int MOST = 10_000_000;

    public Votes {
      checkArgument(
          voters >= 0 && voters <= electors && electors <= MOST,
          "not %s voters of %s electors",
          voters,
          electors);
    }
  }
}
