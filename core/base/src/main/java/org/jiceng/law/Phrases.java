package org.jiceng.law;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.text.Phrasebook;

final class Phrases {
  static final Phrasebook BOOK =
      Phrasebook.of(tag -> ResourceBundle.getBundle("org.jiceng.law.phrases_" + tag, Locale.ROOT));

  private Phrases() {}
}
