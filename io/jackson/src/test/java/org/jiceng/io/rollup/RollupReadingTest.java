package org.jiceng.io.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jiceng.io.Rehashed;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.RollupTable;
import org.jiceng.statistics.OfficeHolder;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document of a table is read as what it says, and compared with the table itself. */
class RollupReadingTest {
  private static final RollupTable<OfficeHolder> TABLE = RollupFilesTest.unsure();

  private static ObjectNode document() {
    return Rehashed.parsed(RollupFiles.toJson(TABLE, unit -> true));
  }

  private static Loaded<WrittenTable> read(ObjectNode document) {
    return RollupFiles.readJson(Source.ofText("t.json", document.toString()));
  }

  private static List<String> pointers(List<Issue> issues) {
    return issues.stream()
        .map(issue -> issue.place().within() + " " + issue.code().name())
        .toList();
  }

  @Test
  void everyFigureIsReadAgain(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("t.json");
    RollupFiles.writeJson(file, TABLE, unit -> true);

    Loaded<WrittenTable> read = RollupFiles.readJson(file);

    assertThat(read.issues()).isEmpty();
    WrittenTable table = read.orElseThrow();
    for (int index = 0; index < TABLE.tree().size(); index++) {
      Unit unit = TABLE.tree().unit(index);
      WrittenTable.Node node = table.nodes().get(unit.id());
      assertThat(node.name()).isEqualTo(unit.name());
      assertThat(node.expected()).isEqualTo(TABLE.unitsExpected(unit.id()));
      assertThat(node.present()).isEqualTo(TABLE.unitsPresent(unit.id()));
      for (Measure<OfficeHolder> measure : TABLE.measures()) {
        assertThat(table.figure(unit.id(), measure.key())).contains(TABLE.at(index, measure));
      }
    }
    assertThat(table.figure(UnitId.of("nowhere"), "persons")).isEmpty();
    assertThat(table.figure(UnitId.of("k"), "nothing")).isEmpty();
  }

  @Test
  void theTableItselfIsVerifiedAndEveryDifferenceHasItsPlace() {
    assertThat(verify(document())).isEmpty();

    ObjectNode document = document();
    ((ObjectNode) document.at("/nodes/0/figures/persons/value")).put("numerator", 3);
    ((ObjectNode) document.at("/nodes/1")).put("name", "丙镇");
    ((ArrayNode) document.get("nodes")).remove(document.get("nodes").size() - 1);
    document.put("remark", "x");

    assertThat(pointers(verify(document)))
        .containsExactlyInAnyOrder(
            "/nodes/0/figures/persons/value/numerator DOCUMENT_DIFFERS",
            "/nodes/1/name DOCUMENT_DIFFERS",
            "/nodes/" + (TABLE.tree().size() - 1) + " DOCUMENT_DIFFERS",
            "/remark FILE_MEMBER_UNKNOWN");
    assertThat(pointers(verify(document().put("version", 1))))
        .containsExactly("/version DOCUMENT_VERSION_NEWER");
  }

  private static List<Issue> verify(ObjectNode document) {
    return RollupFiles.verifyJson(
        Source.ofText("t.json", document.toString()), TABLE, unit -> true);
  }

  @Test
  void whatCannotBeReadIsLeftOutWithItsIssues() {
    ObjectNode document = document();
    ((ObjectNode) document.at("/nodes/0/figures")).remove("persons");
    ((ObjectNode) document.at("/nodes/1/figures/persons")).put("known", -1).put("remark", 1);
    ((ObjectNode) document.at("/nodes/2")).put("present", 1.5);
    ((ObjectNode) document.at("/nodes/3")).put("unit", document.at("/nodes/4/unit").asText());
    ((ArrayNode) document.get("measures")).add(document.at("/measures/0").deepCopy());

    Loaded<WrittenTable> read = read(document);

    assertThat(pointers(read.issues()))
        .containsExactlyInAnyOrder(
            "/measures/3/key FILE_MEMBER_DUPLICATE",
            "/nodes/0/figures/persons FILE_MEMBER_MISSING",
            "/nodes/1/figures/persons/known FILE_NUMBER_OUTSIDE",
            "/nodes/1/figures/persons/remark FILE_MEMBER_UNKNOWN",
            "/nodes/2/present FILE_NUMBER_OUTSIDE",
            "/nodes/4/unit FILE_MEMBER_DUPLICATE");
    assertThat(read.value().orElseThrow().nodes()).hasSize(TABLE.tree().size() - 4);
  }

  @Test
  void boundsAreInOrder() {
    ObjectNode document = document();
    ObjectNode figure = (ObjectNode) document.at("/nodes/0/figures/meanAge");
    ((ObjectNode) figure.get("least")).put("numerator", 99);

    assertThat(pointers(read(document).issues()))
        .containsExactly("/nodes/0/figures/meanAge DOCUMENT_VALUE_REFUSED");

    figure.remove("greatest");
    assertThat(pointers(read(document).issues()))
        .allMatch(issue -> issue.startsWith("/nodes/0/figures/meanAge DOCUMENT_VALUE_"));
  }

  @Test
  void theEnvelopeIsReadFirst() {
    assertThat(pointers(read(document().put("version", 1)).errors()))
        .containsExactly("/version DOCUMENT_VERSION_NEWER");
    assertThat(pointers(read(document().put("format", "jiceng.minutes")).errors()))
        .containsExactly("/format DOCUMENT_FORMAT_OTHER");
    ObjectNode without = document();
    without.remove("nodes");
    assertThat(read(without).value()).isEmpty();
  }
}
