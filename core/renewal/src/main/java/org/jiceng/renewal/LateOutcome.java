package org.jiceng.renewal;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What a fact against somebody does that is known late. The person is informed in each case. */
public enum LateOutcome implements MessageKey {
  /** Out, before the list is final. */
  OUT,
  /** The township decides whether the person still stands. */
  TOWNSHIP_DECIDES,
  /** Only grounds that the law of the place names remove a name from the final list. */
  GROUNDS_OF_THE_PLACE,
  /** The approval is withheld, and the township decides. */
  APPROVAL_WITHHELD,
  /** Stays elected; only the ends apply that a statute names. */
  STATUTORY_ENDS,
  /** In office: the Party's own procedures of discipline and removal apply. */
  PARTY_PROCEDURE;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
