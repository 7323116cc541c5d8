package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share is one of something that is counted where it acts. */
class MethodChecksTest {

  @ParameterizedTest
  @CsvSource({
    "SURPLUS, SEATS, PRESENT",
    "QUORUM, ENTITLED, PRESENT",
    "QUORUM, REGISTERED, SEATS",
    "ANOTHER_QUORUM, REGISTERED, VOTED",
    "MAJORITY, VOTED, SEATS",
    "ANOTHER_MAJORITY, BALLOTS_CAST, SEATS"
  })
  void ofWhatEachShareMayBe(Parameter parameter, String counted, String other) {
    ElectionMethod method = Contests.committee(2, 3).method();
    // The other vote has its own, so that only this one is judged.
    ElectionMethod apart =
        method.but().anotherQuorum(method.quorum()).anotherMajority(method.majority()).build();
    assertThatCode(() -> MethodWords.set(apart, parameter, "at least 1/2 of " + counted))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> MethodWords.set(apart, parameter, "at least 1/2 of " + other))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(parameter.name());
  }

  @ParameterizedTest
  @CsvSource({"FALLBACK", "ANOTHER_FALLBACK"})
  void ofWhatAFallbackMayBe(Parameter parameter) {
    ElectionMethod method = Contests.committee(2, 3).method();
    assertThatThrownBy(
            () -> MethodWords.set(method, parameter, "more votes with at least 1/3 of SEATS"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("FALLBACK");
  }
}
