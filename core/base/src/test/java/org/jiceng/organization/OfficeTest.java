package org.jiceng.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.Stream;
import org.jiceng.person.BranchId;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OfficeTest {

  @ParameterizedTest
  @EnumSource
  void everyBodyHasOneHeadAndOrdinaryMembers(CommitteeKind kind) {
    assertThat(offices(kind).filter(Office::isHead)).hasSize(1);
    assertThat(offices(kind).findFirst().orElseThrow().isHead()).as("highest first").isTrue();
    assertThat(offices(kind).filter(office -> !office.isHead())).isNotEmpty();
  }

  private static Stream<Office> offices(CommitteeKind kind) {
    return Stream.of(Office.values()).filter(office -> office.standsIn(kind));
  }

  @ParameterizedTest
  @CsvSource({
    "BRANCH, true, true, false",
    "VILLAGERS, true, false, true",
    "RESIDENTS, false, true, true",
    "SUPERVISION, true, true, false"
  })
  void bodiesFitVillagesOrCommunities(
      CommitteeKind body, boolean village, boolean community, boolean selfGovernment) {
    assertThat(body.fits(UnitKind.VILLAGE)).isEqualTo(village);
    assertThat(body.fits(UnitKind.COMMUNITY)).isEqualTo(community);
    assertThat(body.fits(UnitKind.TOWN)).isFalse();
    assertThat(body.isSelfGovernment()).isEqualTo(selfGovernment);
  }

  @ParameterizedTest
  @EnumSource
  void aBranchCommitteeHasABranchAndNoOtherHas(CommitteeKind kind) {
    UnitId unit = UnitId.of("v1");
    Committee.Builder without = new Committee.Builder();
    without.id(CommitteeId.of(unit, kind)).kind(kind).unit(unit);
    Committee.Builder with = new Committee.Builder();
    with.id(CommitteeId.of(unit, kind)).kind(kind).unit(unit).branch(BranchId.of("b"));
    if (kind == CommitteeKind.BRANCH) {
      assertThat(with.build().branch()).contains(BranchId.of("b"));
      assertThatIllegalStateException().isThrownBy(without::build);
    } else {
      assertThat(without.build().branch()).isEmpty();
      assertThatIllegalStateException().isThrownBy(with::build);
    }
  }

  @Test
  void aBodyIsKeyedByItsUnitAndKind() {
    CommitteeId id = CommitteeId.of(UnitId.of("v1"), CommitteeKind.SUPERVISION);
    assertThat(id).hasToString("v1/SUPERVISION").isEqualTo(new CommitteeId("v1/SUPERVISION"));
    assertThat(id).isGreaterThan(CommitteeId.of(UnitId.of("v1"), CommitteeKind.BRANCH));
    assertThatIllegalArgumentException().isThrownBy(() -> new CommitteeId(" "));
  }
}
