package org.jiceng.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTest {

  @ParameterizedTest(name = "{0} and {1} = {2}, or = {3}")
  @CsvSource({
    "FALSE, FALSE, FALSE, FALSE",
    "FALSE, UNKNOWN, FALSE, UNKNOWN",
    "FALSE, TRUE, FALSE, TRUE",
    "UNKNOWN, FALSE, FALSE, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "UNKNOWN, TRUE, UNKNOWN, TRUE",
    "TRUE, FALSE, FALSE, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE",
    "TRUE, TRUE, TRUE, TRUE"
  })
  void combines(Truth one, Truth other, Truth and, Truth or) {
    assertThat(one.and(other)).isEqualTo(and);
    assertThat(one.or(other)).isEqualTo(or);
    assertThat(one.not().or(other.not())).isEqualTo(and.not());
  }

  @ParameterizedTest(name = "not {0} = {1}")
  @CsvSource({"FALSE, TRUE", "UNKNOWN, UNKNOWN", "TRUE, FALSE"})
  void negates(Truth truth, Truth negated) {
    assertThat(truth.not()).isEqualTo(negated);
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatIsKnownIsTrueOrFalse(Truth truth) {
    assertThat(truth.isTrue()).isEqualTo(truth == Truth.TRUE);
    assertThat(truth.isFalse()).isEqualTo(truth == Truth.FALSE);
    assertThat(truth == Truth.UNKNOWN || Truth.of(truth.isTrue()) == truth).isTrue();
  }
}
