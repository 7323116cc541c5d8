package org.jiceng.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** The threshold against cross-multiplication in integers of any size. */
class ThresholdProperties {

  @Provide
  Arbitrary<Fraction> shares() {
    return Arbitraries.integers()
        .between(1, Integer.MAX_VALUE)
        .flatMap(
            denominator ->
                Arbitraries.integers()
                    .between(0, denominator)
                    .map(numerator -> Fraction.of(numerator, denominator)));
  }

  @Provide
  Arbitrary<Threshold> thresholds() {
    return Combinators.combine(
            Arbitraries.of(Base.class), Arbitraries.of(Comparison.class), shares())
        .as(Threshold::new);
  }

  /** Whether have/base compares with the share as the threshold asks, by its definition. */
  private static boolean oracle(Threshold threshold, BigInteger have, long base) {
    BigInteger left = have.multiply(BigInteger.valueOf(threshold.share().denominator()));
    BigInteger right =
        BigInteger.valueOf(base).multiply(BigInteger.valueOf(threshold.share().numerator()));
    int sign = left.compareTo(right);
    return threshold.comparison() == Comparison.MORE_THAN ? sign > 0 : sign >= 0;
  }

  @Property
  void leastIsTheLeastThatMeetsIt(
      @ForAll("thresholds") Threshold threshold,
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE - 1) long base) {
    BigInteger least = BigInteger.valueOf(threshold.least(base));
    assertThat(oracle(threshold, least, base)).isTrue();
    assertThat(oracle(threshold, least.subtract(BigInteger.ONE), base)).isFalse();
  }

  @Property
  void isMetExactlyWhenTheShareCompares(
      @ForAll("thresholds") Threshold threshold,
      @ForAll @LongRange(min = 0, max = 200) long base,
      @ForAll @LongRange(min = 0, max = 200) long have) {
    boolean expected = oracle(threshold, BigInteger.valueOf(have), base);
    assertThat(threshold.isMetBy(have, base)).isEqualTo(expected);
    Working working = threshold.apply(have, base);
    assertThat(working.isMet()).isEqualTo(expected);
    assertThat(working.need() + working.margin()).isEqualTo(have);
  }

  @Property
  void aLargerBaseNeedsNoFewer(
      @ForAll("thresholds") Threshold threshold,
      @ForAll @LongRange(min = 0, max = 1_000_000) long base) {
    assertThat(threshold.least(base + 1) - threshold.least(base)).isBetween(0L, 1L);
  }
}
