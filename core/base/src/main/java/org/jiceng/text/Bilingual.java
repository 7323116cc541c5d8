package org.jiceng.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A name that is given in both languages, such as the title of a law or the name of a department.
 *
 * @param zh the Chinese words, not blank
 * @param en the English words, not blank
 */
public record Bilingual(String zh, String en) implements Text {

  public Bilingual {
    checkArgument(!zh.isBlank() && !en.isBlank(), "both languages are needed: '%s', '%s'", zh, en);
  }

  /** The same words in both languages, for a proper name that is not translated. */
  public static Bilingual same(String words) {
    return new Bilingual(words, words);
  }

  @Override
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
