package org.jiceng.examples.xing;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import org.jiceng.examples.xing.Recount.Figure;
import org.junit.jupiter.api.Test;

/**
 * The committed rosters come to what was published of the county, counted apart from the library.
 */
final class PublishedFiguresTest {
  private static final Map<Figure, Long> THIS = county("members-2021.csv", 2021);
  private static final Map<Figure, Long> PREVIOUS = county("members-2018.csv", 2018);

  private static Map<Figure, Long> county(String roster, int year) {
    Map<String, Long> recount =
        Recount.of(Cells.text("units.csv"), Cells.text(roster), LocalDate.of(year, 3, 21));
    return Recount.row(recount, "141123");
  }

  @Test
  void thisTermIsAsPublished() {
    assertThat(THIS)
        .isEqualTo(
            Map.ofEntries(
                Map.entry(Figure.VILLAGES, 244L),
                Map.entry(Figure.COMMUNITIES, 9L),
                Map.entry(Figure.VIRTUAL, 1L),
                Map.entry(Figure.UNITS_PRESENT, 253L),
                Map.entry(Figure.PERSONS, 1715L),
                Map.entry(Figure.AGE_SUM, 72_250L),
                Map.entry(Figure.COLLEGE, 574L),
                Map.entry(Figure.WOMEN, 369L),
                Map.entry(Figure.SECRETARIES, 253L),
                Map.entry(Figure.COLLEGE_SECRETARIES, 161L),
                Map.entry(Figure.WOMEN_SECRETARIES, 20L),
                Map.entry(Figure.SENT_SECRETARIES, 38L),
                Map.entry(Figure.DIRECTORS, 253L),
                Map.entry(Figure.ONE_PERSON_VILLAGES, 206L),
                Map.entry(Figure.ONE_PERSON_COMMUNITIES, 9L)));
  }

  @Test
  void thePreviousTermIsAsPublishedOrChosen() {
    assertThat(PREVIOUS)
        .containsEntry(Figure.UNITS_PRESENT, 253L)
        .containsEntry(Figure.PERSONS, 1760L)
        .containsEntry(Figure.AGE_SUM, 82_850L)
        .containsEntry(Figure.WOMEN, 145L)
        .containsEntry(Figure.SECRETARIES, 253L)
        .containsEntry(Figure.DIRECTORS, 253L);
  }

  @Test
  void printsAsPublished() {
    assertThat(rounded(meanAge(THIS))).isEqualTo("42");
    assertThat(rounded(meanAge(PREVIOUS))).isEqualTo("47");
    assertThat(rounded(meanAge(THIS).subtract(meanAge(PREVIOUS)))).isEqualTo("-5");
    assertThat(percent(Figure.COLLEGE, Figure.PERSONS)).isEqualTo("33");
    assertThat(percent(Figure.COLLEGE_SECRETARIES, Figure.SECRETARIES)).isEqualTo("64");
    assertThat(
            rounded(
                ratio(
                    100
                        * (THIS.get(Figure.ONE_PERSON_VILLAGES)
                            + THIS.get(Figure.ONE_PERSON_COMMUNITIES)),
                    THIS.get(Figure.SECRETARIES))))
        .isEqualTo("85");
    assertThat(THIS.get(Figure.WOMEN) - PREVIOUS.get(Figure.WOMEN)).isEqualTo(224);
  }

  private static BigDecimal meanAge(Map<Figure, Long> county) {
    return ratio(county.get(Figure.AGE_SUM), county.get(Figure.PERSONS));
  }

  private static String percent(Figure part, Figure whole) {
    return rounded(ratio(100 * THIS.get(part), THIS.get(whole)));
  }

  /** To 34 digits: no value here lies so near to a half that more would matter. */
  private static BigDecimal ratio(long numerator, long denominator) {
    return BigDecimal.valueOf(numerator)
        .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
  }

  private static String rounded(BigDecimal exact) {
    return exact.setScale(0, HALF_UP).toPlainString();
  }
}
