package org.jiceng.statistics;

import static org.jiceng.rollup.Counted.EACH_IDENTITY;
import static org.jiceng.rollup.Counted.EACH_ROW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;
import org.jiceng.organization.Office;
import org.jiceng.rollup.Bands;
import org.jiceng.rollup.Breakdown;
import org.jiceng.rollup.Counted;
import org.jiceng.rollup.Filter;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Rollup;
import org.jiceng.rollup.Rows;
import org.jiceng.rollup.UnitFilter;
import org.jiceng.text.Text;
import org.jiceng.unit.UnitTree;

/** The figures that reports on the two committees use. Persons count once at each node. */
public final class StandardMeasures {
  private static final Filter<OfficeHolder> ALL = Filter.all();
  private static final Filter<OfficeHolder> SECRETARY = Filter.where(HolderFacts.SECRETARY);
  private static final Filter<OfficeHolder> DIRECTOR = Filter.where(HolderFacts.DIRECTOR);
  private static final Filter<OfficeHolder> WOMAN = Filter.where(HolderFacts.WOMAN);
  private static final Filter<OfficeHolder> BOTH_POSTS = SECRETARY.and(DIRECTOR);

  /** Persons in the two committees. */
  public static final Measure<OfficeHolder> PERSONS =
      new Measure.Count<>("persons", Label.PERSONS, EACH_IDENTITY, ALL);

  /** Persons in branch committees. */
  public static final Measure<OfficeHolder> PARTY_PERSONS =
      new Measure.Count<>(
          "partyPersons", Label.PARTY_PERSONS, EACH_IDENTITY, Filter.where(HolderFacts.PARTY_BODY));

  /** Persons in villagers' and residents' committees. */
  public static final Measure<OfficeHolder> SELF_GOVERNMENT_PERSONS =
      new Measure.Count<>(
          "selfGovernmentPersons",
          Label.SELF_GOVERNMENT_PERSONS,
          EACH_IDENTITY,
          Filter.where(HolderFacts.SELF_GOVERNMENT));

  /** Persons who sit in both committees of a place. */
  public static final Measure<OfficeHolder> PERSONS_ON_BOTH =
      new Measure.Count<>(
          "personsOnBoth",
          Label.PERSONS_ON_BOTH,
          EACH_IDENTITY,
          Filter.where(HolderFacts.PARTY_BODY).and(Filter.where(HolderFacts.SELF_GOVERNMENT)));

  /** Share of the persons who sit in both committees of a place. */
  public static final Measure<OfficeHolder> ON_BOTH_SHARE =
      new Measure.Share<>(
          "onBothShare",
          Label.ON_BOTH_SHARE,
          EACH_IDENTITY,
          Filter.where(HolderFacts.PARTY_BODY).and(Filter.where(HolderFacts.SELF_GOVERNMENT)),
          ALL);

  /** Mean age of the persons, in full years on the reference day. */
  public static final Measure<OfficeHolder> MEAN_AGE =
      new Measure.Mean<>("meanAge", Label.MEAN_AGE, EACH_IDENTITY, HolderFacts.AGE, ALL);

  /** Mean age of the secretaries, one for each place that has one. */
  public static final Measure<OfficeHolder> MEAN_AGE_OF_SECRETARIES =
      new Measure.Mean<>(
          "meanAgeOfSecretaries",
          Label.MEAN_AGE_OF_SECRETARIES,
          EACH_ROW,
          HolderFacts.AGE,
          SECRETARY);

  /** Mean age of the directors, one for each place that has one. */
  public static final Measure<OfficeHolder> MEAN_AGE_OF_DIRECTORS =
      new Measure.Mean<>(
          "meanAgeOfDirectors", Label.MEAN_AGE_OF_DIRECTORS, EACH_ROW, HolderFacts.AGE, DIRECTOR);

  /** Share of the persons with junior college or above. */
  public static final Measure<OfficeHolder> COLLEGE_SHARE =
      new Measure.Share<>(
          "collegeShare",
          Label.COLLEGE_SHARE,
          EACH_IDENTITY,
          Filter.where(HolderFacts.COLLEGE),
          ALL);

  /** Places with a secretary in office. */
  public static final Measure<OfficeHolder> SECRETARIES =
      new Measure.Count<>("secretaries", Label.SECRETARIES, EACH_ROW, SECRETARY);

  /** Share of the secretaries with junior college or above. */
  public static final Measure<OfficeHolder> SECRETARY_COLLEGE_SHARE =
      new Measure.Share<>(
          "secretaryCollegeShare",
          Label.SECRETARY_COLLEGE_SHARE,
          EACH_ROW,
          Filter.where(HolderFacts.COLLEGE),
          SECRETARY);

  /** Women among the persons. */
  public static final Measure<OfficeHolder> WOMEN =
      new Measure.Count<>("women", Label.WOMEN, EACH_IDENTITY, WOMAN);

  /** Women among the secretaries. */
  public static final Measure<OfficeHolder> WOMEN_SECRETARIES =
      new Measure.Count<>(
          "womenSecretaries", Label.WOMEN_SECRETARIES, EACH_ROW, SECRETARY.and(WOMAN));

  /** Share of women among the secretaries: of the places that have one. */
  public static final Measure<OfficeHolder> WOMEN_SECRETARY_SHARE =
      new Measure.Share<>(
          "womenSecretaryShare", Label.WOMEN_SECRETARY_SHARE, EACH_ROW, WOMAN, SECRETARY);

  /** Share of women among the directors: of the places that have one. */
  public static final Measure<OfficeHolder> WOMEN_DIRECTOR_SHARE =
      new Measure.Share<>(
          "womenDirectorShare", Label.WOMEN_DIRECTOR_SHARE, EACH_ROW, WOMAN, DIRECTOR);

  /** Share of the places with a woman in the two committees, of those with anybody in them. */
  public static final Measure<OfficeHolder> PLACES_WITH_WOMAN =
      new Measure.UnitShare<>(
          "placesWithWoman", Label.PLACES_WITH_WOMAN, UnitFilter.some(WOMAN), UnitFilter.all());

  /** Share of the places with a secretary in which the secretary is also director. */
  public static final Measure<OfficeHolder> BOTH_POSTS_SHARE =
      new Measure.Share<>(
          "bothPostsShare", Label.BOTH_POSTS_SHARE, EACH_ROW, BOTH_POSTS, SECRETARY);

  /** Villages in which the secretary is also director. */
  public static final Measure<OfficeHolder> BOTH_POSTS_IN_VILLAGES =
      new Measure.Count<>(
          "bothPostsInVillages",
          Label.BOTH_POSTS_IN_VILLAGES,
          EACH_ROW,
          BOTH_POSTS.and(Filter.where(HolderFacts.IN_COMMUNITY, Bounds.exactly(0))));

  /** Communities in which the secretary is also director. */
  public static final Measure<OfficeHolder> BOTH_POSTS_IN_COMMUNITIES =
      new Measure.Count<>(
          "bothPostsInCommunities",
          Label.BOTH_POSTS_IN_COMMUNITIES,
          EACH_ROW,
          BOTH_POSTS.and(Filter.where(HolderFacts.IN_COMMUNITY)));

  /** Secretaries sent by a government body. */
  public static final Measure<OfficeHolder> DISPATCHED_SECRETARIES =
      new Measure.Count<>(
          "dispatchedSecretaries",
          Label.DISPATCHED_SECRETARIES,
          EACH_ROW,
          Filter.where(HolderFacts.DISPATCHED_SECRETARY));

  /** Those of the usual table, in the order in which reports print them. */
  public static final ImmutableList<Measure<OfficeHolder>> ALL_MEASURES =
      ImmutableList.of(
          PERSONS,
          PARTY_PERSONS,
          SELF_GOVERNMENT_PERSONS,
          PERSONS_ON_BOTH,
          MEAN_AGE,
          MEAN_AGE_OF_SECRETARIES,
          MEAN_AGE_OF_DIRECTORS,
          COLLEGE_SHARE,
          SECRETARIES,
          SECRETARY_COLLEGE_SHARE,
          WOMEN,
          WOMEN_SECRETARIES,
          WOMEN_SECRETARY_SHARE,
          WOMEN_DIRECTOR_SHARE,
          PLACES_WITH_WOMAN,
          BOTH_POSTS_SHARE,
          BOTH_POSTS_IN_VILLAGES,
          BOTH_POSTS_IN_COMMUNITIES,
          DISPATCHED_SECRETARIES);

  private static final Rows<OfficeHolder> ROWS =
      new Rows<>(holder -> holder.unit().id(), holder -> holder.person().id());

  private StandardMeasures() {}

  /** The persons by bands of age, in full years on the reference day. */
  public static Breakdown<OfficeHolder> personsByAge(Bands bands) {
    return Breakdown.of(PERSONS).by(HolderFacts.AGE, bands);
  }

  /** The persons by the highest level of education attained. */
  public static Breakdown<OfficeHolder> personsByEducation() {
    return Breakdown.of(PERSONS).by(HolderFacts.EDUCATION);
  }

  /** Persons with {@code flag}. */
  public static Measure<OfficeHolder> persons(ScalarFact<OfficeHolder> flag) {
    return new Measure.Count<>(
        "persons[" + flag.key() + "]",
        Label.PERSONS_WITH.with(ImmutableMap.of("with", flag.label())),
        EACH_IDENTITY,
        Filter.where(flag));
  }

  /** Share of those with {@code flag} among the persons of whom it is known. */
  public static Measure<OfficeHolder> personShare(ScalarFact<OfficeHolder> flag) {
    return share(EACH_IDENTITY, Label.PERSONS, "all", flag, ALL);
  }

  /**
   * Share of those with {@code flag} among the persons with {@code of}: of Party members in the
   * villagers' and residents' committees.
   */
  public static Measure<OfficeHolder> personShare(
      ScalarFact<OfficeHolder> flag, ScalarFact<OfficeHolder> of) {
    return share(EACH_IDENTITY, of.label(), of.key(), flag, Filter.where(of));
  }

  /** Holders of {@code office}, one for each place and holder; of a head, the places with one. */
  public static Measure<OfficeHolder> holders(Office office) {
    return new Measure.Count<>(
        "holders[" + office + "]", office, EACH_ROW, Filter.where(HolderFacts.holds(office)));
  }

  /**
   * Share of those with {@code flag} among the holders of {@code office}. Places without such a
   * holder are not in it: of a head, the denominator is the places with that office filled.
   */
  public static Measure<OfficeHolder> holderShare(ScalarFact<OfficeHolder> flag, Office office) {
    return share(EACH_ROW, office, office.name(), flag, Filter.where(HolderFacts.holds(office)));
  }

  private static Measure<OfficeHolder> share(
      Counted counted,
      Text whole,
      String key,
      ScalarFact<OfficeHolder> flag,
      Filter<OfficeHolder> of) {
    return new Measure.Share<>(
        "share[" + flag.key() + "/" + key + "]",
        Label.SHARE_OF.with(ImmutableMap.of("with", flag.label(), "whole", whole)),
        counted,
        Filter.where(flag),
        of);
  }

  /** A rollup of office holders over {@code tree}, without measures yet. */
  public static Rollup<OfficeHolder> over(UnitTree tree) {
    return Rollup.over(tree, ROWS);
  }
}
