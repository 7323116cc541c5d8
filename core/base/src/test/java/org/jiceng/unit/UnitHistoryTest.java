package org.jiceng.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.issue.Outcome;
import org.jiceng.testkit.Texts;
import org.junit.jupiter.api.Test;

class UnitHistoryTest {
  private static final LocalDate FOUNDED = LocalDate.of(2018, 1, 1);
  private static final LocalDate MERGED = LocalDate.of(2021, 3, 1);
  private static final LocalDate SPLIT = LocalDate.of(2024, 6, 1);
  private static final UnitTree FIRST = tree("a", "b", "d");
  private static final UnitTree SECOND = tree("ab", "d");
  private static final UnitTree THIRD = tree("ab", "x", "n");

  private static final Crosswalk MERGING =
      walk(FIRST, SECOND, Succession.merged(List.of(id("a"), id("b")), id("ab")));
  private static final Crosswalk SPLITTING =
      walk(
          SECOND,
          THIRD,
          Succession.split(id("ab"), List.of(id("ab"), id("x"))),
          Succession.abolished(id("d")),
          Succession.founded(id("n")));

  private static final UnitHistory HISTORY =
      UnitHistory.of(FIRST, ImmutableMap.of(SPLIT, SPLITTING, MERGED, MERGING)).orElseThrow();

  private static UnitId id(String value) {
    return UnitId.of(value);
  }

  private static UnitTree tree(String... villages) {
    List<UnitRow> rows = new ArrayList<>();
    rows.add(UnitRow.of(id("t"), Optional.empty(), UnitKind.TOWN, "镇"));
    Stream.of(villages)
        .map(village -> UnitRow.of(id(village), Optional.of(id("t")), UnitKind.VILLAGE, village))
        .forEach(rows::add);
    return UnitTree.of(rows).orElseThrow();
  }

  private static Crosswalk walk(UnitTree earlier, UnitTree later, Succession... successions) {
    return Crosswalk.of(earlier, later, List.of(successions)).orElseThrow();
  }

  @Test
  void aChangeIsInForceOnItsDay() {
    assertThat(HISTORY.changes().keySet()).containsExactly(MERGED, SPLIT);
    assertThat(HISTORY.first()).isEqualTo(FIRST);
    assertThat(HISTORY.on(MERGED.minusDays(1))).isEqualTo(FIRST);
    assertThat(HISTORY.on(MERGED)).isEqualTo(SECOND);
    assertThat(HISTORY.on(SPLIT.minusDays(1))).isEqualTo(SECOND);
    assertThat(HISTORY.on(SPLIT)).isEqualTo(THIRD);
  }

  @Test
  void whatFollowsAndWhatWentBefore() {
    assertThat(HISTORY.followers(id("a"), FOUNDED, SPLIT)).containsExactly(id("ab"), id("x"));
    assertThat(HISTORY.followers(id("a"), FOUNDED, MERGED)).containsExactly(id("ab"));
    assertThat(HISTORY.followers(id("a"), FOUNDED, FOUNDED)).containsExactly(id("a"));
    assertThat(HISTORY.followers(id("d"), FOUNDED, SPLIT)).isEmpty();
    assertThat(HISTORY.followers(id("ab"), MERGED, MERGED)).containsExactly(id("ab"));
    assertThat(HISTORY.forerunners(id("x"), FOUNDED, SPLIT)).containsExactly(id("a"), id("b"));
    assertThat(HISTORY.forerunners(id("x"), MERGED, SPLIT)).containsExactly(id("ab"));
    assertThat(HISTORY.forerunners(id("n"), FOUNDED, SPLIT)).isEmpty();
    assertThat(HISTORY.forerunners(id("t"), FOUNDED, SPLIT)).containsExactly(id("t"));
  }

  @Test
  void aUnitThatIsNotInForceIsAMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HISTORY.followers(id("ab"), FOUNDED, SPLIT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HISTORY.forerunners(id("a"), FOUNDED, SPLIT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HISTORY.followers(id("ab"), SPLIT, MERGED));
  }

  @Test
  void changesThatDoNotMeetAreRefused() {
    Outcome<UnitHistory> apart = UnitHistory.of(FIRST, ImmutableMap.of(SPLIT, SPLITTING));
    apart.issues().forEach(Texts::assertComplete);

    assertThat(apart.value()).isEmpty();
    assertThat(apart.issues())
        .extracting(issue -> issue.code())
        .containsExactly(UnitIssue.HISTORY_CHANGE_APART);
    assertThat(UnitHistory.of(FIRST, ImmutableMap.of(MERGED, SPLITTING, SPLIT, MERGING)).issues())
        .hasSize(2);
  }

  @Test
  void historiesOfTheSameChangesAreEqual() {
    UnitHistory again =
        UnitHistory.of(FIRST, ImmutableMap.of(MERGED, MERGING, SPLIT, SPLITTING)).orElseThrow();
    UnitHistory shorter = UnitHistory.of(FIRST, ImmutableMap.of(MERGED, MERGING)).orElseThrow();
    UnitHistory none = UnitHistory.of(FIRST, ImmutableMap.of()).orElseThrow();

    assertThat(again).isEqualTo(HISTORY).hasSameHashCodeAs(HISTORY);
    assertThat(HISTORY).isNotEqualTo(shorter).isNotEqualTo(none).hasToString(again.toString());
    assertThat(none.on(SPLIT)).isEqualTo(FIRST);
    assertThat(UnitHistory.of(SECOND, ImmutableMap.of()).orElseThrow()).isNotEqualTo(none);
    Crosswalk other =
        walk(FIRST, SECOND, Succession.renamed(id("a"), id("ab")), Succession.abolished(id("b")));
    assertThat(UnitHistory.of(FIRST, ImmutableMap.of(MERGED, other)).orElseThrow())
        .isNotEqualTo(shorter);
  }
}
