package org.jiceng.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
  private final StringBuilder out = new StringBuilder();
  private final CsvWriter csv = new CsvWriter(out);

  @ParameterizedTest
  @ValueSource(
      strings = {"\ud842", "\udfb7", "a\ud842b", "\udfb7\ud842", "\ud842\ud842\udfb7", "甲\udfb7,"})
  void halfOfACharacterIsNoText(String text) throws IOException {
    csv.text("a");
    assertThatIOException()
        .isThrownBy(() -> csv.text(text))
        .withMessage("a text that is no text: it has half of a character");
    csv.text("b").endLine();

    assertThat(out).hasToString("a,b\n");
  }

  @Test
  void wholeCharactersAreTexts() throws IOException {
    csv.text("\ud842\udfb7").text("甲\ud842\udfb7,\ud842\udfb7").number(-1).text("=1").endLine();

    assertThat(out).hasToString("\ud842\udfb7,\"甲\ud842\udfb7,\ud842\udfb7\",-1,'=1\n");
  }
}
