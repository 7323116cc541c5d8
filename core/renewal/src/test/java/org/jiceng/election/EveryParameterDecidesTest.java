package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.stream.Stream;
import org.jiceng.law.Setting;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For each parameter two golden elections that differ in nothing else, and end differently. */
class EveryParameterDecidesTest {
  private static final ImmutableList<GoldenCase> CASES = GoldenCase.all();

  /** Own recommendation asks for what a list asks for, and the count is the same. */
  private static final String NEVER_DECIDES = "CANDIDACY SELF_RECOMMENDED";

  @ParameterizedTest
  @EnumSource
  void twoElectionsDifferInItAloneAndEndDifferently(Parameter parameter) {
    ImmutableList<Pair> pairs = pairs(parameter);
    pairs.forEach(
        pair ->
            System.out.printf(
                "decides: %s %s | %s%n", parameter, pair.one().name(), pair.other().name()));
    assertThat(pairs).as("pairs of %s", parameter).isNotEmpty();
  }

  @Test
  void soDoesEveryValueThatCanBeChosenButOne() {
    ImmutableSet<String> deciding =
        Stream.of(Parameter.values())
            .flatMap(parameter -> pairs(parameter).stream().flatMap(pair -> pair.words(parameter)))
            .collect(toImmutableSet());
    assertThat(choices().filter(choice -> !deciding.contains(choice)))
        .containsExactly(NEVER_DECIDES);
  }

  /** Two cases that differ in one parameter. */
  private record Pair(GoldenCase one, GoldenCase other) {

    Stream<String> words(Parameter parameter) {
      return Stream.of(one, other)
          .map(golden -> parameter + " " + golden.given().text(key(parameter)).orElse(""));
    }
  }

  private static ImmutableList<Pair> pairs(Parameter parameter) {
    ImmutableList<GoldenCase> setting =
        CASES.stream()
            .filter(golden -> golden.given().text(key(parameter)).isPresent())
            .collect(toImmutableList());
    return setting.stream()
        .flatMap(
            one ->
                setting.subList(setting.indexOf(one) + 1, setting.size()).stream()
                    .filter(other -> besides(parameter, one).equals(besides(parameter, other)))
                    .filter(other -> !one.expected().equals(other.expected()))
                    .map(other -> new Pair(one, other)))
        .collect(toImmutableList());
  }

  /** All that was voted, without one parameter and without the rules that it is a case of. */
  private static ImmutableMap<String, String> besides(Parameter parameter, GoldenCase golden) {
    return ImmutableMap.copyOf(
        Maps.filterKeys(
            golden.given().words(),
            word -> !word.equals(key(parameter)) && !GoldenCase.TAGS.contains(word)));
  }

  private static String key(Parameter parameter) {
    return "method." + parameter;
  }

  /** As {@code TIE NEW_VOTE_AMONG_TIED}: every parameter that is a choice, with each value. */
  private static Stream<String> choices() {
    ElectionMethod plain =
        new ElectionMethod.Builder().name(new Bilingual("办法", "A method")).build();
    return plain.parameters().entrySet().stream()
        .flatMap(entry -> values(entry.getValue()).map(value -> entry.getKey() + " " + value));
  }

  private static Stream<String> values(Setting<? extends Text> setting) {
    return setting.readings().get(0) instanceof Enum<?> value
        ? Stream.of(value.getDeclaringClass().getEnumConstants()).map(Enum::name)
        : Stream.empty();
  }
}
