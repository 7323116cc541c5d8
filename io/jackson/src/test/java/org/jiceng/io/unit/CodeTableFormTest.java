package org.jiceng.io.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.Writing;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of statistical codes says of a county what it has columns for, or is not written. */
class CodeTableFormTest {
  private static final String HEADER =
      "code,name,kind,townshipCode,townshipName,countyCode,countyName\n";

  private static UnitTree tree(String rows) {
    return UnitFiles.read(
            Source.ofText(
                "units.csv", "id,parentId,kind,name,code\n" + rows.replace(" / ", "\n") + "\n"))
        .orElseThrow();
  }

  private static String written(UnitTree tree) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    UnitFiles.writeCodes(out, tree, Writing.csv());
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyVillageAndCommunityIsARow() throws IOException {
    String rows =
        "140000100201,甲村,VILLAGE,140000100,乙镇,140000,某县\n"
            + "140000200001,丙社区,COMMUNITY,140000200,丁街道办事处,140000,某县\n"
            + "140000200201,戊村,VILLAGE,140000200,丁街道办事处,140000,某县\n";
    UnitTree tree = UnitFiles.read(Source.ofText("codes.csv", HEADER + rows)).orElseThrow();
    assertThat(written(tree)).isEqualTo(HEADER + rows);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // no county
        "140000100,,TOWN,乙镇,140000100 / 140000100201,140000100,VILLAGE,甲村,140000100201",
        // a village that is not called by its code
        "140000,,COUNTY,某县,140000 / 140000100,140000,TOWN,乙镇,140000100"
            + " / v,140000100,VILLAGE,甲村,140000100201",
        // a village without a code
        "140000,,COUNTY,某县,140000 / 140000100,140000,TOWN,乙镇,140000100"
            + " / v,140000100,VILLAGE,甲村,",
        // a town without a village
        "140000,,COUNTY,某县,140000 / 140000100,140000,TOWN,乙镇,140000100",
        // a town that is not called one
        "140000,,COUNTY,某县,140000 / 140000100,140000,TOWN,乙,140000100"
            + " / 140000100201,140000100,VILLAGE,甲村,140000100201"
      })
  void whatItHasNoColumnForIsNotWritten(String rows) {
    UnitTree tree = tree(rows);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(tree))
        .withMessageStartingWith("such a table ");
  }
}
