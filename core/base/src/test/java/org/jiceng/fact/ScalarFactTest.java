package org.jiceng.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.jiceng.text.Text;
import org.junit.jupiter.api.Test;

/** Facts over a subject that is just an integer, or text. */
class ScalarFactTest {
  private static final Text LABEL = new Bilingual("名", "label");
  private static final Body OFFICE = Body.of("OFFICE", "甲办", "office A");

  @Test
  void aFlagIsZeroOrOne() {
    ScalarFact<Integer> even = ScalarFact.flag("even", LABEL, n -> n % 2 == 0);
    assertThat(even.read(4)).isEqualTo(Evidence.known(Bounds.exactly(1)));
    assertThat(even.read(5)).isEqualTo(Evidence.known(Bounds.exactly(0)));
    assertThat(even.range()).isEqualTo(new Bounds(0, 1));
    assertThat(even.words(0).in(Language.ZH)).isEqualTo("否");
    assertThat(even.words(1).in(Language.EN)).isEqualTo("yes");
    assertThat(even).hasToString("even");
    assertThat(even.key()).isEqualTo("even");
    assertThat(even.label()).isSameAs(LABEL);
  }

  @Test
  void aMissingFlagNamesWhoOwesIt() {
    ScalarFact<Integer> fact = ScalarFact.flagEvidence("f", LABEL, n -> Evidence.owedBy(OFFICE));
    assertThat(fact.read(1)).isEqualTo(new Evidence.Missing<Bounds>(ImmutableSortedSet.of(OFFICE)));
    assertThat(fact.read(1).value()).isEmpty();
  }

  @Test
  void anIntegerIsExactWithinItsRange() {
    ScalarFact<Integer> itself = ScalarFact.integer("n", LABEL, new Bounds(0, 9), n -> n);
    assertThat(itself.read(0).value()).contains(Bounds.exactly(0));
    assertThat(itself.read(9).value()).contains(Bounds.exactly(9));
    assertThat(itself.words(7).in(Language.EN)).isEqualTo("7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> itself.read(10))
        .withMessage("n: 10 lies outside 0..9");
    assertThatIllegalArgumentException().isThrownBy(() -> itself.read(-1));
  }

  @Test
  void aBoundedNumberMayNotReachOutOfItsRange() {
    ScalarFact<Integer> wide =
        ScalarFact.bounded("w", LABEL, new Bounds(0, 9), n -> Evidence.known(new Bounds(n, n + 2)));
    assertThat(wide.read(7).value()).contains(new Bounds(7, 9));
    assertThatIllegalArgumentException().isThrownBy(() -> wide.read(8));
  }

  @Test
  void aCodeIsOrderedAsItsConstantsAre() {
    ScalarFact<DateAnchor> anchor =
        ScalarFact.code("anchor", LABEL, DateAnchor.class, Evidence::known);
    assertThat(anchor.read(DateAnchor.DECIDED).value()).contains(Bounds.exactly(0));
    assertThat(anchor.range()).isEqualTo(new Bounds(0, DateAnchor.values().length - 1));
    for (DateAnchor each : DateAnchor.values()) {
      int read = anchor.read(each).value().orElseThrow().least();
      assertThat(anchor.words(read)).isEqualTo(each);
    }
  }

  @Test
  void aDateIsReadAsDays() {
    ScalarFact<String> joined =
        ScalarFact.date(
            "joined",
            LABEL,
            text ->
                PartialDate.parse(text)
                    .<Evidence<PartialDate>>map(Evidence::known)
                    .orElse(Evidence.owedBy(OFFICE)));
    assertThat(joined.read("1970-01-02").value()).contains(Bounds.exactly(1));
    assertThat(joined.read("1970").value()).contains(new Bounds(0, 364));
    assertThat(joined.read("1969-12").value()).contains(new Bounds(-31, -1));
    assertThat(joined.read("0001").value()).isPresent();
    assertThat(joined.read("9999").value()).isPresent();
    assertThat(joined.read("?").value()).isEmpty();
    int day = (int) LocalDate.of(2021, 3, 21).toEpochDay();
    assertThat(joined.words(day).in(Language.ZH)).isEqualTo("2021-03-21");
  }

  @Test
  void recordsAreReadAsTheyAre() {
    DatedRecord record =
        new DatedRecord(
            "N05",
            ImmutableMap.of(DateAnchor.DECIDED, PartialDate.ofYear(2019)),
            Optional.of("甲字1号"));
    RecordsFact<Integer> fact =
        new RecordsFact<>("records", LABEL, n -> Evidence.known(ImmutableList.of(record)));
    assertThat(fact.read(1).value()).contains(ImmutableList.of(record));
    assertThat(record.date(DateAnchor.DECIDED)).contains(PartialDate.ofYear(2019));
    assertThat(record.date(DateAnchor.RELEASED)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DatedRecord(" ", ImmutableMap.of(), Optional.empty()));
  }

  @Test
  void somebodyOwesWhatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Evidence.Missing<Integer>(ImmutableSortedSet.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> Body.of(" ", "甲", "a"));
    assertThat(OFFICE.in(Language.EN)).isEqualTo("office A");
    assertThat(OFFICE).isLessThan(Body.of("TOWN", "乙", "b"));
  }
}
