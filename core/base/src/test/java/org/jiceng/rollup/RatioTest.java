package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

  @ParameterizedTest
  @CsvSource({
    "574, 1715, 33, 33.47",
    "161, 253, 64, 63.64",
    "215, 253, 85, 84.98",
    "1, 2, 50, 50.00",
    "1, 200, 1, 0.50",
    "-1, 200, -1, -0.50",
    "0, 7, 0, 0.00"
  })
  void percentIsRoundedHalfUpAwayFromZero(long above, long below, String whole, String two) {
    Ratio ratio = new Ratio(above, below);
    assertThat(ratio.percent(0)).isEqualTo(whole);
    assertThat(ratio.percent(2)).isEqualTo(two);
  }

  @Test
  void aChangeIsTakenOfExactValues() {
    // 42.4 and 46.6 print as 42 and 47; the change is -4.2, which prints as -4, not -5.
    Ratio now = new Ratio(424, 10);
    Ratio before = new Ratio(466, 10);
    assertThat(now.minus(before)).isEqualTo(new Ratio(-21, 5));
    assertThat(now.minus(before).rounded(0)).isEqualTo("-4");
  }

  @Test
  void nothingBelowTheLineHasNoValue() {
    Ratio nothing = new Ratio(0, 0);
    assertThat(nothing.isDefined()).isFalse();
    assertThatThrownBy(() -> nothing.rounded(0)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> nothing.minus(Ratio.whole(1)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new Ratio(1, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void printsBothParts() {
    assertThat(new Ratio(574, 1715)).hasToString("574/1715");
    assertThat(Ratio.whole(9)).hasToString("9");
  }
}
