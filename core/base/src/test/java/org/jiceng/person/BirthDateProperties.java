package org.jiceng.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.IntSummaryStatistics;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.PartialDate;
import org.jiceng.testkit.Days;

class BirthDateProperties {

  /** A birth, and a day on which an age is asked for. */
  record Asked(PartialDate birth, LocalDate day) {}

  @Provide
  Arbitrary<Asked> asked() {
    return Combinators.combine(Days.partialDates(), Arbitraries.integers().between(0, 40_000))
        .as((birth, days) -> new Asked(birth, birth.earliest().plusDays(days)));
  }

  /** Birthdays counted one by one; a leap day's is 1 March in a common year. */
  private static int ageByCounting(LocalDate birth, LocalDate day) {
    int age = 0;
    for (int year = birth.getYear() + 1; year <= day.getYear(); year++) {
      MonthDay birthday = MonthDay.from(birth);
      LocalDate celebrated =
          birthday.isValidYear(year) ? birthday.atYear(year) : LocalDate.of(year, 3, 1);
      if (!celebrated.isAfter(day)) {
        age++;
      }
    }
    return age;
  }

  @Property
  void ageIsTheLeastAndTheGreatestOverAllDaysOfBirth(@ForAll("asked") Asked asked) {
    IntSummaryStatistics ages =
        asked
            .birth
            .earliest()
            .datesUntil(asked.birth.latest().plusDays(1))
            .filter(birth -> !birth.isAfter(asked.day))
            .mapToInt(birth -> ageByCounting(birth, asked.day))
            .summaryStatistics();
    assertThat(new BirthDate(asked.birth).ageOn(asked.day))
        .isEqualTo(new Bounds(ages.getMin(), ages.getMax()));
  }

  @Property
  void aDayOfBirthGivesAnExactAge(@ForAll("asked") Asked asked) {
    BirthDate birth = BirthDate.on(asked.birth.earliest());
    assertThat(birth.ageOn(asked.day).isExact()).isTrue();
    assertThat(birth.ageOn(asked.birth.earliest())).isEqualTo(Bounds.exactly(0));
  }

  @Example
  void aLeapDayBirthCompletesAYearOnTheFirstOfMarch() {
    BirthDate birth = BirthDate.on(LocalDate.of(2004, 2, 29));
    assertThat(birth.ageOn(LocalDate.of(2022, 2, 28))).isEqualTo(Bounds.exactly(17));
    assertThat(birth.ageOn(LocalDate.of(2022, 3, 1))).isEqualTo(Bounds.exactly(18));
    assertThat(birth.ageOn(LocalDate.of(2024, 2, 28))).isEqualTo(Bounds.exactly(19));
    assertThat(birth.ageOn(LocalDate.of(2024, 2, 29))).isEqualTo(Bounds.exactly(20));
  }

  @Example
  void onTheBirthdayTheYearIsFull() {
    BirthDate birth = BirthDate.on(LocalDate.of(1986, 3, 21));
    assertThat(birth.ageOn(LocalDate.of(2021, 3, 20))).isEqualTo(Bounds.exactly(34));
    assertThat(birth.ageOn(LocalDate.of(2021, 3, 21))).isEqualTo(Bounds.exactly(35));
  }

  @Example
  void aYearOfBirthLeavesTheAgeOpen() {
    BirthDate birth = new BirthDate(PartialDate.ofYear(1986));
    assertThat(birth.ageOn(LocalDate.of(2021, 3, 21))).isEqualTo(new Bounds(34, 35));
    assertThat(birth.ageOn(LocalDate.of(2021, 12, 31))).isEqualTo(Bounds.exactly(35));
    assertThat(birth.ageOn(LocalDate.of(1986, 6, 1))).isEqualTo(Bounds.exactly(0));
  }

  @Example
  void nobodyIsBornAfterTheDay() {
    BirthDate birth = new BirthDate(PartialDate.ofYear(1986));
    assertThatIllegalArgumentException().isThrownBy(() -> birth.ageOn(LocalDate.of(1985, 12, 31)));
  }
}
