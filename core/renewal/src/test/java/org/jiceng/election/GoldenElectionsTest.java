package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every named election, by the library and, where it can, by the second counter. */
class GoldenElectionsTest {

  @TestFactory
  Stream<DynamicTest> eachComesOutAsWorkedByHand() {
    return GoldenCase.all().stream().map(golden -> dynamicTest(golden.name(), () -> check(golden)));
  }

  private static void check(GoldenCase golden) {
    assertThat(golden.result()).isEqualTo(golden.expected());
    golden
        .known()
        .ifPresent(poll -> assertThat(SlowCounter.declare(poll)).isEqualTo(poll.byEngine()));
  }

  @Test
  void eachNamesItsRulesAlsoInItsWorking() {
    assertThat(GoldenCase.all())
        .allSatisfy(
            golden -> {
              assertThat(golden.laws()).as(golden.name()).isNotEmpty();
              assertThat(golden.working()).as(golden.name()).contains(golden.laws());
            });
  }

  @Test
  void noTwoAreTheSameVote() {
    assertThat(
            GoldenCase.all().stream()
                .map(golden -> voted(golden.given()))
                .collect(toImmutableList()))
        .doesNotHaveDuplicates();
  }

  /** Without the rules that it is a case of. */
  private static ImmutableMap<String, String> voted(CaseFile given) {
    return ImmutableMap.copyOf(
        Maps.filterKeys(given.words(), key -> !GoldenCase.TAGS.contains(key)));
  }
}
