package org.jiceng.io.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jiceng.io.ChangingTown;
import org.jiceng.io.Fixtures;
import org.jiceng.io.Issues;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.jiceng.unit.UnitHistory;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitHistoryFilesTest {
  private static Loaded<UnitHistory> readChanges(String changes) {
    return ChangingTown.history(Source.ofText("h.json", "{\"changes\": [" + changes + "]}"));
  }

  @Test
  void historyOfVersionZero() {
    Loaded<UnitHistory> read = ChangingTown.history(Fixtures.source("unit-changes.json"));

    assertThat(read.issues()).isEmpty();
    UnitHistory history = read.orElseThrow();
    assertThat(history.changes().keySet()).containsExactly(ChangingTown.MERGED, ChangingTown.SPLIT);
    assertThat(history.on(ChangingTown.MERGED))
        .isEqualTo(ChangingTown.TREES.get(ChangingTown.MERGED));
    assertThat(history.followers(UnitId.of("a"), LocalDate.of(2018, 1, 1), ChangingTown.SPLIT))
        .containsExactly(UnitId.of("ab"), UnitId.of("x"));
  }

  @Test
  void aHistoryIsWrittenAndReadAgain(@TempDir Path folder) throws IOException {
    UnitHistory history = ChangingTown.history(Fixtures.source("unit-changes.json")).orElseThrow();
    Path file = folder.resolve("h.json");
    UnitHistoryFiles.write(history, file);

    UnitHistory again =
        UnitHistoryFiles.read(file, ChangingTown.FIRST, ChangingTown.TREES).orElseThrow();

    assertThat(again).isEqualTo(history);
    assertThat(UnitHistoryFiles.toJson(again)).isEqualTo(Files.readString(file));
  }

  @Test
  void aHistoryWithoutChanges() {
    UnitHistory none =
        UnitHistoryFiles.read(
                Source.ofText("h.json", "{\"changes\": []}"), ChangingTown.FIRST, ImmutableMap.of())
            .orElseThrow();

    assertThat(none.on(ChangingTown.SPLIT)).isEqualTo(ChangingTown.FIRST);
    assertThat(UnitHistoryFiles.toJson(none)).contains("\"changes\" : [");
  }

  @Test
  void everyMistakeHasItsPlace() {
    String merge = "{\"before\": [\"a\", \"b\"], \"after\": [\"ab\"]}";
    Loaded<UnitHistory> read =
        readChanges(
            """
            {"day": "2021-03-01", "successions": [%s]},
            {"day": "2021-03-01", "successions": []},
            {"day": "2022-01-01", "successions": []}
            """
                .formatted(merge));

    assertThat(read.value()).isEmpty();
    assertThat(Issues.of(read))
        .containsExactly(
            "h.json:1:/changes FILE_MEMBER_MISSING",
            "h.json:1:/changes/0/successions CROSSWALK_UNIT_UNMAPPED",
            "h.json:2:/changes/1/day FILE_MEMBER_DUPLICATE",
            "h.json:3:/changes/2/day FILE_VALUE_UNKNOWN");
    assertThat(Issues.texts(read)).allMatch(text -> !text.contains("{"));
    assertThat(Issues.of(readChanges("{\"day\": \"2021-03\", \"successions\": 1}")))
        .containsExactly(
            "h.json:1:/changes/0/day FILE_DATE_NOT_A_DAY",
            "h.json:1:/changes/0/successions FILE_TYPE_WRONG");
    assertThat(
            Issues.of(
                ChangingTown.history(Source.ofText("h.json", "{\"version\": 1, \"changes\": []}"))))
        .containsExactly("h.json:1:/version FILE_NUMBER_OUTSIDE");
    assertThat(
            Issues.of(
                ChangingTown.history(
                    Source.ofText("h.json", "{\"format\": \"jiceng.units\", \"changes\": []}"))))
        .containsExactly("h.json:1:/format FILE_VALUE_UNKNOWN");
  }
}
