package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChangeTest {

  private static RatioBounds exactly(long above, long below) {
    return RatioBounds.exactly(new Ratio(above, below));
  }

  private static RatioBounds between(long least, long greatest, long below) {
    return new RatioBounds(new Ratio(least, below), new Ratio(greatest, below));
  }

  @Test
  void percentagePointsAreNotPerCent() {
    Change change = new Change(exactly(40, 100), exactly(100, 200));
    assertThat(change.percentagePoints(1)).isEqualTo("10.0");
    assertThat(change.relative()).isEqualTo(exactly(1, 4));
    assertThat(change.relative().percent(0)).isEqualTo("25");
  }

  @Test
  void aDifferenceIsOfExactValuesNotOfPrintedOnes() {
    // 42.4 and 46.6 print as 42 and 47.
    Change change = new Change(exactly(466, 10), exactly(424, 10));
    assertThat(change.difference().rounded(0)).isEqualTo("-4");
  }

  @Test
  void boundsCarryOverToDifferenceAndQuotient() {
    Change change = new Change(between(10, 12, 1), between(9, 18, 1));
    assertThat(change.difference()).isEqualTo(between(-3, 8, 1));
    assertThat(change.relative()).isEqualTo(new RatioBounds(new Ratio(-1, 4), new Ratio(4, 5)));
    Change below = new Change(between(10, 20, 1), between(-20, -10, 1));
    assertThat(below.relative()).isEqualTo(new RatioBounds(new Ratio(-3, 1), new Ratio(-3, 2)));
  }

  @Test
  void nothingIsMeasuredByZeroOrByNothing() {
    assertThat(new Change(exactly(0, 5), exactly(1, 5)).hasRelative()).isFalse();
    assertThat(new Change(between(0, 1, 5), exactly(1, 5)).hasRelative()).isFalse();
    assertThat(new Change(exactly(0, 0), exactly(1, 5)).hasRelative()).isFalse();
    assertThat(new Change(exactly(1, 5), exactly(0, 0)).hasRelative()).isFalse();
    Change fromZero = new Change(exactly(0, 5), exactly(1, 5));
    assertThatThrownBy(fromZero::relative).isInstanceOf(IllegalStateException.class);
    assertThat(fromZero.percentagePoints(0)).isEqualTo("20");
  }

  @Test
  void boundsPrintAsOneIfTheyRoundAlike() {
    assertThat(between(421, 424, 10).rounded(0)).isEqualTo("42");
    assertThat(between(424, 425, 10).rounded(0)).isEqualTo("42..43");
    assertThat(between(-425, -424, 10).rounded(0)).isEqualTo("-43..-42");
    assertThat(between(1, 2, 3).percent(1)).isEqualTo("33.3..66.7");
    assertThat(exactly(1, 2).rounded(0)).isEqualTo("1");
    assertThat(between(1, 2, 3)).hasToString("1/3..2/3");
    assertThat(exactly(1, 3)).hasToString("1/3");
  }

  @Test
  void boundsAreExactOnlyIfTheyAreOneValue() {
    assertThat(exactly(3, 4).exact()).isEqualTo(new Ratio(3, 4));
    RatioBounds open = between(1, 2, 4);
    assertThat(open.isExact()).isFalse();
    assertThatThrownBy(open::exact).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> between(2, 1, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RatioBounds(new Ratio(0, 0), Ratio.whole(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(exactly(0, 0).isDefined()).isFalse();
  }

  @Test
  void ratiosStandInTheOrderOfTheirValues() {
    assertThat(new Ratio(1, 2)).isEqualByComparingTo(new Ratio(2, 4)).isLessThan(new Ratio(2, 3));
    assertThat(new Ratio(0, 0)).isLessThan(new Ratio(-5, 1)).isEqualByComparingTo(new Ratio(7, 0));
    assertThat(new Ratio(Long.MAX_VALUE, 3)).isGreaterThan(new Ratio(Long.MAX_VALUE - 1, 4));
  }
}
