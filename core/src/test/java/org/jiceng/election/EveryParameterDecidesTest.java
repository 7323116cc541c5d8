package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For each parameter two golden elections that differ in nothing else, and end differently. */
class EveryParameterDecidesTest {
  private static final ImmutableList<GoldenCase> CASES = GoldenCase.all();

  /** What is judged about proxies before the vote decides there: {@link ProxiesTest}. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "PROXIES",
        "PROXY_CAP",
        "PROXY_CANDIDATES",
        "PROXY_FORM",
        "SUB_DELEGATION",
        "PRINCIPALS"
      })
  void twoElectionsDifferInItAloneAndEndDifferently(Parameter parameter) {
    ImmutableList<String> pairs = pairs(parameter);
    pairs.forEach(pair -> System.out.println("decides: " + parameter + " " + pair));
    assertThat(pairs).as("pairs of %s", parameter).isNotEmpty();
  }

  @Test
  void aPairIsNeverOfOneElection() {
    assertThat(CASES).allSatisfy(golden -> assertThat(ends(golden, golden)).isFalse());
  }

  private static ImmutableList<String> pairs(Parameter parameter) {
    String key = "method." + parameter;
    ImmutableList.Builder<String> pairs = ImmutableList.builder();
    for (int one = 0; one < CASES.size(); one++) {
      for (GoldenCase other : CASES.subList(one + 1, CASES.size())) {
        GoldenCase first = CASES.get(one);
        if (first.given().text(key).isPresent()
            && other.given().text(key).isPresent()
            && besides(key, first).equals(besides(key, other))
            && ends(first, other)) {
          pairs.add(first.name() + " | " + other.name());
        }
      }
    }
    return pairs.build();
  }

  private static boolean ends(GoldenCase one, GoldenCase other) {
    return !Objects.equals(one.expected(), other.expected());
  }

  /** All that was voted, without one parameter and without the rules that it is a case of. */
  private static ImmutableMap<String, String> besides(String key, GoldenCase golden) {
    return ImmutableMap.copyOf(
        Maps.filterKeys(
            golden.given().words(), word -> !word.equals(key) && !GoldenCase.TAGS.contains(word)));
  }
}
