package org.jiceng.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Limits;
import org.jiceng.io.source.ReadRows;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.TextFormat;
import org.jiceng.issue.Issue;
import org.jiceng.unit.UnitKind;
import org.junit.jupiter.api.Test;

/** Rows that are taken from their bytes are those that are read from their characters. */
class PlainRowsProperties {
  private static final Column<String> ID = Column.of("id", Cells.key(id -> id)).called("编号");
  private static final Column<UnitKind> KIND = Column.of("kind", Cells.oneOf(UnitKind.class));
  private static final Column<Optional<String>> NAME = Column.optional("name", Cells.name());
  private static final Column<Optional<String>> NOTE =
      Column.optional("note", Cells.name()).thatMayLack();
  private static final Layout LAYOUT = Layout.of(ID, KIND, NAME, NOTE);
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** What a pass gave, and told. */
  record Passed(ReadRows rows, List<List<Object>> given, List<String> told) {}

  /** Takes plain rows, but some, and counts them. */
  private static final class Taker implements RowReader<List<Object>> {
    private final List<List<Object>> given = new ArrayList<>();
    private int taken;

    @Override
    public boolean takesPlain(Layout layout) {
      return layout.equals(LAYOUT);
    }

    @Override
    public boolean take(PlainRow row) {
      UnitKind kind = row.value(KIND);
      if (kind == null || row.text(ID).isEmpty() || row.text(ID).charAt(0) == 'x') {
        return false;
      }
      assertThat(row.isSame(ID, NAME))
          .isEqualTo(row.text(ID).toString().equals(row.text(NAME).toString()));
      given.add(
          List.of(
              row.text(ID).toString(),
              kind,
              optional(row, NAME),
              optional(row, NOTE),
              row.place()));
      taken++;
      return true;
    }

    private static Optional<String> optional(PlainRow row, Column<Optional<String>> column) {
      return Optional.of(row.text(column).toString()).filter(text -> !text.isEmpty());
    }

    @Override
    public void read(
        Attributes row, Consumer<? super Issue> issues, Consumer<? super List<Object>> sink) {
      given.add(List.of(row.get(ID), row.get(KIND), row.get(NAME), row.get(NOTE), row.place()));
    }
  }

  private static Passed pass(Source source, Taker taker, boolean isQuick) throws IOException {
    List<String> told = new ArrayList<>();
    ReadRows rows =
        new Pass<>(
                source,
                Reading.standard(),
                Records.of(TextFormat.CSV, LAYOUT, () -> taker),
                new RowIssues(issue -> told.add(issue.toString())),
                isQuick)
            .read(row -> {});
    return new Passed(rows, taker.given, told);
  }

  private static void check(Source source) throws IOException {
    assertThat(pass(source, new Taker(), true)).isEqualTo(pass(source, new Taker(), false));
  }

  @Property(tries = 2000)
  void takenOrReadTheyAreTheSame(@ForAll("documents") byte[] bytes) throws IOException {
    check(Source.of("f", ByteSource.wrap(bytes), StandardCharsets.UTF_8));
  }

  /** A document of some blocks, so that lines lie on both sides of their ends. */
  @Property(tries = 40)
  void inLongDocumentsToo(@ForAll("documents") byte[] bytes) throws IOException {
    ByteSource once = ByteSource.wrap(bytes);
    int header = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
    ByteSource rows = bytes[0] == '{' ? once : once.slice(header, bytes.length);
    int times = 150_000 / Math.max(20, bytes.length - header);
    ByteSource all =
        ByteSource.concat(
            IntStream.range(0, times)
                .mapToObj(time -> time == 0 ? once : rows)
                .collect(ImmutableList.toImmutableList()));
    check(Source.of("f", all, StandardCharsets.UTF_8));
  }

  @Property(tries = 500)
  void withinNarrowLimits(@ForAll("documents") byte[] bytes, @ForAll("limits") Limits limits)
      throws IOException {
    check(Source.of("f", ByteSource.wrap(bytes), StandardCharsets.UTF_8).within(limits));
  }

  @Property(tries = 500)
  void inAnotherCharset(@ForAll("documents") byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    check(Source.of("f", ByteSource.wrap(text.getBytes(GB18030)), GB18030));
  }

  @Test
  void whatIsPlainIsTaken() throws IOException {
    String table =
        """
        编号,kind,name
        1,VILLAGE,甲村
        2,村,
        3,VILLAGE,乙 村
        4,COMMUNITY,丙社区
        "5","VILLAGE","丁村"
        "6",VILLAGE,""
        7,VILLAGE,"戊,村"
        8,VILLAGE,"己""村"
        """;
    Taker ofTable = new Taker();
    pass(Source.ofText("f", table), ofTable, true);
    String lines =
        """
        {"id":"1","kind":"VILLAGE"}
        {"id":"2","kind":"VILLAGE","name":"甲村"}
        {"name": "乙村", "id" : "3", "kind":"COMMUNITY"}
        {"id":"4","kind":"VILLAGE","name":"\\u4e59村"}
        {"id":"\\u0035","kind":"VILLAGE","name":"\\u4E59\\u6751"}
        """;
    Taker ofLines = new Taker();
    pass(Source.ofText("f", lines), ofLines, true);

    assertThat(ofTable.given).hasSize(8);
    // A blank in Chinese is tidied, a comma or a mark within marks read sign by sign.
    assertThat(ofTable.taken).isEqualTo(5);
    assertThat(ofLines.given).hasSize(5);
    assertThat(ofLines.taken).isEqualTo(3); // the first tells the layout, the last has ASCII
  }

  /** Rows in which everything is plain; of lines the first tells the layout, and is read. */
  @Property(tries = 500)
  void whateverIsPlainIsTaken(
      @ForAll("plainRows") List<List<String>> rows,
      @ForAll("spacings") List<String> spacing,
      @ForAll boolean isQuoted)
      throws IOException {
    List<List<Object>> expected = new ArrayList<>();
    StringBuilder table = new StringBuilder("note,id,kind,name\n");
    StringBuilder lines = new StringBuilder();
    for (List<String> row : rows) {
      String mark = isQuoted ? "\"" : "";
      table
          .append(mark)
          .append(String.join(mark + "," + mark, row.get(3), row.get(0), row.get(1), row.get(2)))
          .append(mark)
          .append('\n');
      String end = row.get(2).length() % 2 == 0 ? "\n" : "\r\n";
      lines.append(line(row, spacing)).append(end);
      expected.add(
          List.of(
              row.get(0),
              UnitKind.valueOf(row.get(1)),
              Optional.of(row.get(2)).filter(text -> !text.isEmpty()),
              Optional.of(row.get(3)).filter(text -> !text.isEmpty())));
    }
    Taker ofTable = new Taker();
    pass(Source.ofText("f", table.toString()), ofTable, true);
    Taker ofLines = new Taker();
    pass(Source.ofText("f", lines.toString()), ofLines, true);

    assertThat(ofTable.given).map(row -> row.subList(0, 4)).isEqualTo(expected);
    assertThat(ofTable.taken).isEqualTo(rows.size());
    assertThat(ofLines.given).map(row -> row.subList(0, 4)).isEqualTo(expected);
    assertThat(ofLines.taken).isEqualTo(rows.size() - 1);
  }

  private static String line(List<String> row, List<String> spacing) {
    List<String> members = new ArrayList<>();
    List<String> names = List.of("id", "kind", "name", "note");
    for (int column = 0; column < 4; column++) {
      if (!row.get(column).isEmpty()) {
        members.add('"' + names.get(column) + '"' + spacing.get(0) + '"' + row.get(column) + '"');
      }
    }
    if (spacing.get(2).equals("turned")) {
      Collections.reverse(members);
    }
    return '{' + String.join(spacing.get(1), members) + '}';
  }

  @Provide
  Arbitrary<List<String>> spacings() {
    return Combinators.combine(
            Arbitraries.of(":", ": ", " :", "  :  "),
            Arbitraries.of(",", ", ", ",  "),
            Arbitraries.of("", "turned"))
        .as(List::of);
  }

  @Provide
  Arbitrary<List<List<String>>> plainRows() {
    Arbitrary<String> text =
        Arbitraries.oneOf(
            Arbitraries.strings().withChars("09azAZ!#$-./:;[]{}~甲村一\u9fff").ofMaxLength(20),
            Arbitraries.strings().numeric().ofLength(12));
    return Combinators.combine(
            text.filter(id -> !id.isEmpty()),
            Arbitraries.of("VILLAGE", "COMMUNITY", "TOWN"),
            text,
            text)
        .as(List::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(9);
  }

  @Provide
  Arbitrary<Limits> limits() {
    return Combinators.combine(
            Arbitraries.of(Limit.LINE, Limit.TEXT, Limit.ROWS, Limit.BYTES, Limit.COLUMNS),
            Arbitraries.longs().between(1, 60))
        .as((limit, most) -> Limits.usual().with(limit, most));
  }

  @Provide
  Arbitrary<byte[]> documents() {
    Arbitrary<String> end = Arbitraries.of("\n", "\n", "\n", "\r\n", "\r");
    Arbitrary<byte[]> text =
        Combinators.combine(
                Arbitraries.of("", "", "\uFEFF"), Arbitraries.oneOf(tables(end), lines(end)))
            .as((mark, all) -> (mark + all).getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> broken =
        Combinators.combine(
                text,
                Arbitraries.integers().between(0, 1 << 20),
                Arbitraries.of(0x80, 0xC3, 0xE4, 0xED, 0xF0, 0xFF, 0x00, 0x7F, 0x0A, 0x22, 0x5C))
            .as(
                (bytes, at, other) -> {
                  byte[] changed = bytes.clone();
                  changed[at % changed.length] = (byte) (int) other;
                  return changed;
                });
    return Arbitraries.frequencyOf(Tuple.of(4, text), Tuple.of(1, broken));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of(
        "1",
        "22",
        "333333333",
        "141123101201",
        "x1",
        "a-b",
        "a b",
        "a'b",
        "'=1",
        "VILLAGE",
        "甲",
        "甲村",
        "甲村民委员会",
        "a甲b乙",
        "甲 村",
        "１",
        "龥鿿",
        "㐀",
        "é",
        "𠮷",
        "（甲）",
        "\u00B7",
        "");
  }

  /** Of ASCII, of plain and other characters, of signs that mean something, and broken ones. */
  private static Arbitrary<String> escapedTexts() {
    return Arbitraries.of(
            "\\u4e59", "\\u4E59", "\\u0041", "\\u0022", "\\u005c", "\\u000a", "\\u00e9", "\\u3400",
            "\\uff11", "\\u00b7", "\\ud842", "\\udfb7", "\\u4e5", "\\u4e5g", "\\U4e59", "\\n",
            "\\/", "甲", "a", "é")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(signs -> String.join("", signs));
  }

  private static Arbitrary<String> tables(Arbitrary<String> end) {
    Arbitrary<String> kind = Arbitraries.of("VILLAGE", "VILLAGE", "COMMUNITY", "村", "");
    Arbitrary<String> cell =
        Arbitraries.frequencyOf(
            Tuple.of(9, texts()),
            Tuple.of(2, texts().map(text -> '"' + text + '"')),
            Tuple.of(
                1,
                Arbitraries.of(
                    "\"1\"", "\"a,b\"", "\"a\nb\"", "\"a\"\"b\"", "a\"b", " 1", "1 ", "\"")));
    Arbitrary<String> row =
        Combinators.combine(cell, kind, cell, cell)
            .as((id, word, name, note) -> String.join(",", id, word, name, note));
    Arbitrary<String> any =
        Arbitraries.frequencyOf(
            Tuple.of(8, row),
            Tuple.of(1, cell.list().ofMaxSize(5).map(all -> String.join(",", all))));
    return Combinators.combine(
            Arbitraries.of(
                "id,kind,name,note", "note,编号,kind,name", "id,kind,name,other", "id,kind"),
            any.list().ofMinSize(1).ofMaxSize(8),
            end,
            Arbitraries.of(true, false))
        .as(
            (header, rows, line, isEnded) ->
                header + line + String.join(line, rows) + (isEnded ? line : ""));
  }

  private static Arbitrary<String> lines(Arbitrary<String> end) {
    Arbitrary<String> value =
        Arbitraries.frequencyOf(
            Tuple.of(12, texts().map(text -> '"' + text + '"')),
            Tuple.of(2, escapedTexts().map(text -> '"' + text + '"')),
            Tuple.of(2, Arbitraries.of("null", "1", "\"a\\\"b\"", "[]", "\"x", "\\u4e59")));
    Arbitrary<String> member =
        Combinators.combine(
                Arbitraries.of("name", "name", "note", "id", "other"),
                Arbitraries.of(":", ":", ": ", " : ", ""),
                value)
            .as((name, colon, written) -> '"' + name + '"' + colon + written);
    Arbitrary<String> line =
        Combinators.combine(
                value,
                Arbitraries.of("VILLAGE", "VILLAGE", "COMMUNITY", "村"),
                member.list().ofMaxSize(2),
                Arbitraries.of(",", ",", ", ", " ,"),
                Arbitraries.of("}", "}", "}", " }", "} ", "}}", ""))
            .as(
                (id, kind, more, comma, last) -> {
                  List<String> members = new ArrayList<>(more);
                  members.add(0, "\"id\":" + id);
                  members.add(more.size(), "\"kind\":\"" + kind + '"');
                  return '{' + String.join(comma, members) + last;
                });
    return Combinators.combine(
            line.list().ofMinSize(1).ofMaxSize(8), end, Arbitraries.of(true, false))
        .as((all, sign, isEnded) -> String.join(sign, all) + (isEnded ? sign : ""));
  }
}
