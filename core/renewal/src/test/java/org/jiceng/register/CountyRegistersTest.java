package org.jiceng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.register.Village.NATIONAL;
import static org.jiceng.register.Village.id;
import static org.jiceng.register.Village.line;

import java.time.LocalDate;
import java.util.List;
import org.jiceng.fact.Body;
import org.jiceng.fact.PartialDate;
import org.jiceng.issue.Loaded;
import org.jiceng.law.Timeline;
import org.jiceng.person.BirthDate;
import org.jiceng.testkit.Law;
import org.jiceng.testkit.Texts;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;

/** One person on two registers. */
class CountyRegistersTest {
  private static final Body TOWNSHIP = Body.of("T", "乡镇", "the township");

  private static Elector named(String id, PartialDate birth) {
    return new Elector.Builder().id(id(id)).name("村民甲 ").birth(new BirthDate(birth)).build();
  }

  private static ElectorRegister register(
      Timeline<RegisterLaw> laws, LocalDate day, String unit, Elector... electors) {
    RegisterRows.Builder rows =
        new RegisterRows.Builder()
            .unit(UnitId.of(unit))
            .laws(laws)
            .registeredOn(day)
            .pollDay(day.plusDays(30))
            .addPublishedOn(day)
            .asOf(day.plusDays(30));
    for (Elector elector : electors) {
      rows.addElectors(new ElectorRow(elector, line(1)));
      rows.addActs(RegisterAct.listed(elector.id(), day, line(2)));
    }
    return rows.build().judged().value().orElseThrow();
  }

  private static ElectorRegister register(String unit, Elector... electors) {
    return register(NATIONAL, Village.REGISTERED, unit, electors);
  }

  private static List<String> found(Loaded<CountyRegisters> loaded) {
    loaded.issues().forEach(Texts::assertComplete);
    return loaded.issues().stream()
        .map(issue -> issue.place() + " " + issue.code().name())
        .toList();
  }

  @Test
  @Law(
      inside = {
        "VC-ORG-2010/13-3",
        "VC-ORG-2018/13-3",
        "VC-ORG-2025/16-3",
        "REGISTER-DEFAULTS/one-community"
      },
      outside = {
        "VC-ORG-2010/13-3",
        "VC-ORG-2018/13-3",
        "VC-ORG-2025/16-3",
        "REGISTER-DEFAULTS/one-community"
      })
  void bothSidesAreToldAndADecisionLeavesOne() {
    List<LocalDate> days =
        List.of(LocalDate.of(2018, 5, 1), LocalDate.of(2020, 5, 1), LocalDate.of(2026, 5, 1));
    for (LocalDate day : days) {
      check(NATIONAL, day);
    }
    check(RegisterLaws.of(RegisterKind.COMMUNITY), days.get(2));
  }

  private static void check(Timeline<RegisterLaw> laws, LocalDate day) {
    ElectorRegister one = register(laws, day, "v1", Village.resident("e1"));
    ElectorRegister other =
        register(laws, day, "v2", Village.resident("e1"), Village.resident("e2"));
    Loaded<CountyRegisters> open =
        CountyRegisters.of(List.of(other, one), List.of(), String::strip);
    assertThat(found(open))
        .containsExactly("v1 ELECTOR_IN_TWO_REGISTERS", "v2 ELECTOR_IN_TWO_REGISTERS");
    assertThat(open.issues().get(0).toString())
        .contains(laws.on(day).orElseThrow().oneRegister().rule());
    CountyRegisters county = open.value().orElseThrow();
    assertThat(county.twice()).containsOnlyKeys(id("e1"));
    assertThat(county.listed()).containsExactly(id("e1"), id("e2"));
    KeptIn kept = new KeptIn(id("e1"), UnitId.of("v2"), TOWNSHIP, day, "1号");
    assertThat(found(CountyRegisters.of(List.of(one, other), List.of(kept), String::strip)))
        .containsExactly("v1 ELECTOR_STILL_LISTED");
    ElectorRegister apart = register(laws, day, "v1", Village.resident("e3"));
    assertThat(found(CountyRegisters.of(List.of(apart, other), List.of(), String::strip)))
        .isEmpty();
  }

  @Test
  void aSecondDecisionAndASecondRegisterAreReported() {
    ElectorRegister one = register("v1", Village.resident("e1"));
    ElectorRegister other = register("v2", Village.resident("e1"));
    LocalDate day = Village.REGISTERED;
    KeptIn first = new KeptIn(id("e1"), UnitId.of("v1"), TOWNSHIP, day, "1号");
    KeptIn second = new KeptIn(id("e1"), UnitId.of("v2"), TOWNSHIP, day, "2号");
    Loaded<CountyRegisters> county =
        CountyRegisters.of(List.of(one, other, one), List.of(first, second), String::strip);
    assertThat(found(county))
        .containsExactly(
            "v1 REGISTER_UNIT_TWICE", "v2 ELECTOR_KEPT_TWICE", "v2 ELECTOR_STILL_LISTED");
  }

  @Test
  void oneFoldedNameAndPerhapsOneBirthIsUndetermined() {
    ElectorRegister one = register("v1", named("e1", PartialDate.ofYear(1980)));
    ElectorRegister same = register("v2", named("e2", Village.day(1980, 12, 31)));
    ElectorRegister apart = register("v2", named("e2", Village.day(1981, 1, 1)));
    assertThat(found(CountyRegisters.of(List.of(one, same), List.of(), String::strip)))
        .containsExactly("v1 ELECTOR_MAYBE_IN_TWO_REGISTERS", "v2 ELECTOR_MAYBE_IN_TWO_REGISTERS");
    assertThat(found(CountyRegisters.of(List.of(one, apart), List.of(), String::strip))).isEmpty();
    assertThat(CountyRegisters.of(List.of(one, same), List.of(), String::strip).toString())
        .doesNotContain("村民甲", "1980");
  }
}
