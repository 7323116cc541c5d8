package org.jiceng.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.person.PersonId;
import org.jiceng.rollup.Counted;
import org.jiceng.rollup.Figure;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Ratio;
import org.jiceng.rollup.RollupTable;
import org.jiceng.statistics.CandidacyCourse.End;
import org.jiceng.statistics.ElectionCourse.State;
import org.jiceng.statistics.ElectionCourse.Votes;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/** Every share is of what it says it is of, at every node, and what adds up does. */
class ElectionMeasuresProperties {
  private static final int VILLAGES = 3;
  private static final UnitId COUNTY = UnitId.of("c");
  private static final UnitTree TREE = tree();

  private static UnitTree tree() {
    List<UnitRow> rows = new ArrayList<>();
    rows.add(UnitRow.of(COUNTY, Optional.empty(), UnitKind.COUNTY, "县"));
    for (String town : List.of("s", "t")) {
      rows.add(UnitRow.of(UnitId.of(town), Optional.of(COUNTY), UnitKind.TOWN, town));
      for (int v = 0; v < VILLAGES; v++) {
        rows.add(
            UnitRow.of(
                UnitId.of(town + v), Optional.of(UnitId.of(town)), UnitKind.VILLAGE, town + v));
      }
    }
    return UnitTree.of(rows).orElseThrow();
  }

  private static Arbitrary<UnitId> villages() {
    return Arbitraries.of("s0", "s1", "s2", "t0", "t1", "t2").map(UnitId::of);
  }

  @Provide
  Arbitrary<List<ElectionCourse>> elections() {
    Arbitrary<Votes> votes =
        Arbitraries.integers()
            .between(0, 50)
            .flatMap(
                electors ->
                    Arbitraries.integers()
                        .between(0, electors)
                        .map(voters -> new Votes(electors, voters)));
    return Combinators.combine(
            villages(),
            Arbitraries.of(CommitteeKind.BRANCH, CommitteeKind.VILLAGERS),
            Arbitraries.of(State.class),
            votes.optional(0.8))
        .as(ElectionCourse::new)
        .list()
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<CandidacyCourse>> candidacies() {
    return Combinators.combine(
            villages(),
            Arbitraries.of("a", "b", "c", "d").map(PersonId::of),
            Arbitraries.of(End.class))
        .as(CandidacyCourse::new)
        .list()
        .ofMaxSize(20);
  }

  private static boolean isWithin(UnitId unit, Unit node) {
    int index = TREE.indexOf(node.id());
    int at = TREE.indexOf(unit);
    return index <= at && at < TREE.endExclusive(index);
  }

  private static long count(List<ElectionCourse> rows, Unit node, Predicate<ElectionCourse> meant) {
    return rows.stream().filter(row -> isWithin(row.unit(), node)).filter(meant).count();
  }

  @Property
  void sharesOfElectionsAreOfTheRightOnes(@ForAll("elections") List<ElectionCourse> rows) {
    RollupTable<ElectionCourse> table =
        ElectionMeasures.over(TREE)
            .measure(ElectionMeasures.ALL_MEASURES)
            .compute(rows)
            .orElseThrow();
    for (Unit node : TREE.units()) {
      long all = count(rows, node, row -> true);
      long completed = count(rows, node, row -> row.state() != State.OPEN);
      long atOnce = count(rows, node, row -> row.state() == State.IN_FIRST_VOTE);
      assertThat(table.at(node.id(), ElectionMeasures.COMPLETED).value())
          .isEqualTo(new Ratio(completed, all));
      assertThat(table.at(node.id(), ElectionMeasures.FIRST_VOTE_SUCCESS).value())
          .isEqualTo(new Ratio(atOnce, completed));
      assertPlaces(table, rows, node);
    }
    assertAddsUp(table);
  }

  private static void assertPlaces(
      RollupTable<ElectionCourse> table, List<ElectionCourse> rows, Unit node) {
    List<Unit> present =
        TREE.units().stream()
            .filter(unit -> isWithin(unit.id(), node))
            .filter(unit -> rows.stream().anyMatch(row -> row.unit().equals(unit.id())))
            .toList();
    List<Unit> done =
        present.stream()
            .filter(unit -> count(rows, unit, row -> row.state() == State.OPEN) == 0)
            .toList();
    long atOnce =
        done.stream()
            .filter(unit -> count(rows, unit, row -> row.state() != State.IN_FIRST_VOTE) == 0)
            .count();
    assertThat(table.at(node.id(), ElectionMeasures.PLACES_COMPLETED).value())
        .isEqualTo(new Ratio(done.size(), present.size()));
    assertThat(table.at(node.id(), ElectionMeasures.PLACES_AT_FIRST_VOTE).value())
        .isEqualTo(new Ratio(atOnce, done.size()));
  }

  @Property
  void turnoutIsTheVotersOfReportedVotesOverTheirElectors(
      @ForAll("elections") List<ElectionCourse> rows) {
    RollupTable<ElectionCourse> table =
        ElectionMeasures.over(TREE).measure(ElectionMeasures.TURNOUT).compute(rows).orElseThrow();
    for (Unit node : TREE.units()) {
      List<Votes> votes =
          rows.stream()
              .filter(row -> isWithin(row.unit(), node))
              .flatMap(row -> row.votes().stream())
              .toList();
      assertThat(table.at(node.id(), ElectionMeasures.TURNOUT))
          .isEqualTo(
              Figure.of(
                  new Ratio(
                      votes.stream().mapToLong(Votes::voters).sum(),
                      votes.stream().mapToLong(Votes::electors).sum()),
                  votes.size(),
                  count(rows, node, row -> row.votes().isEmpty())));
    }
  }

  @Property
  void sharesOfCandidaciesAreOfTheRightOnes(@ForAll("candidacies") List<CandidacyCourse> rows) {
    RollupTable<CandidacyCourse> table =
        CandidacyMeasures.over(TREE)
            .measure(CandidacyMeasures.ALL_MEASURES)
            .compute(rows)
            .orElseThrow();
    for (Unit node : TREE.units()) {
      List<CandidacyCourse> within =
          rows.stream().filter(row -> isWithin(row.unit(), node)).toList();
      long elected = ended(within, End.ELECTED);
      assertThat(table.at(node.id(), CandidacyMeasures.BARRED).value())
          .isEqualTo(new Ratio(ended(within, End.BARRED), within.size()));
      assertThat(table.at(node.id(), CandidacyMeasures.WITHDRAWN).value())
          .isEqualTo(new Ratio(ended(within, End.WITHDRAWN), within.size()));
      assertThat(table.at(node.id(), CandidacyMeasures.ELECTED).value())
          .isEqualTo(new Ratio(elected, elected + ended(within, End.NOT_ELECTED)));
      assertThat(table.at(node.id(), CandidacyMeasures.BARRED_PERSONS).value())
          .isEqualTo(
              Ratio.whole(
                  within.stream()
                      .filter(row -> row.end() == End.BARRED)
                      .map(CandidacyCourse::person)
                      .distinct()
                      .count()));
    }
    assertAddsUp(table);
  }

  private static long ended(List<CandidacyCourse> rows, End end) {
    return rows.stream().filter(row -> row.end() == end).count();
  }

  private static <S> void assertAddsUp(RollupTable<S> table) {
    for (Measure<S> measure : table.measures()) {
      if (measure.counted() == Counted.EACH_IDENTITY) {
        continue; // persons are counted once at each node
      }
      Ratio county = table.at(COUNTY, measure).value();
      long above = 0;
      long below = 0;
      for (Unit town : TREE.children(COUNTY)) {
        above += table.at(town.id(), measure).value().numerator();
        below += table.at(town.id(), measure).value().denominator();
      }
      assertThat(county.numerator()).as(measure.key()).isEqualTo(above);
      boolean isRatio = measure.isShare();
      assertThat(county.denominator()).as(measure.key()).isEqualTo(isRatio ? below : 1);
    }
  }
}
