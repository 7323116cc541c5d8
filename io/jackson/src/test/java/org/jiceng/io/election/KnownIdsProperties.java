package org.jiceng.io.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KnownIdsProperties {

  @Property(tries = 500)
  void anIdIsNewOnce(@ForAll("ids") List<String> ids) {
    KnownIds known = new KnownIds();
    Set<String> expected = new HashSet<>();

    ids.forEach(id -> assertThat(known.add(id)).as(id).isEqualTo(expected.add(id)));
  }

  /** Ids of nine signs that the first mixture puts on one of a few slots. */
  @Test
  void whoeverChoosesThemGainsNothing() {
    Set<String> clashing = new HashSet<>();
    Random random = new Random(8);
    while (clashing.size() < 2_000) {
      String id = Long.toString(random.nextLong(100_000_000L, 1_000_000_000L));
      long number = id.chars().asLongStream().reduce(0, (value, sign) -> value << 7 | sign);
      if (number * 0x9E3779B97F4A7C15L >>> 55 == 5) {
        clashing.add(id);
      }
    }
    KnownIds known = new KnownIds();
    clashing.forEach(id -> assertThat(known.add(id)).isTrue());
    clashing.forEach(id -> assertThat(known.add(id)).isFalse());
  }

  /** Serial numbers, more than fill the first slots, and others. */
  @Provide
  Arbitrary<List<String>> ids() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(1, 150).map(String::valueOf),
            Arbitraries.of(
                "A-1", "A-2", "\u0000", "\u0000\u0000", "é", "票1", "123456789", "1234567890"),
            Arbitraries.strings().ascii().ofMaxLength(10))
        .list()
        .ofMaxSize(400);
  }
}
