package org.jiceng.io.attribute;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What keyboards and programs put in the place of what was meant, and what is read instead. */
public enum Change implements MessageKey {
  /** Full-width digits, letters and signs; read as the usual ones. */
  FULL_WIDTH,
  /** Blanks within, the ideographic one among them; left out. */
  BLANK,
  /** Characters that nobody sees, and the apostrophe by which a spreadsheet marks a text. */
  INVISIBLE,
  /** A dot between the parts of a name that is not the usual one (U+00B7); read as that. */
  MIDDLE_DOT,
  /** A date in a form other than 1968-05-03, 1968-05 or 1968; read as such a one. */
  DATE_FORM;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
