package org.example.benchmarks;

import static org.jiceng.rollup.Counted.EACH_IDENTITY;
import static org.jiceng.rollup.Counted.EACH_ROW;

import java.util.List;
import java.util.Random;
import org.example.benchmarks.RandomRows.Row;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;
import org.jiceng.rollup.Filter;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.QuantileRule;
import org.jiceng.rollup.Ratio;
import org.jiceng.rollup.UnitFilter;
import org.jiceng.text.Bilingual;

/** A measure of each class with random filters, and its query, written from what it means. */
final class SqlMeasures {
  private static final String EACH =
      "SELECT above, %s FROM member JOIN within USING (node) GROUP BY above";

  private final Random random;

  SqlMeasures(Random random) {
    this.random = random;
  }

  /** Which rows, in both languages; SQL's NULL is what is not known. */
  private record Where(Filter<Row> filter, String sql) {
    Where and(Where other) {
      return new Where(filter.and(other.filter), "(" + sql + " AND " + other.sql + ")");
    }
  }

  List<SqlMeasure> all() {
    return List.of(
        count(), share(), sum(), mean(), weightedMean(), sumShare(), least(), greatest(),
        quantile(QuantileRule.NEAREST_RANK), quantile(QuantileRule.MIDPOINT),
        persons(), shareOfPersons(), meanOfPersons(), units(), shareOfUnits());
  }

  private Where where() {
    return switch (random.nextInt(4)) {
      case 0 -> new Where(Filter.all(), "TRUE");
      case 1 -> new Where(Filter.where(Row.WOMAN), "woman");
      case 2 -> within(Row.AGE, "age", 0, 120);
      default -> within(Row.POINTS, "points", -50, 50).and(new Where(Filter.where(Row.WOMAN), "woman"));
    };
  }

  private Where within(ScalarFact<Row> fact, String column, int least, int greatest) {
    int one = least + random.nextInt(greatest - least + 1);
    int other = least + random.nextInt(greatest - least + 1);
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    return new Where(
        Filter.where(fact, new Bounds(low, high)),
        "(" + column + " BETWEEN " + low + " AND " + high + ")");
  }

  private static SqlMeasure each(Measure<Row> measure, String value, String below, String unknown) {
    return new SqlMeasure(measure, EACH.formatted(value + ", " + below + ", " + unknown));
  }

  private static String number(String condition) {
    return "count(*) FILTER (%s)".formatted(condition);
  }

  private SqlMeasure count() {
    Where of = where();
    return each(
        new Measure.Count<>("count", Bilingual.same("count"), EACH_ROW, of.filter()),
        number(of.sql()),
        "1",
        number("(%s) IS NULL".formatted(of.sql())));
  }

  private SqlMeasure share() {
    Where of = where();
    Where part = where();
    return each(
        new Measure.Share<>(
            "share", Bilingual.same("share"), EACH_ROW, part.filter(), of.filter()),
        number("%s AND %s".formatted(of.sql(), part.sql())),
        number("%s AND (%s) IS NOT NULL".formatted(of.sql(), part.sql())),
        unknown(of, part.sql()));
  }

  /** Whoever may be meant, and whoever is meant and lacks {@code fact}. */
  private static String unknown(Where of, String fact) {
    return number("(%1$s) IS NULL OR (%1$s AND (%2$s) IS NULL)".formatted(of.sql(), fact));
  }

  private SqlMeasure sum() {
    Where of = where();
    return each(
        new Measure.Sum<>("sum", Bilingual.same("sum"), EACH_ROW, Row.POINTS, of.filter()),
        "coalesce(sum(points) FILTER (%s), 0)".formatted(of.sql()),
        "1",
        unknown(of, "points"));
  }

  private SqlMeasure mean() {
    Where of = where();
    return each(
        new Measure.Mean<>("mean", Bilingual.same("mean"), EACH_ROW, Row.POINTS, of.filter()),
        "coalesce(sum(points) FILTER (%s), 0)".formatted(of.sql()),
        "count(points) FILTER (%s)".formatted(of.sql()),
        unknown(of, "points"));
  }

  private SqlMeasure weightedMean() {
    Where of = where();
    return each(
        new Measure.WeightedMean<>(
            "weighted", Bilingual.same("weighted"), Row.POINTS, Row.WEIGHT, of.filter()),
        "coalesce(sum(points * weight) FILTER (%s), 0)".formatted(of.sql()),
        "coalesce(sum(weight) FILTER (%s AND points IS NOT NULL), 0)".formatted(of.sql()),
        unknown(of, "points + weight"));
  }

  private SqlMeasure sumShare() {
    Where of = where();
    return each(
        new Measure.SumShare<>(
            "sumShare", Bilingual.same("sumShare"), Row.LIGHT, Row.WEIGHT, of.filter()),
        "coalesce(sum(least(age %% 10, weight)) FILTER (%s), 0)".formatted(of.sql() + " AND age + weight IS NOT NULL"),
        "coalesce(sum(weight) FILTER (%s AND age IS NOT NULL), 0)".formatted(of.sql()),
        unknown(of, "age + weight"));
  }

  private SqlMeasure least() {
    Where of = where();
    return each(
        new Measure.Least<>("least", Bilingual.same("least"), Row.AGE, of.filter()),
        "coalesce(min(age) FILTER (%s), 0)".formatted(of.sql()),
        "least(1, count(age) FILTER (%s))".formatted(of.sql()),
        unknown(of, "age"));
  }

  private SqlMeasure greatest() {
    Where of = where();
    return each(
        new Measure.Greatest<>("greatest", Bilingual.same("greatest"), Row.AGE, of.filter()),
        "coalesce(max(age) FILTER (%s), 0)".formatted(of.sql()),
        "least(1, count(age) FILTER (%s))".formatted(of.sql()),
        unknown(of, "age"));
  }

  /** By hand in SQL, so that no definition of a quantile is taken on trust. */
  private SqlMeasure quantile(QuantileRule rule) {
    Where of = where();
    int below = 1 + random.nextInt(6);
    int above = random.nextInt(below + 1);
    String values = "list_sort(coalesce(list(age) FILTER (%s AND age IS NOT NULL), []))".formatted(of.sql());
    String rank = "greatest(1, (%1$d * len(v) + %2$d - 1) // %2$d)".formatted(above, below);
    boolean midway = rule == QuantileRule.MIDPOINT;
    String next =
        "CASE WHEN %s AND %d * len(v) %% %d = 0 AND %d > 0 AND %s < len(v) THEN %s + 1 ELSE %s END"
            .formatted(midway, above, below, above, rank, rank, rank);
    return new SqlMeasure(
        new Measure.Quantile<>(
            "quantile" + rule,
            Bilingual.same("quantile"),
            EACH_ROW,
            Row.AGE,
            new Ratio(above, below),
            rule,
            of.filter()),
        "SELECT above, coalesce(v[%s] + v[%s], 0), CASE WHEN len(v) = 0 THEN 0 ELSE 2 END, u FROM (%s)"
            .formatted(
                rank,
                next,
                EACH.formatted(values + " AS v, " + unknown(of, "age") + " AS u")));
  }

  /** Of each person at each node, whether a row is meant: 2 surely, 1 perhaps, 0 not. */
  private static String ofPersons(Where... asked) {
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < asked.length; i++) {
      columns.append(
          ", max(CASE WHEN %1$s THEN 2 WHEN (%1$s) IS NULL THEN 1 ELSE 0 END) AS t%2$d"
              .formatted(asked[i].sql(), i));
    }
    return "(SELECT above, who"
        + columns
        + " FROM member JOIN within USING (node) GROUP BY above, who)";
  }

  private SqlMeasure persons() {
    Where of = where();
    return new SqlMeasure(
        new Measure.Count<>("persons", Bilingual.same("persons"), EACH_IDENTITY, of.filter()),
        "SELECT above, count(*) FILTER (t0 = 2), 1, count(*) FILTER (t0 = 1) FROM "
            + ofPersons(of)
            + " GROUP BY above");
  }

  private SqlMeasure shareOfPersons() {
    // The part is a fact of the person, alike in all rows.
    Where part = within(Row.AGE, "age", 0, 120);
    return new SqlMeasure(
        new Measure.Share<>(
            "shareOfPersons",
            Bilingual.same("share"),
            EACH_IDENTITY,
            part.filter(),
            Filter.all()),
        "SELECT above, count(*) FILTER (t0 = 2), count(*) FILTER (t0 <> 1), count(*) FILTER (t0 = 1)"
            + " FROM "
            + ofPersons(part)
            + " GROUP BY above");
  }

  private SqlMeasure meanOfPersons() {
    return new SqlMeasure(
        new Measure.Mean<>(
            "meanOfPersons", Bilingual.same("mean"), EACH_IDENTITY, Row.AGE, Filter.all()),
        "SELECT above, coalesce(sum(a), 0), count(a), count(*) FILTER (a IS NULL) FROM (SELECT above,"
            + " who, max(age) AS a FROM member JOIN within USING (node) GROUP BY above, who)"
            + " GROUP BY above");
  }

  /** The units' own rows: how many surely, and how many at most. */
  private static String ofUnits(Where... asked) {
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < asked.length; i++) {
      columns.append(
          ", count(*) FILTER (%1$s) AS s%2$d, count(*) FILTER (coalesce(%1$s, TRUE)) AS m%2$d"
              .formatted(asked[i].sql(), i));
    }
    return "(SELECT node" + columns + " FROM member GROUP BY node) JOIN within USING (node)";
  }

  private SqlMeasure units() {
    Where of = where();
    int least = 1 + random.nextInt(4);
    return new SqlMeasure(
        new Measure.UnitCount<>(
            "units",
            Bilingual.same("units"),
            UnitFilter.rows(of.filter(), new Bounds(least, 1_000_000))),
        ("SELECT above, count(*) FILTER (s0 >= %1$d), 1, count(*) FILTER (s0 < %1$d AND m0 >= %1$d)"
                + " FROM %2$s GROUP BY above")
            .formatted(least, ofUnits(of)));
  }

  private SqlMeasure shareOfUnits() {
    Where of = where();
    Where part = where();
    String some = "CASE WHEN s%1$d > 0 THEN TRUE WHEN m%1$d > 0 THEN NULL ELSE FALSE END";
    return new SqlMeasure(
        new Measure.UnitShare<>(
            "shareOfUnits",
            Bilingual.same("share"),
            UnitFilter.some(part.filter()),
            UnitFilter.some(of.filter())),
        ("SELECT above, count(*) FILTER (o AND p), count(*) FILTER (o AND p IS NOT NULL),"
                + " count(*) FILTER (o IS NULL OR (o AND p IS NULL)) FROM (SELECT above, "
                + some.formatted(0)
                + " AS o, "
                + some.formatted(1)
                + " AS p FROM "
                + ofUnits(of, part)
                + ") GROUP BY above"));
  }
}
