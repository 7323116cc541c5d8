package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.io.SmallCounty.TREE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.io.organization.RosterFiles;
import org.jiceng.io.source.Source;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.organization.Roster;
import org.jiceng.unit.UnitTree;

/** The order of lines and of columns never changes what is read. */
class ShuffledRowsProperties {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 21);
  private static final List<String> CODE_HEADER =
      List.of("code", "name", "kind", "townshipCode", "townshipName", "countyCode", "countyName");
  private static final List<String> ROSTER_HEADER =
      List.of(
          "personId",
          "unit",
          "body",
          "office",
          "gained",
          "inOfficeFrom",
          "sex",
          "birth",
          "education",
          "standing");

  /** A table under its header, and the same with its lines and columns in another order. */
  record Pair(String table, String shuffled) {}

  @Property(tries = 200)
  void treeOfShuffledLines(@ForAll("codeTables") Pair pair) {
    assertThat(tree(pair.shuffled())).isEqualTo(tree(pair.table()));
  }

  @Property(tries = 200)
  void rosterOfShuffledLines(@ForAll("rosters") Pair pair) {
    Roster expected = roster(pair.table());
    Roster actual = roster(pair.shuffled());

    assertThat(actual.persons()).isEqualTo(expected.persons());
    assertThat(actual.committees()).isEqualTo(expected.committees());
    assertThat(actual.committees())
        .allSatisfy(
            body -> assertThat(actual.members(body.id())).isEqualTo(expected.members(body.id())));
  }

  @Provide
  Arbitrary<Pair> codeTables() {
    Arbitrary<List<String>> line =
        Combinators.combine(
                Arbitraries.integers().between(101, 109),
                Arbitraries.integers().between(200, 240),
                Arbitraries.of("VILLAGE", "COMMUNITY"))
            .as(
                (township, village, kind) ->
                    List.of(
                        "141123%d%d".formatted(township, village),
                        "村%d".formatted(village),
                        kind,
                        "141123%d".formatted(township),
                        "镇%d乡".formatted(township),
                        "141123",
                        "某县"));
    return shuffled(
        CODE_HEADER, line.list().ofMinSize(1).ofMaxSize(30).uniqueElements(cells -> cells.get(0)));
  }

  @Provide
  Arbitrary<Pair> rosters() {
    Arbitrary<List<String>> person =
        Combinators.combine(
                Arbitraries.of("MALE", "FEMALE", "UNKNOWN"),
                Arbitraries.integers().between(0, 20_000),
                Arbitraries.of("", "31", "21", "60", "70"),
                Arbitraries.of("PROBATIONARY", "FULL", "NOT_A_MEMBER"))
            .as(
                (sex, days, education, standing) ->
                    List.of(
                        sex,
                        LocalDate.of(1950, 1, 1).plusDays(days).toString(),
                        education,
                        standing));
    Arbitrary<List<List<String>>> seats =
        Combinators.combine(
                person.list().ofMinSize(1).ofMaxSize(8),
                Arbitraries.of("v1", "v2", "v3").list().ofSize(8),
                Arbitraries.of("VILLAGERS", "BRANCH", "BOTH").list().ofSize(8))
            .as(ShuffledRowsProperties::seats);
    return shuffled(ROSTER_HEADER, seats);
  }

  private static List<List<String>> seats(
      List<List<String>> persons, List<String> units, List<String> bodies) {
    List<List<String>> rows = new ArrayList<>();
    for (int index = 0; index < persons.size(); index++) {
      if (!bodies.get(index).equals("VILLAGERS")) {
        rows.add(seat(index, units.get(index), "BRANCH", "BRANCH_MEMBER", persons.get(index)));
      }
      if (!bodies.get(index).equals("BRANCH")) {
        rows.add(
            seat(index, units.get(index), "VILLAGERS", "COMMITTEE_MEMBER", persons.get(index)));
      }
    }
    return rows;
  }

  private static List<String> seat(
      int index, String unit, String body, String office, List<String> person) {
    List<String> row =
        new ArrayList<>(List.of("p" + index, unit, body, office, "ELECTED", "2021-01-10"));
    row.addAll(person);
    return row;
  }

  private static Arbitrary<Pair> shuffled(
      List<String> header, Arbitrary<List<List<String>>> tables) {
    List<Integer> columns = IntStream.range(0, header.size()).boxed().toList();
    return tables.flatMap(
        rows ->
            Combinators.combine(Arbitraries.shuffle(rows), Arbitraries.shuffle(columns))
                .as(
                    (otherRows, otherColumns) ->
                        new Pair(
                            csv(header, rows, columns), csv(header, otherRows, otherColumns))));
  }

  private static String csv(List<String> header, List<List<String>> rows, List<Integer> columns) {
    StringBuilder text = new StringBuilder(line(header, columns));
    rows.forEach(row -> text.append(line(row, columns)));
    return text.toString();
  }

  private static String line(List<String> cells, List<Integer> columns) {
    return String.join(",", columns.stream().map(cells::get).toList()) + "\n";
  }

  private static UnitTree tree(String table) {
    return UnitFiles.read(Source.ofText("units.csv", table)).orElseThrow();
  }

  private static Roster roster(String table) {
    return RosterFiles.read(Source.ofText("members.csv", table), TREE, DAY).orElseThrow();
  }
}
