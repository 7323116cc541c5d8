package org.jiceng.io.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.person.Education;
import org.jiceng.unit.UnitCode;
import org.jiceng.unit.UnitLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last of what a cell may be, and what lies just beyond. */
class CellBoundsTest {
  private static final Place PLACE = Place.of("f.csv").line(2).at("c");

  private static <T> Outcome<T> read(CellParser<T> parser, String cell) {
    return Cells.needed(parser).parse(cell, PLACE);
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.issues().stream().map(issue -> issue.code().name()).toList();
  }

  @ParameterizedTest
  @CsvSource({"-3, true", "5, true", "-4, false", "6, false", "x, false", "99999999999, false"})
  void numbers(String cell, boolean isOne) {
    Outcome<Integer> read = read(Cells.integer(-3, 5), cell);
    if (isOne) {
      assertThat(read).isEqualTo(Outcome.accepted(Integer.valueOf(cell)));
    } else {
      assertThat(codes(read)).containsExactly("FILE_NUMBER_OUTSIDE");
      assertThat(read.issues().get(0).message().arguments())
          .containsEntry("least", -3)
          .containsEntry("greatest", 5)
          .containsEntry("column", "c");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "19000101, 1900-01-01",
    "20991231, 2099-12-31",
    "190001, 1900-01",
    "209912, 2099-12",
    "1899年12月31日, 1899-12-31",
    "2100.1.1, 2100-01-01"
  })
  void datesWithoutSignsAreOfOurTimes(String cell, String date) {
    assertThat(read(Cells.partialDate(), cell).orElseThrow()).hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010180010100", // 14 digits
        "1101018001010010", // 16
        "11010180010100100", // 17
        "1101011980010100100", // 19
        "1101011980010100X", // 16 and a letter
        "110101198001010010X", // 18 and a letter
        "1101011980010100Y0", // a letter within
        "X1101011980010100", // a letter before
        "12912345678", // no such mobile number
        "23912345678",
        "1391234567",
        "139123456789",
        "1E+13",
        "1E+18",
        "1E+7",
        "1E-17",
        "1E+27",
        "E+17",
        "1E+177",
        "1,1E+17",
        "/E+17",
        ":E+17"
      })
  void noNumberOfAPerson(String cell) {
    assertThat(codes(read(Cells.personKey(key -> key), cell))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010119800101001x",
        "110101-19800101-001X",
        "1E+14",
        "0.9e+17",
        "1.10101E+15",
        "13000000000",
        "19999999999",
        "000000000000000",
        "999999999999999999"
      })
  void numbersOfAPerson(String cell) {
    assertThat(codes(read(Cells.personKey(key -> key), cell))).containsExactly("FILE_KEY_PERSONAL");
  }

  @ParameterizedTest
  @CsvSource({
    "０９ＡＺａｚ, 09AZaz",
    "！～, !~",
    "'／：＠［｀｛', '/:@[`{'",
    "a\u200Bb\u00ADc\uFEFF, abc",
    "a\u00A0b, ab",
    "'''7', 7"
  })
  void keysHaveNoFullWidthNoBlanksAndNothingInvisible(String cell, String key) {
    Outcome<String> read = read(Cells.key(each -> each), cell);
    assertThat(read.orElseThrow()).isEqualTo(key);
    assertThat(codes(read)).containsExactly("FILE_CELL_NORMALIZED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"一", "鿿", "!", "~", "㐀", "ꀀ", "a'b", "é", "\uFF00", "\uFF5F"})
  void otherKeysStay(String cell) {
    assertThat(read(Cells.key(each -> each), cell)).isEqualTo(Outcome.accepted(cell));
  }

  @ParameterizedTest
  @CsvSource({
    "０９ＡＺａｚ, 09AZaz",
    "'（／：＠［｀｛）', '（／：＠［｀｛）'",
    "A B, A B",
    "a b9 Z0, a b9 Z0",
    "某 a, 某a",
    "a 某, a某",
    "'/ a', '/a'",
    "'a :', 'a:'",
    "'[ `', '[`'",
    "'@ {', '@{'"
  })
  void namesKeepChineseSignsAndBlanksBetweenLatinWords(String cell, String name) {
    assertThat(read(Cells.name(), cell).orElseThrow()).isEqualTo(name);
  }

  @Test
  void quotationsAreShort() {
    String forty = "字".repeat(40);
    assertThat(Quotation.of(forty)).isEqualTo(forty);
    assertThat(Quotation.of(forty + "字")).isEqualTo(forty + "…");
    assertThat(Quotation.of("a\n\tb")).isEqualTo("a…b");
    assertThat(Quotation.of("a1980-1")).isEqualTo("…");
    assertThat(Quotation.ofWord("ab123")).isEqualTo("ab123");
    assertThat(Quotation.ofWord("a1b23c4")).isEqualTo("…");
  }

  @ParameterizedTest
  @CsvSource({"31, true", "70, true", "100, false", "x, false"})
  void educationIsACode(String cell, boolean isOne) {
    Outcome<Education> read = read(Cells.education(), cell);
    assertThat(read.value())
        .isEqualTo(isOne ? Education.of(Integer.parseInt(cell)) : Optional.empty());
    assertThat(codes(read)).isEqualTo(isOne ? List.of() : List.of("FILE_EDUCATION_UNKNOWN"));
  }

  @ParameterizedTest
  @CsvSource({
    "140000100201, VILLAGE, true",
    "140000100, TOWNSHIP, true",
    "140000, COUNTY, true",
    "140000100, VILLAGE, false",
    "140000, TOWNSHIP, false",
    "14000010020x, VILLAGE, false"
  })
  void codesAreOfTheirLevel(String cell, UnitLevel level, boolean isOne) {
    Outcome<UnitCode> read = read(UnitCells.code(level), cell);
    assertThat(read.value()).isEqualTo(isOne ? UnitCode.parse(cell) : Optional.empty());
    assertThat(codes(read)).isEqualTo(isOne ? List.of() : List.of("UNIT_CODE_MALFORMED"));
  }

  @Test
  void codesThatAreNoneAreQuoted() {
    assertThat(read(UnitCells.code(), "140000100201")).isEqualTo(Outcome.accepted("140000100201"));
    assertThat(read(UnitCells.code(), "14-1")).isEqualTo(Outcome.accepted("14-1"));
    assertThat(read(UnitCells.code(), "140000198001010022")).isEqualTo(Outcome.accepted("…"));
  }

  @Test
  void listsAreDividedWhereNothingIsEscaped() {
    CellParser<ImmutableList<String>> list = Listings.of(Listings.BAR, Cells.text());
    for (ImmutableList<String> pieces :
        ImmutableList.of(
            ImmutableList.of("a", "b c"),
            ImmutableList.of("a|b", "c\\"),
            ImmutableList.of("\\|"))) {
      String cell = Listings.join(Listings.BAR, pieces);
      assertThat(list.parse(cell, PLACE)).isEqualTo(Outcome.accepted(pieces));
    }
    assertThat(list.parse("a||b| |\\n\\", PLACE).orElseThrow()).containsExactly("a", "b", "\\n\\");
    assertThat(list.parse("", PLACE).orElseThrow()).isEmpty();
    assertThat(Listings.join(Listings.BLANK, ImmutableList.of("a b", "c|d")))
        .isEqualTo("a\\ b c|d");
  }

  @Test
  void mapsArePairsWithOneNameEach() {
    CellParser<ImmutableMap<String, String>> map = Listings.map(Cells.text(), Cells.text());
    assertThat(map.parse("b=1|a=x=y|c=", PLACE).orElseThrow())
        .isEqualTo(ImmutableMap.of("b", "1", "a", "x=y", "c", ""));
    assertThat(codes(map.parse("a=1|b|=2", PLACE)))
        .containsExactly("FILE_CELL_EMPTY", "FILE_PAIR_MALFORMED");
    assertThat(codes(map.parse("a=1|a=2", PLACE))).containsExactly("FILE_MEMBER_DUPLICATE");
    assertThat(Listings.join(ImmutableMap.of("a", "1|2", "b", ""))).isEqualTo("a=1\\|2|b=");
  }

  @Test
  void attributesThatNobodyAskedForAreNotThere() {
    Attribute<String> asked = new Named("asked");
    Attribute<String> missing = new Named("missing");
    Attribute<String> other = new Named("other");
    Attributes attributes =
        new Attributes(
            PLACE,
            ImmutableList.of(missing, asked),
            at -> PLACE.line(10 + at),
            new Object[] {null, "x"});
    assertThat(attributes.place()).isEqualTo(PLACE);
    assertThat(attributes.get(asked)).isEqualTo("x");
    assertThat(attributes.find(asked)).contains("x");
    assertThat(attributes.find(missing)).isEmpty();
    assertThat(attributes.find(other)).isEmpty();
    assertThat(attributes.place(missing).line()).isEqualTo(10);
    assertThat(attributes.place(asked).line()).isEqualTo(11);
    for (Attribute<String> none : List.of(missing, other)) {
      assertThatIllegalArgumentException().isThrownBy(() -> attributes.get(none));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> attributes.place(other));
  }

  private static final class Named extends Attribute<String> {
    Named(String name) {
      super(name);
    }
  }
}
