package org.jiceng.io.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.fact.PartialDate;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

class CellsProperties {

  /** Whatever is made of digits and signs: a date read is one that its own text gives again. */
  @Property
  void datesAreReadAsWrittenOrNot(@ForAll("dateLike") String cell) {
    Outcome<PartialDate> read =
        Cells.needed(Cells.partialDate()).parse(cell, Place.of("f").at("c"));

    read.value()
        .ifPresent(
            date -> {
              assertThat(digits(cell)).startsWith("%04d".formatted(date.year()));
              assertThat(PartialDate.parse(date.toString())).contains(date);
              assertThat(read.issues().isEmpty()).isEqualTo(date.toString().equals(cell));
            });
    assertThat(read.issues())
        .allSatisfy(issue -> assertThat(issue.toString()).doesNotContain(": " + cell));
  }

  @Provide
  Arbitrary<String> dateLike() {
    return Arbitraries.strings().withChars("0122345678.-/年月日").ofMinLength(1).ofMaxLength(10);
  }

  private static String digits(String cell) {
    return cell.replaceAll("\\D", "");
  }

  /** What was put right once is right. */
  @Property
  void tidyingTwiceChangesNothing(@ForAll("written") String cell) {
    for (ImmutableSet<Change> rules : List.of(Tidied.TOKEN, Tidied.NAME)) {
      String once = Tidied.of(cell.strip(), rules).text();

      assertThat(Tidied.of(once, rules)).isEqualTo(new Tidied(once, ImmutableSet.of()));
    }
  }

  @Provide
  Arbitrary<String> written() {
    return Arbitraries.strings()
        .withChars("aZ9 \u3000\u00A0\uFF21\uFF19\u2022\u00B7\u200B'甲（）・")
        .ofMaxLength(10);
  }
}
