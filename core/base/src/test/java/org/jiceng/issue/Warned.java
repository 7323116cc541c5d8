package org.jiceng.issue;

import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import org.jiceng.text.Phrasebook;

/** Codes of these tests, one of each severity; their names sort the other way. */
enum Warned implements IssueCode {
  LINE_TORN(Severity.ERROR),
  LINE_LONG(Severity.WARNING),
  LINE_EMPTY(Severity.NOTICE);

  private final Severity severity;

  Warned(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrasebook.of(Warned::words);
  }

  private static ResourceBundle words(String tag) {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        String word = tag.equals("zh") ? "词：{word}" : "word: {word}";
        return new Object[][] {
          {"Warned.LINE_TORN", word}, {"Warned.LINE_LONG", word}, {"Warned.LINE_EMPTY", word}
        };
      }
    };
  }
}
