package org.jiceng.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class KeysProperties {

  @Property(tries = 500)
  void eachKeyStandsWhereItWasPutFirst(@ForAll("keys") List<String> keys) {
    Keys known = new Keys();
    Map<String, Integer> expected = new HashMap<>();
    for (int index = 0; index < keys.size(); index++) {
      Integer before = expected.putIfAbsent(keys.get(index), index);

      assertThat(known.put(Key.of(keys.get(index)), index)).isEqualTo(before == null ? -1 : before);
    }
    expected.forEach((key, index) -> assertThat(known.of(Key.of(key))).isEqualTo(index));
  }

  @Property(tries = 500)
  void otherKeysStandNowhere(
      @ForAll("keys") List<String> keys, @ForAll("keys") List<String> others) {
    Keys known = new Keys();
    for (int index = 0; index < keys.size(); index++) {
      known.put(Key.of(keys.get(index)), index);
    }
    others.stream()
        .filter(key -> !keys.contains(key))
        .forEach(key -> assertThat(known.of(Key.of(key))).isEqualTo(Keys.NONE));
  }

  @Property(tries = 500)
  void movedKeysStandWhereTheyWereMoved(@ForAll("keys") List<String> all, @ForAll Random random) {
    List<String> keys = all.stream().distinct().toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, keys.size()).boxed().toList());
    Collections.shuffle(order, random);
    Keys known = new Keys();
    for (int index = 0; index < keys.size(); index++) {
      known.put(Key.of(keys.get(index)), index);
    }
    known.move(order.stream().mapToInt(Integer::intValue).toArray());

    for (int index = 0; index < keys.size(); index++) {
      assertThat(known.of(Key.of(keys.get(index)))).isEqualTo(order.get(index));
    }
  }

  @Property(tries = 500)
  void keysAreTextsAgainInTheirOrder(@ForAll("keys") List<String> keys) {
    Keys known = new Keys();
    for (int index = 0; index < keys.size(); index++) {
      known.keep(Key.of(new StringBuilder(keys.get(index))), index);
    }
    known.close(keys.size());
    for (int one = 0; one < keys.size(); one++) {
      int other = keys.size() - 1 - one;
      String first = keys.get(one);
      String second = keys.get(other);

      assertThat(known.get(one)).isEqualTo(first);
      assertThat(known.isAt(one, Key.of(second))).isEqualTo(first.equals(second));
      assertThat(known.areSame(one, other)).isEqualTo(first.equals(second));
      assertThat(Integer.signum(known.compare(one, other)))
          .isEqualTo(Integer.signum(first.compareTo(second)));
      assertThat(known.isWithin(one, other))
          .isEqualTo(first.length() > second.length() && first.startsWith(second));
    }
  }

  /** Keys of digits in their order are not looked for until one is out of it. */
  @Property(tries = 500)
  void whetherTheyComeInOrderMakesNoDifference(@ForAll("keys") List<String> all) {
    List<String> keys = new ArrayList<>(all.stream().distinct().sorted().toList());
    keys.addAll(all);
    eachKeyStandsWhereItWasPutFirst(keys);
    Keys inOrder = new Keys();
    Keys reversed = new Keys();
    int size = (int) all.stream().distinct().count();
    for (int index = 0; index < size; index++) {
      inOrder.put(Key.of(keys.get(index)), index);
      reversed.put(Key.of(keys.get(size - 1 - index)), index);
    }
    reversed.move(IntStream.range(0, size).map(index -> size - 1 - index).toArray());
    inOrder.close(size);
    reversed.close(size);

    assertThat(inOrder.areSame(reversed, size)).isTrue();
    assertThat(inOrder.hash(size)).isEqualTo(reversed.hash(size));
    for (int index = 0; index < size; index++) {
      Key key = Key.of(keys.get(index));
      assertThat(inOrder.of(key)).isEqualTo(index).isEqualTo(reversed.of(key));
    }
    if (size > 1) {
      inOrder.keep(Key.of("another"), 0);
      assertThat(inOrder.areSame(reversed, size)).isEqualTo(keys.get(0).equals("another"));
    }
  }

  @Test
  void whereNothingWasPutNothingStands() {
    Keys known = new Keys();
    assertThat(known.of(Key.of("1"))).isEqualTo(Keys.NONE);
    assertThat(known.has(0)).isFalse();
    known.put(Key.of("1"), 3);
    assertThat(known.has(0)).isFalse();
    assertThat(known.has(3)).isTrue();
    assertThat(known.isAt(99, Key.of("1"))).isFalse();
    assertThat(Key.of("").isEmpty()).isTrue();
    assertThat(Key.of("0").isEmpty()).isFalse();
  }

  /** Keys that fall on few slots are chosen by somebody, who knows how they are mixed. */
  @Test
  void whoeverChoosesThemGainsNothing() {
    Random random = new Random(8);
    List<String> clashing =
        random
            .longs(100_000_000_000_000L, 1_000_000_000_000_000L)
            .mapToObj(Long::toString)
            .filter(key -> (Key.of(key).number() >>> 3) * 0x9E3779B97F4A7C15L >>> 54 == 5)
            .distinct()
            .limit(4_000)
            .toList();
    Keys known = new Keys();
    for (int index = 0; index < clashing.size(); index++) {
      assertThat(known.put(Key.of(clashing.get(index)), index)).isEqualTo(Keys.NONE);
    }
    for (int index = 0; index < clashing.size(); index++) {
      assertThat(known.put(Key.of(clashing.get(index)), 4_000 + index)).isEqualTo(index);
    }
    known.close(4_000);
    for (int index = 0; index < clashing.size(); index++) {
      assertThat(known.of(Key.of(clashing.get(index)))).isEqualTo(index);
    }
  }

  /** Codes of one county, short ids, ids of any sign, and texts with one hash. */
  @Provide
  Arbitrary<List<String>> keys() {
    Arbitrary<String> code =
        Arbitraries.longs().between(0, 200).map(serial -> String.valueOf(141123_100_000L + serial));
    Arbitrary<String> padded =
        Arbitraries.integers().between(0, 12).map(zeros -> "0".repeat(zeros) + "7");
    Arbitrary<String> alike = Arbitraries.of("Aa", "BB").list().ofSize(5).map(List::toString);
    Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(20);
    Arbitrary<String> ascii = Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(9);
    return Arbitraries.frequencyOf(
            Tuple.of(5, code),
            Tuple.of(1, padded),
            Tuple.of(2, alike),
            Tuple.of(1, any),
            Tuple.of(2, ascii))
        .list()
        .ofMaxSize(300);
  }
}
