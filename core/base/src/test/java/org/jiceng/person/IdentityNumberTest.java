package org.jiceng.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jiceng.fact.PartialDate;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueCode;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.testkit.People;
import org.jiceng.testkit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

  private static IdentityReading read(String written) {
    return IdentityNumber.read(written, DAY);
  }

  private static IdentityNumber number(String written) {
    return read(written).valid().orElseThrow();
  }

  private static PersonIssue why(String written) {
    return ((IdentityReading.Invalid) read(written)).why();
  }

  @ParameterizedTest
  @CsvSource({
    "11010519491231002X, 1949-12-31, FEMALE",
    "440524188001010014, 1880-01-01, MALE",
    "140000198001010014, 1980-01-01, MALE",
    "140000198001010022, 1980-01-01, FEMALE",
    "140000198001010030, 1980-01-01, MALE",
    "14000019800101009X, 1980-01-01, MALE",
    "140000200805310100, 2008-05-31, FEMALE",
    "140000195202290098, 1952-02-29, MALE"
  })
  void theNumbersOfTheTableSayBirthAndSex(String written, LocalDate birth, Sex sex) {
    IdentityNumber number = number(written);
    assertThat(number.inFull()).isEqualTo(written);
    assertThat(number.birth()).isEqualTo(BirthDate.on(birth));
    assertThat(number.sex()).isEqualTo(sex);
    assertThat(number.isOfResidencePermit()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14000019800101009x",
        " 14000019800101009X\u3000",
        "１４００００１９８００１０１００９Ｘ",
        "１４００００１９８００１０１００９ｘ",
        "'14000019800101009X",
        "140000 19800101 009X",
        "\uFEFF14000019800101009X\u00A0"
      })
  void isReadHoweverItIsTyped(String written) {
    assertThat(number(written))
        .isEqualTo(number("14000019800101009X"))
        .hasSameHashCodeAs(number("14000019800101009X"))
        .isNotEqualTo(number("140000198001010014"));
  }

  @ParameterizedTest
  @CsvSource({
    "14000019800101001, IDENTITY_LENGTH",
    "1400001980010100144, IDENTITY_LENGTH",
    "14000019800101001A, IDENTITY_CHARACTERS",
    "1400001980010100X4, IDENTITY_CHARACTERS",
    "140000198001010015, IDENTITY_CHECK_CHARACTER",
    "990000198001010019, IDENTITY_DIVISION",
    "140000198002300012, IDENTITY_BIRTH",
    "140000202603090016, IDENTITY_BIRTH_IN_FUTURE"
  })
  void whatIsWrongIsSaid(String written, PersonIssue why) {
    String checked =
        why == PersonIssue.IDENTITY_LENGTH
                || why == PersonIssue.IDENTITY_CHARACTERS
                || why == PersonIssue.IDENTITY_CHECK_CHARACTER
            ? written
            : withCheck(written.substring(0, 17));
    assertThat(why(checked)).isEqualTo(why);
  }

  private static String withCheck(String body) {
    return body + IdentityReader.checkCharacter(Long.parseLong(body));
  }

  @Test
  void aBirthOnTheDayItselfIsNotInTheFuture() {
    assertThat(number(withCheck("14000020260308001")).birth()).isEqualTo(BirthDate.on(DAY));
    assertThat(why(withCheck("14000000000101001"))).isEqualTo(PersonIssue.IDENTITY_BIRTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"810000", "820000", "830000"})
  void residencePermitsAreNumbersToo(String division) {
    assertThat(number(withCheck(division + "19800101001")).isOfResidencePermit()).isTrue();
  }

  @Test
  void fifteenDigitsAreASuggestionAndNoNumber() {
    IdentityReading reading = read("140000800101001");
    assertThat(reading).isEqualTo(new IdentityReading.OldForm(number("140000198001010014")));
    assertThat(reading.valid()).isEmpty();
    assertThat(why("140000801301001")).isEqualTo(PersonIssue.IDENTITY_BIRTH);
    assertThat(reading.toOutcome(Place.none()).issues())
        .extracting(Issue::code)
        .containsExactly(PersonIssue.IDENTITY_OLD_FORM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.41123E+17",
        "1.4E17",
        "1E+17",
        "1.40000198001010e+17",
        "140000198001010000",
        "140000198001010014.0",
        "140000198001010014."
      })
  void whatASpreadsheetDamagedIsNotThePersonsFault(String written) {
    assertThat(read(written)).isEqualTo(new IdentityReading.Damaged(Optional.empty()));
    assertThat(read(written).toOutcome(Place.none()).issues())
        .extracting(Issue::code)
        .containsExactly(PersonIssue.IDENTITY_DAMAGED);
  }

  @Test
  void threeZerosMayBeRightAndMustBeConfirmed() {
    String rightly =
        LongStream.range(0, 400)
            .map(n -> 14000019800101000L + n * 100_000 + 100)
            .filter(n -> IdentityReader.checkCharacter(n) == '0')
            .mapToObj(n -> n + "0")
            .filter(n -> n.endsWith("000"))
            .findFirst()
            .orElseThrow();
    assertThat(read(rightly)).isInstanceOf(IdentityReading.Damaged.class);
    assertThat(((IdentityReading.Damaged) read(rightly)).ifWhole().orElseThrow().inFull())
        .isEqualTo(rightly);
  }

  @Test
  void neverShowsWhatIsMissingBesideBirthAndPlace() {
    IdentityNumber number = number("140000198001010014");
    assertThat(number).hasToString("140000************");
    assertThat(read("140000198001010014").toString()).doesNotContain("1980", "0014");
    assertThat(read("140000800101001").toString()).doesNotContain("8001", "1001");
  }

  @Test
  void whatTheFileSaysOtherwiseIsAWarning() {
    IssueLog log = new IssueLog();
    Person woman = People.person("甲");
    number("140000198001010014").compareWith(woman, Place.of("a.csv").line(2), log);
    assertThat(log.sorted())
        .extracting(Issue::code)
        .containsExactly(
            (IssueCode) PersonIssue.IDENTITY_BIRTH_DIFFERS, PersonIssue.IDENTITY_SEX_DIFFERS);
    assertThat(log.hasErrors()).isFalse();
    log.sorted().forEach(Texts::assertComplete);

    IssueLog none = new IssueLog();
    Person unknown =
        new Person.Builder()
            .id(PersonId.of("乙"))
            .label("人员乙")
            .sex(Sex.UNKNOWN)
            .birth(new BirthDate(PartialDate.ofYear(1980)))
            .build();
    number("140000198001010014").compareWith(unknown, Place.none(), none);
    assertThat(none.size()).isZero();
  }
}
