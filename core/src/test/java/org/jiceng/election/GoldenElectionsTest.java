package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every named election, by the library and by the second counter. */
class GoldenElectionsTest {

  @TestFactory
  Stream<DynamicTest> eachComesOutAsWorkedByHand() {
    return GoldenCase.all().stream().map(golden -> dynamicTest(golden.name(), () -> check(golden)));
  }

  private static void check(GoldenCase golden) {
    Declaration declaration = golden.vote().declaration();
    assertThat(VoteResult.of(declaration)).isEqualTo(golden.expected());
    assertThat(declaration.nextSteps().stream().map(step -> step.kind().name()))
        .containsExactlyElementsOf(golden.next());
    assertThat(Contests.codes(declaration.issues())).isEqualTo(golden.issues());
    assertThat(SlowCounter.declare(golden.vote())).isEqualTo(golden.expected());
  }

  @Test
  void eachNamesItsRulesAlsoInItsWorking() {
    assertThat(GoldenCase.all())
        .allSatisfy(
            golden -> {
              assertThat(golden.laws()).isNotEmpty();
              assertThat(golden.working()).contains(golden.laws());
            });
  }

  @Test
  void noTwoAreTheSameVote() {
    assertThat(GoldenCase.all().stream().map(GoldenCase::vote).collect(toImmutableList()))
        .doesNotHaveDuplicates();
  }
}
