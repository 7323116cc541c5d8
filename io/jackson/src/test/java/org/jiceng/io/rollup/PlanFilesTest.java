package org.jiceng.io.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;
import org.jiceng.io.Issues;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Place;
import org.jiceng.rollup.Bands;
import org.jiceng.rollup.Breakdown;
import org.jiceng.rollup.Counted;
import org.jiceng.rollup.Filter;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.QuantileRule;
import org.jiceng.rollup.Ratio;
import org.jiceng.rollup.Rollup;
import org.jiceng.rollup.RollupTable;
import org.jiceng.rollup.Rows;
import org.jiceng.rollup.UnitFilter;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each word of a plan means what the measure of that name means, and every mistake has its place.
 */
class PlanFilesTest {
  private static final Bilingual WORDS = new Bilingual("指标", "figure");
  private static final ScalarFact<Seat> AGE =
      ScalarFact.integer("age", WORDS, new Bounds(0, 150), Seat::age);
  private static final ScalarFact<Seat> WOMAN = ScalarFact.flag("woman", WORDS, Seat::woman);
  private static final ScalarFact<Seat> HEAD = ScalarFact.flag("head", WORDS, Seat::head);
  private static final ScalarFact<Seat> WIDE =
      ScalarFact.integer("wide", WORDS, new Bounds(-1, 1_000_000), Seat::age);
  private static final ImmutableList<ScalarFact<Seat>> FACTS =
      ImmutableList.of(AGE, WOMAN, HEAD, WIDE);
  private static final Filter<Seat> ALL = Filter.all();

  private record Seat(String unit, String who, int age, boolean woman, boolean head) {}

  private static final ImmutableList<Seat> SEATS =
      ImmutableList.of(
          new Seat("v1", "p1", 61, false, true),
          new Seat("v1", "p1", 61, false, false),
          new Seat("v1", "p2", 34, true, false),
          new Seat("v2", "p3", 45, true, true),
          new Seat("v2", "p2", 34, true, false),
          new Seat("v3", "p4", 28, false, false));

  private static UnitRow row(String id, Optional<String> parent, UnitKind kind) {
    return new UnitRow(
        UnitId.of(id), parent.map(UnitId::of), kind, id, Optional.empty(), Place.none());
  }

  private static RollupTable<Seat> table(Iterable<Measure<Seat>> measures) {
    UnitTree tree =
        UnitTree.of(
                ImmutableList.of(
                    row("t", Optional.empty(), UnitKind.TOWN),
                    row("v1", Optional.of("t"), UnitKind.VILLAGE),
                    row("v2", Optional.of("t"), UnitKind.VILLAGE),
                    row("v3", Optional.of("t"), UnitKind.VILLAGE)))
            .orElseThrow();
    return Rollup.over(tree, new Rows<Seat>(seat -> UnitId.of(seat.unit()), Seat::who))
        .measure(measures)
        .compute(SEATS)
        .orElseThrow();
  }

  private static Loaded<ImmutableList<Measure<Seat>>> read(String... measures) {
    return PlanFiles.read(
        Source.ofText("plan.json", "{\"measures\": [" + String.join(",\n", measures) + "]}"),
        FACTS);
  }

  private static String measure(String word, String rest) {
    return "{\"measure\": \"%s\", \"key\": \"m\", \"label\": {\"zh\": \"指标\", \"en\": \"figure\"}%s}"
        .formatted(word, rest);
  }

  private static void means(Iterable<? extends Measure<Seat>> expected, String word, String rest) {
    ImmutableList<Measure<Seat>> wanted = ImmutableList.copyOf(expected);
    ImmutableList<Measure<Seat>> given = read(measure(word, rest)).orElseThrow();
    assertThat(given).extracting(Measure::key).containsExactlyElementsOf(keys(wanted));
    RollupTable<Seat> one = table(wanted);
    RollupTable<Seat> other = table(given);
    for (String unit : ImmutableList.of("t", "v1", "v2", "v3")) {
      for (int m = 0; m < wanted.size(); m++) {
        assertThat(other.at(UnitId.of(unit), given.get(m)))
            .isEqualTo(one.at(UnitId.of(unit), wanted.get(m)));
      }
    }
  }

  private static ImmutableList<String> keys(ImmutableList<Measure<Seat>> measures) {
    return measures.stream().map(Measure::key).collect(ImmutableList.toImmutableList());
  }

  private static void means(Measure<Seat> expected, String word, String rest) {
    means(ImmutableList.of(expected), word, rest);
  }

  @Test
  void countsAndShares() {
    Filter<Seat> young = Filter.where(AGE, new Bounds(0, 35));
    means(new Measure.Count<>("m", WORDS, Counted.EACH_ROW, ALL), "COUNT", "");
    means(
        new Measure.Count<>("m", WORDS, Counted.EACH_IDENTITY, Filter.where(WOMAN).and(young)),
        "COUNT",
        ", \"counted\": \"EACH_IDENTITY\","
            + " \"of\": [{\"fact\": \"woman\"}, {\"fact\": \"age\", \"greatest\": 35}]");
    means(
        new Measure.Share<>(
            "m", WORDS, Counted.EACH_ROW, Filter.where(AGE, new Bounds(35, 150)), ALL),
        "SHARE",
        ", \"part\": [{\"fact\": \"age\", \"least\": 35}]");
  }

  @Test
  void valuesOfFacts() {
    Filter<Seat> women = Filter.where(WOMAN);
    String age = ", \"fact\": \"age\", \"of\": [{\"fact\": \"woman\"}]";
    means(new Measure.Sum<>("m", WORDS, Counted.EACH_ROW, AGE, women), "SUM", age);
    means(new Measure.Mean<>("m", WORDS, Counted.EACH_ROW, AGE, women), "MEAN", age);
    means(new Measure.Least<>("m", WORDS, AGE, women), "LEAST", age);
    means(new Measure.Greatest<>("m", WORDS, AGE, women), "GREATEST", age);
    means(
        new Measure.SumShare<>("m", WORDS, HEAD, AGE, women),
        "SUM_SHARE",
        ", \"fact\": \"head\", \"whole\": \"age\", \"of\": [{\"fact\": \"woman\"}]");
    means(
        new Measure.WeightedMean<>("m", WORDS, HEAD, AGE, women),
        "WEIGHTED_MEAN",
        ", \"fact\": \"head\", \"weight\": \"age\", \"of\": [{\"fact\": \"woman\"}]");
    means(
        new Measure.Quantile<>(
            "m", WORDS, Counted.EACH_ROW, AGE, new Ratio(1, 2), QuantileRule.MIDPOINT, women),
        "QUANTILE",
        age + ", \"at\": {\"numerator\": 1, \"denominator\": 2}, \"rule\": \"MIDPOINT\"");
  }

  @Test
  void unitsByTheirRows() {
    means(
        new Measure.UnitCount<>("m", WORDS, UnitFilter.rows(ALL, new Bounds(2, 2))),
        "UNIT_COUNT",
        ", \"of\": [{\"rows\": [], \"least\": 2, \"greatest\": 2}]");
    means(
        new Measure.UnitCount<>("m", WORDS, UnitFilter.identities(ALL, new Bounds(0, 2))),
        "UNIT_COUNT",
        ", \"of\": [{\"identities\": [], \"greatest\": 2}]");
    means(
        new Measure.UnitShare<>(
            "m",
            WORDS,
            UnitFilter.oneIdentity(Filter.where(WOMAN), Filter.where(HEAD)),
            UnitFilter.some(Filter.where(HEAD))),
        "UNIT_SHARE",
        ", \"part\": [{\"oneIdentity\": [[{\"fact\": \"woman\"}], [{\"fact\": \"head\"}]]}],"
            + " \"of\": [{\"rows\": [{\"fact\": \"head\"}], \"least\": 1}]");
  }

  @Test
  void dividedByValuesAndBands() {
    means(
        Breakdown.of(new Measure.Count<>("m", WORDS, Counted.EACH_ROW, ALL))
            .by(WOMAN)
            .by(AGE, Bands.at(30, 50))
            .measures(),
        "COUNT",
        ", \"by\": [{\"fact\": \"woman\"}, {\"fact\": \"age\", \"bands\": [30, 50]}]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          COUNT    | , "of": [{"fact": "shoe"}]                        | /measures/0/of/0/fact FILE_VALUE_UNKNOWN
          COUNT    | , "of": [{"fact": "age"}]                         | OK
          COUNT    | , "of": [{"fact": "age", "greatest": 151}]        | /measures/0/of/0 FILE_NUMBER_OUTSIDE
          COUNT    | , "of": [{"fact": "age", "least": 9, "greatest": 8}] | /measures/0/of/0 FILE_NUMBER_OUTSIDE
          COUNT    | , "counted": "EACH_UNIT"                          | /measures/0/counted FILE_VALUE_UNKNOWN
          MEAN     | ``                                                | /measures/0/fact FILE_MEMBER_MISSING
          TREND    | ``                                                | /measures/0/measure FILE_VALUE_UNKNOWN
          COUNT    | , "by": [{"fact": "wide"}]                        | /measures/0/by/0/bands FILE_MEMBER_MISSING
          COUNT    | , "by": [{"fact": "age", "bands": []}]            | /measures/0/by/0/bands FILE_MEMBER_MISSING
          COUNT    | , "by": [{"fact": "age", "bands": [50, 50]}]      | /measures/0/by/0/bands FILE_NUMBER_OUTSIDE
          UNIT_COUNT | , "of": [{"oneIdentity": [[]]}]                 | /measures/0/of/0/oneIdentity FILE_NUMBER_OUTSIDE
          UNIT_COUNT | , "of": [{"rows": [], "least": -1}]             | /measures/0/of/0 FILE_NUMBER_OUTSIDE
          SUM_SHARE | , "fact": "age", "whole": "wide"                 | /measures/0/whole FILE_VALUE_UNKNOWN
          QUANTILE | , "fact": "wide", "rule": "MIDPOINT", "at": {"numerator": 1, "denominator": 2} | /measures/0/fact ROLLUP_RANGE_TOO_WIDE
          QUANTILE | , "fact": "age", "rule": "MIDPOINT", "at": {"numerator": 3, "denominator": 2} | /measures/0/at/numerator FILE_NUMBER_OUTSIDE
          """)
  void everyMistakeHasItsPlace(String word, String rest, String expected) {
    Loaded<ImmutableList<Measure<Seat>>> plan = read(measure(word, rest == null ? "" : rest));
    if (expected.equals("OK")) {
      assertThat(Issues.of(plan)).isEmpty();
    } else {
      assertThat(Issues.of(plan)).containsExactly("plan.json:1:" + expected);
      assertThat(Issues.texts(plan)).noneMatch(String::isBlank);
    }
  }

  @Test
  void allProblemsAtOnce() {
    assertThat(
            Issues.of(
                    read(
                        measure("COUNT", ", \"of\": [{\"fact\": \"shoe\"}]"),
                        "{\"key\": \"k\"}",
                        measure("SUM", ", \"fact\": \"hat\"")))
                .stream()
                .map(issue -> issue.substring(issue.lastIndexOf(' ') + 1)))
        .containsExactly(
            "FILE_VALUE_UNKNOWN",
            "FILE_MEMBER_MISSING",
            "FILE_MEMBER_MISSING",
            "FILE_VALUE_UNKNOWN");
    assertThat(Issues.of(read(measure("COUNT", ""), measure("COUNT", ""))))
        .containsExactly("plan.json:1:/measures FILE_MEMBER_DUPLICATE");
  }

  @ParameterizedTest
  @CsvSource({"0, 255, true", "0, 256, false", "-200, 55, true", "-200, 56, false", "7, 7, true"})
  void aFactOfFewValuesIsDividedWithoutBands(int least, int greatest, boolean isDivided) {
    ScalarFact<Seat> fact = ScalarFact.integer("f", WORDS, new Bounds(least, greatest), Seat::age);
    Loaded<ImmutableList<Measure<Seat>>> plan =
        PlanFiles.read(
            Source.ofText(
                "plan.json",
                "{\"measures\": [" + measure("COUNT", ", \"by\": [{\"fact\": \"f\"}]") + "]}"),
            ImmutableList.of(fact));
    if (isDivided) {
      assertThat(plan.orElseThrow()).hasSize(greatest - least + 1);
    } else {
      assertThat(Issues.of(plan))
          .containsExactly("plan.json:1:/measures/0/by/0/bands FILE_MEMBER_MISSING");
    }
  }

  @Test
  void edgesOfBandsAscendAndTheIssueSaysFromWhere() {
    Loaded<ImmutableList<Measure<Seat>>> plan =
        read(measure("COUNT", ", \"by\": [{\"fact\": \"age\", \"bands\": [20, 50, 50]}]"));
    assertThat(Issues.of(plan))
        .containsExactly("plan.json:1:/measures/0/by/0/bands FILE_NUMBER_OUTSIDE");
    assertThat(plan.issues().get(0).message().arguments()).containsEntry("least", 51L);
  }
}
