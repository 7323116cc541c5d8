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

class PositionsProperties {

  @Property(tries = 500)
  void eachKeyStandsWhereItWasPutFirst(@ForAll("keys") List<String> keys) {
    Positions positions = new Positions();
    Map<String, Integer> expected = new HashMap<>();
    for (int index = 0; index < keys.size(); index++) {
      Integer before = expected.putIfAbsent(keys.get(index), index);

      assertThat(positions.put(keys.get(index), index)).isEqualTo(before == null ? -1 : before);
    }
    expected.forEach((key, index) -> assertThat(positions.of(key)).isEqualTo(index));
  }

  @Property(tries = 500)
  void otherKeysStandNowhere(
      @ForAll("keys") List<String> keys, @ForAll("keys") List<String> others) {
    Positions positions = new Positions();
    for (int index = 0; index < keys.size(); index++) {
      positions.put(keys.get(index), index);
    }
    others.stream()
        .filter(key -> !keys.contains(key))
        .forEach(key -> assertThat(positions.of(key)).isEqualTo(Positions.NONE));
  }

  @Property(tries = 500)
  void movedKeysStandWhereTheyWereMoved(@ForAll("keys") List<String> all, @ForAll Random random) {
    List<String> keys = all.stream().distinct().toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, keys.size()).boxed().toList());
    Collections.shuffle(order, random);
    Positions positions = new Positions();
    for (int index = 0; index < keys.size(); index++) {
      positions.put(keys.get(index), index);
    }
    positions.move(order.stream().mapToInt(Integer::intValue).toArray());

    for (int index = 0; index < keys.size(); index++) {
      assertThat(positions.of(keys.get(index))).isEqualTo(order.get(index));
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
