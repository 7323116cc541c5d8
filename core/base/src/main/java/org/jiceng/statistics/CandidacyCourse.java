package org.jiceng.statistics;

import org.jiceng.person.PersonId;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;
import org.jiceng.unit.UnitId;

/**
 * What became of one candidacy, as far as figures need it. A person who stands for two bodies, or
 * in two places, has several.
 *
 * @param unit the place
 * @param person who stands
 * @param end what became of it
 */
public record CandidacyCourse(UnitId unit, PersonId person, End end) {

  /** What became of a candidacy. */
  public enum End implements MessageKey {
    /** It goes on. */
    NONE,
    /** Not let stand. */
    BARRED,
    /** Withdrawn by the person. */
    WITHDRAWN,
    /** Left the list in another way. */
    LEFT_LIST,
    /** Voted on, and not elected. */
    NOT_ELECTED,
    /** Voted on, and elected; whatever came of it later. */
    ELECTED;

    @Override
    public Phrasebook phrasebook() {
      return Phrases.BOOK;
    }
  }
}
