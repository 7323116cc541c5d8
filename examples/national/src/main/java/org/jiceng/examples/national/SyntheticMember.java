package org.jiceng.examples.national;

import com.google.common.collect.ImmutableList;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;
import org.jiceng.person.EducationLevel;
import org.jiceng.rollup.Breakdown;
import org.jiceng.rollup.Counted;
import org.jiceng.rollup.Filter;
import org.jiceng.rollup.Measure;
import org.jiceng.text.Bilingual;

/**
 * Nobody: a row of facts made up from a number.
 *
 * @param woman whether a woman
 * @param age in full years, 18 to 77
 * @param education the level of education
 */
record SyntheticMember(boolean woman, int age, EducationLevel education) {
  private static final ScalarFact<SyntheticMember> WOMAN =
      ScalarFact.flag("woman", new Bilingual("女", "woman"), SyntheticMember::woman);
  private static final ScalarFact<SyntheticMember> AGE =
      ScalarFact.integer(
          "age", new Bilingual("年龄", "age"), new Bounds(0, 127), SyntheticMember::age);
  private static final ScalarFact<SyntheticMember> COLLEGE =
      ScalarFact.flag(
          "college",
          new Bilingual("大专以上", "college or above"),
          member -> member.education().compareTo(EducationLevel.JUNIOR_COLLEGE) >= 0);
  private static final ImmutableList<EducationLevel> LEVELS =
      ImmutableList.copyOf(EducationLevel.values());
  private static final Filter<SyntheticMember> ALL = Filter.all();

  static final Measure<SyntheticMember> MEMBERS =
      new Measure.Count<>("members", new Bilingual("成员", "members"), Counted.EACH_ROW, ALL);
  static final Measure<SyntheticMember> MEAN_AGE =
      new Measure.Mean<>("age", new Bilingual("平均年龄", "mean age"), Counted.EACH_ROW, AGE, ALL);
  static final Measure<SyntheticMember> COLLEGE_SHARE =
      new Measure.Share<>(
          "college",
          new Bilingual("大专以上", "college"),
          Counted.EACH_ROW,
          Filter.where(COLLEGE),
          ALL);
  static final Measure<SyntheticMember> WOMEN =
      new Measure.Count<>(
          "women", new Bilingual("女性", "women"), Counted.EACH_ROW, Filter.where(WOMAN));
  static final Measure<SyntheticMember> WOMEN_WITH_COLLEGE =
      new Measure.Share<>(
          "womenWithCollege",
          new Bilingual("女性大专以上", "women with college"),
          Counted.EACH_ROW,
          Filter.where(COLLEGE),
          Filter.where(WOMAN));

  static final ImmutableList<Measure<SyntheticMember>> MEASURES =
      ImmutableList.of(MEMBERS, MEAN_AGE, COLLEGE_SHARE, WOMEN, WOMEN_WITH_COLLEGE);

  /** The members by whether they have college or above. */
  static final Breakdown<SyntheticMember> BY_COLLEGE = Breakdown.of(MEMBERS).by(COLLEGE);

  /** The member that {@code random}, any number, stands for. */
  static SyntheticMember of(long random) {
    int age = 18 + (int) (random >>> 8 & 0xffff) * 60 / 0x10000;
    int education = (int) (random >>> 24 & 0xffff) * LEVELS.size() / 0x10000;
    return new SyntheticMember((random & 3) == 0, age, LEVELS.get(education));
  }
}
