package org.jiceng.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedKeysTest {

  private static Set<List<Integer>> groups(SharedKeys keys, int[] of, IntUnaryOperator hash) {
    for (int row = 0; row < of.length; row++) {
      keys.add(hash.applyAsInt(of[row]), row);
    }
    List<List<Integer>> groups = new ArrayList<>();
    keys.drain(row -> of[row], same -> groups.add(List.copyOf(same)));
    assertThat(groups).doesNotHaveDuplicates();
    return new HashSet<>(groups);
  }

  private static Set<List<Integer>> slowly(int[] of) {
    return IntStream.range(0, of.length)
        .boxed()
        .collect(groupingBy(row -> of[row]))
        .values()
        .stream()
        .filter(same -> same.size() > 1)
        .collect(toSet());
  }

  /** Few rows and many, few keys and many, and hashes that say much, little or nothing. */
  @Test
  void theGroupsAreThoseOfAMap() {
    SplittableRandom random = new SplittableRandom(7);
    SharedKeys keys = new SharedKeys();
    for (int rows : new int[] {0, 1, 2, 63, 64, 65, 66, 127, 128, 129, 1000, 20_000}) {
      for (int values : new int[] {1, 3, 50, 1000, 1_000_000}) {
        int[] of = random.ints(rows, 0, values).toArray();
        List<IntUnaryOperator> hashes =
            List.of(
                value -> value, value -> value * 0x01000193, value -> -value, value -> value & 7);
        for (IntUnaryOperator hash : hashes) {
          assertThat(groups(keys, of, hash)).isEqualTo(slowly(of));
        }
      }
    }
  }

  @Test
  void theRowsOfAGroupStandInOrder() {
    SharedKeys keys = new SharedKeys();
    int[] of = IntStream.range(0, 200).map(row -> row % 2).toArray();
    for (List<Integer> same : groups(keys, of, value -> 5)) {
      assertThat(same).isSorted().hasSize(100);
    }
  }

  /** Of those alone next to none is looked at: that is what the tables of bits are for. */
  @Test
  void thoseAloneAreNotAskedForTheirKeys() {
    SharedKeys keys = new SharedKeys();
    for (int row = 0; row < 10_000; row++) {
      keys.add(row * 31, row);
    }
    List<Integer> asked = new ArrayList<>();
    keys.drain(
        row -> {
          asked.add(row);
          return row;
        },
        same -> {
          throw new AssertionError("nothing is shared");
        });
    assertThat(asked).isEmpty();
  }
}
