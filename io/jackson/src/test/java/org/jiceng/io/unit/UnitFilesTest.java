package org.jiceng.io.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jiceng.io.Issues;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitFilesTest {
  private static final String OWN = "id,parentId,kind,name,code\n";
  private static final String CODES =
      "code,name,kind,townshipCode,townshipName,countyCode,countyName\n";
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static Loaded<UnitTree> own(String... lines) {
    return UnitFiles.read(Source.ofText("units.csv", OWN + String.join("\n", lines)));
  }

  private static Loaded<UnitTree> codes(String... lines) {
    return UnitFiles.read(Source.ofText("codes.csv", CODES + String.join("\n", lines)));
  }

  private static Path codeTable() throws URISyntaxException {
    return Path.of(UnitFilesTest.class.getResource("code-table.csv").toURI());
  }

  @Test
  void ownLayoutBecomesTree() {
    UnitTree tree =
        own(
                "k,,COUNTY,某县,141123",
                "v,t,VILLAGE,甲村委会,141123101201",
                "t,k,TOWN,乙镇,141123101",
                "z,k,ZONE,无码区,")
            .orElseThrow();

    assertThat(tree.root().name()).isEqualTo("某县");
    assertThat(tree.path(UnitId.of("v"))).isEqualTo("乙镇/甲村委会");
    assertThat(tree.get(UnitId.of("z")).code()).isEmpty();
  }

  @Test
  void columnsStandInAnyOrderAndBlankLinesAndSpacesDoNotMatter() {
    Loaded<UnitTree> loaded =
        UnitFiles.read(
            Source.ofText(
                "units.csv",
                "\r\nname,code,kind,id,parentId\r\n\r\n 某县 ,141123,COUNTY,k,\r\n,,,,\r\n\u3000乙镇,,TOWN,t,k"));

    assertThat(loaded.orElseThrow())
        .isEqualTo(own("k,,COUNTY,某县,141123", "t,k,TOWN,乙镇,").orElseThrow());
  }

  @Test
  void codeTableImpliesTownshipsAndCounty() throws Exception {
    UnitTree tree = UnitFiles.read(codeTable()).orElseThrow();

    assertThat(tree.root().name()).isEqualTo("兴县");
    assertThat(tree.root().kind()).isEqualTo(UnitKind.COUNTY);
    assertThat(tree.children(tree.root().id()))
        .extracting(Unit::name, Unit::kind)
        .contains(
            tuple("蔚汾镇", UnitKind.TOWN),
            tuple("东会乡", UnitKind.RURAL_TOWNSHIP),
            tuple("兴县经济技术开发区", UnitKind.ZONE));
    assertThat(tree.counted(UnitId.of("141123400"))).isZero();
    assertThat(tree.get(UnitId.of("141123400498")).isVirtual()).isTrue();
  }

  @Test
  void subdistrictIsToldByItsEnding() {
    UnitTree tree =
        codes(
                "141123001001,甲社区居委会,COMMUNITY,141123001,东街道,141123,某县",
                "141123002001,乙社区居委会,COMMUNITY,141123002,西街道办事处,141123,某县")
            .orElseThrow();

    assertThat(tree.children(tree.root().id()))
        .extracting(Unit::kind)
        .containsOnly(UnitKind.SUBDISTRICT);
  }

  @Test
  void gb18030IsReadWhenNamed(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("gb.csv");
    Files.writeString(file, Files.readString(codeTable()), GB18030);

    assertThat(UnitFiles.read(file, GB18030).orElseThrow())
        .isEqualTo(UnitFiles.read(codeTable()).orElseThrow());
    assertThat(Issues.of(UnitFiles.read(file))).containsExactly("gb.csv:2 FILE_IN_GB18030");
  }

  @Test
  void everyProblemOfOwnLayoutAtOnce() {
    Loaded<UnitTree> loaded =
        own(
            "k,,COUNTY,某县,141123",
            "t1,k,TOWN,甲镇,141123101",
            "t2,gone,TOWN,乙镇,141123102",
            "t3,k,TOWN,丙镇,141123101",
            "v1,t1,VILLAGE,一村,14112310120",
            "v2,v1,VILLAGE,二村,141123101202",
            "x1,x2,TOWN,丁镇,",
            "x2,x1,TOWN,戊镇,",
            "t1,k,TOWN,己镇,141123103",
            "v3,t1,HAMLET,三村,141123101203",
            "v4,t1,VILLAGE,,141123101204");

    assertThat(loaded.value()).isEmpty();
    assertThat(Issues.of(loaded))
        .containsExactly(
            "units.csv:4:parentId UNIT_PARENT_MISSING",
            "units.csv:5:code UNIT_CODE_DUPLICATE",
            "units.csv:6:code UNIT_CODE_MALFORMED",
            "units.csv:7:parentId UNIT_LEVEL_MISMATCH",
            "units.csv:8:parentId UNIT_CYCLE",
            "units.csv:8:parentId UNIT_LEVEL_MISMATCH",
            "units.csv:9:parentId UNIT_LEVEL_MISMATCH",
            "units.csv:10:id UNIT_ID_DUPLICATE",
            "units.csv:11:kind FILE_VALUE_UNKNOWN",
            "units.csv:12:name FILE_CELL_EMPTY");
  }

  @Test
  void unknownKindListsTheKnownOnes() {
    assertThat(Issues.texts(own("k,,SHIRE,某县,")))
        .containsExactly(
            "units.csv:2:kind: FILE_VALUE_UNKNOWN: SHIRE 不在允许的取值之内："
                + "COUNTRY、PROVINCE、PREFECTURE、COUNTY、TOWN、RURAL_TOWNSHIP、SUBDISTRICT、ZONE、VILLAGE、COMMUNITY",
            "units.csv:2:kind: FILE_VALUE_UNKNOWN: SHIRE is none of COUNTRY, PROVINCE, PREFECTURE,"
                + " COUNTY, TOWN, RURAL_TOWNSHIP, SUBDISTRICT, ZONE, VILLAGE, COMMUNITY");
  }

  @Test
  void brokenLineIsNotReportedAgainByItsChildren() {
    Loaded<UnitTree> loaded =
        own("k,,COUNTY,某县,", "t,k,TOWM,甲镇,", "v,t,VILLAGE,一村,", "w,u,VILLAGE,二村,");

    assertThat(Issues.of(loaded))
        .containsExactly(
            "units.csv:3:kind FILE_VALUE_UNKNOWN", "units.csv:5:parentId UNIT_PARENT_MISSING");
  }

  @Test
  void goodLinesAreLoadedBesideABrokenOne() {
    Loaded<UnitTree> loaded = own("k,,COUNTY,某县,", "t,k,TOWN,甲镇,", "u,k,TOWM,乙镇,");

    assertThat(loaded.value()).map(UnitTree::size).contains(2);
    assertThat(Issues.of(loaded)).containsExactly("units.csv:4:kind FILE_VALUE_UNKNOWN");
  }

  @Test
  void codeTableProblemsStandInItsOwnColumns() {
    Loaded<UnitTree> loaded =
        codes(
            "141123101201,一村委会,VILLAGE,141123101,甲镇,141123,某县",
            "141123101202,二村委会,VILLAGE,141123101,甲乡,141123,某县",
            "141123101201,三村委会,VILLAGE,141123101,甲镇,141123,某县",
            "141123101202,二村委会,VILLAGE,141123101,甲镇,141123,某县",
            "141124102201,四村委会,VILLAGE,141123102,乙镇,141123,某县",
            "141123103201,五村委会,VILLAGE,141124103,丙镇,141123,某县",
            "14112310120,六村委会,VILLAGE,1411231,丁镇,14112,某县",
            "141123101207,七村委会,TOWN,141123101,甲镇,141123,某县",
            "141129104201,八村委会,VILLAGE,141129104,戊镇,141129,别县");

    assertThat(Issues.of(loaded))
        .containsExactly(
            "codes.csv:3:townshipName UNIT_NAME_CONFLICT",
            "codes.csv:4:name UNIT_NAME_CONFLICT",
            "codes.csv:5:code UNIT_ID_DUPLICATE",
            "codes.csv:6:code UNIT_CODE_PREFIX",
            "codes.csv:7:code UNIT_CODE_PREFIX",
            "codes.csv:7:townshipCode UNIT_CODE_PREFIX",
            "codes.csv:8:code UNIT_CODE_MALFORMED",
            "codes.csv:8:countyCode UNIT_CODE_MALFORMED",
            "codes.csv:8:townshipCode UNIT_CODE_MALFORMED",
            "codes.csv:9:kind FILE_VALUE_UNKNOWN",
            "codes.csv:10:countyCode UNIT_ROOT_SECOND");
  }

  @Test
  void twoNamesOfOneCodeAreNamedOnce() {
    Loaded<UnitTree> loaded =
        codes(
            "141123101201,一村委会,VILLAGE,141123101,甲镇,141123,某县",
            "141123101202,二村委会,VILLAGE,141123101,假镇,141123,某县",
            "141123101203,三村委会,VILLAGE,141123101,假镇,141123,某县");

    assertThat(Issues.texts(loaded))
        .containsExactly(
            "codes.csv:3:townshipName: UNIT_NAME_CONFLICT: 代码 141123101 有两个名称：甲镇、假镇",
            "codes.csv:3:townshipName: UNIT_NAME_CONFLICT: the code 141123101 has two names: 甲镇 and"
                + " 假镇");
    assertThat(loaded.value()).isPresent();
  }

  @Test
  void missingFileIsNoIssue(@TempDir Path folder) {
    assertThatThrownBy(() -> UnitFiles.read(folder.resolve("none.csv")))
        .isInstanceOf(NoSuchFileException.class)
        .isInstanceOf(IOException.class);
  }
}
