package org.jiceng.person;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedNameTest {
  private static final String EXTENSION_B = "\uD840\uDC0B"; // U+2000B

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "人\u3000甲,人甲",
        "人 甲,人甲",
        "  人甲 ,人甲",
        "甲\u2022乙,甲\u00B7乙",
        "甲\u30FB乙,甲\u00B7乙",
        "甲\u2027乙,甲\u00B7乙",
        "甲\uFF65乙,甲\u00B7乙",
        "甲 \u00B7 乙,甲\u00B7乙",
        "人员Ａ1,人员A１",
        "人员ａ,人员A",
        "\uFA0C甲,\u5140甲"
      })
  void spellingsOfOneNameAreOne(String one, String other) {
    assertThat(FoldedName.of(one)).isEqualTo(FoldedName.of(other));
  }

  @Test
  void otherNamesStayApart() {
    assertThat(FoldedName.of("人甲")).isNotEqualTo(FoldedName.of("人乙"));
    assertThat(FoldedName.of("甲\u00B7乙")).isNotEqualTo(FoldedName.of("甲乙"));
    assertThat(FoldedName.of("人" + EXTENSION_B).value()).isEqualTo("人" + EXTENSION_B);
    assertThat(FoldedName.problem("人" + EXTENSION_B)).isEmpty();
    assertThat(FoldedName.of("人甲")).hasToString("FoldedName");
  }

  @ParameterizedTest
  @ValueSource(strings = {"人\uE5E5", "人\uDB80\uDC00", "人\uFFFD"})
  void aPrivateCharacterIsAProblem(String name) {
    assertThat(FoldedName.problem(name)).contains(PersonIssue.NAME_CHARACTER_PRIVATE);
  }

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll String written) {
    FoldedName once = FoldedName.of(written);
    assertThat(FoldedName.of(once.value())).isEqualTo(once);
  }
}
