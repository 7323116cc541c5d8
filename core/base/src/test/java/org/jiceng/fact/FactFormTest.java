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
    SheetBounds sheets = form.sheetBounds(new int[] {low}, new int[] {high});
    FactSheet sheet = form.sheet(word);
    assertThat(sheets.word(sheet, 0)).isEqualTo(word);
    long outside = sheets.outside(sheet, 0);
    assertThat(outside).isIn(0L, 1L << sheets.place(0));
    return outside != 0;
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
    SheetBounds bounds = form.sheetBounds(new int[] {0}, new int[] {9});
    FactSheet strange = same.sheet(Bounds.word(1));
    assertThatIllegalStateException().isThrownBy(() -> bounds.outside(strange, 0));
    assertThatIllegalStateException().isThrownBy(() -> bounds.look(strange));
    assertThatIllegalArgumentException().isThrownBy(() -> form.sheet(Bounds.word(10)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form.bounds(new int[] {0, 0}, new int[] {9, 9}));
    assertThat(form.sheet(Bounds.word(1))).hasToString("FactSheet");
  }

  @Test
  void noFactsNeedNoGroup() {
    FactForm<Long> form = FactForm.of(ImmutableList.of());
    assertThat(form.bounds(new int[0], new int[0]).groups()).isZero();
    SheetBounds sheets = form.sheetBounds(new int[0], new int[0]);
    assertThat(sheets.groups()).isZero();
    assertThat(sheets.look(form.sheet(1L))).isEqualTo(sheets.none());
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
