package org.jiceng.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.organization.CommitteeKind.BRANCH;
import static org.jiceng.organization.CommitteeKind.RESIDENTS;
import static org.jiceng.organization.CommitteeKind.SUPERVISION;
import static org.jiceng.organization.CommitteeKind.VILLAGERS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.PartialDate;
import org.jiceng.issue.Place;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.organization.SeatRow;
import org.jiceng.organization.Tenure;
import org.jiceng.person.BirthDate;
import org.jiceng.person.Education;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.rollup.Bands;
import org.jiceng.rollup.Breakdown;
import org.jiceng.rollup.Figure;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Ratio;
import org.jiceng.rollup.RatioBounds;
import org.jiceng.rollup.RollupTable;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;

/** Figures counted by hand on a town of two villages and a community. */
class StandardMeasuresTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 21);
  private static final UnitId TOWN = UnitId.of("t");
  private static final UnitTree TREE =
      UnitTree.of(
              List.of(
                  UnitRow.of(TOWN, Optional.empty(), UnitKind.TOWN, "某镇"),
                  unit("v", UnitKind.VILLAGE),
                  unit("w", UnitKind.VILLAGE),
                  unit("x", UnitKind.COMMUNITY)))
          .orElseThrow();

  private static UnitRow unit(String id, UnitKind kind) {
    return UnitRow.of(UnitId.of(id), Optional.of(TOWN), kind, id);
  }

  /** Somebody in a seat; the description is what a test changes. */
  private record Seat(
      String unit,
      CommitteeKind body,
      Office office,
      Gained gained,
      String person,
      Sex sex,
      int age,
      int education) {

    Seat as(Office other) {
      return new Seat(unit, body, other, gained, person, sex, age, education);
    }

    Seat woman() {
      return new Seat(unit, body, office, gained, person, Sex.FEMALE, age, education);
    }

    Seat aged(int other) {
      return new Seat(unit, body, office, gained, person, sex, other, education);
    }

    Seat educated(int other) {
      return new Seat(unit, body, office, gained, person, sex, age, other);
    }

    SeatRow row() {
      return new SeatRow(
          UnitId.of(unit),
          body,
          office,
          new Tenure(gained, DAY),
          new Person.Builder()
              .id(PersonId.of(person))
              .label(person)
              .sex(sex)
              .birth(BirthDate.on(DAY.minusYears(age)))
              .education(Education.of(education))
              .membership(
                  new PartyMembership(PartyStanding.FULL, Optional.empty(), Optional.empty()))
              .build(),
          Place.none());
    }
  }

  private static Seat seat(
      String unit, CommitteeKind body, Office office, String person, Sex sex, int age, int edu) {
    return new Seat(unit, body, office, Gained.ELECTED, person, sex, age, edu);
  }

  /**
   * Village v: a1 holds both posts. Village w: b1 was sent, b2 is director. Community x: c1 both.
   */
  private static List<Seat> seats() {
    return new ArrayList<>(
        List.of(
            seat("v", BRANCH, Office.SECRETARY, "a1", Sex.MALE, 50, 31),
            seat("v", BRANCH, Office.BRANCH_MEMBER, "a2", Sex.FEMALE, 40, 61),
            seat("v", VILLAGERS, Office.DIRECTOR, "a1", Sex.MALE, 50, 31),
            seat("v", VILLAGERS, Office.COMMITTEE_MEMBER, "a3", Sex.MALE, 30, 71),
            seat("v", SUPERVISION, Office.SUPERVISION_CHAIR, "a4", Sex.FEMALE, 60, 21),
            new Seat("w", BRANCH, Office.SECRETARY, Gained.DISPATCHED, "b1", Sex.FEMALE, 35, 21),
            seat("w", VILLAGERS, Office.DIRECTOR, "b2", Sex.MALE, 45, 61),
            seat("x", BRANCH, Office.SECRETARY, "c1", Sex.MALE, 41, 32),
            seat("x", RESIDENTS, Office.DIRECTOR, "c1", Sex.MALE, 41, 32)));
  }

  private static Map<String, Figure> figures(List<Seat> seats) {
    Roster roster = Roster.of(TREE, DAY, seats.stream().map(Seat::row).toList()).orElseThrow();
    RollupTable<OfficeHolder> table =
        StandardMeasures.over(TREE)
            .measure(StandardMeasures.ALL_MEASURES)
            .compute(OfficeHolder.of(roster))
            .orElseThrow();
    Map<String, Figure> figures = new TreeMap<>();
    TREE.units()
        .forEach(
            unit ->
                table
                    .measures()
                    .forEach(
                        measure ->
                            figures.put(
                                unit.id() + " " + measure.key(), table.at(unit.id(), measure))));
    return figures;
  }

  private static String at(Map<String, Figure> figures, Measure<OfficeHolder> measure) {
    Figure figure = figures.get(TOWN + " " + measure.key());
    return figure.value() + (figure.isWhole() ? "" : " ?" + figure.unknown());
  }

  @Test
  void theTownsFigures() {
    Map<String, Figure> town = figures(seats());
    assertThat(at(town, StandardMeasures.PERSONS)).isEqualTo("6");
    assertThat(at(town, StandardMeasures.PARTY_PERSONS)).isEqualTo("4");
    assertThat(at(town, StandardMeasures.SELF_GOVERNMENT_PERSONS)).isEqualTo("4");
    assertThat(at(town, StandardMeasures.PERSONS_ON_BOTH)).isEqualTo("2");
    assertThat(at(town, StandardMeasures.MEAN_AGE)).isEqualTo("241/6");
    assertThat(at(town, StandardMeasures.MEAN_AGE_OF_SECRETARIES)).isEqualTo("126/3");
    assertThat(at(town, StandardMeasures.MEAN_AGE_OF_DIRECTORS)).isEqualTo("136/3");
    assertThat(at(town, StandardMeasures.WOMEN_SECRETARY_SHARE)).isEqualTo("1/3");
    assertThat(at(town, StandardMeasures.WOMEN_DIRECTOR_SHARE)).isEqualTo("0/3");
    // Code 32 was completed without a diploma: whether it counts is for a person to judge.
    assertThat(at(town, StandardMeasures.COLLEGE_SHARE)).isEqualTo("2/5 ?1");
    assertThat(at(town, StandardMeasures.SECRETARIES)).isEqualTo("3");
    assertThat(at(town, StandardMeasures.SECRETARY_COLLEGE_SHARE)).isEqualTo("2/2 ?1");
    assertThat(at(town, StandardMeasures.WOMEN)).isEqualTo("2");
    assertThat(at(town, StandardMeasures.WOMEN_SECRETARIES)).isEqualTo("1");
    assertThat(at(town, StandardMeasures.BOTH_POSTS_SHARE)).isEqualTo("2/3");
    assertThat(at(town, StandardMeasures.BOTH_POSTS_IN_VILLAGES)).isEqualTo("1");
    assertThat(at(town, StandardMeasures.BOTH_POSTS_IN_COMMUNITIES)).isEqualTo("1");
    assertThat(at(town, StandardMeasures.DISPATCHED_SECRETARIES)).isEqualTo("1");
  }

  @Test
  void anotherSexChangesTheWomenOfThePlaceAndAbove() {
    assertThat(changed("a3", Seat::woman)).containsExactly("t women", "v women");
    assertThat(changed("a1", Seat::woman))
        .containsExactly(
            "t women",
            "t womenDirectorShare",
            "t womenSecretaries",
            "t womenSecretaryShare",
            "v women",
            "v womenDirectorShare",
            "v womenSecretaries",
            "v womenSecretaryShare");
  }

  @Test
  void anotherAgeChangesTheMeans() {
    assertThat(changed("b2", seat -> seat.aged(46)))
        .containsExactly("t meanAge", "t meanAgeOfDirectors", "w meanAge", "w meanAgeOfDirectors");
  }

  @Test
  void anotherEducationChangesTheShares() {
    assertThat(changed("a2", seat -> seat.educated(31)))
        .containsExactly("t collegeShare", "v collegeShare");
    assertThat(changed("a1", seat -> seat.educated(61)))
        .containsExactly(
            "t collegeShare",
            "t secretaryCollegeShare",
            "v collegeShare",
            "v secretaryCollegeShare");
    assertThat(changed("a2", seat -> seat.educated(41))).isEmpty();
  }

  @Test
  void anotherPostChangesWhatCountsPosts() {
    assertThat(changed("b1", seat -> seat.as(Office.BRANCH_MEMBER)))
        .containsExactly(
            "t bothPostsShare",
            "t dispatchedSecretaries",
            "t meanAgeOfSecretaries",
            "t secretaries",
            "t secretaryCollegeShare",
            "t womenSecretaries",
            "t womenSecretaryShare",
            "w bothPostsShare",
            "w dispatchedSecretaries",
            "w meanAgeOfSecretaries",
            "w secretaries",
            "w secretaryCollegeShare",
            "w womenSecretaries",
            "w womenSecretaryShare");
  }

  @Test
  void aPlaceHasAWomanInItsTwoCommitteesOrNot() {
    // a4 sits in the supervision committee of v, b1 is the only woman of w, x has none.
    assertThat(at(figures(seats()), StandardMeasures.PLACES_WITH_WOMAN)).isEqualTo("2/3");
    assertThat(changed("c1", Seat::woman)).contains("t placesWithWoman", "x placesWithWoman");
    assertThat(changed("a3", Seat::woman)).doesNotContain("v placesWithWoman");
  }

  @Test
  void personsByEducationAttained() {
    Roster roster = Roster.of(TREE, DAY, seats().stream().map(Seat::row).toList()).orElseThrow();
    Breakdown<OfficeHolder> byEducation = StandardMeasures.personsByEducation();
    RollupTable<OfficeHolder> table =
        StandardMeasures.over(TREE)
            .measure(byEducation.measures())
            .compute(OfficeHolder.of(roster))
            .orElseThrow();
    // a2 and b2 graduated from senior high, a3 from junior high, a1 from junior college, b1 from
    // university; whether c1's college without a diploma counts, is for a person to judge.
    assertThat(
            byEducation.at(table, TOWN).entrySet().stream()
                .map(
                    group ->
                        group.getKey().words().get(0).in(Language.EN)
                            + ": "
                            + group.getValue().value()
                            + " ?"
                            + group.getValue().unknown()))
        .containsExactly(
            "education attained other: 0 ?1",
            "education attained primary school: 0 ?1",
            "education attained junior high school: 1 ?1",
            "education attained senior high or secondary vocational school: 2 ?1",
            "education attained junior college: 1 ?1",
            "education attained bachelor level: 1 ?1",
            "education attained postgraduate: 0 ?1");
  }

  @Test
  void standingToThePartyIsAFact() {
    assertThat(HolderFacts.PARTY_STANDING.read(holder("a", PartialDate.ofYear(1980))).value())
        .hasValue(Bounds.exactly(0));
    assertThat(HolderFacts.EDUCATION.read(holder("a", PartialDate.ofYear(1980))).value()).isEmpty();
  }

  @Test
  void aBirthKnownOnlyByItsYearGivesBothBounds() {
    UnitId place = UnitId.of("v");
    RollupTable<OfficeHolder> table =
        StandardMeasures.over(TREE)
            .measure(StandardMeasures.MEAN_AGE)
            .measure(StandardMeasures.personsByAge(Bands.at(36)).measures())
            .compute(
                List.of(
                    holder("a", PartialDate.of(LocalDate.of(1981, 3, 22))),
                    holder("b", PartialDate.ofYear(1985)),
                    holder("c", PartialDate.of(YearMonth.of(1985, 4)))))
            .orElseThrow();
    // 39, 35 or 36, and 35.
    Figure mean = table.at(place, StandardMeasures.MEAN_AGE);
    assertThat(mean.bounds()).isEqualTo(new RatioBounds(new Ratio(109, 3), new Ratio(110, 3)));
    assertThat(mean.bounds().rounded(1)).isEqualTo("36.3..36.7");
    assertThat(mean.bounds().rounded(0)).isEqualTo("36..37");
    assertThat(
            StandardMeasures.personsByAge(Bands.at(36)).at(table, place).values().stream()
                .map(figure -> figure.value() + " ?" + figure.unknown()))
        .containsExactly("1 ?1", "1 ?1");
  }

  @Test
  void somebodyBornAfterTheReferenceDayHasNoAge() {
    RollupTable<OfficeHolder> table =
        StandardMeasures.over(TREE)
            .measure(StandardMeasures.MEAN_AGE)
            .compute(
                List.of(
                    holder("a", PartialDate.of(DAY.plusDays(1))),
                    holder("b", PartialDate.of(DAY.minusYears(40)))))
            .orElseThrow();
    assertThat(table.at(TOWN, StandardMeasures.MEAN_AGE))
        .isEqualTo(Figure.of(new Ratio(40, 1), 1, 1));
  }

  private static OfficeHolder holder(String person, PartialDate birth) {
    return new OfficeHolder(
        TREE.get(UnitId.of("v")),
        new Person.Builder()
            .id(PersonId.of(person))
            .label(person)
            .sex(Sex.MALE)
            .birth(new BirthDate(birth))
            .build(),
        ImmutableList.of(),
        DAY);
  }

  @Test
  void supervisionNeverCounts() {
    assertThat(changed("a4", seat -> seat.aged(70).educated(61))).isEmpty();
  }

  /** The cells that differ if every seat of {@code person} is changed, and no other. */
  private static List<String> changed(String person, UnaryOperator<Seat> change) {
    List<Seat> seats = seats();
    seats.replaceAll(seat -> seat.person().equals(person) ? change.apply(seat) : seat);
    Map<String, Figure> before = figures(seats());
    Map<String, Figure> after = figures(seats);
    return before.keySet().stream()
        .filter(cell -> !before.get(cell).equals(after.get(cell)))
        .toList();
  }
}
