package org.jiceng.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/** Whatever is written by the rules of CSV comes back, under the line on which it begins. */
class CsvRecordsProperties {

  @Property
  void cellsAndLinesComeBack(@ForAll("records") List<List<String>> written) {
    StringBuilder text = new StringBuilder();
    List<CsvRecord> expected = new ArrayList<>();
    int line = 1;
    for (List<String> cells : written) {
      CsvRecord csvRecord =
          new CsvRecord(
              line, cells.stream().map(String::strip).collect(ImmutableList.toImmutableList()));
      if (!csvRecord.isBlank()) {
        expected.add(csvRecord);
      }
      String recordText =
          String.join(",", cells.stream().map(CsvRecordsProperties::quoted).toList()) + "\n";
      text.append(recordText);
      line += (int) recordText.chars().filter(c -> c == '\n').count();
    }
    IssueLog log = new IssueLog();

    assertThat(CsvRecords.read(text.toString(), Place.of("f.csv"), log)).isEqualTo(expected);
    assertThat(log.sorted()).isEmpty();
  }

  @Provide
  Arbitrary<List<List<String>>> records() {
    Arbitrary<String> cell = Arbitraries.strings().withChars("ab村 ,\"\n").ofMaxLength(6);
    return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(8);
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n')
        ? "\"" + cell.replace("\"", "\"\"") + "\""
        : cell;
  }
}
