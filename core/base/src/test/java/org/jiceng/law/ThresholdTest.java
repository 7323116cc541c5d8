package org.jiceng.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jiceng.testkit.Texts;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked examples of the Party's and of the civil elections. */
class ThresholdTest {
  private static final Threshold QUORUM_2020 = Threshold.atLeast(Fraction.of(4, 5), Base.ENTITLED);
  private static final Threshold QUORUM_1990 = Threshold.moreThan(Fraction.of(4, 5), Base.ENTITLED);
  private static final Threshold MAJORITY = Threshold.moreThan(Fraction.of(1, 2), Base.PRESENT);

  @ParameterizedTest(name = "{0} entitled: {1}, literally more than {2}")
  @CsvSource({
    "3, 3, 3",
    "5, 4, 5",
    "7, 6, 6",
    "10, 8, 9",
    "37, 30, 30",
    "40, 32, 33",
    "50, 40, 41",
    "100, 80, 81"
  })
  void quorum(long entitled, long least2020, long least1990) {
    assertThat(QUORUM_2020.least(entitled)).isEqualTo(least2020);
    assertThat(QUORUM_2020.isMetBy(least2020, entitled)).isTrue();
    assertThat(QUORUM_2020.isMetBy(least2020 - 1, entitled)).isFalse();
    assertThat(QUORUM_1990.least(entitled)).isEqualTo(least1990);
    assertThat(QUORUM_1990.isMetBy(least1990 - 1, entitled)).isFalse();
  }

  @ParameterizedTest(name = "{0} present: {1} votes")
  @CsvSource({"30, 16", "31, 16", "32, 17", "8, 5", "7, 4"})
  void moreThanHalf(long present, long least) {
    assertThat(MAJORITY.least(present)).isEqualTo(least);
    assertThat(MAJORITY.isMetBy(present / 2, present)).isFalse();
  }

  @ParameterizedTest(name = "{0} seats: {1} candidates")
  @CsvSource({"1, 2", "3, 4", "5, 6", "6, 8", "7, 9", "9, 11", "10, 12", "15, 18", "100, 120"})
  void surplus(long seats, long candidates) {
    Threshold surplus = Threshold.atLeast(Fraction.of(1, 5), Base.SEATS);
    assertThat(seats + surplus.least(seats)).isEqualTo(candidates);
  }

  // The minimum for a base as the civil texts say it: 过半数, 三分之二以上, 超过三分之二, 不得少于三分之一, 五分之一以上.
  @ParameterizedTest(name = "{1} {2}/{3} of {0}: {4}")
  @CsvSource({
    "0, MORE_THAN, 1, 2, 1",
    "1, MORE_THAN, 1, 2, 1",
    "2, MORE_THAN, 1, 2, 2",
    "99, MORE_THAN, 1, 2, 50",
    "100, MORE_THAN, 1, 2, 51",
    "1, AT_LEAST, 2, 3, 1",
    "2, AT_LEAST, 2, 3, 2",
    "3, AT_LEAST, 2, 3, 2",
    "100, AT_LEAST, 2, 3, 67",
    "99, AT_LEAST, 2, 3, 66",
    "3, MORE_THAN, 2, 3, 3",
    "99, MORE_THAN, 2, 3, 67",
    "100, MORE_THAN, 2, 3, 67",
    "2, AT_LEAST, 1, 3, 1",
    "3, AT_LEAST, 1, 3, 1",
    "4, AT_LEAST, 1, 3, 2",
    "0, AT_LEAST, 1, 3, 0",
    "10, AT_LEAST, 1, 5, 2",
    "11, AT_LEAST, 1, 5, 3"
  })
  void strictness(long base, Comparison comparison, int numerator, int denominator, long least) {
    Threshold threshold =
        new Threshold(Base.REGISTERED, comparison, Fraction.of(numerator, denominator));
    assertThat(threshold.least(base)).isEqualTo(least);
  }

  @Test
  void moreThanTheWholeCannotBeHad() {
    Threshold beyond = Threshold.moreThan(Fraction.of(1, 1), Base.PRESENT);
    assertThat(beyond.least(60)).isEqualTo(61);
    assertThat(beyond.isMetBy(60, 60)).isFalse();
  }

  @Test
  void doesNotOverflow() {
    Threshold half = Threshold.atLeast(Fraction.of(1_000_000_000, 2_000_000_000), Base.VOTED);
    assertThat(half.least(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE / 2 + 1);
  }

  @Test
  void workingExplainsAShortage() {
    Working working = QUORUM_2020.apply(47, 60);
    assertThat(working.need()).isEqualTo(48);
    assertThat(working.isMet()).isFalse();
    assertThat(working.margin()).isEqualTo(-1);
    assertThat(working.in(Language.EN))
        .isEqualTo("needs 48 of 60 (at least 4/5 of those entitled to attend), has 47, 1 short");
    assertThat(working.in(Language.ZH)).isEqualTo("需48（不少于应到会人数的4/5，基数60），有47，差1");
  }

  @Test
  void workingExplainsASuccess() {
    Working working = MAJORITY.apply(16, 30);
    assertThat(working.isMet()).isTrue();
    assertThat(working.margin()).isZero();
    assertThat(working.in(Language.EN))
        .isEqualTo("needs 16 of 30 (more than 1/2 of those present), has 16, 0 to spare");
    assertThat(working.in(Language.ZH)).isEqualTo("需16（超过实到会人数的1/2，基数30），有16，多0");
  }

  @ParameterizedTest
  @EnumSource
  void everyBaseReadsInBothLanguages(Base base) {
    Texts.assertComplete(Threshold.moreThan(Fraction.of(1, 3), base));
    Texts.assertComplete(Threshold.atLeast(Fraction.of(1, 3), base).apply(1, 4));
    Texts.assertComplete(Threshold.atLeast(Fraction.of(1, 3), base).apply(2, 4));
  }

  @Test
  void refusesNegativeCounts() {
    assertThatIllegalArgumentException().isThrownBy(() -> MAJORITY.least(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> MAJORITY.apply(-1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> MAJORITY.apply(1, -3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1/2", "3/2", "0/0", "1/0", "1/-2"})
  void refusesWhatIsNoShare(String share) {
    String[] parts = share.split("/");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
  }

  @Test
  void aFractionStaysAsTheLawWritesIt() {
    assertThat(Fraction.of(4, 5)).hasToString("4/5").isNotEqualTo(Fraction.of(8, 10));
    assertThat(Fraction.of(0, 1)).hasToString("0/1");
  }
}
