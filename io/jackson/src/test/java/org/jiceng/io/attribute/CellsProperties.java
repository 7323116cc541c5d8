package org.jiceng.io.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.fact.PartialDate;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.unit.UnitLevel;

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

  /** The short way gives what the long one gives without an issue, or nothing. */
  @Property(tries = 3000)
  void whatIsPlainIsReadAsAnythingElse(@ForAll("plainlyWritten") String text) {
    LocalDate day = LocalDate.of(2026, 3, 8);
    ImmutableList<CellParser<?>> parsers =
        ImmutableList.of(
            Cells.text(),
            Cells.name(),
            Cells.label(),
            Cells.key(key -> key),
            Cells.personKey(key -> key),
            Cells.partialDate(),
            Cells.day(),
            Cells.identity(day),
            Cells.education(),
            Cells.integer(0, 2000),
            UnitCells.code(),
            UnitCells.code(UnitLevel.COUNTY));
    char[] within = ("7" + text + "7").toCharArray();
    for (CellParser<?> parser : parsers) {
      for (CellParser<?> cell : List.of(Cells.needed(parser), Cells.optional(parser))) {
        Object plain = cell.plain(within, 1, within.length - 1);

        assertThat(plain == null || isRead(cell.parse(text, Place.of("f").at("c")), plain))
            .as("%s", plain)
            .isTrue();
      }
    }
  }

  private static boolean isRead(Outcome<?> read, Object as) {
    return read.issues().isEmpty() && read.value().filter(as::equals).isPresent();
  }

  @Provide
  Arbitrary<String> plainlyWritten() {
    return Arbitraries.oneOf(
        dateLike(),
        written().map(String::strip),
        Arbitraries.of(
            "2024-02-29", "2023-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01"),
        Arbitraries.of("141123", "14112", "13800000000", "11010119800307", "1.41123E+17", "a7"),
        Arbitraries.strings().numeric().ofMaxLength(19));
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
