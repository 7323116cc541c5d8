package org.jiceng.io.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.jiceng.fact.PartialDate;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.person.IdentityNumber;
import org.jiceng.person.Sex;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
  private static final Place PLACE = Place.of("f.csv").line(2).at("c");

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.issues().stream().map(issue -> issue.code().name()).toList();
  }

  private static <T> Outcome<T> read(CellParser<T> parser, String cell) {
    return Cells.needed(parser).parse(cell, PLACE);
  }

  private static String changes(Outcome<?> outcome) {
    return outcome.issues().get(0).message().arguments().get("changes").toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1968", "1968-05", "1968-05-03", " 1968-05-03 ", "\u30001968-05\u3000"})
  void usualDatesAreReadWithoutAWord(String cell) {
    Outcome<PartialDate> date = read(Cells.partialDate(), cell);

    assertThat(date.orElseThrow()).hasToString(cell.strip());
    assertThat(date.issues()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026.03,2026-03",
    "2026.3,2026-03",
    "202603,2026-03",
    "2026年3月,2026-03",
    "2026年03月,2026-03",
    "2026年,2026",
    "2026/3,2026-03",
    "2026年3月8日,2026-03-08",
    "2026/3/8,2026-03-08",
    "2026-3-8,2026-03-08",
    "2026.03.08,2026-03-08",
    "20260308,2026-03-08",
    "201203,2012-03",
    "2024/2/29,2024-02-29"
  })
  void otherFormsAreReadWithANotice(String cell, String date) {
    Outcome<PartialDate> read = read(Cells.partialDate(), cell);

    assertThat(read.orElseThrow()).hasToString(date);
    assertThat(codes(read)).containsExactly("FILE_CELL_NORMALIZED");
    assertThat(changes(read)).isEqualTo("[DATE_FORM]");
  }

  @ParameterizedTest
  @CsvSource({
    "26-03-08,FILE_DATE_YEAR_SHORT",
    "26.3,FILE_DATE_YEAR_SHORT",
    "75,FILE_DATE_YEAR_SHORT",
    "68年5月,FILE_DATE_YEAR_SHORT",
    "680503,FILE_DATE_YEAR_SHORT",
    "260308,FILE_DATE_YEAR_SHORT",
    "202613,FILE_DATE_YEAR_SHORT",
    "3/8/2026,FILE_DATE_YEAR_LAST",
    "08.03.2026,FILE_DATE_YEAR_LAST",
    "46089,FILE_DATE_SERIAL",
    "46089.5,FILE_DATE_SERIAL",
    "2026-13,FILE_DATE_MALFORMED",
    "2026.0,FILE_DATE_MALFORMED",
    "2026.3.0,FILE_DATE_MALFORMED",
    "2026-02-30,FILE_DATE_MALFORMED",
    "2025/2/29,FILE_DATE_MALFORMED",
    "2026.3/8,FILE_DATE_MALFORMED",
    "2026年3,FILE_DATE_MALFORMED",
    "2026年8日,FILE_DATE_MALFORMED",
    "20261308,FILE_DATE_MALFORMED",
    "0000,FILE_DATE_MALFORMED",
    "18991231,FILE_DATE_MALFORMED",
    "21000101,FILE_DATE_MALFORMED",
    "二〇二六年三月,FILE_DATE_MALFORMED"
  })
  void nothingIsGuessedOfADate(String cell, String code) {
    Outcome<PartialDate> read = read(Cells.partialDate(), cell);

    assertThat(codes(read)).containsExactly(code);
    assertThat(read.issues().get(0).in(Language.EN)).doesNotContain(cell);
    assertThat(read.issues().get(0).in(Language.ZH)).doesNotContain(cell);
  }

  @Test
  void dayIsNeeded() {
    assertThat(read(Cells.day(), "2026年3月8日").orElseThrow()).isEqualTo("2026-03-08");
    assertThat(codes(read(Cells.day(), "2026.03"))).containsExactly("FILE_DATE_NOT_A_DAY");
    assertThat(codes(read(Cells.day(), "26.03.08"))).containsExactly("FILE_DATE_YEAR_SHORT");
  }

  @Test
  void fullWidthDateHasTwoNotices() {
    Outcome<LocalDate> read = read(Cells.day(), "２０２６．３． ８");

    assertThat(read.orElseThrow()).isEqualTo("2026-03-08");
    assertThat(read.issues())
        .extracting(issue -> issue.message().arguments().get("changes").toString())
        .containsExactlyInAnyOrder("[DATE_FORM]", "[FULL_WIDTH, BLANK]");
    assertThat(read.issues())
        .extracting(issue -> issue.in(Language.ZH))
        .contains("f.csv:2:c: FILE_CELL_NORMALIZED: c 已按规则更正后读取：全角字符、其中的空格");
  }

  @ParameterizedTest
  @CsvSource({
    "张 三,张三,[BLANK]",
    "张\u3000三,张三,[BLANK]",
    "\u00A0张三,张三,[BLANK]",
    "买买提•艾力,买买提·艾力,[MIDDLE_DOT]",
    "买买提・艾力,买买提·艾力,[MIDDLE_DOT]",
    "买买提‧ 艾力,买买提·艾力,'[BLANK, MIDDLE_DOT]'",
    "候选人Ａ,候选人A,[FULL_WIDTH]",
    "候\u200B选人甲,候选人甲,[INVISIBLE]"
  })
  void namesAreNormalizedWithANotice(String cell, String name, String changes) {
    for (CellParser<String> parser : List.of(Cells.name(), Cells.label())) {
      Outcome<String> read = read(parser, cell);

      assertThat(read.orElseThrow()).isEqualTo(name);
      assertThat(codes(read)).containsExactly("FILE_CELL_NORMALIZED");
      assertThat(changes(read)).isEqualTo(changes);
      assertThat(read.issues().get(0).toString()).doesNotContain(name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"候选人甲", "买买提·艾力", "John Smith", "某镇（原某乡）", "O'Neil", "𠮷村"})
  void namesThatAreRightStay(String cell) {
    assertThat(read(Cells.name(), cell)).isEqualTo(Outcome.accepted(cell));
  }

  @Test
  void nothingLeftIsEmpty() {
    assertThat(codes(read(Cells.name(), "\u200B"))).containsExactly("FILE_CELL_EMPTY");
    assertThat(codes(read(Cells.key(key -> key), "'"))).containsExactly("FILE_CELL_EMPTY");
  }

  @Test
  void wordsAreNamesOrChineseWords() {
    assertThat(read(Cells.oneOf(Sex.class), "FEMALE")).isEqualTo(Outcome.accepted(Sex.FEMALE));
    assertThat(read(Cells.oneOf(Sex.class), "女")).isEqualTo(Outcome.accepted(Sex.FEMALE));
    Outcome<Sex> wide = read(Cells.oneOf(Sex.class), "ＭＡＬＥ");
    assertThat(wide.orElseThrow()).isEqualTo(Sex.MALE);
    assertThat(codes(wide)).containsExactly("FILE_CELL_NORMALIZED");
    assertThat(read(Cells.oneOf(Sex.class), "男性").issues().get(0).in(Language.ZH))
        .endsWith("男性 不在允许的取值之内：MALE、FEMALE、UNKNOWN");
    assertThat(read(Cells.oneOf(ImmutableMap.of("a b", 1)), "a b").issues()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110101198001010010",
        "11010119800101001X",
        "110101 19800101 0010",
        "１１０１０１１９８００１０１００１０",
        "110101800101001",
        "1.10101E+17",
        "1E+17",
        "13912345678",
        "139 1234 5678",
        "139-1234-5678",
        "'110101198001010010"
      })
  void noNumberOfAPersonIsAKeyOrALabel(String cell) {
    for (CellParser<String> parser :
        List.<CellParser<String>>of(Cells.personKey(key -> key), Cells.label())) {
      assertThat(codes(read(parser, cell))).containsExactly("FILE_KEY_PERSONAL");
      assertThat(read(parser, cell).issues().get(0).toString()).doesNotContain("1980", "139");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C1", "141123101201", "p-12345678901234567", "10000000000", "E+17", "X"})
  void otherKeysAreTaken(String cell) {
    assertThat(read(Cells.personKey(key -> key), cell)).isEqualTo(Outcome.accepted(cell));
  }

  @ParameterizedTest
  @CsvSource({
    "11010119800101001,IDENTITY_LENGTH",
    "110101800101001,IDENTITY_OLD_FORM",
    "1.41123E+17,IDENTITY_DAMAGED",
    "141123198001010000,IDENTITY_DAMAGED",
    "110101198001010011,IDENTITY_CHECK_CHARACTER",
    "1101011980O1010010,IDENTITY_CHARACTERS"
  })
  void identityNumbersAreRefusedWithoutBeingShown(String cell, String code) {
    Outcome<IdentityNumber> read = read(Cells.identity(LocalDate.of(2026, 1, 1)), cell);

    assertThat(codes(read)).containsExactly(code);
    for (Language language : Language.values()) {
      assertThat(read.issues().get(0).in(language)).doesNotContain("1980", "800101", "E+");
    }
  }

  @Test
  void identityNumberWithBlanksIsReadWithANotice() {
    // One of the eleven check characters fits, so no real number need stand here.
    List<Outcome<IdentityNumber>> read =
        "0123456789X"
            .chars()
            .mapToObj(c -> "'110101 １980 0101 001" + (char) c)
            .map(cell -> read(Cells.identity(LocalDate.of(2026, 1, 1)), cell))
            .filter(outcome -> outcome.value().isPresent())
            .toList();

    assertThat(read).hasSize(1);
    assertThat(codes(read.get(0))).containsExactly("FILE_CELL_NORMALIZED");
    assertThat(changes(read.get(0))).isEqualTo("[FULL_WIDTH, BLANK, INVISIBLE]");
    assertThat(read.get(0).orElseThrow().birth().date()).hasToString("1980-01-01");
  }

  @Test
  void quotationKnowsFullWidthNumbers() {
    assertThat(Quotation.of("１１０１０１１９８００１０１００１０")).isEqualTo("…");
    assertThat(Quotation.of("110101 19800101 0010")).isEqualTo("…");
  }
}
