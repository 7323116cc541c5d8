package org.example.benchmarks;

import java.util.List;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;
import org.jiceng.rollup.Counted;
import org.jiceng.rollup.Filter;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.QuantileRule;
import org.jiceng.rollup.Ratio;
import org.jiceng.text.Bilingual;

/** A synthetic member: sex 1 bit, education 4, age 7. */
record MemberRow(boolean woman, int education, int age) {
  private static final int COLLEGE_FROM = 4;
  static final ScalarFact<MemberRow> WOMAN =
      ScalarFact.flag("woman", Bilingual.same("woman"), MemberRow::woman);
  private static final ScalarFact<MemberRow> AGE =
      ScalarFact.integer("age", Bilingual.same("age"), new Bounds(0, 126), MemberRow::age);
  static final ScalarFact<MemberRow> EDUCATION =
      ScalarFact.integer(
          "education", Bilingual.same("education"), new Bounds(0, 14), MemberRow::education);
  private static final Filter<MemberRow> ALL = Filter.all();
  private static final Filter<MemberRow> COLLEGE =
      Filter.where(EDUCATION, new Bounds(COLLEGE_FROM, 14));

  static final Measure<MemberRow> MEMBERS = count("members", ALL);
  static final Measure<MemberRow> AGE_SUM =
      new Measure.Mean<>("age", Bilingual.same("age"), Counted.EACH_ROW, AGE, ALL);
  static final Measure<MemberRow> WITH_COLLEGE = count("college", COLLEGE);
  static final Measure<MemberRow> WOMEN = count("women", Filter.where(WOMAN));
  static final Measure<MemberRow> WOMEN_WITH_COLLEGE =
      count("womenWithCollege", Filter.where(WOMAN).and(COLLEGE));

  /** The five measures of every row of the table. */
  static final List<Measure<MemberRow>> FIVE =
      List.of(MEMBERS, AGE_SUM, WITH_COLLEGE, WOMEN, WOMEN_WITH_COLLEGE);

  /** Least, greatest and median age. */
  static final List<Measure<MemberRow>> ORDERS =
      List.of(
          new Measure.Least<>("least", Bilingual.same("least"), AGE, ALL),
          new Measure.Greatest<>("greatest", Bilingual.same("greatest"), AGE, ALL),
          new Measure.Quantile<>(
              "median",
              Bilingual.same("median"),
              Counted.EACH_ROW,
              AGE,
              new Ratio(1, 2),
              QuantileRule.MIDPOINT,
              ALL));

  private static Measure<MemberRow> count(String key, Filter<MemberRow> of) {
    return new Measure.Count<>(key, Bilingual.same(key), Counted.EACH_ROW, of);
  }

  boolean hasCollege() {
    return education >= COLLEGE_FROM;
  }

  /** Packed as the hand kernel has it. */
  int packed() {
    return (woman ? 1 : 0) | education << 1 | age << 5;
  }

  static MemberRow unpacked(int packed) {
    return new MemberRow((packed & 1) == 1, packed >>> 1 & 15, packed >>> 5);
  }
}
