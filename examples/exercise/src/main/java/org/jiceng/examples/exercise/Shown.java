package org.jiceng.examples.exercise;

import org.jiceng.text.Bilingual;

/**
 * One thing to print.
 *
 * @param title what it is
 * @param text what the library says, in the language asked for
 */
record Shown(Bilingual title, String text) {

  static Shown of(String zh, String en, String text) {
    return new Shown(new Bilingual(zh, en), text);
  }
}
