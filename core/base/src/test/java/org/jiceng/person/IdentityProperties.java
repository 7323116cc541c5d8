package org.jiceng.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jiceng.issue.Place;

/** What MOD 11-2 promises: no single wrong character and no swap of neighbours passes. */
class IdentityProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final String CHARACTERS = "0123456789X";

  private static IdentityReading read(String written) {
    return IdentityNumber.read(written, DAY);
  }

  @Property
  void everyNumberReadsBack(@ForAll("numbers") String number) {
    IdentityNumber read = read(number).valid().orElseThrow();
    assertThat(read.inFull()).isEqualTo(number);
    assertThat(read.toString()).doesNotContain(number.substring(6));
    assertThat(read(number.toLowerCase(Locale.ROOT)).valid()).contains(read);
  }

  @Property
  void everySingleChangeIsFound(
      @ForAll("numbers") String number,
      @ForAll @IntRange(max = 17) int at,
      @ForAll @IntRange(max = 10) int other) {
    char to = CHARACTERS.charAt(other);
    Assume.that(number.charAt(at) != to);
    StringBuilder changed = new StringBuilder(number);
    changed.setCharAt(at, to);
    assertThat(read(changed.toString()).valid()).isEmpty();
  }

  @Property
  void everySwapOfNeighboursIsFound(
      @ForAll("numbers") String number, @ForAll @IntRange(max = 16) int at) {
    Assume.that(number.charAt(at) != number.charAt(at + 1));
    StringBuilder swapped = new StringBuilder(number);
    swapped.setCharAt(at, number.charAt(at + 1));
    swapped.setCharAt(at + 1, number.charAt(at));
    assertThat(read(swapped.toString()).valid()).isEmpty();
  }

  @Property
  void anythingIsReadWithoutAnException(@ForAll String written) {
    assertThat(read(written).toOutcome(Place.none())).isNotNull();
  }

  /** Not those that end in three zeros, which must be confirmed. */
  @Provide
  Arbitrary<String> numbers() {
    return Combinators.combine(
            Arbitraries.of(11, 14, 44, 65, 81, 83),
            Arbitraries.integers().between(0, 9999),
            Arbitraries.longs()
                .between(LocalDate.of(1880, 1, 1).toEpochDay(), DAY.toEpochDay())
                .map(LocalDate::ofEpochDay),
            Arbitraries.integers().between(0, 999))
        .as(
            (province, division, birth, sequence) ->
                "%d%04d%04d%02d%02d%03d"
                    .formatted(
                        province,
                        division,
                        birth.getYear(),
                        birth.getMonthValue(),
                        birth.getDayOfMonth(),
                        sequence))
        .map(body -> body + IdentityReader.checkCharacter(Long.parseLong(body)))
        .filter(number -> !number.endsWith("000"));
  }
}
