package org.jiceng.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiceng.law.PeriodConvention.CORRESPONDING_DAY_FREE;
import static org.jiceng.law.PeriodConvention.CORRESPONDING_DAY_INCLUDED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodConventionTest {

  @ParameterizedTest(name = "{0} + {1} months")
  @CsvSource({
    "2025-03-10,  6, 2025-09-10, 2025-09-11",
    "2025-03-10, 12, 2026-03-10, 2026-03-11",
    "2025-03-10, 18, 2026-09-10, 2026-09-11",
    "2025-03-10, 24, 2027-03-10, 2027-03-11",
    "2024-08-31, 18, 2026-02-28, 2026-03-01",
    "2025-08-31,  6, 2026-02-28, 2026-03-01",
    "2024-02-29, 12, 2025-02-28, 2025-03-01",
    "2024-05-20, 60, 2029-05-20, 2029-05-21",
    "2022-08-31, 18, 2024-02-29, 2024-03-01",
    "2023-06-01, 36, 2026-06-01, 2026-06-02",
  })
  void endsOnTheCorrespondingDay(
      LocalDate start, int months, LocalDate corresponding, LocalDate next) {
    assertThat(CORRESPONDING_DAY_FREE.firstFreeDay(start, months)).isEqualTo(corresponding);
    assertThat(CORRESPONDING_DAY_INCLUDED.firstFreeDay(start, months)).isEqualTo(next);

    assertThat(CORRESPONDING_DAY_FREE.contains(start, months, corresponding)).isFalse();
    assertThat(CORRESPONDING_DAY_FREE.contains(start, months, corresponding.minusDays(1))).isTrue();
    assertThat(CORRESPONDING_DAY_INCLUDED.contains(start, months, corresponding)).isTrue();
    assertThat(CORRESPONDING_DAY_INCLUDED.contains(start, months, next)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void beginsOnTheStartDay(PeriodConvention convention) {
    LocalDate start = LocalDate.of(2025, 3, 10);
    assertThat(convention.contains(start, 6, start)).isTrue();
    assertThat(convention.contains(start, 6, start.minusDays(1))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> convention.firstFreeDay(start, -1));
  }

  @Test
  void noMonthsAtAllEndOnTheStartDay() {
    LocalDate start = LocalDate.of(2025, 3, 10);
    assertThat(CORRESPONDING_DAY_FREE.firstFreeDay(start, 0)).isEqualTo(start);
    assertThat(CORRESPONDING_DAY_INCLUDED.firstFreeDay(start, 0)).isEqualTo(start.plusDays(1));
  }

  @Test
  void addsMonthsInOneStep() {
    LocalDate start = LocalDate.of(2022, 8, 31);
    LocalDate stepwise =
        CORRESPONDING_DAY_FREE.firstFreeDay(CORRESPONDING_DAY_FREE.firstFreeDay(start, 6), 12);
    assertThat(stepwise).isEqualTo(LocalDate.of(2024, 2, 28));
    assertThat(CORRESPONDING_DAY_FREE.firstFreeDay(start, 18)).isEqualTo(LocalDate.of(2024, 2, 29));
  }
}
