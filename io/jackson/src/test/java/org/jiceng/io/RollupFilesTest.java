package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.io.RosterFilesTest.TREE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jiceng.io.source.Source;
import org.jiceng.organization.Roster;
import org.jiceng.rollup.RollupTable;
import org.jiceng.statistics.OfficeHolder;
import org.jiceng.statistics.StandardMeasures;
import org.jiceng.unit.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollupFilesTest {
  private static final Roster ROSTER =
      RosterFiles.read(
              Source.ofText(
                  "members.csv",
                  """
                  personId,unit,body,office,gained,inOfficeFrom,sex,birth,education,standing
                  p1,v1,VILLAGERS,DIRECTOR,ELECTED,2021-01-10,FEMALE,1980-01-01,31,FULL
                  p2,v2,VILLAGERS,DIRECTOR,ELECTED,2021-01-10,MALE,1971-01-01,,FULL
                  """),
              TREE,
              LocalDate.of(2021, 3, 21))
          .orElseThrow();

  private static RollupTable<OfficeHolder> table() {
    return StandardMeasures.over(TREE)
        .measure(
            StandardMeasures.PERSONS, StandardMeasures.MEAN_AGE, StandardMeasures.COLLEGE_SHARE)
        .compute(OfficeHolder.of(ROSTER))
        .orElseThrow();
  }

  @Test
  void figuresStandInTheirTwoExactParts(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("figures.csv");
    RollupFiles.write(file, table(), unit -> unit.kind() != UnitKind.VILLAGE);

    assertThat(Files.readString(file))
        .isEqualTo(
            "\uFEFFunit,name,persons,persons.of,persons.known,persons.unknown,"
                + "meanAge,meanAge.of,meanAge.known,meanAge.unknown,"
                + "collegeShare,collegeShare.of,collegeShare.known,collegeShare.unknown\n"
                + "k,某县,2,1,2,0,91,2,2,0,1,1,1,1\n"
                + "t1,甲镇,1,1,1,0,41,1,1,0,1,1,1,0\n"
                + "t2,乙镇,1,1,1,0,50,1,1,0,0,0,0,1\n");
  }

  @Test
  void unitsThatAreNotWantedHaveNoRow() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RollupFiles.write(out, table(), unit -> unit.name().equals("甲镇"));

    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
  }
}
