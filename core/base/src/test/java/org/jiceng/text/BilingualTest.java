package org.jiceng.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BilingualTest {

  @Test
  void readsInEachLanguage() {
    Bilingual name = new Bilingual("组织部", "organization department");
    assertThat(name.in(Language.ZH)).isEqualTo("组织部");
    assertThat(name.in(Language.EN)).isEqualTo("organization department");
    assertThat(Bilingual.same("兴县")).isEqualTo(new Bilingual("兴县", "兴县"));
  }

  @Test
  void refusesBlankWords() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Bilingual(" ", "name"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Bilingual("名", ""));
  }
}
