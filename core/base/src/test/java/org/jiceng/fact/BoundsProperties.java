package org.jiceng.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BoundsProperties {

  @Property
  void withinAgreesWithEveryValueThatItCanHave(
      @ForAll @IntRange(min = -5, max = 5) int least,
      @ForAll @IntRange(min = 0, max = 6) int width,
      @ForAll @IntRange(min = -8, max = 8) int low,
      @ForAll @IntRange(min = -8, max = 8) int high) {
    Bounds bounds = new Bounds(least, least + width);
    long inside =
        IntStream.rangeClosed(least, least + width).filter(n -> low <= n && n <= high).count();
    Truth expected = inside == 0 ? Truth.FALSE : inside == width + 1 ? Truth.TRUE : Truth.UNKNOWN;
    assertThat(bounds.within(low, high)).isEqualTo(expected);
  }

  @Example
  void printsOneNumberOrTwo() {
    assertThat(Bounds.exactly(35)).hasToString("35").isEqualTo(new Bounds(35, 35));
    assertThat(new Bounds(34, 35)).hasToString("34..35");
    assertThat(Bounds.exactly(35).isExact()).isTrue();
    assertThat(new Bounds(34, 35).isExact()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(1, 0));
  }

  @Example
  void reachesToTheEndsOfTheNumbers() {
    Bounds all = new Bounds(Integer.MIN_VALUE, Integer.MAX_VALUE);
    assertThat(all.within(Integer.MIN_VALUE, Integer.MAX_VALUE)).isEqualTo(Truth.TRUE);
    assertThat(all.within(0, Integer.MAX_VALUE)).isEqualTo(Truth.UNKNOWN);
  }
}
