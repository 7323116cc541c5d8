package org.jiceng.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import org.jiceng.text.Bilingual;
import org.junit.jupiter.api.Test;

/** Forms over a subject that is just its word. */
class FactFormTest {
  private static final Bilingual LABEL = new Bilingual("名", "label");
  private static final Body KEEPER = Body.of("K", "档案", "keeper");
  private static final int[] ANYTHING = {Integer.MIN_VALUE, Integer.MAX_VALUE};

  private static FactForm<Long> form(Bounds range) {
    return FactForm.of(
        ImmutableList.of(ScalarFact.integer("n", LABEL, range, KEEPER, word -> word)));
  }

  /** Whether the word may be outside, from a sheet; what is partly known always may. */
  private static boolean isOutside(FactForm<Long> form, long word, int low, int high) {
    FactBounds<Long> sheets = form.bounds(new int[] {low}, new int[] {high}, form::sheet);
    assertThat(sheets.word(word, 0)).isEqualTo(word);
    if (sheets.outside(word, 0) == 0) {
      return false;
    }
    assertThat(sheets.fact(0, Long.numberOfTrailingZeros(sheets.outside(word, 0)))).isZero();
    return true;
  }

  private static boolean isReadOutside(FactForm<Long> form, long word, int low, int high) {
    FactBounds<Long> read = form.bounds(new int[] {low}, new int[] {high});
    assertThat(read.word(word, 0)).isEqualTo(word);
    return read.outside(word, 0) != 0;
  }

  @Test
  void whatIsNotSurelyWithinIsOutside() {
    FactForm<Long> form = form(new Bounds(-2, 3));
    for (int low = -4; low <= 5; low++) {
      for (int high = -4; high <= 5; high++) {
        assertThat(isOutside(form, Bounds.NOT_KNOWN, low, high)).isTrue();
        assertThat(isReadOutside(form, Bounds.NOT_KNOWN, low, high)).isTrue();
        for (int least = -2; least <= 3; least++) {
          for (int greatest = least; greatest <= 3; greatest++) {
            boolean outside = least < low || greatest > high;
            long word = Bounds.word(least, greatest);
            assertThat(isReadOutside(form, word, low, high)).isEqualTo(outside);
            assertThat(isOutside(form, word, low, high)).isEqualTo(outside || least < greatest);
          }
        }
      }
    }
  }

  @Test
  void nothingIsOutsideOfAnything() {
    FactForm<Long> form = form(new Bounds(0, 1));
    assertThat(isOutside(form, Bounds.NOT_KNOWN, ANYTHING[0], ANYTHING[1])).isFalse();
    assertThat(isOutside(form, Bounds.word(1), ANYTHING[0], ANYTHING[1])).isFalse();
    assertThat(isReadOutside(form, Bounds.NOT_KNOWN, ANYTHING[0], ANYTHING[1])).isFalse();
  }

  @Test
  void theWidestRangeHasItsPlaceToo() {
    FactForm<Long> form = form(new Bounds(Integer.MIN_VALUE, Integer.MAX_VALUE));
    assertThat(isOutside(form, Bounds.word(Integer.MIN_VALUE), Integer.MIN_VALUE, 0)).isFalse();
    assertThat(isOutside(form, Bounds.word(Integer.MAX_VALUE), Integer.MIN_VALUE, 0)).isTrue();
    assertThat(isOutside(form, Bounds.word(Integer.MAX_VALUE), 0, Integer.MAX_VALUE)).isFalse();
  }

  @Test
  void aFactStandsOnceAndASheetIsOfItsForm() {
    ScalarFact<Long> fact = ScalarFact.integer("n", LABEL, new Bounds(0, 9), KEEPER, word -> word);
    FactForm<Long> form = FactForm.of(ImmutableList.of(fact, fact));
    assertThat(form.facts()).containsExactly(fact);
    FactForm<Long> same = FactForm.of(form.facts());
    FactBounds<Long> strange = form.bounds(new int[] {0}, new int[] {9}, same::sheet);
    assertThatIllegalStateException().isThrownBy(() -> strange.outside(Bounds.word(1), 0));
    assertThatIllegalArgumentException().isThrownBy(() -> form.sheet(Bounds.word(10)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form.bounds(new int[] {0, 0}, new int[] {9, 9}));
    assertThat(form.sheet(Bounds.word(1))).hasToString("FactSheet");
  }

  @Test
  void noFactsNeedNoGroup() {
    FactForm<Long> form = FactForm.of(ImmutableList.of());
    assertThat(form.bounds(new int[0], new int[0]).groups()).isZero();
    assertThat(form.bounds(new int[0], new int[0], form::sheet).groups()).isZero();
  }

  @Test
  void bothWaysToReadAFactAgree() {
    ScalarFact<Long> date = ScalarFact.date("d", LABEL, KEEPER, word -> word);
    assertThat(date.read(Bounds.word(3, 4))).isEqualTo(Evidence.known(new Bounds(3, 4)));
    assertThat(date.read(Bounds.NOT_KNOWN)).isEqualTo(Evidence.owedBy(KEEPER));
    ScalarFact<Long> flag = ScalarFact.flag("f", LABEL, KEEPER, word -> word);
    assertThat(flag.word(Bounds.word(1))).isEqualTo(Bounds.word(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flag.word(Bounds.word(2)))
        .withMessage("f: 2 lies outside 0..1");
    ScalarFact<Long> code = ScalarFact.code("c", LABEL, DateAnchor.class, KEEPER, word -> word);
    assertThat(code.words(0)).isEqualTo(DateAnchor.DECIDED);
    assertThat(code.read(Bounds.word(0))).isEqualTo(Evidence.known(Bounds.exactly(0)));
    assertThat(ScalarFact.<Long>flagEvidence("e", LABEL, word -> Evidence.owedBy(KEEPER)).word(1L))
        .isEqualTo(Bounds.NOT_KNOWN);
  }
}
