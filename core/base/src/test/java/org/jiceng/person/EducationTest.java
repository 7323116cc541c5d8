package org.jiceng.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.person.EducationLevel.BACHELOR;
import static org.jiceng.person.EducationLevel.JUNIOR_COLLEGE;
import static org.jiceng.person.EducationLevel.JUNIOR_HIGH;
import static org.jiceng.person.EducationLevel.OTHER;
import static org.jiceng.person.EducationLevel.POSTGRADUATE;
import static org.jiceng.person.EducationLevel.PRIMARY;
import static org.jiceng.person.EducationLevel.SENIOR_HIGH;

import java.util.List;
import org.jiceng.fact.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EducationTest {

  private static Education of(int code) {
    return Education.of(code).orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "10, POSTGRADUATE",
    "11, POSTGRADUATE",
    "14, POSTGRADUATE",
    "17, POSTGRADUATE",
    "20, BACHELOR",
    "21, BACHELOR",
    "30, JUNIOR_COLLEGE",
    "31, JUNIOR_COLLEGE",
    "40, SENIOR_HIGH",
    "41, SENIOR_HIGH",
    "44, SENIOR_HIGH",
    "47, SENIOR_HIGH",
    "60, SENIOR_HIGH",
    "61, SENIOR_HIGH",
    "70, JUNIOR_HIGH",
    "71, JUNIOR_HIGH",
    "80, PRIMARY",
    "81, PRIMARY",
    "90, OTHER"
  })
  void aGraduateAttainsTheLevelAndAllBelow(int code, EducationLevel level) {
    assertThat(of(code).level()).isEqualTo(level);
    for (EducationLevel least : EducationLevel.values()) {
      assertThat(of(code).attains(least)).isEqualTo(Truth.of(least.compareTo(level) <= 0));
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {12, 13, 15, 16, 18, 19, 22, 23, 32, 33, 42, 43, 45, 46, 48, 49, 62, 63, 73, 83})
  void whoDidNotGraduateIsForAPersonToJudge(int code) {
    EducationLevel level = of(code).level();
    for (EducationLevel least : List.of(PRIMARY, JUNIOR_HIGH, SENIOR_HIGH, BACHELOR)) {
      assertThat(of(code).attains(least))
          .isEqualTo(least.compareTo(level) <= 0 ? Truth.UNKNOWN : Truth.FALSE);
    }
    assertThat(of(code).attains(OTHER)).isEqualTo(Truth.TRUE);
  }

  @Test
  void theRegularUniversityClassIsOfCollegeLevelAndPerhapsMore() {
    assertThat(of(28).attains(JUNIOR_COLLEGE)).isEqualTo(Truth.TRUE);
    assertThat(of(28).attains(BACHELOR)).isEqualTo(Truth.UNKNOWN);
    assertThat(of(28).attains(POSTGRADUATE)).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 8, 9, 24, 50, 51, 64, 72, 82, 91, 99, 100, 610})
  void refusesCodesOfOtherSchemes(int code) {
    assertThat(Education.of(code)).isEmpty();
  }

  @Test
  void isEqualByCode() {
    assertThat(of(21)).isEqualTo(of(21)).hasSameHashCodeAs(of(21)).isNotEqualTo(of(20));
    assertThat(of(21)).hasToString("21");
    assertThat(of(21).code()).isEqualTo(21);
  }
}
