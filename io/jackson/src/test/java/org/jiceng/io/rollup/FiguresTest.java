package org.jiceng.io.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.rollup.Figure;
import org.jiceng.rollup.Ratio;
import org.jiceng.rollup.RollupTable;
import org.jiceng.statistics.OfficeHolder;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of figures in CSV, read as what they say. */
class FiguresTest {
  private static final String HEADER = "unit,name,a,a.of,a.known,a.unknown";

  private static Loaded<WrittenFigures> read(String... rows) {
    return RollupFiles.read(Source.ofText("f.csv", HEADER + "\n" + String.join("\n", rows)));
  }

  private static List<String> told(Loaded<?> loaded) {
    return loaded.issues().stream()
        .map(issue -> issue.place() + " " + ((Enum<?>) issue.code()).name())
        .toList();
  }

  @Test
  void whatIsWrittenIsRead(@TempDir Path folder) throws IOException {
    RollupTable<OfficeHolder> table = RollupFilesTest.table();
    Path file = folder.resolve("figures.csv");
    RollupFiles.write(file, table, unit -> true);

    Loaded<WrittenFigures> loaded = RollupFiles.read(file);
    assertThat(loaded.issues()).isEmpty();
    WrittenFigures figures = loaded.orElseThrow();
    assertThat(figures.measures()).containsExactly("persons", "meanAge", "collegeShare");
    assertThat(figures.rows().keySet())
        .containsExactlyElementsOf(table.tree().units().stream().map(Unit::id).toList());
    for (int node = 0; node < table.tree().size(); node++) {
      Unit unit = table.tree().unit(node);
      assertThat(figures.rows().get(unit.id()).name()).isEqualTo(unit.name());
      for (int measure = 0; measure < 3; measure++) {
        Figure figure = table.at(node, table.measures().get(measure));
        WrittenFigures.Parts parts =
            figures.figure(unit.id(), figures.measures().asList().get(measure)).orElseThrow();
        assertThat(parts.value()).isEqualTo(value(figure));
        assertThat(parts.known()).isEqualTo(figure.known());
        assertThat(parts.unknown()).isEqualTo(figure.unknown());
      }
    }
  }

  private static Optional<Ratio> value(Figure figure) {
    return Optional.of(figure.bounds().isDefined() ? figure.value() : new Ratio(0, 0));
  }

  @Test
  void aFigureWithinBoundsHasNoParts() {
    WrittenFigures figures = read("k,某县,,,7,2").orElseThrow();

    assertThat(figures.figure(UnitId.of("k"), "a"))
        .contains(new WrittenFigures.Parts(Optional.empty(), 7, 2));
    assertThat(figures.figure(UnitId.of("k"), "b")).isEmpty();
    assertThat(figures.figure(UnitId.of("x"), "a")).isEmpty();
  }

  @Test
  void everyProblemHasItsCell() {
    assertThat(
            told(
                read(
                    "k,某县,-5,1,7,0",
                    "t1,甲镇,5,,7,0",
                    "t2,乙镇,,1,7,0",
                    "t3,丙镇,x,-1,,1.5",
                    "k,某县,1,1,1,0",
                    "t4,丁镇,1,1")))
        .containsExactly(
            "f.csv:3:a.of FILE_CELL_EMPTY",
            "f.csv:4:a FILE_CELL_EMPTY",
            "f.csv:5:a FILE_NUMBER_OUTSIDE",
            "f.csv:5:a.known FILE_CELL_EMPTY",
            "f.csv:5:a.of FILE_NUMBER_OUTSIDE",
            "f.csv:5:a.unknown FILE_NUMBER_OUTSIDE",
            "f.csv:6:unit FILE_MEMBER_DUPLICATE",
            "f.csv:7 FILE_CELLS_MISCOUNTED");
    assertThat(read("k,某县,-5,1,7,0", "k,某县,1,1,1,0").value().orElseThrow().rows()).hasSize(1);
  }

  @Test
  void aMeasureNeedsItsFourColumns() {
    Loaded<WrittenFigures> loaded =
        RollupFiles.read(Source.ofText("f.csv", "name,unit,b.known,a\n某县,k,1,2\n"));

    assertThat(loaded.value()).isEmpty();
    assertThat(loaded.errors().stream().map(issue -> issue.place().within()))
        .containsExactlyInAnyOrder("b", "b.of", "b.unknown", "a.of", "a.known", "a.unknown");
  }

  @Test
  void whatIsNoSuchTableIsRefusedWithoutItsWords() {
    for (String other :
        List.of("id,parentId\n1,2\n", "unit\nk\n", "unit,name\nk,某县\n", "甲\n", "")) {
      Loaded<WrittenFigures> loaded = RollupFiles.read(Source.ofText("f.csv", other));
      assertThat(loaded.value()).as(other).isEmpty();
      assertThat(loaded.errors()).as(other).isNotEmpty();
    }
    String line = "{\"unit\":\"k\",\"秘\":\"1\"}\n";
    assertThat(RollupFiles.read(Source.ofText("f.csv", line)).errors()).isNotEmpty();
    Loaded<WrittenFigures> long18 =
        RollupFiles.read(Source.ofText("f.csv", HEADER + ",141123197001010017\nk,某县,1,1,1,0,5\n"));
    assertThat(long18.issues().stream().map(Issue::toString))
        .isNotEmpty()
        .noneMatch(text -> text.contains("141123197001010017"));
    assertThat(long18.orElseThrow().measures()).isEqualTo(ImmutableSet.of("a"));
  }

  @Test
  void aStrictReadingTakesAllOrNothing() {
    String text = HEADER + ",b\nk,某县,1,1,1,0,5\n";
    Source source = Source.ofText("f.csv", text);

    assertThat(RollupFiles.read(source, Reading.standard().withStrictness()).value()).isEmpty();
  }

  @Test
  void numbersAreWrittenAsTheyAreRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RollupFiles.write(out, RollupFilesTest.table(), unit -> false);

    Loaded<WrittenFigures> loaded =
        RollupFiles.read(Source.of("f.csv", out.toByteArray(), StandardCharsets.UTF_8));
    assertThat(told(loaded)).isEqualTo(ImmutableList.of("f.csv FILE_ROWS_MISSING"));
  }
}
