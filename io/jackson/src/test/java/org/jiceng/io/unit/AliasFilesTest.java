package org.jiceng.io.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiceng.io.Issues;
import org.jiceng.io.SmallCounty;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.jiceng.unit.UnitAlias;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AliasFilesTest {
  private static final String GOOD = "unit,name,source\n杨树村,白杨村,某县地名志\n";

  @Test
  void aliasesInTheOrderOfTheFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("aliases.csv"), GOOD + "v1,河柳村,村民\n");

    assertThat(AliasFiles.read(file, SmallCounty.TREE).orElseThrow())
        .containsExactly(
            new UnitAlias(UnitId.of("v3"), "白杨村", "某县地名志"),
            new UnitAlias(UnitId.of("v1"), "河柳村", "村民"));
  }

  @Test
  void unknownUnitAndEmptySource() {
    Loaded<ImmutableList<UnitAlias>> loaded =
        AliasFiles.read(
            Source.ofText("aliases.csv", GOOD + "榆树村,榆村,村民\nv1,河柳村,\n"), SmallCounty.TREE);

    assertThat(Issues.of(loaded))
        .containsExactly(
            "aliases.csv:3:unit UNIT_NAME_UNKNOWN", "aliases.csv:4:source FILE_CELL_EMPTY");
    assertThat(loaded.value()).hasValueSatisfying(good -> assertThat(good).hasSize(1));
  }
}
