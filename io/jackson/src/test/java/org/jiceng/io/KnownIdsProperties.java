package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KnownIdsProperties {

  @Property(tries = 500)
  void anIdIsNewOnce(@ForAll("ids") List<String> ids) {
    KnownIds known = new KnownIds();
    Set<String> expected = new HashSet<>();

    ids.forEach(id -> assertThat(known.add(id)).as(id).isEqualTo(expected.add(id)));
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
