package org.jiceng.examples.xing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.UnitId;

/**
 * What is known of a village itself. The library has no such type: a row of any shape will do, and
 * a fact is declared in one expression.
 *
 * @param unit the village or community
 * @param values what is known, exactly or by bounds, by column
 */
record VillageProfile(UnitId unit, ImmutableMap<Column, Bounds> values) {
  private static final Body VILLAGE = Body.of("VILLAGE", "村（社区）", "the village or community");

  /** A column, in the unit of which it is. */
  enum Column {
    HOUSEHOLDS("户数", "households"),
    POPULATION("人口", "people"),
    PARTY_MEMBERS("党员", "Party members"),
    FARMLAND_MU("耕地（亩）", "farmland, mu"),
    FOREST_MU("林地（亩）", "forest, mu"),
    INCOME_YUAN("人均收入（元）", "income per head, yuan"),
    FLOOR_AREA_M2("服务中心面积（平方米）", "floor area of the service centre, m²"),
    RECOVERED_MU("收回土地（亩）", "land recovered, mu"),
    RECOVERED_YUAN("收回资金（元）", "money recovered, yuan"),
    STARS("支部星级", "stars of the branch");

    private final String zh;
    private final String en;

    Column(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /** The fact that reads it. */
    ScalarFact<VillageProfile> fact() {
      return requireNonNull(FACTS.get(this));
    }
  }

  private static final ImmutableMap<Column, ScalarFact<VillageProfile>> FACTS =
      Maps.toMap(List.of(Column.values()), VillageProfile::declared);

  // tag::unit-fact
  private static ScalarFact<VillageProfile> declared(Column column) {
    return ScalarFact.bounded(
        "village." + column,
        new Bilingual(column.zh, column.en),
        new Bounds(0, 10_000_000),
        profile ->
            Optional.ofNullable(profile.values().get(column))
                .map(Evidence::known)
                .orElseGet(() -> Evidence.owedBy(VILLAGE)));
  }
  // end::unit-fact
}
