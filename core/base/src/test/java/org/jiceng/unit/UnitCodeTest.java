package org.jiceng.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {

  @ParameterizedTest
  @CsvSource({
    "14, PROVINCE",
    "1411, PREFECTURE",
    "141123, COUNTY",
    "141123101, TOWNSHIP",
    "141123101201, VILLAGE"
  })
  void hasTheDigitsOfItsLevel(String digits, UnitLevel level) {
    UnitCode code = UnitCode.parse(digits).orElseThrow();
    assertThat(code).hasToString(digits);
    for (UnitLevel each : UnitLevel.values()) {
      assertThat(code.fits(each)).isEqualTo(each == level);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "141",
        "14112",
        "1411231",
        "14112310",
        "1411231012",
        "14112310120",
        "1411231012011",
        "14112310120x",
        "１４",
        " 14",
        "1.41123E11"
      })
  void refusesOtherNumbersOfDigits(String digits) {
    assertThat(UnitCode.parse(digits)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new UnitCode(digits));
  }

  @Test
  void liesWithinWhatItBeginsWith() {
    UnitCode county = new UnitCode("141123");
    assertThat(new UnitCode("141123101").isWithin(county)).isTrue();
    assertThat(new UnitCode("141124101").isWithin(county)).isFalse();
    assertThat(county.isWithin(county)).isFalse();
    assertThat(new UnitCode("14").isWithin(county)).isFalse();
    assertThat(new UnitCode("141122")).isLessThan(county);
  }

  @ParameterizedTest
  @CsvSource({
    "141123400498, true",
    "141123400598, true",
    "141123400497, false",
    "141123498, false",
    "141123498001, false"
  })
  void isVirtualByItsLastThreeDigits(String digits, boolean virtual) {
    assertThat(new UnitCode(digits).isVirtual()).isEqualTo(virtual);
  }

  @ParameterizedTest
  @EnumSource
  void aLevelStandsUnderHigherLevelsOnly(UnitLevel level) {
    assertThat(level.parents()).allMatch(parent -> parent.compareTo(level) < 0);
    assertThat(level.parents().isEmpty()).isEqualTo(level == UnitLevel.COUNTRY);
  }

  @Test
  void aTownshipIsOfATownshipKind() {
    Township.Builder builder = new Township.Builder();
    builder.id(UnitId.of("1")).name("甲").kind(UnitKind.VILLAGE);
    assertThatIllegalStateException()
        .isThrownBy(builder::build)
        .withMessage("VILLAGE is not of the township level");
  }

  @Test
  void idsAndAliasesAreNotBlank() {
    assertThatIllegalArgumentException().isThrownBy(() -> UnitId.of(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new UnitAlias(UnitId.of("1"), " ", "报道"));
    assertThatIllegalArgumentException().isThrownBy(() -> new UnitAlias(UnitId.of("1"), "甲", ""));
  }
}
