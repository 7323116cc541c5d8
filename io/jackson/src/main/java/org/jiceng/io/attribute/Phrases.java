package org.jiceng.io.attribute;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.text.Phrasebook;

final class Phrases {
  static final Phrasebook BOOK =
      Phrasebook.of(
          tag -> ResourceBundle.getBundle("org.jiceng.io.attribute.phrases_" + tag, Locale.ROOT));

  private Phrases() {}
}
