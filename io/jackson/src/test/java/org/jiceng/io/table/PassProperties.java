package org.jiceng.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jiceng.election.ElectionIssue;
import org.jiceng.election.Mark;
import org.jiceng.fact.PartialDate;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.Listings;
import org.jiceng.io.source.Ending;
import org.jiceng.io.source.ReadRows;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.TextFormat;
import org.jiceng.issue.Issue;

class PassProperties {
  private static final Column<String> ID = Column.of("id", Cells.personKey(id -> id));
  private static final Column<Optional<PartialDate>> DATE =
      Column.optional("date", Cells.partialDate());
  private static final Column<ImmutableList<Mark>> MARKS =
      Column.list("marks", Listings.BLANK, Cells.oneOf(Mark.class));
  private static final Records<List<Object>> RECORDS =
      Records.of(
          TextFormat.NDJSON,
          Layout.of(ID, DATE, MARKS),
          () -> {
            Set<String> ids = new HashSet<>();
            return (row, issues, sink) -> {
              if (ids.add(row.get(ID))) {
                sink.accept(List.of(row.get(ID), row.get(DATE), row.get(MARKS), row.place()));
              } else {
                issues.accept(
                    Issue.of(
                        ElectionIssue.BALLOT_DUPLICATE,
                        row.place(ID),
                        ImmutableMap.of("ballot", row.get(ID))));
              }
            };
          });

  /** What a pass gave, and told. */
  record Passed(ReadRows rows, List<List<Object>> given, List<String> told) {}

  private static Passed pass(String text, boolean isQuick) throws IOException {
    List<List<Object>> given = new ArrayList<>();
    List<String> told = new ArrayList<>();
    ReadRows rows =
        new Pass<>(
                Source.ofText("f", text),
                Reading.standard(),
                RECORDS,
                new RowIssues(issue -> told.add(issue.toString())),
                isQuick)
            .read(given::add);
    return new Passed(rows, given, told);
  }

  @Property(tries = 2000)
  void theShortWayIsAsGoodAsTheLongOne(@ForAll("documents") String text) throws IOException {
    assertThat(pass(text, true)).isEqualTo(pass(text, false));
  }

  @Property(tries = 2000)
  void acceptedAndRefusedAreAllRows(@ForAll("documents") String text) throws IOException {
    Passed passed = pass(text, true);
    long lines =
        text.startsWith("{")
            ? text.lines().filter(line -> !line.isBlank()).count()
            : Math.max(0, text.lines().filter(line -> !line.matches("[\\s,]*")).count() - 1);

    assertThat(passed.rows().accepted()).isEqualTo(passed.given().size());
    if (passed.rows().ending() == Ending.WHOLE) {
      assertThat(passed.rows().rows()).isEqualTo(lines);
    }
    assertThat(passed.rows().refused() == 0 || !passed.told().isEmpty()).isTrue();
  }

  /** A strict reading gives all that another one gives, or nothing. */
  @Property(tries = 500)
  void strictIsAllOrNothing(@ForAll("documents") String text) throws IOException {
    List<List<Object>> given = new ArrayList<>();
    List<String> told = new ArrayList<>();
    ReadRows rows =
        Table.read(
            Source.ofText("f", text),
            Reading.standard().withStrictness(),
            RECORDS,
            given::add,
            issue -> told.add(issue.toString()));
    Passed loose = pass(text, true);

    if (rows.ending() == Ending.WHOLE) {
      assertThat(new Passed(rows, given, told)).isEqualTo(loose);
    } else {
      assertThat(given).isEmpty();
      assertThat(told).containsAll(loose.told()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.oneOf(lines(), tables());
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> value =
        Arbitraries.of(
            "\"a\"",
            "\"b\"",
            "\"c\"",
            "\"d\\u0041\"",
            "\"𠮷\"",
            "\"１\"",
            "\"1980\"",
            "\"1980.5\"",
            "\"80\"",
            "null",
            "31",
            "nul",
            "FOR",
            "[]",
            "[\"FOR\"]",
            "[\"FOR\", \"AGAINST\"]",
            "[\"FOR\",]",
            "[\"FOR\"",
            "[7]",
            "{}",
            "\"\"",
            "\"x");
    Arbitrary<String> member =
        Combinators.combine(Arbitraries.of("id", "id", "date", "marks", "marks", "other"), value)
            .as((name, written) -> "\"" + name + "\":" + written);
    Arbitrary<String> good =
        Combinators.combine(
                Arbitraries.integers().between(1, 99),
                Arbitraries.of("", "\"date\":\"1980\", ", "\"date\":null,"),
                Arbitraries.of("[\"FOR\"]", "[ ]", "[\"FOR\",\"BLANK\"]"))
            .as(
                (id, date, marks) ->
                    "{ %s\"id\" : \"%d\",\"marks\":%s}".formatted(date, id, marks));
    Arbitrary<String> any =
        Combinators.combine(
                member.list().ofMaxSize(4), Arbitraries.of("", "", "", " ", "}", ",", "x"))
            .as((members, tail) -> "{" + String.join(",", members) + "}" + tail);
    Arbitrary<String> line =
        Arbitraries.frequencyOf(
            Tuple.of(3, good), Tuple.of(3, any), Tuple.of(1, Arbitraries.of("", " ")));
    return Combinators.combine(good, line.list().ofMaxSize(6), Arbitraries.of("\n", "\r\n", "\r"))
        .as((first, more, end) -> first.strip() + end + String.join(end, more));
  }

  private static Arbitrary<String> tables() {
    Arbitrary<String> cell =
        Arbitraries.of(
            "",
            "a",
            "b",
            "7",
            "1980",
            "1980.5",
            "1980-05-01",
            "80",
            "FOR",
            "FOR BLANK",
            "FOR  FOR",
            "FOR x",
            "FOR\\ BLANK",
            "x",
            "１",
            "'=",
            "\"a\"",
            "13800000000");
    return cell.list()
        .ofMinSize(2)
        .ofMaxSize(4)
        .list()
        .ofMaxSize(6)
        .map(
            rows ->
                "id,date,marks\n"
                    + String.join("\n", rows.stream().map(row -> String.join(",", row)).toList()));
  }
}
