package org.jiceng.examples.xing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.statistics.StandardMeasures.BOTH_POSTS_IN_COMMUNITIES;
import static org.jiceng.statistics.StandardMeasures.BOTH_POSTS_IN_VILLAGES;
import static org.jiceng.statistics.StandardMeasures.COLLEGE_SHARE;
import static org.jiceng.statistics.StandardMeasures.DISPATCHED_SECRETARIES;
import static org.jiceng.statistics.StandardMeasures.MEAN_AGE;
import static org.jiceng.statistics.StandardMeasures.PERSONS;
import static org.jiceng.statistics.StandardMeasures.SECRETARIES;
import static org.jiceng.statistics.StandardMeasures.SECRETARY_COLLEGE_SHARE;
import static org.jiceng.statistics.StandardMeasures.WOMEN;
import static org.jiceng.statistics.StandardMeasures.WOMEN_SECRETARIES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiceng.examples.xing.Recount.Figure;
import org.jiceng.io.organization.RosterFiles;
import org.jiceng.io.source.Source;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.RollupTable;
import org.jiceng.statistics.OfficeHolder;
import org.jiceng.statistics.StandardMeasures;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The library's table and the recount from raw cells agree in every cell of every node, on the
 * committed rosters and on random ones, whatever the order of the rows.
 */
final class LibraryAgainstRecountTest {
  private static final String UNITS = Cells.text("units.csv");
  private static final UnitTree TREE =
      UnitFiles.read(Source.ofText("units.csv", UNITS)).orElseThrow();
  private static final Map<Figure, Measure<OfficeHolder>> NUMERATORS =
      Map.ofEntries(
          Map.entry(Figure.PERSONS, PERSONS),
          Map.entry(Figure.AGE_SUM, MEAN_AGE),
          Map.entry(Figure.COLLEGE, COLLEGE_SHARE),
          Map.entry(Figure.WOMEN, WOMEN),
          Map.entry(Figure.SECRETARIES, SECRETARIES),
          Map.entry(Figure.COLLEGE_SECRETARIES, SECRETARY_COLLEGE_SHARE),
          Map.entry(Figure.WOMEN_SECRETARIES, WOMEN_SECRETARIES),
          Map.entry(Figure.SENT_SECRETARIES, DISPATCHED_SECRETARIES),
          Map.entry(Figure.ONE_PERSON_VILLAGES, BOTH_POSTS_IN_VILLAGES),
          Map.entry(Figure.ONE_PERSON_COMMUNITIES, BOTH_POSTS_IN_COMMUNITIES));

  static Stream<Arguments> rosters() {
    return Stream.concat(
        Stream.of(
            Arguments.of("members-2021", Days.POLL, Cells.text("members-2021.csv")),
            Arguments.of("members-2018", Days.PREVIOUS_TERM, Cells.text("members-2018.csv"))),
        RandomRosters.over(UNITS).stream()
            .map(roster -> Arguments.of("random " + roster.number(), roster.day(), roster.csv())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rosters")
  void everyCellAgrees(String name, LocalDate day, String csv) {
    SortedMap<String, Long> recounted = Recount.of(UNITS, csv, day);
    assertThat(library(csv, day)).isEqualTo(only(recounted, NUMERATORS.keySet()));
    assertThat(library(shuffled(csv), day)).isEqualTo(library(csv, day));
  }

  private static SortedMap<String, Long> library(String csv, LocalDate day) {
    RollupTable<OfficeHolder> table =
        StandardMeasures.over(TREE)
            .measure(StandardMeasures.ALL_MEASURES)
            .compute(
                OfficeHolder.of(
                    RosterFiles.read(Source.ofText("roster.csv", csv), TREE, day).orElseThrow()))
            .orElseThrow();
    SortedMap<String, Long> cells = new TreeMap<>();
    for (Unit unit : TREE.units()) {
      NUMERATORS.forEach(
          (figure, measure) ->
              cells.put(
                  Recount.key(unit.id().value(), figure),
                  table.at(unit.id(), measure).value().numerator()));
    }
    return cells;
  }

  private static SortedMap<String, Long> only(
      SortedMap<String, Long> cells, Iterable<Figure> figures) {
    SortedMap<String, Long> kept = new TreeMap<>();
    cells.forEach(
        (key, value) -> {
          for (Figure figure : figures) {
            if (key.endsWith("/" + figure)) {
              kept.put(key, value);
            }
          }
        });
    return kept;
  }

  private static String shuffled(String csv) {
    List<String> lines = new ArrayList<>(csv.lines().toList());
    Collections.shuffle(lines.subList(1, lines.size()), new Random(csv.length()));
    return String.join("\n", lines) + "\n";
  }
}
