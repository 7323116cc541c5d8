package org.example.spark;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;
import org.jiceng.rollup.Counted;
import org.jiceng.rollup.Filter;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.QuantileRule;
import org.jiceng.rollup.Ratio;
import org.jiceng.rollup.Rows;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.UnitId;

/**
 * A line of a members' file: {@code unit,person,age,woman,college}, the last two as 1 or 0.
 *
 * @param unit the id of the place
 * @param person who; one person may have several lines
 * @param age in full years
 * @param woman whether a woman
 * @param college whether junior college or above
 */
record MemberLine(String unit, String person, int age, boolean woman, boolean college)
    implements Serializable {
  static final Rows<MemberLine> ROWS =
      new Rows<>(line -> UnitId.of(line.unit()), MemberLine::person);

  private static final ScalarFact<MemberLine> AGE =
      ScalarFact.integer("age", new Bilingual("年龄", "age"), new Bounds(0, 127), MemberLine::age);
  private static final ScalarFact<MemberLine> WOMAN =
      ScalarFact.flag("woman", new Bilingual("女", "woman"), MemberLine::woman);
  private static final ScalarFact<MemberLine> COLLEGE =
      ScalarFact.flag("college", new Bilingual("大专以上", "college"), MemberLine::college);
  private static final Filter<MemberLine> ALL = Filter.all();

  static final Measure<MemberLine> SEATS =
      new Measure.Count<>("seats", new Bilingual("席位", "seats"), Counted.EACH_ROW, ALL);
  static final Measure<MemberLine> MEAN_AGE =
      new Measure.Mean<>(
          "meanAge", new Bilingual("平均年龄", "mean age"), Counted.EACH_ROW, AGE, ALL);
  static final Measure<MemberLine> MEDIAN_AGE =
      new Measure.Quantile<>(
          "medianAge",
          new Bilingual("年龄中位数", "median age"),
          Counted.EACH_ROW,
          AGE,
          new Ratio(1, 2),
          QuantileRule.MIDPOINT,
          ALL);
  static final Measure<MemberLine> COLLEGE_SHARE =
      new Measure.Share<>(
          "college",
          new Bilingual("大专以上", "college"),
          Counted.EACH_ROW,
          Filter.where(COLLEGE),
          ALL);
  static final Measure<MemberLine> WOMEN =
      new Measure.Count<>(
          "women", new Bilingual("女性", "women"), Counted.EACH_ROW, Filter.where(WOMAN));

  /** Distinct at the node: this one needs every row wherever it is evaluated. */
  static final Measure<MemberLine> PERSONS =
      new Measure.Count<>("persons", new Bilingual("人数", "persons"), Counted.EACH_IDENTITY, ALL);

  static final ImmutableList<Measure<MemberLine>> OF_ROWS =
      ImmutableList.of(SEATS, MEAN_AGE, MEDIAN_AGE, COLLEGE_SHARE, WOMEN);
  static final ImmutableList<Measure<MemberLine>> WITH_PERSONS =
      ImmutableList.<Measure<MemberLine>>builder().addAll(OF_ROWS).add(PERSONS).build();

  static MemberLine parse(String line) {
    String[] cells = line.split(",", -1);
    return new MemberLine(
        cells[0], cells[1], Integer.parseInt(cells[2]), cells[3].equals("1"), cells[4].equals("1"));
  }

  String line() {
    return String.join(
        ",", unit, person, Integer.toString(age), woman ? "1" : "0", college ? "1" : "0");
  }
}
