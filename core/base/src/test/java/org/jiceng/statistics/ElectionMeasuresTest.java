package org.jiceng.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiceng.organization.CommitteeKind.BRANCH;
import static org.jiceng.organization.CommitteeKind.VILLAGERS;
import static org.jiceng.statistics.ElectionCourse.State.IN_FIRST_VOTE;
import static org.jiceng.statistics.ElectionCourse.State.IN_FURTHER_VOTE;
import static org.jiceng.statistics.ElectionCourse.State.OPEN;

import java.util.List;
import java.util.Optional;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.person.PersonId;
import org.jiceng.rollup.Breakdown;
import org.jiceng.rollup.Figure;
import org.jiceng.rollup.Hiding;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Publication;
import org.jiceng.rollup.Ratio;
import org.jiceng.rollup.RollupTable;
import org.jiceng.statistics.CandidacyCourse.End;
import org.jiceng.statistics.ElectionCourse.State;
import org.jiceng.statistics.ElectionCourse.Votes;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;

/** Elections and candidacies of a town of four villages, counted by hand. */
class ElectionMeasuresTest {
  private static final UnitId TOWN = UnitId.of("t");
  private static final UnitTree TREE =
      UnitTree.of(
              List.of(
                  UnitRow.of(TOWN, Optional.empty(), UnitKind.TOWN, "某镇"),
                  village("u"),
                  village("v"),
                  village("w"),
                  village("x")))
          .orElseThrow();

  private static UnitRow village(String id) {
    return UnitRow.of(UnitId.of(id), Optional.of(TOWN), UnitKind.VILLAGE, id);
  }

  private static ElectionCourse election(
      String unit, CommitteeKind body, State state, int electors, int voters) {
    return new ElectionCourse(
        UnitId.of(unit), body, state, Optional.of(new Votes(electors, voters)));
  }

  private static RollupTable<ElectionCourse> elections(Iterable<Measure<ElectionCourse>> more) {
    return ElectionMeasures.over(TREE)
        .measure(ElectionMeasures.ALL_MEASURES)
        .measure(more)
        .compute(
            List.of(
                election("u", BRANCH, IN_FIRST_VOTE, 20, 18),
                election("u", VILLAGERS, IN_FIRST_VOTE, 400, 300),
                election("v", BRANCH, IN_FIRST_VOTE, 10, 10),
                election("v", VILLAGERS, IN_FURTHER_VOTE, 100, 60),
                new ElectionCourse(UnitId.of("w"), BRANCH, OPEN, Optional.empty()),
                election("w", VILLAGERS, IN_FIRST_VOTE, 50, 45)))
        .orElseThrow();
  }

  private static Ratio at(
      RollupTable<ElectionCourse> table, String unit, Measure<ElectionCourse> measure) {
    return table.at(UnitId.of(unit), measure).value();
  }

  @Test
  void oneVoteSufficedForFourOfFiveCompletedElectionsNotOfAllSix() {
    RollupTable<ElectionCourse> table = elections(List.of());
    assertThat(at(table, "t", ElectionMeasures.COMPLETED)).isEqualTo(new Ratio(5, 6));
    assertThat(at(table, "t", ElectionMeasures.FIRST_VOTE_SUCCESS)).isEqualTo(new Ratio(4, 5));
    assertThat(at(table, "w", ElectionMeasures.FIRST_VOTE_SUCCESS)).isEqualTo(new Ratio(1, 1));
    assertThat(at(table, "x", ElectionMeasures.FIRST_VOTE_SUCCESS).isDefined()).isFalse();
  }

  @Test
  void aPlaceIsCompletedWithItsLastBody() {
    RollupTable<ElectionCourse> table = elections(List.of());
    // x has reported nothing, so it is not among the three; the table says so.
    assertThat(at(table, "t", ElectionMeasures.PLACES_COMPLETED)).isEqualTo(new Ratio(2, 3));
    assertThat(table.unitsPresent(TOWN)).isEqualTo(3);
    assertThat(table.unitsExpected(TOWN)).isEqualTo(4);
    assertThat(at(table, "t", ElectionMeasures.PLACES_AT_FIRST_VOTE)).isEqualTo(new Ratio(1, 2));
  }

  @Test
  void turnoutIsOfElectorsNotTheMeanOfTurnouts() {
    Breakdown<ElectionCourse> byBody =
        Breakdown.of(ElectionMeasures.TURNOUT).by(ElectionMeasures.BODY);
    RollupTable<ElectionCourse> table = elections(byBody.measures());
    assertThat(table.at(TOWN, ElectionMeasures.TURNOUT))
        .isEqualTo(Figure.of(new Ratio(433, 580), 5, 1));
    Figure villagers = table.at(TOWN, byBody.groups().get(VILLAGERS.ordinal()).measure());
    assertThat(villagers).isEqualTo(Figure.of(new Ratio(405, 550), 3, 0));
    // The mean of 75 %, 60 % and 90 % is 75 %.
    assertThat(villagers.value().percent(1)).hasToString("73.6");
  }

  @Test
  void aTurnoutIsHiddenWhereFewVotedOrDidNot() {
    RollupTable<ElectionCourse> table = elections(List.of());
    Publication<ElectionCourse> publication =
        Publication.of(table, ElectionMeasures.TURNOUT, 100).orElseThrow();
    assertThat(publication.at(TOWN, ElectionMeasures.TURNOUT)).isPresent();
    assertThat(publication.hidden(Hiding.PRIMARY)).isPositive();
    assertThat(publication.audit().isClean()).isTrue();
  }

  @Test
  void contradictoryVotesThrow() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Votes(10, 11));
    assertThatIllegalArgumentException().isThrownBy(() -> new Votes(10, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Votes(Votes.MOST + 1, 0));
  }

  private static CandidacyCourse candidacy(String unit, String person, End end) {
    return new CandidacyCourse(UnitId.of(unit), PersonId.of(person), end);
  }

  @Test
  void candidaciesAreBarredButPersonsAreCountedOnce() {
    RollupTable<CandidacyCourse> table =
        CandidacyMeasures.over(TREE)
            .measure(CandidacyMeasures.ALL_MEASURES)
            .compute(
                List.of(
                    candidacy("u", "a", End.BARRED),
                    candidacy("v", "a", End.BARRED),
                    candidacy("u", "b", End.WITHDRAWN),
                    candidacy("u", "c", End.LEFT_LIST),
                    candidacy("u", "d", End.ELECTED),
                    candidacy("v", "d", End.NOT_ELECTED),
                    candidacy("v", "e", End.ELECTED),
                    candidacy("w", "f", End.NONE)))
            .orElseThrow();
    assertThat(
            CandidacyMeasures.ALL_MEASURES.stream()
                .map(measure -> measure.key() + " " + table.at(TOWN, measure).value()))
        .containsExactly(
            "candidacies 8",
            "candidates 6",
            "barred 2/8",
            "barredPersons 1",
            "withdrawn 1/8",
            "elected 2/3"); // of those voted on; of all it would be 2/8
  }
}
