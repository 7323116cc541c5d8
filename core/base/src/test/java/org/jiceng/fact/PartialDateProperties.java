package org.jiceng.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.testkit.Days;

/** A date that is known in part against the days that it can be, one by one. */
class PartialDateProperties {

  /** A partial date, and a day near it or far from it. */
  record Pair(PartialDate date, LocalDate day) {}

  @Provide
  Arbitrary<PartialDate> dates() {
    return Days.partialDates();
  }

  @Provide
  Arbitrary<Pair> pairs() {
    Arbitrary<Integer> offsets = Arbitraries.integers().between(-800, 800);
    return Combinators.combine(dates(), offsets)
        .as((date, offset) -> new Pair(date, date.earliest().plusDays(offset)));
  }

  /** Days whose text begins as the date's does, found without the code under test. */
  private static Stream<LocalDate> days(PartialDate date) {
    return LocalDate.of(date.year(), 1, 1)
        .datesUntil(LocalDate.of(date.year() + 1, 1, 1))
        .filter(day -> day.toString().startsWith(date.toString()));
  }

  private static Truth oracle(PartialDate date, Predicate<LocalDate> holds) {
    boolean some = days(date).anyMatch(holds);
    boolean all = days(date).allMatch(holds);
    return all ? Truth.TRUE : some ? Truth.UNKNOWN : Truth.FALSE;
  }

  @Property
  void readsWhatItPrints(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString()))
        .contains(date)
        .hasValueSatisfying(same -> assertThat(same).hasSameHashCodeAs(date));
  }

  @Property
  void reachesFromTheFirstToTheLastDayThatItCanBe(@ForAll("dates") PartialDate date) {
    assertThat(days(date)).startsWith(date.earliest()).endsWith(date.latest());
    assertThat(date.day().isPresent()).isEqualTo(days(date).count() == 1);
  }

  @Property
  void isBeforeAgreesWithEveryDay(@ForAll("pairs") Pair pair) {
    assertThat(pair.date.isBefore(pair.day))
        .isEqualTo(oracle(pair.date, day -> day.isBefore(pair.day)));
  }

  @Property
  void isAfterAgreesWithEveryDay(@ForAll("pairs") Pair pair) {
    assertThat(pair.date.isAfter(pair.day))
        .isEqualTo(oracle(pair.date, day -> day.isAfter(pair.day)));
  }
}
