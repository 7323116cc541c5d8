package org.jiceng.renewal;

import com.google.common.collect.ImmutableSet;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/**
 * How far one village or community is in an exercise. The names, and which follows which, are this
 * library's own: no text has all of them.
 */
public enum UnitStatus implements MessageKey {
  /** Nothing has been done. */
  NOT_STARTED,
  /** Those who run the election are chosen, and the rules are drawn up. */
  PREPARING,
  /** Electors are registered. */
  REGISTER,
  /** Candidates are nominated and listed. */
  LIST,
  /** The first ballot has been held. */
  VOTED,
  /** Another ballot is needed, on some seats or on all. */
  REVOTE,
  /** The result stands. */
  DONE,
  /** Put off; goes on where it stopped. */
  POSTPONED,
  /** The election is void: it is held anew. */
  VOID;

  /**
   * What may follow. Nothing is listed after {@link #POSTPONED}: that goes back to where it came
   * from, which only a {@link UnitCourse} knows.
   */
  ImmutableSet<UnitStatus> after() {
    return switch (this) {
      case NOT_STARTED -> ImmutableSet.of(PREPARING, POSTPONED);
      case PREPARING -> ImmutableSet.of(REGISTER, POSTPONED);
      case REGISTER -> ImmutableSet.of(LIST, POSTPONED);
      case LIST -> ImmutableSet.of(VOTED, POSTPONED);
      case VOTED -> ImmutableSet.of(REVOTE, DONE, VOID);
      case REVOTE -> ImmutableSet.of(REVOTE, DONE, POSTPONED, VOID);
      case DONE -> ImmutableSet.of(VOID);
      case POSTPONED -> ImmutableSet.of();
      case VOID -> ImmutableSet.of(PREPARING, REGISTER, LIST);
    };
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
