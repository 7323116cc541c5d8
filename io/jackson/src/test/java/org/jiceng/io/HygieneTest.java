package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jiceng.io.source.Source;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.issue.Loaded;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what their names say. */
class HygieneTest {
  private static final String HEADER = "id,parentId,kind,name,code\n";
  private static final String GOOD = HEADER + "k,,COUNTY,某县,\n";

  private static Loaded<UnitTree> read(byte[] bytes) {
    return UnitFiles.read(Source.of("f.csv", bytes, StandardCharsets.UTF_8));
  }

  private static Loaded<UnitTree> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void byteOrderMarkIsNoPartOfTheHeader() {
    assertThat(read("\uFEFF" + GOOD).orElseThrow()).isEqualTo(read(GOOD).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", " \n\r\n\t\n", ",,,\n"})
  void emptyFile(String text) {
    assertThat(Issues.of(read(text))).containsExactly("f.csv FILE_EMPTY");
  }

  @Test
  void headerWithoutRows() {
    assertThat(Issues.of(read(HEADER))).containsExactly("f.csv FILE_ROWS_MISSING");
  }

  @Test
  void gb18030NamesTheCharsetArgument() {
    Loaded<UnitTree> loaded = read(GOOD.getBytes(Charset.forName("GB18030")));

    assertThat(Issues.of(loaded)).containsExactly("f.csv:2 FILE_IN_GB18030");
    assertThat(Issues.texts(loaded))
        .allSatisfy(
            text ->
                assertThat(text).contains("Charset.forName(\"GB18030\")", "charset", "CSV UTF-8"));
  }

  @Test
  void neitherUtf8NorGb18030() {
    byte[] bytes = (HEADER + "k,,COUNTY,?,\n").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xFF;

    assertThat(Issues.of(read(bytes))).containsExactly("f.csv:2 FILE_NOT_IN_CHARSET");
  }

  @Test
  void truncatedInTheMiddleOfACharacter() {
    byte[] whole = (HEADER + "k,,COUNTY,县").getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);

    assertThat(read(cut).value()).isEmpty();
    assertThat(Issues.of(read(cut))).hasSize(1).first().asString().startsWith("f.csv:2 FILE_");
  }

  @Test
  void charsetThatWasNamedIsHeldToStrictly() {
    byte[] utf8 = "id,名\n".getBytes(StandardCharsets.UTF_8);

    assertThat(Issues.of(UnitFiles.read(Source.of("f.csv", utf8, StandardCharsets.US_ASCII))))
        .containsExactly("f.csv:1 FILE_NOT_IN_CHARSET");
  }

  @Test
  void unknownHeaderListsWhatIsExpectedAndQuotesNothing() {
    Loaded<UnitTree> loaded = read("候选人甲,1968-05-03,13800000000\n");

    assertThat(Issues.of(loaded)).containsExactly("f.csv:1 FILE_HEADER_UNKNOWN");
    assertThat(Issues.texts(loaded))
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains("“id,parentId,kind,name,code”", "“code,name,kind,townshipCode")
                    .doesNotContain("候选人甲", "1968", "13800000000"));
  }

  @Test
  void columnsMissingUnknownAndTwice() {
    assertThat(Issues.of(read("id,parentId,id,kind,name,remark\nk,,k,COUNTY,某县,x\n")))
        .containsExactly(
            "f.csv:1:code FILE_COLUMN_MISSING",
            "f.csv:1:id FILE_COLUMN_DUPLICATE",
            "f.csv:1:remark FILE_COLUMN_UNKNOWN");
  }

  @Test
  void aChineseHeaderIsAnsweredInChinese() {
    Loaded<UnitTree> loaded = read("编号,上级编号,类别,名称,备注\nk,,COUNTY,某县,\n");

    assertThat(Issues.of(loaded))
        .containsExactly("f.csv:1:代码 FILE_COLUMN_MISSING", "f.csv:1:备注 FILE_COLUMN_UNKNOWN");
    assertThat(Issues.texts(loaded))
        .allSatisfy(text -> assertThat(text).contains("上级编号").doesNotContain("parentId"));
  }

  @Test
  void unknownColumnIsNamedInOneLineAndWithoutPersonalData() {
    Loaded<UnitTree> loaded =
        read("id,parentId,kind,name,code,\"two\nlines\",1968-05-03\nk,,COUNTY,某县,,x,y\n");

    assertThat(Issues.of(loaded))
        .containsExactly("f.csv:1:two…lines FILE_COLUMN_UNKNOWN", "f.csv:1:… FILE_COLUMN_UNKNOWN");
    assertThat(Issues.texts(loaded)).noneMatch(text -> text.contains("1968"));
  }

  @Test
  void unknownColumnIsPassedOverWithAWarning() {
    Loaded<UnitTree> loaded = read("id,parentId,kind,name,code,remark\nk,,COUNTY,某县,,x\n");

    assertThat(Issues.of(loaded)).containsExactly("f.csv:1:remark FILE_COLUMN_UNKNOWN");
    assertThat(loaded.orElseThrow().size()).isEqualTo(1);
  }

  @Test
  void linesAreCountedAsEditorsCountThem() {
    Loaded<UnitTree> loaded =
        read(
            "id,parentId,kind,name,code,remark\r\n"
                + "k,,COUNTY,某县,,\"two\r\nlines\"\r\n"
                + "\r\n"
                + "t,k,TOWN,甲镇,1,\n"
                + "u,k,TOWN,\"乙\n镇\",,\n"
                + "v,k,TOWN,丙镇\n");

    assertThat(Issues.of(loaded))
        .containsExactly(
            "f.csv:1:remark FILE_COLUMN_UNKNOWN",
            "f.csv:5:code UNIT_CODE_MALFORMED",
            "f.csv:6:name FILE_CELL_UNPRINTABLE",
            "f.csv:8 FILE_CELLS_MISCOUNTED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"t,k,TOWN,\"甲镇,\nu,k,TOWN,乙镇,\n", "t,k,TOWN,\"甲\"镇,\n"})
  void quotesThatDoNotMatchEndTheReading(String lines) {
    Loaded<UnitTree> loaded = read(GOOD + lines);

    assertThat(Issues.of(loaded)).containsExactly("f.csv:3 FILE_QUOTES_UNMATCHED");
    assertThat(loaded.value()).map(UnitTree::size).contains(1);
  }

  @Test
  void quotesWithinACellAreDoubled() {
    assertThat(read(HEADER + "k,,COUNTY,\"某,\"\"县\"\"\",\n").orElseThrow().root().name())
        .isEqualTo("某,\"县\"");
  }
}
