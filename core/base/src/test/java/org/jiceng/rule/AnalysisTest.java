package org.jiceng.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jiceng.fact.Truth;
import org.jiceng.law.PeriodConvention;
import org.jiceng.rule.Ages.Person;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class AnalysisTest {

  private static List<String> lines(RemarkKind kind, Draft... drafts) {
    List<Rule<Person>> rules = Arrays.stream(drafts).map(Draft::build).toList();
    return RuleSet.of(rules).orElseThrow().analyse().remarks(kind).stream()
        .map(remark -> remark.in(Language.EN))
        .toList();
  }

  /** A rule that asks for a flag within a band of ages alone. */
  private static Condition<Person> band(int low, int high, String flag) {
    return Condition.any(List.of(Ages.age(low, high).not(), Ages.flag(flag)));
  }

  @Test
  void regionsBreakWhereARuleDoes() {
    assertThat(
            lines(
                RemarkKind.REGIONS,
                Ages.rule("R", Ages.age(18, 60)),
                Ages.rule("S", Ages.age(-3, 40)),
                Ages.rule("T", Ages.age(150, 900))))
        .containsExactly(
            "regions: age: 0 to 17, age: 18 to 40, age: 41 to 60, age: 61 to 149, age: 150");
    assertThat(lines(RemarkKind.REGIONS)).isEmpty();
  }

  @Test
  void aGapBetweenTwoBandsIsFound() {
    assertThat(
            lines(
                RemarkKind.GAP,
                Ages.rule("R", band(0, 35, "x")),
                Ages.rule("S", band(46, 150, "y"))))
        .contains("gap, for A from 2026-01-01: age: 36 to 45 (R, S)");
    assertThat(
            lines(
                RemarkKind.GAP,
                Ages.rule("R", band(0, 35, "x")),
                Ages.rule("S", band(36, 150, "y"))))
        .noneMatch(line -> line.contains("age"));
  }

  @Test
  void aScopeThatDoesNotAskWhatOthersAskHasAGap() {
    assertThat(
            lines(
                RemarkKind.GAP,
                Ages.rule("R", Ages.age(18, 60)),
                Ages.rule("S", Ages.none("N", Ages.years(5))),
                Ages.rule("T", Ages.flag("x")).scopes("A", "B", "C")))
        .containsExactly(
            "gap, for B, C from 2026-01-01: age: 0 to 150 ()",
            "gap, for B, C from 2026-01-01: records, N: a record: day of decision 2021-01-02 ()");
  }

  @Test
  void overlapsAreFoundWithTheirValues() {
    assertThat(
            lines(
                RemarkKind.OVERLAP,
                Ages.rule("R", Ages.age(18, 60)),
                Ages.rule("S", Ages.age(20, 55)),
                Ages.rule("T", Ages.flag("x"))))
        .containsExactly("overlap, for A from 2026-01-01: age: 0 to 17, age: 61 to 150 (R, S)");
    assertThat(
            lines(
                RemarkKind.OVERLAP,
                Ages.rule("R", Ages.age(18, 60)),
                Ages.rule("S", Ages.age(20, 55)).scopes("B")))
        .isEmpty();
  }

  @Test
  void aRuleBehindAStricterOneNeverDecides() {
    assertThat(
            lines(
                RemarkKind.NEVER_DECISIVE,
                Ages.rule("R", Ages.age(18, 60)),
                Ages.rule("S", Ages.age(20, 55))))
        .containsExactly(
            "never decisive, for A from 2026-01-01: age: 0 to 17, not met only together with S (R)");
    assertThat(
            lines(
                RemarkKind.NEVER_DECISIVE,
                Ages.rule("R", Ages.age(18, 60)),
                Ages.rule("S", Ages.age(0, 150))))
        .containsExactly("never decisive, for A from 2026-01-01: met in every case tried (S)");
    assertThat(
            lines(
                RemarkKind.NEVER_DECISIVE,
                Ages.rule("R", Ages.age(18, 60)).scopes("A", "B"),
                Ages.rule("S", Ages.age(20, 55))))
        .as("it decides in another scope")
        .isEmpty();
  }

  @Test
  void pairsAndTheCleanSubjectAreTried() {
    Condition<Person> both = Condition.any(List.of(Ages.flag("x"), Ages.flag("y")));
    assertThat(lines(RemarkKind.NEVER_DECISIVE, Ages.rule("R", both))).isEmpty();
    Condition<Person> three =
        Condition.any(List.of(Ages.flag("x"), Ages.flag("y"), Ages.flag("z")));
    assertThat(lines(RemarkKind.NEVER_DECISIVE, Ages.rule("R", three)))
        .as("the clean subject meets it by one flag, and is tried without that one")
        .isEmpty();
  }

  @Test
  void aPairDecidesWhereNeitherFactAloneDoes() {
    Condition<Person> x = Ages.flag("x");
    Condition<Person> y = Ages.flag("y");
    assertThat(
            lines(
                RemarkKind.NEVER_DECISIVE,
                Ages.rule("R", Condition.any(List.of(x, y))),
                Ages.rule("S", Condition.any(List.of(x, y.not()))),
                Ages.rule("T", Condition.any(List.of(y, x.not())))))
        .isEmpty();
  }

  @Test
  void whereNobodyIsCleanTheEmptySubjectShowsWhatDecides() {
    Condition<Person> x = Ages.flag("x");
    assertThat(
            lines(
                RemarkKind.NEVER_DECISIVE,
                Ages.rule("S", Condition.all(List.of(x, x.not()))),
                Ages.rule("R", Ages.age(18, 60))))
        .isEmpty();
  }

  @Test
  void lookBacksAreTriedOnBothSidesOfTheirLastDay() {
    for (PeriodConvention convention : PeriodConvention.values()) {
      Condition<Person> five = Ages.none("N", Ages.years(5), convention);
      Condition<Person> four = Ages.none("N", Ages.years(4), convention);
      assertThat(lines(RemarkKind.NEVER_DECISIVE, Ages.rule("R", five), Ages.rule("S", four)))
          .hasSize(1)
          .allMatch(line -> line.endsWith("not met only together with R (S)"));
      assertThat(lines(RemarkKind.OVERLAP, Ages.rule("R", five), Ages.rule("S", four))).hasSize(1);
    }
    assertThat(
            lines(
                RemarkKind.NEVER_DECISIVE,
                Ages.rule("R", Ages.none("N", Ages.years(5))),
                Ages.rule(
                    "S", Ages.none("N", Ages.years(5), PeriodConvention.CORRESPONDING_DAY_FREE))))
        .as("the day between the conventions shows that R decides and S does not")
        .containsExactly(
            "never decisive, for A from 2026-01-01: records, N: a record: day of decision"
                + " 2021-01-02, not met only together with R (S)");
  }

  @Test
  void recordsWithoutPeriod() {
    assertThat(
            lines(
                RemarkKind.NEVER_DECISIVE,
                Ages.rule("R", Ages.none("N", LookBack.permanent())),
                Ages.rule("S", Ages.none("N", LookBack.untilRectified()))))
        .containsExactly(
            "never decisive, for A from 2026-01-01: records, N: a record, not met only together"
                + " with R (S)");
  }

  @Test
  void eachVersionIsLookedAt() {
    LocalDate change = Ages.DAY.plusDays(9);
    assertThat(
            lines(
                RemarkKind.OVERLAP,
                Ages.rule("R", Ages.age(18, 60)).untilExclusive(change),
                Ages.rule("R", Ages.age(30, 60)).from(change),
                Ages.rule("S", Ages.age(20, 60))))
        .containsExactly(
            "overlap, for A from 2026-01-01: age: 0 to 17, age: 61 to 150 (R, S)",
            "overlap, for A from 2026-01-10: age: 0 to 19, age: 61 to 150 (R, S)");
  }

  @Test
  void customConditionsAreListed() {
    Custom<Person> custom =
        new Custom<>("c", "7", Ages.OFFICE, Ages.OFFICE, (person, day) -> Truth.FALSE);
    Condition<Person> twice = Condition.any(List.of(custom, Ages.flag("x"), custom));
    assertThat(lines(RemarkKind.NOT_ANALYSED, Ages.rule("R", twice)))
        .containsExactly("not analysed, for A from 2026-01-01: condition c, version 7 (R)");
    assertThat(lines(RemarkKind.NEVER_DECISIVE, Ages.rule("R", twice))).isEmpty();
  }

  @Test
  void asTableAndText() {
    Analysis analysis =
        Ages.set(
                Ages.rule("R", Ages.age(18, 60)).scopes("a,\"b\"", "c"),
                Ages.rule("S", Ages.age(20, 60)).scopes("a,\"b\"", "c"))
            .analyse();

    assertThat(analysis.rows(Language.EN))
        .startsWith(
            ImmutableList.of("kind", "scopes", "from", "rules", "what"),
            ImmutableList.of(
                "REGIONS",
                "",
                "",
                "",
                "age: 0 to 17; age: 18 to 19; age: 20 to 60; age: 61 to 150"));
    assertThat(analysis.rows(Language.EN).get(2))
        .containsExactly(
            "OVERLAP", "a,\"b\" c", "2026-01-01", "R S", "age: 0 to 17; age: 61 to 150");
    assertThat(analysis.toCsv(Language.EN).split("\r\n"))
        .hasSize(analysis.rows(Language.EN).size())
        .contains("OVERLAP,\"a,\"\"b\"\" c\",2026-01-01,R S,age: 0 to 17; age: 61 to 150");
    assertThat(analysis.toCsv(Language.ZH)).startsWith("类别,适用范围,自,规则,内容\r\n").endsWith("\r\n");
    assertThat(analysis.in(Language.ZH).split("\n")).hasSize(analysis.remarks().size());
    assertThat(analysis.in(Language.ZH)).contains("重叠（", "从不单独起作用（");
  }
}
