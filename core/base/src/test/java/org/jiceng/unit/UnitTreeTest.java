package org.jiceng.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Place;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class UnitTreeTest {
  private static final UnitId COUNTY = UnitId.of("141123");
  private static final UnitId TOWN = UnitId.of("141123101");
  private static final UnitId ZONE = UnitId.of("141123400");
  private static final UnitId VILLAGE = UnitId.of("141123101201");
  private static final UnitId PLACEHOLDER = UnitId.of("141123400498");

  private static final ImmutableList<UnitRow> ROWS =
      ImmutableList.of(
          coded(PLACEHOLDER, ZONE, UnitKind.COMMUNITY, "开发区社区"),
          coded(VILLAGE, TOWN, UnitKind.VILLAGE, "马蒲滩村"),
          coded(TOWN, COUNTY, UnitKind.TOWN, "魏家滩镇"),
          coded(ZONE, COUNTY, UnitKind.ZONE, "兴县开发区"),
          UnitRow.of(COUNTY, Optional.empty(), UnitKind.COUNTY, "兴县").withCode("141123"));

  private static UnitRow coded(UnitId id, UnitId parent, UnitKind kind, String name) {
    return UnitRow.of(id, Optional.of(parent), kind, name).withCode(id.value());
  }

  private final UnitTree tree = UnitTree.of(ROWS).orElseThrow();

  @Test
  void aVirtualUnitStaysInTheTreeAndOutOfEveryCount() {
    Unit placeholder = tree.get(PLACEHOLDER);
    assertThat(placeholder.isVirtual()).isTrue();
    assertThat(placeholder.isCounted()).isFalse();
    assertThat(tree.children(ZONE)).containsExactly(placeholder);
    assertThat(tree.counted(ZONE)).isZero();
    assertThat(tree.counted(PLACEHOLDER)).isZero();
    assertThat(tree.counted(VILLAGE)).isEqualTo(1);
    assertThat(tree.counted(COUNTY)).isEqualTo(1);
    assertThat(tree.size()).isEqualTo(5);
  }

  @Test
  void aPathBeginsBelowTheRoot() {
    assertThat(tree.path(VILLAGE)).isEqualTo("魏家滩镇/马蒲滩村");
    assertThat(tree.path(TOWN)).isEqualTo("魏家滩镇");
    assertThat(tree.path(COUNTY)).isEqualTo("兴县");
  }

  @Test
  void theNounFollowsTheKind() {
    assertThat(tree.root()).isInstanceOf(County.class);
    assertThat(tree.get(ZONE)).isInstanceOf(Township.class);
    assertThat(tree.get(VILLAGE)).isInstanceOf(Village.class);
    assertThat(tree.get(PLACEHOLDER)).isInstanceOf(Community.class);
  }

  @Test
  void rowsOneByOneMakeTheSameTreeOnce() {
    for (ImmutableList<UnitRow> rows : ImmutableList.of(ROWS, ROWS.reverse(), tree.rows())) {
      UnitTreeBuilder builder = new UnitTreeBuilder();
      assertThat(builder.isEmpty()).isTrue();
      rows.forEach(builder::add);
      assertThat(builder.isEmpty()).isFalse();

      assertThat(builder.build().orElseThrow()).isEqualTo(tree);
      assertThatIllegalStateException().isThrownBy(builder::build);
      assertThatIllegalStateException().isThrownBy(() -> builder.add(rows.get(0)));
    }
  }

  @Test
  void ofManyIssuesTheFirstAreKeptAndTheOthersCounted() {
    UnitTreeBuilder builder = new UnitTreeBuilder(2);
    for (int line = 1; line <= 5; line++) {
      builder.add(row("k", Optional.empty(), line));
    }
    assertThat(builder.build().issues())
        .extracting(issue -> issue.place().line())
        .containsExactly(2, 3);
    assertThat(builder.moreIssues()).isEqualTo(2);
  }

  @Test
  void whatLiesInARowThatWasLeftOutIsToldOnceAndOnlyAlone() {
    UnitId broken = UnitId.of("t");
    for (boolean isAlone : new boolean[] {true, false}) {
      UnitTreeBuilder builder = new UnitTreeBuilder();
      builder.add(row("k", Optional.empty(), 2));
      builder.skip(broken);
      builder.add(row("v1", Optional.of(broken), 4));
      builder.add(row("v2", Optional.of(isAlone ? broken : UnitId.of("u")), 5));

      assertThat(builder.isSkipped(broken)).isTrue();
      assertThat(builder.isSkipped(UnitId.of("k"))).isFalse();
      assertThat(builder.build().issues())
          .singleElement()
          .satisfies(issue -> assertThat(issue.code()).isEqualTo(UnitIssue.UNIT_PARENT_MISSING))
          .extracting(issue -> issue.place().line())
          .isEqualTo(isAlone ? 4 : 5);
    }
  }

  @Test
  void aRowLeftOutStaysSoWhateverTheOrder() {
    UnitTreeBuilder builder = new UnitTreeBuilder();
    builder.skip(UnitId.of("t"));
    builder.add(row("v", Optional.of(UnitId.of("t")), 4));
    builder.add(row("k", Optional.empty(), 3));
    builder.add(row("w", Optional.of(UnitId.of("u")), 2));

    assertThat(builder.build().issues())
        .extracting(issue -> issue.place().line())
        .containsExactly(2);
  }

  private static UnitRow row(String id, Optional<UnitId> parent, int line) {
    return new UnitRow(
        UnitId.of(id),
        parent,
        parent.isPresent() ? UnitKind.TOWN : UnitKind.COUNTY,
        "某地",
        Optional.empty(),
        Place.of("units.csv").line(line));
  }

  @Test
  void anIdThatIsBlankIsForAdd() {
    UnitTreeBuilder builder = new UnitTreeBuilder();
    Place place = Place.of("units.csv").line(2);
    for (String blank : new String[] {"", " ", "\u3000"}) {
      assertThat(builder.tryAdd(place, blank, "", UnitKind.COUNTY, "某县", "")).isFalse();
    }
    assertThat(builder.isEmpty()).isTrue();
    assertThat(builder.tryAdd(place, "k", "", UnitKind.COUNTY, "某县", "14112x")).isFalse();
    assertThat(builder.tryAdd(place, "k", "", UnitKind.COUNTY, "某县", "141123")).isTrue();
    assertThat(builder.tryAdd(place, "t", "k", UnitKind.TOWN, "某镇", "")).isFalse(); // no later line
    assertThat(builder.build().orElseThrow().size()).isEqualTo(1);
  }

  @Test
  void aUnitIsMadeOnce() {
    assertThat(tree.unit(1)).isSameAs(tree.unit(1)).isSameAs(tree.get(tree.id(1)));
    assertThat(tree.id(1)).isSameAs(tree.unit(1).id());
    assertThat(tree.units()).isSameAs(tree.units()).hasSize(5);
    assertThat(tree.findIndex(new UnitCode("141123101"))).isEqualTo(tree.findIndex(TOWN));
    assertThat(tree.findIndex(new UnitCode("14"))).isEqualTo(-1);
    assertThat(tree.descendants(TOWN)).containsExactly(tree.get(VILLAGE));
    assertThat(tree.descendants(VILLAGE)).isEmpty();
  }

  @Test
  void aForeignUnitIsAMistake() {
    UnitId foreign = UnitId.of("x");
    assertThat(tree.contains(foreign)).isFalse();
    assertThat(tree.contains(TOWN)).isTrue();
    assertThat(tree.find(foreign)).isEmpty();
    assertThat(tree.find(new UnitCode("99"))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tree.get(foreign))
        .withMessage("no unit x in this tree");
  }

  @Test
  void printsItsRootAndSize() {
    assertThat(tree).hasToString("UnitTree{兴县, 5 units}");
  }

  @Test
  void aCycleNamesItsMembers() {
    UnitRow one = UnitRow.of(UnitId.of("b"), Optional.of(TOWN), UnitKind.VILLAGE, "乙村");
    ImmutableList<UnitRow> rows =
        ImmutableList.of(one, UnitRow.of(TOWN, Optional.of(UnitId.of("b")), UnitKind.TOWN, "甲镇"));
    assertThat(UnitTree.of(rows).issues())
        .filteredOn(issue -> issue.code() == UnitIssue.UNIT_CYCLE)
        .singleElement()
        .extracting(issue -> issue.in(Language.EN))
        .isEqualTo("parentId: UNIT_CYCLE: these units lie within each other: 141123101, b");
  }

  @Test
  void aSecondLineOfTheRootIsADuplicateAndNoSecondRoot() {
    UnitRow root = UnitRow.of(COUNTY, Optional.empty(), UnitKind.COUNTY, "兴县");
    assertThat(UnitTree.of(ImmutableList.of(root, root)).issues())
        .singleElement()
        .extracting(issue -> issue.in(Language.EN))
        .isEqualTo("id: UNIT_ID_DUPLICATE: unit 141123 stands in the table already, at 兴县");
  }

  @Test
  void aMalformedCodeSaysHowManyDigitsItNeeds() {
    UnitRow root = UnitRow.of(COUNTY, Optional.empty(), UnitKind.COUNTY, "兴县").withCode("14112");
    assertThat(UnitTree.of(ImmutableList.of(root)).issues())
        .singleElement()
        .extracting(Issue::message)
        .extracting(message -> message.in(Language.ZH))
        .isEqualTo("单位 141123 的代码 14112 应为 6 位数字");
    UnitRow country =
        UnitRow.of(UnitId.of("CN"), Optional.empty(), UnitKind.COUNTRY, "中国").withCode("00");
    assertThat(UnitTree.of(ImmutableList.of(country)).issues())
        .singleElement()
        .extracting(Issue::code)
        .isEqualTo(UnitIssue.UNIT_CODE_MALFORMED);
  }

  @Test
  void aNameConflictReadsInBothLanguages() {
    Issue issue =
        Issue.of(
            UnitIssue.UNIT_NAME_CONFLICT,
            ImmutableMap.of("code", "141123101", "name", "魏家滩镇", "other", "魏家滩乡"));
    assertThat(issue.in(Language.EN)).contains("141123101", "魏家滩镇", "魏家滩乡");
  }
}
