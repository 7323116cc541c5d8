package org.jiceng.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class TextsProperties {

  private static Texts texts(List<String> all) {
    Texts texts = new Texts();
    for (String each : all) {
      texts.add(each.length() % 2 == 0 ? each : new StringBuilder(each));
    }
    return texts;
  }

  @Property(tries = 300)
  void areThoseThatWereAdded(@ForAll List<String> all) {
    Texts texts = texts(all);
    for (int pass = 0; pass < 2; pass++) {
      for (int index = 0; index < all.size(); index++) {
        assertThat(texts.get(index)).isEqualTo(all.get(index));
      }
      texts.trim();
    }
  }

  @Property(tries = 300)
  void moveWithAPermutation(@ForAll @Size(max = 100) List<String> all, @ForAll Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, all.size()).boxed().toList());
    Collections.shuffle(order, random);
    Texts texts = texts(all);
    texts.move(order.stream().mapToInt(Integer::intValue).toArray());

    for (int index = 0; index < all.size(); index++) {
      assertThat(texts.get(order.get(index))).isEqualTo(all.get(index));
    }
  }

  @Property(tries = 300)
  void areEqualIfAllAre(@ForAll List<String> all, @ForAll List<String> others) {
    Texts trimmed = texts(all);
    trimmed.trim();

    assertThat(texts(all)).isEqualTo(trimmed).hasSameHashCodeAs(trimmed);
    assertThat(texts(all).equals(texts(others))).isEqualTo(all.equals(others));
    assertThat(texts(all)).isNotEqualTo("texts");
  }
}
