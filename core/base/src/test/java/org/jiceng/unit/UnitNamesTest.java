package org.jiceng.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.issue.RefusedException;
import org.jiceng.testkit.Texts;
import org.jiceng.unit.Resolution.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNamesTest {
  private static final ImmutableList<UnitRow> ROWS =
      ImmutableList.of(
          row("c", null, UnitKind.COUNTY, "兴县"),
          row("t1", "c", UnitKind.TOWN, "魏家滩镇"),
          row("t2", "c", UnitKind.TOWN, "蔚汾镇"),
          row("t3", "c", UnitKind.RURAL_TOWNSHIP, "东会乡"),
          row("t4", "c", UnitKind.SUBDISTRICT, "城关街道"),
          row("v1", "t1", UnitKind.VILLAGE, "马蒲滩村"),
          row("v2", "t1", UnitKind.VILLAGE, "东坡村"),
          row("v3", "t3", UnitKind.VILLAGE, "东坡村"),
          row("v4", "t2", UnitKind.VILLAGE, "李家湾村委会"),
          row("v5", "t2", UnitKind.VILLAGE, "东街村"),
          row("v6", "t3", UnitKind.VILLAGE, "新舍窠"),
          row("s1", "t4", UnitKind.COMMUNITY, "东街社区"),
          row("s2", "t4", UnitKind.COMMUNITY, "西街社区居委会"),
          row("s3", "t4", UnitKind.COMMUNITY, "新村社区"));

  private static final UnitTree TREE = UnitTree.of(ROWS).orElseThrow();
  private static final UnitAlias JIUYUANPING = new UnitAlias(UnitId.of("v1"), "九原坪", "报道");

  private final UnitNames names = UnitNames.of(TREE, ImmutableList.of(JIUYUANPING));

  private static UnitRow row(String id, String parent, UnitKind kind, String name) {
    return UnitRow.of(UnitId.of(id), Optional.ofNullable(parent).map(UnitId::of), kind, name);
  }

  private static Resolution found(String id, Match match) {
    return new Resolution.Found(TREE.get(UnitId.of(id)), match, Optional.empty());
  }

  private static Resolution byAlias(String id, UnitAlias alias) {
    return new Resolution.Found(TREE.get(UnitId.of(id)), Match.ALIAS, Optional.of(alias));
  }

  @ParameterizedTest
  @CsvSource({
    "马蒲滩村, v1",
    "魏家滩镇/马蒲滩村, v1",
    "兴县/魏家滩镇/马蒲滩村, v1",
    "兴县/马蒲滩村, v1",
    "' 魏家滩镇 / 马蒲滩村 ', v1",
    "魏家滩镇／马蒲滩村, v1",
    "/魏家滩镇//马蒲滩村/, v1",
    "魏家滩镇/东坡村, v2",
    "东会乡/东坡村, v3",
    "东街村, v5",
    "东街社区, s1",
    "李家湾村委会, v4",
    "魏家滩镇, t1",
    "兴县, c"
  })
  void asRecorded(String name, String id) {
    assertThat(names.resolve(name)).isEqualTo(found(id, Match.EXACT));
  }

  @ParameterizedTest
  @CsvSource({
    "马蒲滩, v1",
    "马蒲滩村委, v1",
    "马蒲滩村委会, v1",
    "马蒲滩村民委员会, v1",
    "马蒲滩村村委会, v1",
    "马蒲滩村村民委员会, v1",
    "魏家滩/马蒲滩, v1",
    "李家湾, v4",
    "李家湾村, v4",
    "东街村委会, v5",
    "东街居委会, s1",
    "东街社区居委会, s1",
    "东街居民委员会, s1",
    "东街社区居民委员会, s1",
    "西街, s2",
    "西街社区, s2",
    "新舍窠村, v6",
    "新村, s3",
    "新村居委会, s3",
    "魏家滩, t1",
    "东会, t3",
    "城关, t4",
    "城关街道办事处, t4",
    "城关/东街, s1",
    "东会/东坡村, v3"
  })
  void butForTheSuffix(String name, String id) {
    assertThat(names.resolve(name)).isEqualTo(found(id, Match.SUFFIX));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " / ",
        "无此村",
        "蔚汾镇/马蒲滩村",
        "东会乡/马蒲滩",
        "马蒲滩村/魏家滩镇",
        "魏家滩镇/兴县/马蒲滩村",
        "马蒲滩社区",
        "西街村",
        "西街村委会",
        "新社区",
        "新",
        "魏家滩乡",
        "东会镇",
        "城关镇",
        "魏家滩村",
        "村"
      })
  void unknown(String name) {
    assertThat(names.resolve(name)).isEqualTo(new Resolution.Unknown());
  }

  @Test
  void twoAnswersAreAnAmbiguityWithTheChoicesInTheOrderOfTheTree() {
    assertThat(names.resolve("东坡村"))
        .isEqualTo(new Resolution.Ambiguous(ImmutableList.of("魏家滩镇/东坡村", "东会乡/东坡村")));
    assertThat(names.resolve("兴县/东坡"))
        .isEqualTo(new Resolution.Ambiguous(ImmutableList.of("魏家滩镇/东坡村", "东会乡/东坡村")));
    assertThat(names.resolve("东街"))
        .isEqualTo(new Resolution.Ambiguous(ImmutableList.of("蔚汾镇/东街村", "城关街道/东街社区")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"九原坪", "九原坪村", "九原坪村委会", "魏家滩镇/九原坪", "魏家滩/九原坪"})
  void byAlias(String name) {
    assertThat(names.resolve(name)).isEqualTo(byAlias("v1", JIUYUANPING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"九原坪社区", "蔚汾镇/九原坪", "九原坪镇"})
  void anAliasIsNoWiderThanAName(String name) {
    assertThat(names.resolve(name)).isEqualTo(new Resolution.Unknown());
  }

  @Test
  void anAliasMayStandAboveTheName() {
    UnitAlias old = new UnitAlias(UnitId.of("t3"), "小善乡", "旧地图");
    UnitNames withOld = UnitNames.of(TREE, ImmutableList.of(old));
    assertThat(withOld.resolve("小善乡/东坡村")).isEqualTo(found("v3", Match.ALIAS));
    assertThat(withOld.resolve("小善")).isEqualTo(byAlias("t3", old));
    assertThat(withOld.resolve("小善/马蒲滩村")).isEqualTo(new Resolution.Unknown());
  }

  @Test
  void aRecordedNameComesBeforeAnAlias() {
    UnitAlias misleading = new UnitAlias(UnitId.of("v1"), "李家湾", "口语");
    UnitNames with = UnitNames.of(TREE, ImmutableList.of(misleading));
    assertThat(with.resolve("李家湾")).isEqualTo(found("v4", Match.SUFFIX));
    assertThat(with.resolve("魏家滩镇/李家湾")).isEqualTo(byAlias("v1", misleading));
  }

  @Test
  void anAliasOfTwoUnitsIsAmbiguous() {
    UnitNames with =
        UnitNames.of(
            TREE, ImmutableList.of(new UnitAlias(UnitId.of("v3"), "九原坪", "另一报道"), JIUYUANPING));
    assertThat(with.resolve("九原坪"))
        .isEqualTo(new Resolution.Ambiguous(ImmutableList.of("魏家滩镇/马蒲滩村", "东会乡/东坡村")));
  }

  @Test
  void twoAliasesOfOneUnitAreNot() {
    UnitNames with =
        UnitNames.of(
            TREE, ImmutableList.of(JIUYUANPING, new UnitAlias(UnitId.of("v1"), "九原坪村", "地图")));
    assertThat(with.resolve("九原坪")).isEqualTo(byAlias("v1", JIUYUANPING));
  }

  @Test
  void anAliasOfAForeignUnitIsAMistake() {
    UnitAlias foreign = new UnitAlias(UnitId.of("x"), "甲", "报道");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitNames.of(TREE, ImmutableList.of(foreign)));
  }

  @ParameterizedTest
  @CsvSource({
    "v1, 马蒲滩村",
    "v4, 李家湾村",
    "v6, 新舍窠",
    "s1, 东街社区",
    "s2, 西街社区",
    "s3, 新村社区",
    "t4, 城关街道",
    "c, 兴县"
  })
  void shortNames(String id, String name) {
    assertThat(UnitNames.shortName(TREE.get(UnitId.of(id)))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"马家村村委会, 马家村", "马家村民委员会, 马家村", "新村, 新村", "某某社区, 某某社区"})
  void shortNamesOfVillages(String recorded, String name) {
    Unit village = new Village.Builder().id(UnitId.of("1")).name(recorded).build();
    assertThat(UnitNames.shortName(village)).isEqualTo(name);
  }

  @Test
  void aResolutionIsAUnitOrAnIssueAtItsPlace() {
    Place place = Place.of("candidates.csv").line(4).at("unit");
    assertThat(outcome("马蒲滩", place).value()).contains(TREE.get(UnitId.of("v1")));
    assertThat(outcome("甲村", place).issues())
        .containsExactly(
            Issue.of(UnitIssue.UNIT_NAME_UNKNOWN, place, ImmutableMap.of("name", "甲村")));
    assertThat(outcome("东坡", place).issues())
        .singleElement()
        .satisfies(Texts::assertComplete)
        .hasToString(
            "candidates.csv:4:unit: UNIT_NAME_AMBIGUOUS: "
                + "东坡 may mean several units: 魏家滩镇/东坡村, 东会乡/东坡村");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Resolution.Ambiguous(ImmutableList.of("one")));
  }

  @Test
  void gettingInsistsOnOneUnit() {
    assertThat(names.get("马蒲滩")).isEqualTo(TREE.get(UnitId.of("v1")));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> names.get("东坡"))
        .withMessageContaining("UNIT_NAME_AMBIGUOUS");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> names.get("甲村"))
        .withMessageContaining("UNIT_NAME_UNKNOWN");
  }

  private Outcome<Unit> outcome(String name, Place place) {
    return names.resolve(name).toOutcome(name, place);
  }
}
