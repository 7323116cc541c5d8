package org.jiceng.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which escapes of JSON are put right without a parser, and which are left to it. */
class EscapesTest {
  private final Escapes escapes = new Escapes();

  /** {@code text} with its escapes put right, where it stands between other signs. */
  private Optional<String> replaced(String text) {
    String line = "\\\\" + text + "\\u4e59";
    int from = 2;
    int to = from + text.length();
    return escapes.replace(line.toCharArray(), from, to)
        ? Optional.of(new String(escapes.chars(), 0, escapes.size()))
        : Optional.empty();
  }

  @ParameterizedTest
  @CsvSource({
    "\\u4e59, 乙",
    "\\u4E59, 乙",
    "\\u0080, \u0080",
    "\\uffff, \uffff",
    "\\ud7ff, \ud7ff",
    "\\ue000, \ue000",
    "a\\u4e59, a乙",
    "\\u4e59b, 乙b",
    "\\u7532\\u4e59c\\u1234, 甲乙c\u1234"
  })
  void charactersBeyondAsciiAre(String text, String character) {
    assertThat(replaced(text)).contains(character);
    assertThat(replaced("{\"" + text + "\"}")).contains("{\"" + character + "\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u007f",
        "\\u0022",
        "\\u0000", // of ASCII
        "\\ud800",
        "\\udbff",
        "\\udc00",
        "\\udfff", // halves
        "\\ug000",
        "\\u0g00",
        "\\u80g0",
        "\\u800g",
        "\\u:000",
        "\\u４e59", // no digits
        "\\u",
        "\\u4",
        "\\u4e",
        "\\u4e5",
        "\\", // cut off
        "\\U4e59",
        "\\x4e59",
        "\\n",
        "\\\\",
        "\\/",
        "\\\"", // others
        "\\u4e59\\n",
        "\\n\\u4e59"
      })
  void anythingElseIsNot(String text) {
    assertThat(replaced(text)).isEmpty();
  }

  @Test
  void aLineWithoutEscapesNeedsNothing() {
    assertThat(replaced("甲乙")).isEmpty();
    assertThat(replaced("")).isEmpty();
  }

  @Test
  void aShortLineBehindALongOneIsByItself() {
    assertThat(replaced("\\u7532\\u4e59\\u4e19")).contains("甲乙丙");
    assertThat(replaced("\\u4e01")).contains("丁");
  }
}
