package org.jiceng.person;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.text.Phrasebook;

final class Phrases {
  static final Phrasebook BOOK =
      Phrasebook.of(
          tag -> ResourceBundle.getBundle("org.jiceng.person.phrases_" + tag, Locale.ROOT));

  private Phrases() {}
}
