package org.jiceng.io.decoding;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.text.Phrasebook;

final class Phrases {
  static final Phrasebook BOOK =
      Phrasebook.of(
          tag -> ResourceBundle.getBundle("org.jiceng.io.decoding.phrases_" + tag, Locale.ROOT));

  private Phrases() {}
}
