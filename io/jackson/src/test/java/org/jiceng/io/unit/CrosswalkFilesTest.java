package org.jiceng.io.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiceng.io.Issues;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.jiceng.unit.Crosswalk;
import org.jiceng.unit.Succession;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrosswalkFilesTest {
  private static final UnitTree EARLIER = tree("a", "b", "c", "d");
  private static final UnitTree LATER = tree("ab", "c", "c2", "e");

  private static UnitTree tree(String... villages) {
    List<UnitRow> rows = new ArrayList<>();
    rows.add(UnitRow.of(UnitId.of("t"), Optional.empty(), UnitKind.TOWN, "某镇"));
    for (String village : villages) {
      rows.add(
          UnitRow.of(UnitId.of(village), Optional.of(UnitId.of("t")), UnitKind.VILLAGE, village));
    }
    return UnitTree.of(rows).orElseThrow();
  }

  private static Loaded<Crosswalk> read(String successions) {
    return CrosswalkFiles.read(
        Source.ofText("history.json", "{\"successions\": [" + successions + "]}"), EARLIER, LATER);
  }

  @Test
  void aHistoryIsReadAndWrittenAsItWas(@TempDir Path folder) throws IOException {
    Crosswalk walk =
        read("""
                {"before": [], "after": ["e"]},
                {"before": ["b", "a"], "after": ["ab"]},
                {"before": ["c"], "after": ["c", "c2"]},
                {"before": ["d"], "after": []}
                """)
            .value()
            .orElseThrow();
    assertThat(walk.successions())
        .containsExactly(
            Succession.merged(List.of(UnitId.of("a"), UnitId.of("b")), UnitId.of("ab")),
            Succession.split(UnitId.of("c"), List.of(UnitId.of("c"), UnitId.of("c2"))),
            Succession.abolished(UnitId.of("d")),
            Succession.founded(UnitId.of("e")));
    Path file = folder.resolve("history.json");
    CrosswalkFiles.write(walk, file);
    Crosswalk again = CrosswalkFiles.read(file, EARLIER, LATER).value().orElseThrow();
    assertThat(again.successions()).isEqualTo(walk.successions());
    assertThat(CrosswalkFiles.toJson(again)).isEqualTo(Files.readString(file));
  }

  @Test
  void everyMistakeHasItsPlace() {
    assertThat(
            Issues.of(
                read(
                    """
                    {"before": [], "after": []},
                    {"before": ["a"], "after": [7]},
                    {"before": ["a"]}
                    """)))
        .containsExactly(
            "history.json:1:/successions/0/before FILE_MEMBER_MISSING",
            "history.json:2:/successions/1/after/0 FILE_TYPE_WRONG",
            "history.json:3:/successions/2/after FILE_MEMBER_MISSING");
    Loaded<Crosswalk> ring =
        read(
            """
            {"before": ["x"], "after": []},
            {"before": ["a"], "after": ["b"]},
            {"before": ["b"], "after": ["a"]}
            """);
    assertThat(ring.value()).isEmpty();
    assertThat(Issues.of(ring))
        .contains(
            "history.json:1:/successions/0/before CROSSWALK_UNIT_UNKNOWN",
            "history.json:2:/successions/1/before CROSSWALK_CYCLE",
            " CROSSWALK_UNIT_UNMAPPED");
    assertThat(Issues.texts(ring)).noneMatch(String::isBlank);
  }
}
