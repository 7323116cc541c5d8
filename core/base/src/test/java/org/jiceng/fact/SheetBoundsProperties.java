package org.jiceng.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jiceng.text.Bilingual;

/** Lanes of every width against facts compared one by one, over any number of words. */
class SheetBoundsProperties {
  private static final Body KEEPER = Body.of("K", "档案", "keeper");

  /** One fact: its range, what is known, and the bounds it is compared with. */
  record Case(Bounds range, long word, int low, int high) {

    /** What is only partly known may be outside, whatever is known of it. */
    boolean isOutside() {
      boolean anything = low == Integer.MIN_VALUE && high == Integer.MAX_VALUE;
      return !anything && (!isExact() || Bounds.least(word) < low || Bounds.least(word) > high);
    }

    boolean isExact() {
      return Bounds.least(word) == Bounds.greatest(word);
    }
  }

  private static FactForm<List<Case>> form(List<Case> cases) {
    return FactForm.of(
        IntStream.range(0, cases.size())
            .mapToObj(
                at ->
                    ScalarFact.<List<Case>>integer(
                        "f" + at,
                        Bilingual.same("f" + at),
                        cases.get(at).range(),
                        KEEPER,
                        subject -> subject.get(at).word()))
            .toList());
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aSheetSaysOfEachFactWhatTheFactSays(@ForAll("cases") List<Case> cases) {
    FactForm<List<Case>> form = form(cases);
    SheetBounds bounds = form.sheetBounds(lows(cases), highs(cases));
    FactSheet sheet = form.sheet(cases);
    Set<Integer> places = new HashSet<>();
    long outside = 0;
    for (int fact = 0; fact < cases.size(); fact++) {
      Case each = cases.get(fact);
      int place = bounds.place(fact);
      int group = place / Long.SIZE;
      assertThat(places.add(place)).isTrue();
      assertThat(bounds.word(sheet, fact)).isEqualTo(each.word());
      assertThat((bounds.outside(sheet, group) >>> place & 1) != 0).isEqualTo(each.isOutside());
      assertThat((bounds.inexact(sheet, group) >>> place & 1) != 0).isEqualTo(!each.isExact());
      outside += each.isOutside() ? 1 : 0;
    }
    long found =
        IntStream.range(0, bounds.groups())
            .mapToLong(group -> Long.bitCount(bounds.outside(sheet, group)))
            .sum();
    assertThat(found).isEqualTo(outside);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aLookFindsTheOneThatIsOutside(@ForAll("cases") List<Case> cases) {
    FactForm<List<Case>> form = form(cases);
    SheetBounds bounds = form.sheetBounds(lows(cases), highs(cases));
    ImmutableList<Integer> outside =
        IntStream.range(0, cases.size())
            .filter(fact -> cases.get(fact).isOutside())
            .boxed()
            .collect(ImmutableList.toImmutableList());
    boolean partly =
        cases.stream().anyMatch(each -> !each.isExact() && each.word() != Bounds.NOT_KNOWN);
    int expected = bounds.several();
    if (!partly && outside.isEmpty()) {
      expected = bounds.none();
    } else if (!partly && outside.size() == 1) {
      int fact = outside.get(0);
      expected = 2 * bounds.place(fact) + (cases.get(fact).isExact() ? 0 : 1);
    }
    assertThat(bounds.look(form.sheet(cases))).isEqualTo(expected).isLessThan(bounds.looks());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theSubjectItselfIsOutsideOnlyOfWhatItSurelyIsNotWithin(@ForAll("cases") List<Case> cases) {
    FactBounds<List<Case>> bounds = form(cases).bounds(lows(cases), highs(cases));
    for (int fact = 0; fact < cases.size(); fact++) {
      Case each = cases.get(fact);
      int place = bounds.place(fact);
      boolean within =
          Bounds.least(each.word()) >= each.low() && Bounds.greatest(each.word()) <= each.high();
      assertThat((bounds.outside(cases, place / Long.SIZE) >>> place & 1) == 0).isEqualTo(within);
      assertThat(bounds.word(cases, fact)).isEqualTo(each.word());
    }
  }

  private static int[] lows(List<Case> cases) {
    return cases.stream().mapToInt(Case::low).toArray();
  }

  private static int[] highs(List<Case> cases) {
    return cases.stream().mapToInt(Case::high).toArray();
  }

  /** From one word to many; mostly within, so that none or one outside is common. */
  @Provide
  Arbitrary<List<Case>> cases() {
    return Arbitraries.of(0, 1, 2, 7, 12, 20, 64, 70)
        .flatMap(number -> ranges().flatMap(SheetBoundsProperties::aCase).list().ofSize(number));
  }

  private static Arbitrary<Bounds> ranges() {
    return Arbitraries.of(
        new Bounds(0, 1),
        new Bounds(0, 0),
        new Bounds(-3, 4),
        new Bounds(0, 150),
        new Bounds(-719162, 2932896),
        new Bounds(0, Integer.MAX_VALUE),
        new Bounds(Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  private static Arbitrary<Case> aCase(Bounds range) {
    Arbitrary<Integer> values =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of(range.least(), range.greatest())),
            Tuple.of(1, Arbitraries.integers().between(range.least(), range.greatest())));
    Arbitrary<Long> partly =
        Combinators.combine(values, values)
            .as((one, other) -> Bounds.word(Math.min(one, other), Math.max(one, other)));
    Arbitrary<Long> words =
        Arbitraries.frequencyOf(
            Tuple.of(60, values.map(Bounds::word)),
            Tuple.of(1, partly),
            Tuple.of(1, Arbitraries.just(Bounds.NOT_KNOWN)));
    return words.flatMap(word -> bounded(range, word, values));
  }

  private static Arbitrary<Case> bounded(Bounds range, long word, Arbitrary<Integer> values) {
    Arbitrary<Case> around =
        Arbitraries.of(
            new Case(range, word, range.least(), range.greatest()),
            new Case(range, word, Bounds.least(word), Bounds.greatest(word)),
            new Case(range, word, Integer.MIN_VALUE, Bounds.greatest(word)),
            new Case(range, word, Bounds.least(word), Integer.MAX_VALUE));
    Arbitrary<Case> anywhere =
        Combinators.combine(values, values).as((low, high) -> new Case(range, word, low, high));
    return Arbitraries.frequencyOf(Tuple.of(30, around), Tuple.of(1, anywhere));
  }
}
