package org.example.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;
import org.jiceng.rollup.Counted;
import org.jiceng.rollup.Filter;
import org.jiceng.rollup.Measure;
import org.jiceng.text.Bilingual;

/**
 * A member with facts of 13, 3, 8, 16 and 32 bits, the one value for unknown included: the first
 * make plans of 16, 24 and 40 bits a row, and all of them one that fits in no word.
 *
 * @param member sex, education and age
 * @param standing 0 to 6
 * @param group 0 to 254
 * @param income 0 to 65,534
 * @param land 0 to 2,147,483,646
 */
record WideRow(MemberRow member, int standing, int group, int income, int land) {
  private static final Filter<WideRow> ALL = Filter.all();
  private static final ScalarFact<WideRow> WOMAN =
      ScalarFact.flag("woman", Bilingual.same("woman"), row -> row.member().woman());
  private static final ScalarFact<WideRow> EDUCATION =
      integer("education", 14, row -> row.member().education());
  private static final ScalarFact<WideRow> AGE = integer("age", 126, row -> row.member().age());
  private static final Filter<WideRow> COLLEGE = Filter.where(EDUCATION, new Bounds(4, 14));

  /** The measures of a plan of so many bits: five, and a sum of each fact that widens it. */
  static List<Measure<WideRow>> measures(int bits) {
    List<Measure<WideRow>> measures =
        new ArrayList<>(
            List.of(
                count("members", ALL),
                new Measure.Mean<>("age", Bilingual.same("age"), Counted.EACH_ROW, AGE, ALL),
                count("college", COLLEGE),
                count("women", Filter.where(WOMAN)),
                count("womenWithCollege", Filter.where(WOMAN).and(COLLEGE)),
                sum(integer("standing", 6, WideRow::standing))));
    if (bits > 16) {
      measures.add(sum(integer("group", 254, WideRow::group)));
    }
    if (bits > 24) {
      measures.add(sum(integer("income", 65_534, WideRow::income)));
    }
    if (bits > 40) {
      measures.add(sum(integer("land", Integer.MAX_VALUE - 1, WideRow::land)));
    }
    return measures;
  }

  private static ScalarFact<WideRow> integer(
      String key, int greatest, ToIntFunction<WideRow> reader) {
    return ScalarFact.integer(key, Bilingual.same(key), new Bounds(0, greatest), reader);
  }

  private static Measure<WideRow> count(String key, Filter<WideRow> of) {
    return new Measure.Count<>(key, Bilingual.same(key), Counted.EACH_ROW, of);
  }

  private static Measure<WideRow> sum(ScalarFact<WideRow> fact) {
    return new Measure.Sum<>(fact.key(), fact.label(), Counted.EACH_ROW, fact, ALL);
  }
}
