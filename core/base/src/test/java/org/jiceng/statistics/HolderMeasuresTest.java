package org.jiceng.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.organization.CommitteeKind.BRANCH;
import static org.jiceng.organization.CommitteeKind.VILLAGERS;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.fact.ScalarFact;
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
import org.jiceng.rollup.Figure;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Ratio;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;

/** Shares of persons and of holders of an office, over two terms of three villages. */
class HolderMeasuresTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 21);
  private static final UnitId TOWN = UnitId.of("t");

  private static UnitTree tree(String... villages) {
    return UnitTree.of(
            Stream.concat(
                    Stream.of(UnitRow.of(TOWN, Optional.empty(), UnitKind.TOWN, "某镇")),
                    List.of(villages).stream()
                        .map(
                            id ->
                                UnitRow.of(UnitId.of(id), Optional.of(TOWN), UnitKind.VILLAGE, id)))
                .toList())
        .orElseThrow();
  }

  private static SeatRow seat(
      String unit, CommitteeKind body, Office office, Gained gained, String person) {
    Person.Builder builder =
        new Person.Builder()
            .id(PersonId.of(person))
            .label(person)
            .sex(person.startsWith("f") ? Sex.FEMALE : Sex.MALE)
            .birth(BirthDate.on(DAY.minusYears(40)))
            .education(Education.of(person.endsWith("1") ? 61 : 71));
    if (body == BRANCH || person.endsWith("p")) {
      builder.membership(
          new PartyMembership(PartyStanding.FULL, Optional.empty(), Optional.empty()));
    }
    return new SeatRow(
        UnitId.of(unit), body, office, new Tenure(gained, DAY), builder.build(), Place.none());
  }

  private static SeatRow elected(String unit, CommitteeKind body, Office office, String person) {
    return seat(unit, body, office, Gained.ELECTED, person);
  }

  private static final Roster BEFORE =
      Roster.of(
              tree("u", "v"),
              DAY,
              List.of(
                  elected("u", VILLAGERS, Office.DIRECTOR, "m1"),
                  elected("u", VILLAGERS, Office.COMMITTEE_MEMBER, "f2"),
                  elected("v", VILLAGERS, Office.DIRECTOR, "m3"),
                  elected("v", BRANCH, Office.SECRETARY, "m4")))
          .orElseThrow();

  /** In u the director goes on; in v another follows; w is new, and has no director. */
  private static final Roster NOW =
      Roster.of(
              tree("u", "v", "w"),
              DAY,
              List.of(
                  elected("u", VILLAGERS, Office.DIRECTOR, "m1"),
                  elected("u", VILLAGERS, Office.COMMITTEE_MEMBER, "f2"),
                  elected("v", VILLAGERS, Office.DIRECTOR, "f5p"),
                  elected("v", VILLAGERS, Office.COMMITTEE_MEMBER, "m3"),
                  seat("v", BRANCH, Office.SECRETARY, Gained.DISPATCHED, "m4"),
                  elected("w", VILLAGERS, Office.COMMITTEE_MEMBER, "m6")))
          .orElseThrow();

  private static Figure at(String unit, Measure<OfficeHolder> measure) {
    Texts.assertComplete(measure.label());
    return StandardMeasures.over(NOW.tree())
        .measure(measure)
        .compute(OfficeHolder.of(NOW))
        .orElseThrow()
        .at(UnitId.of(unit), measure);
  }

  private static Figure at(Measure<OfficeHolder> measure) {
    return at("t", measure);
  }

  private static Figure share(long part, long whole, long unknown) {
    return Figure.of(new Ratio(part, whole), whole, unknown);
  }

  @Test
  void aShareOfDirectorsIsOfThePlacesThatHaveOne() {
    // Of three villages, two have a director.
    assertThat(at(StandardMeasures.holders(Office.DIRECTOR)).value()).isEqualTo(Ratio.whole(2));
    assertThat(at(StandardMeasures.holderShare(HolderFacts.WOMAN, Office.DIRECTOR)))
        .isEqualTo(share(1, 2, 0));
    assertThat(at("w", StandardMeasures.holderShare(HolderFacts.WOMAN, Office.DIRECTOR)))
        .isEqualTo(share(0, 0, 0));
  }

  @Test
  void electedAgainIsToTheSameBodyOrToTheSameOffice() {
    // m1, f2 and m3 sit again; f5p is new; m4 was sent, not elected; of w nothing is known.
    ScalarFact<OfficeHolder> again = HolderFacts.reElected(BEFORE);
    assertThat(at(StandardMeasures.persons(again)).value()).isEqualTo(Ratio.whole(3));
    assertThat(at(StandardMeasures.personShare(again))).isEqualTo(share(3, 5, 1));
    assertThat(at("w", StandardMeasures.personShare(again))).isEqualTo(share(0, 0, 1));
    ScalarFact<OfficeHolder> asDirector = HolderFacts.reElected(BEFORE, Office.DIRECTOR);
    assertThat(at(StandardMeasures.holderShare(asDirector, Office.DIRECTOR)))
        .isEqualTo(share(1, 2, 0));
    assertThat(asDirector.label().in(Language.EN)).isEqualTo("elected again as director");
  }

  @Test
  void whatRecordsDoNotHoldIsUnknown() {
    ImmutableMap<PersonId, Boolean> records =
        ImmutableMap.of(PersonId.of("m1"), true, PersonId.of("m3"), false);
    ScalarFact<OfficeHolder> veteran =
        Trait.VETERAN.in(person -> Optional.ofNullable(records.get(person)));
    assertThat(at(StandardMeasures.personShare(veteran))).isEqualTo(share(1, 2, 4));
    assertThat(at(StandardMeasures.personShare(veteran)).knownOfAll().in(Language.EN))
        .isEqualTo("2 of 6 known");
  }

  @Test
  void partyMembersAmongTheVillagersCommittees() {
    assertThat(at(StandardMeasures.personShare(HolderFacts.PARTY_MEMBER)))
        .isEqualTo(share(2, 6, 0));
    assertThat(
            at(StandardMeasures.personShare(HolderFacts.PARTY_MEMBER, HolderFacts.SELF_GOVERNMENT)))
        .isEqualTo(share(1, 5, 0));
    assertThat(at(StandardMeasures.ON_BOTH_SHARE)).isEqualTo(share(0, 6, 0));
  }

  @Test
  void seniorHighIsCumulative() {
    assertThat(at(StandardMeasures.personShare(HolderFacts.SENIOR_HIGH))).isEqualTo(share(1, 6, 0));
  }

  @Test
  void howASeatWasGained() {
    assertThat(at(StandardMeasures.persons(HolderFacts.gained(Gained.DISPATCHED))).value())
        .isEqualTo(Ratio.whole(1));
    assertThat(
            at(
                StandardMeasures.holderShare(
                    HolderFacts.gained(Gained.DISPATCHED), Office.SECRETARY)))
        .isEqualTo(share(1, 1, 0));
  }
}
