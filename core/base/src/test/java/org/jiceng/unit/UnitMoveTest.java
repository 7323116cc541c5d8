package org.jiceng.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Outcome;
import org.junit.jupiter.api.Test;

class UnitMoveTest {
  private static final UnitId CITY = UnitId.of("city");
  private static final UnitId EAST = UnitId.of("east");
  private static final UnitId WEST = UnitId.of("west");
  private static final UnitId TOWN = UnitId.of("town");
  private static final UnitId ZONE = UnitId.of("zone");
  private static final UnitId VILLAGE = UnitId.of("village");
  private static final UnitId PLACEHOLDER = UnitId.of("placeholder");

  private final UnitTree tree =
      UnitTree.of(
              ImmutableList.of(
                  UnitRow.of(CITY, Optional.empty(), UnitKind.PREFECTURE, "市").withCode("1411"),
                  row(EAST, CITY, UnitKind.COUNTY).withCode("141101"),
                  row(WEST, CITY, UnitKind.COUNTY).withCode("141102"),
                  row(TOWN, EAST, UnitKind.TOWN).withCode("141101001"),
                  row(VILLAGE, TOWN, UnitKind.VILLAGE).withCode("141101001201"),
                  row(ZONE, EAST, UnitKind.ZONE).withCode("141101400"),
                  row(PLACEHOLDER, ZONE, UnitKind.COMMUNITY).withCode("141101400498")))
          .orElseThrow();

  private static UnitRow row(UnitId id, UnitId parent, UnitKind kind) {
    return UnitRow.of(id, Optional.of(parent), kind, id.value());
  }

  private static ImmutableList<IssueCode> codes(Outcome<UnitTree> outcome) {
    return outcome.issues().stream().map(Issue::code).collect(ImmutableList.toImmutableList());
  }

  @Test
  void aTownTakesItsVillagesAndTheirCodesAlong() {
    UnitTree moved = tree.moving(TOWN, WEST, new UnitCode("141102009")).orElseThrow();
    assertThat(moved.parent(TOWN)).contains(tree.get(WEST));
    assertThat(moved.find(new UnitCode("141102009201"))).contains(moved.get(VILLAGE));
    assertThat(moved.find(new UnitCode("141101001201"))).isEmpty();
    assertThat(tree.parent(TOWN)).contains(tree.get(EAST));
  }

  @Test
  void aPlaceholderStaysOne() {
    UnitTree moved = tree.moving(ZONE, WEST, new UnitCode("141102401")).orElseThrow();
    assertThat(moved.get(PLACEHOLDER).isVirtual()).isTrue();
    assertThat(moved.counted(WEST)).isZero();
  }

  @Test
  void aCodeThatNoLongerSaysWhereTheUnitLiesIsRefused() {
    assertThat(codes(tree.moving(TOWN, WEST))).containsExactly(UnitIssue.UNIT_CODE_PREFIX);
  }

  @Test
  void whatABuildRefusesAMoveRefuses() {
    assertThat(codes(tree.moving(TOWN, VILLAGE))).contains(UnitIssue.UNIT_CYCLE);
    assertThat(codes(tree.moving(CITY, EAST))).contains(UnitIssue.UNIT_CYCLE);
    assertThat(codes(tree.moving(VILLAGE, WEST))).contains(UnitIssue.UNIT_LEVEL_MISMATCH);
    assertThat(codes(tree.moving(TOWN, UnitId.of("nowhere"))))
        .containsExactly(UnitIssue.UNIT_PARENT_MISSING);
    assertThat(codes(tree.moving(TOWN, EAST, new UnitCode("141101400"))))
        .contains(UnitIssue.UNIT_CODE_DUPLICATE);
    assertThatIllegalArgumentException().isThrownBy(() -> tree.moving(UnitId.of("none"), WEST));
  }
}
