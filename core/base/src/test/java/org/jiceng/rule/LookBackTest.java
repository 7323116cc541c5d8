package org.jiceng.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.DatedRecord;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.PartialDate;
import org.jiceng.fact.RecordsFact;
import org.jiceng.fact.Truth;
import org.jiceng.law.PeriodConvention;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookBackTest {
  private static final PeriodConvention INCLUDED = PeriodConvention.CORRESPONDING_DAY_INCLUDED;
  private static final PeriodConvention FREE = PeriodConvention.CORRESPONDING_DAY_FREE;
  private static final Body COURT = Body.of("FY", "人民法院", "court");

  private static DatedRecord record(DateAnchor anchor, String date) {
    return new DatedRecord(
        "N01", ImmutableMap.of(anchor, PartialDate.parse(date).orElseThrow()), Optional.of("D-7"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-10,  6, 2025-09-10",
    "2025-03-10, 12, 2026-03-10",
    "2025-03-10, 18, 2026-09-10",
    "2025-03-10, 24, 2027-03-10",
    "2024-08-31, 18, 2026-02-28",
    "2025-08-31,  6, 2026-02-28",
    "2024-02-29, 12, 2025-02-28",
    "2024-05-20, 60, 2029-05-20",
    "2022-08-31, 18, 2024-02-29",
  })
  void bothBoundaryDaysUnderBothConventions(String start, int months, LocalDate corresponding) {
    LookBack lookBack = LookBack.months(months, DateAnchor.DECIDED);
    DatedRecord record = record(DateAnchor.DECIDED, start);

    assertThat(lookBack.runs(record, corresponding.minusDays(1), FREE)).isEqualTo(Truth.TRUE);
    assertThat(lookBack.runs(record, corresponding, FREE)).isEqualTo(Truth.FALSE);
    assertThat(lookBack.runs(record, corresponding, INCLUDED)).isEqualTo(Truth.TRUE);
    assertThat(lookBack.runs(record, corresponding.plusDays(1), INCLUDED)).isEqualTo(Truth.FALSE);
    assertThat(lookBack.correspondingDay(record)).contains(corresponding);
  }

  @Test
  void aPartialDateDecidesOnlyWhereEveryDayOfItWould() {
    LookBack lookBack = LookBack.years(5, DateAnchor.DECIDED);
    DatedRecord record = record(DateAnchor.DECIDED, "2016-03");

    assertThat(lookBack.runs(record, LocalDate.of(2021, 3, 1), INCLUDED)).isEqualTo(Truth.TRUE);
    assertThat(lookBack.runs(record, LocalDate.of(2021, 3, 2), INCLUDED)).isEqualTo(Truth.UNKNOWN);
    assertThat(lookBack.runs(record, LocalDate.of(2021, 3, 31), INCLUDED)).isEqualTo(Truth.UNKNOWN);
    assertThat(lookBack.runs(record, LocalDate.of(2021, 4, 1), INCLUDED)).isEqualTo(Truth.FALSE);
  }

  @Test
  void anotherDateThanTheAnchorDoesNotHelp() {
    LookBack lookBack = LookBack.years(5, DateAnchor.SENTENCE_ENDED);
    assertThat(lookBack.runs(record(DateAnchor.DECIDED, "1990"), LocalDate.of(2021, 3, 1), FREE))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void anAnchorAheadIsHeldAgainstItsSubjectAlready() {
    LookBack lookBack = LookBack.months(0, DateAnchor.EFFECT_ENDED);
    assertThat(
            lookBack.runs(
                record(DateAnchor.EFFECT_ENDED, "2022-05-01"), LocalDate.of(2021, 3, 1), FREE))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void untilPutRightAndForEver() {
    LocalDate day = LocalDate.of(2021, 3, 21);
    LookBack rectified = LookBack.untilRectified();
    assertThat(rectified.runs(record(DateAnchor.DECIDED, "2010"), day, FREE)).isEqualTo(Truth.TRUE);
    assertThat(rectified.runs(record(DateAnchor.RECTIFIED, "2021-03-21"), day, FREE))
        .isEqualTo(Truth.FALSE);
    assertThat(rectified.runs(record(DateAnchor.RECTIFIED, "2021-03-22"), day, FREE))
        .isEqualTo(Truth.TRUE);
    assertThat(rectified.runs(record(DateAnchor.RECTIFIED, "2021"), day, FREE))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(LookBack.permanent().runs(record(DateAnchor.DECIDED, "1960"), day, FREE))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void aRunningRecordIsExplainedWithItsDatesAndDocument() {
    NoRunningRecord<DatedRecord> condition = condition(DateAnchor.DECIDED);

    Explanation explanation =
        condition.explain(record(DateAnchor.DECIDED, "2016-03-21"), LocalDate.of(2021, 3, 21));

    assertThat(explanation.compared().get(0).in(Language.EN))
        .contains("day of decision 2016-03-21")
        .contains("no longer counts from 2021-03-22 (the reference day is the corresponding day")
        .contains("(document D-7)");
    assertThat(explanation.owed()).isEmpty();
  }

  @Test
  void aDateThatIsNeededIsOwedByWhoeverKeepsTheRecord() {
    NoRunningRecord<DatedRecord> condition = condition(DateAnchor.RELEASED);

    Explanation explanation =
        condition.explain(record(DateAnchor.DECIDED, "2016-03-21"), LocalDate.of(2021, 3, 21));

    assertThat(explanation.owed()).containsExactly(new Owed(COURT, DateAnchor.RELEASED));
    assertThat(explanation.compared().get(0).in(Language.EN)).contains("release not given");
  }

  @Test
  void recordsOfOtherCodesDoNotCount() {
    DatedRecord other = new DatedRecord("N02", ImmutableMap.of(), Optional.empty());
    assertThat(condition(DateAnchor.DECIDED).evaluate(other, LocalDate.of(2021, 3, 21)))
        .isEqualTo(Truth.TRUE);
  }

  private static NoRunningRecord<DatedRecord> condition(DateAnchor anchor) {
    RecordsFact<DatedRecord> fact =
        new RecordsFact<>(
            "records",
            new Bilingual("记录", "records"),
            record -> Evidence.known(ImmutableList.of(record)));
    return new NoRunningRecord<>(fact, "N01", LookBack.years(5, anchor), INCLUDED, COURT);
  }
}
