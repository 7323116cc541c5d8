package org.jiceng.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.io.decoding.TextStream;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.TextFormat;

/** Whatever is written by the rules of CSV comes back, under the line on which it begins. */
class CsvScannerProperties {

  record Line(int number, ImmutableList<String> cells) {}

  @Property
  void cellsAndLinesComeBack(@ForAll("records") List<List<String>> written) throws IOException {
    StringBuilder text = new StringBuilder();
    CsvWriter writer = new CsvWriter(text);
    List<Line> expected = new ArrayList<>();
    for (List<String> cells : written) {
      int line = lines(text.toString());
      for (String cell : cells) {
        writer.text(cell);
      }
      writer.endLine();
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        expected.add(
            new Line(
                line, cells.stream().map(String::strip).collect(ImmutableList.toImmutableList())));
      }
    }

    assertThat(scanned(text.toString())).isEqualTo(expected);
  }

  /** A record that lies across any number of blocks is as one that does not. */
  @Property(tries = 50)
  void blocksDoNotMatter(@ForAll("records") List<List<String>> written, @ForAll boolean isQuoted)
      throws IOException {
    String filler = "x".repeat(65_530 - (isQuoted ? 2 : 0));
    StringBuilder text = new StringBuilder(isQuoted ? "\"" + filler + "\"" : filler).append('\n');
    CsvWriter writer = new CsvWriter(text);
    List<ImmutableList<String>> expected = new ArrayList<>();
    for (List<String> cells : written) {
      writer.text("村").text("甲");
      for (String cell : cells) {
        writer.text(cell);
      }
      writer.endLine();
      expected.add(
          ImmutableList.<String>builder()
              .add("村", "甲")
              .addAll(cells.stream().map(String::strip).iterator())
              .build());
    }

    List<Line> lines = scanned(text.toString());
    assertThat(lines.subList(1, lines.size())).extracting(Line::cells).isEqualTo(expected);
  }

  private static List<Line> scanned(String text) throws IOException {
    List<Line> lines = new ArrayList<>();
    Source source = Source.ofText("f.csv", text);
    CsvScanner scanner =
        new CsvScanner(
            new Characters(
                new TextStream(
                    source,
                    TextFormat.CSV,
                    issue -> {
                      throw new AssertionError(issue);
                    }),
                source.limits()),
            source.limits());
    while (scanner.next()) {
      lines.add(new Line(scanner.line(), scanner.texts()));
    }
    assertThat(scanner.end()).isEqualTo(CsvScanner.End.STREAM);
    return lines;
  }

  /** The line on which {@code text} ends, where each of the three ends of a line counts once. */
  private static int lines(String text) {
    return Splitter.onPattern("\r\n|\n|\r").splitToList(text).size();
  }

  @Provide
  Arbitrary<List<List<String>>> records() {
    Arbitrary<String> cell =
        Arbitraries.strings().withChars("ab村 ,\"\n\r\t=+-@'＝|".toCharArray()).ofMaxLength(6);
    return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(8);
  }
}
