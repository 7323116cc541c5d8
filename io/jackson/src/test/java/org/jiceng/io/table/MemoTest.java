package org.jiceng.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoTest {
  private static final int TRIAL = 1 << 11;

  private final Memo memo = new Memo();

  private int find(String text) {
    char[] chars = ("<" + text + ">").toCharArray();
    return memo.find(chars, 1, chars.length - 1);
  }

  private void keep(String text, Object value) {
    char[] chars = ("<<" + text + ">>").toCharArray();
    memo.keep(chars, 2, chars.length - 2, value);
  }

  @Test
  void whatWasKeptIsFound() {
    for (String text : new String[] {"", "a", "ab", "甲", "1968-05-03"}) {
      assertThat(find(text)).isEqualTo(-1);
      keep(text, text + "!");
      assertThat(find(text)).isNotNegative();
      assertThat(memo.value(find(text))).isEqualTo(text + "!");
    }
    assertThat(find("b")).isEqualTo(-1);
  }

  @Test
  void textsOfOnePlaceDisplaceEachOther() {
    // Alike in length, first, middle and last two signs: only the others tell them apart.
    String one = "a1xb2xccd";
    String other = "a2xb2xccd";
    keep(one, 1);
    assertThat(find(other)).isEqualTo(-1);
    keep(other, 2);

    assertThat(memo.value(find(other))).isEqualTo(2);
    assertThat(find(one)).isEqualTo(-1);
  }

  @Test
  void whereNothingRepeatsItStopsLooking() {
    keep("a", 1);
    for (int look = 0; look < TRIAL; look++) {
      assertThat(find("key" + look)).isEqualTo(-1);
    }
    assertThat(find("a")).isEqualTo(-1);
    keep("a", 1);
    assertThat(find("a")).isEqualTo(-1);
  }

  @Test
  void whereOneOfEightRepeatsItGoesOn() {
    keep("a", 1);
    for (int look = 0; look < 4 * TRIAL; look++) {
      if (look % 8 == 0) {
        assertThat(find("a")).isNotNegative();
      } else {
        find("key" + look);
      }
    }
    assertThat(find("a")).isNotNegative();
  }

  @Test
  void eachTrialIsOneByItself() {
    keep("a", 1);
    for (int look = 0; look < TRIAL; look++) {
      find("a");
    }
    for (int look = 0; look < TRIAL; look++) {
      find("key" + look);
    }
    assertThat(find("a")).isEqualTo(-1);
  }
}
