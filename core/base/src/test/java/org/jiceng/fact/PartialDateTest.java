package org.jiceng.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "196",
        "1968-5",
        "1968-13",
        "1968-00",
        "1968-02-30",
        "1968-05-3",
        "1968/05/03",
        "0000",
        "0000-01",
        "0000-01-01",
        "十九六八",
        "１９６８",
        "-968",
        "1968-05-",
        "1968年05月",
        "1968-5-03a"
      })
  void refusesWhatIsNoDate(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @Test
  void knowsWhatItKnows() {
    PartialDate day = PartialDate.of(LocalDate.of(1968, 5, 3));
    assertThat(day.day()).contains(LocalDate.of(1968, 5, 3));
    assertThat(day.month()).hasValue(5);
    assertThat(day).hasToString("1968-05-03");

    PartialDate month = PartialDate.of(YearMonth.of(1968, 2));
    assertThat(month.day()).isEmpty();
    assertThat(month.month()).hasValue(2);
    assertThat(month.latest()).isEqualTo(LocalDate.of(1968, 2, 29));
    assertThat(month).hasToString("1968-02");

    PartialDate year = PartialDate.ofYear(1968);
    assertThat(year.month()).isEmpty();
    assertThat(year.year()).isEqualTo(1968);
    assertThat(year).hasToString("1968").isNotEqualTo(month);
    assertThat(PartialDate.ofYear(7)).hasToString("0007");
  }

  @Test
  void comparesWithTheLastDayOfAll() {
    assertThat(PartialDate.ofYear(2000).isAfter(LocalDate.MAX)).isEqualTo(Truth.FALSE);
    assertThat(PartialDate.ofYear(2000).isBefore(LocalDate.MIN)).isEqualTo(Truth.FALSE);
  }

  @Test
  void refusesAYearThatCannotBePrinted() {
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.ofYear(0));
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.ofYear(10_000));
  }
}
