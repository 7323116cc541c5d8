package org.jiceng.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.testkit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every defect is reported where it is, and nothing else is. */
class UnitTreeDefectsTest {

  @ParameterizedTest
  @EnumSource
  void eachAlone(Defect defect) {
    Outcome<UnitTree> outcome = UnitTree.of(Defect.table(EnumSet.of(defect)));
    assertThat(Defect.reportsOf(outcome))
        .containsExactlyInAnyOrderElementsOf(defect.reports().toList());
    assertThat(outcome.value()).isEmpty();
    outcome.issues().forEach(Texts::assertComplete);
  }

  @Test
  void withoutDefectsTheTableIsATree() {
    assertThat(UnitTree.of(Defect.table(Set.of())).orElseThrow().size())
        .isEqualTo(1 + 3 * Defect.values().length);
  }

  @Test
  void everyCodeOfATableIsSeen() {
    assertThat(Stream.of(Defect.values()).flatMap(Defect::reports))
        .extracting(report -> UnitIssue.valueOf(report.split(" ")[0]))
        .containsAll(EnumSet.range(UnitIssue.UNIT_ID_DUPLICATE, UnitIssue.UNIT_CODE_PREFIX));
  }

  @Test
  void anEmptyTableIsReported() {
    assertThat(UnitTree.of(List.of()).issues())
        .singleElement()
        .satisfies(Texts::assertComplete)
        .extracting(Issue::code)
        .isEqualTo(UnitIssue.UNIT_TABLE_EMPTY);
  }
}
