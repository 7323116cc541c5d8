package org.jiceng.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.DatedRecord;
import org.jiceng.fact.PartialDate;
import org.jiceng.fact.Truth;
import org.jiceng.law.PeriodConvention;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Look-backs of more than one date: both boundary days, under both conventions where one counts.
 */
class LookBackKindsTest {
  private static final PeriodConvention INCLUDED = PeriodConvention.CORRESPONDING_DAY_INCLUDED;
  private static final PeriodConvention FREE = PeriodConvention.CORRESPONDING_DAY_FREE;
  private static final LocalDate FIRST = LocalDate.of(2018, 3, 8);
  private static final LookBack LATEST =
      LookBack.monthsFromLatest(
          60, ImmutableList.of(DateAnchor.RELEASED, DateAnchor.PROBATION_ENDED));

  /** As {@code RELEASED=2016-03-21 DECIDED=2015}. */
  private static DatedRecord record(String dates) {
    ImmutableMap.Builder<DateAnchor, PartialDate> known = ImmutableMap.builder();
    Map<String, String> pairs =
        Splitter.on(' ').omitEmptyStrings().withKeyValueSeparator('=').split(dates);
    pairs.forEach(
        (anchor, date) ->
            known.put(DateAnchor.valueOf(anchor), PartialDate.parse(date).orElseThrow()));
    return new DatedRecord("N01", known.buildOrThrow(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "RELEASED=2016-03-21, 2021-03-21",
    "PROBATION_ENDED=2016-03-21, 2021-03-21",
    "RELEASED=2015-01-01 PROBATION_ENDED=2016-03-21, 2021-03-21",
    "RELEASED=2016-02-29 PROBATION_ENDED=2015-01-01 DECIDED=2020-01-01, 2021-02-28"
  })
  void fromTheLatestOfTheDatesThatThereAre(String dates, LocalDate corresponding) {
    DatedRecord record = record(dates);
    assertThat(LATEST.runs(record, corresponding.minusDays(1), FREE)).isEqualTo(Truth.TRUE);
    assertThat(LATEST.runs(record, corresponding, FREE)).isEqualTo(Truth.FALSE);
    assertThat(LATEST.runs(record, corresponding, INCLUDED)).isEqualTo(Truth.TRUE);
    assertThat(LATEST.runs(record, corresponding.plusDays(1), INCLUDED)).isEqualTo(Truth.FALSE);
    assertThat(LATEST.correspondingDay(record)).contains(corresponding);
    assertThat(LATEST.lacking(record)).isEmpty();
  }

  @Test
  void withoutAnyOfTheDatesThePeriodIsUnknownAndOneIsOwed() {
    DatedRecord record = record("DECIDED=1990");
    assertThat(LATEST.runs(record, LocalDate.of(2021, 3, 1), FREE)).isEqualTo(Truth.UNKNOWN);
    assertThat(LATEST.correspondingDay(record)).isEmpty();
    assertThat(LATEST.lacking(record)).contains(DateAnchor.RELEASED);
    assertThat(LATEST.decisiveDate()).contains(DateAnchor.RELEASED);
  }

  @Test
  void whatIsKnownInPartDecidesWhereEveryDayOfItWould() {
    DatedRecord record = record("RELEASED=2016-03 PROBATION_ENDED=2016-03-05");
    assertThat(LATEST.runs(record, LocalDate.of(2021, 3, 5), INCLUDED)).isEqualTo(Truth.TRUE);
    assertThat(LATEST.runs(record, LocalDate.of(2021, 3, 6), INCLUDED)).isEqualTo(Truth.UNKNOWN);
    assertThat(LATEST.runs(record, LocalDate.of(2021, 3, 31), INCLUDED)).isEqualTo(Truth.UNKNOWN);
    assertThat(LATEST.runs(record, LocalDate.of(2021, 4, 1), INCLUDED)).isEqualTo(Truth.FALSE);
    assertThat(LATEST.correspondingDay(record)).isEmpty();
  }

  @Test
  void aPeriodFromTheLatestDateIsOneAndNeedsTwoDates() {
    assertThat(LATEST.isPeriod()).isTrue();
    assertThat(LATEST.in(Language.EN))
        .isEqualTo(
            "for 60 months from the latest of release, end of the probation of a suspended"
                + " sentence");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LookBack.monthsFromLatest(60, ImmutableList.of(DateAnchor.RELEASED)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LookBack.monthsFromLatest(
                    -1, ImmutableList.of(DateAnchor.RELEASED, DateAnchor.CLOSED)));
    assertThat(
            LookBack.monthsFromLatest(0, ImmutableList.of(DateAnchor.RELEASED, DateAnchor.CLOSED))
                .runs(record("CLOSED=2021-03-21"), LocalDate.of(2021, 3, 21), FREE))
        .isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource({
    "'', TRUE",
    "CLOSED=2021-03-22, TRUE",
    "CLOSED=2021-03-21, FALSE",
    "CLOSED=2021-03-20, FALSE",
    "CLOSED=2021, UNKNOWN"
  })
  void aCaseIsOpenUntilTheDayOnWhichItWasClosed(String dates, Truth runs) {
    LookBack open = LookBack.whileOpen();
    for (PeriodConvention convention : PeriodConvention.values()) {
      assertThat(open.runs(record(dates), LocalDate.of(2021, 3, 21), convention)).isEqualTo(runs);
    }
    assertThat(open.isPeriod()).isFalse();
    assertThat(open.decisiveDate()).contains(DateAnchor.CLOSED);
    assertThat(open.in(Language.EN)).isEqualTo("until close of the case");
  }

  @ParameterizedTest
  @CsvSource({
    "'', FALSE",
    "RIGHTS_LOST=2020-01-01, TRUE",
    "RIGHTS_LOST=2020-01-01 RIGHTS_RESTORED=2021-03-22, TRUE",
    "RIGHTS_LOST=2020-01-01 RIGHTS_RESTORED=2021-03-21, FALSE",
    "RIGHTS_LOST=2020-01-01 RIGHTS_RESTORED=2021, UNKNOWN"
  })
  void rightsAreLostUntilTheyAreRestored(String dates, Truth runs) {
    LookBack lost = LookBack.whileRightsAreLost();
    assertThat(lost.runs(record(dates), LocalDate.of(2021, 3, 21), FREE)).isEqualTo(runs);
    assertThat(lost.in(Language.EN)).isEqualTo("from loss of rights until restoration of rights");
  }

  @ParameterizedTest
  @CsvSource({
    "DECIDED=2018-03-07, FALSE",
    "DECIDED=2018-03-08, TRUE",
    "DECIDED=2018-03, UNKNOWN",
    "'', UNKNOWN"
  })
  void aStretchOfTimeBeginsOnItsFirstDay(String dates, Truth runs) {
    LookBack term = new InSpan(Span.THIS_TERM, Optional.empty());
    LookBack known = new InSpan(Span.THIS_TERM, Optional.empty()).startingOn(FIRST);
    LocalDate today = LocalDate.of(2021, 3, 21);
    assertThat(known.runs(record(dates), today, FREE)).isEqualTo(runs);
    assertThat(term.runs(record(dates), today, FREE)).isEqualTo(Truth.UNKNOWN);
    assertThat(LookBack.within(Span.THIS_TERM)).isEqualTo(term);
    assertThat(known.decisiveDate()).contains(DateAnchor.DECIDED);
    assertThat(known.in(Language.EN)).isEqualTo("within this term, from 2018-03-08");
    assertThat(term.in(Language.EN)).isEqualTo("within this term, whose first day was not given");
  }

  @Test
  void theOthersSayWhatTheyAre() {
    assertThat(LookBack.permanent().in(Language.EN)).isEqualTo("without limit of time");
    assertThat(LookBack.untilRectified().in(Language.EN)).isEqualTo("until put right");
    assertThat(LookBack.permanent().isPeriod()).isFalse();
    assertThat(LookBack.whileInEffect().isPeriod()).isTrue();
    assertThat(LookBack.whileInEffect().in(Language.EN))
        .isEqualTo("for 0 months from end of effect");
  }
}
