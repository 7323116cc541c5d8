package org.jiceng.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiceng.text.Language;
import org.jiceng.text.Text;

/** What must hold of every text that is shown to people. */
public final class Texts {
  private Texts() {}

  /** In each language there are words, and no placeholder was left without its argument. */
  public static void assertComplete(Text text) {
    for (Language language : Language.values()) {
      assertThat(text.in(language)).as(language.name()).isNotBlank().doesNotContain("{", "}");
    }
  }
}
