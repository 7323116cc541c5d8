package org.jiceng.io.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.organization.Office;
import org.jiceng.review.Sanction;
import org.jiceng.review.SanctionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sanction in one cell of a table. */
class SanctionCellsTest {
  private static final Place CELL = Place.of("o.csv").line(2).at("sanction");

  private static Outcome<Sanction> read(String cell) {
    return SanctionCells.SANCTION.parse(cell, CELL);
  }

  private static void assertForm(String cell, Sanction sanction) {
    assertThat(SanctionCells.write(sanction)).isEqualTo(cell);
    assertThat(read(cell).value()).contains(sanction);
    assertThat(read(cell).issues()).isEmpty();
  }

  @Test
  void aSanctionIsItsKindItsFormerPostsAndItsOwnLength() {
    assertForm(
        "kind=PARTY_WARNING",
        new Sanction(SanctionKind.PARTY_WARNING, Optional.empty(), Optional.empty()));
    assertForm(
        "kind=PARTY_WARNING|formerPosts=",
        new Sanction(SanctionKind.PARTY_WARNING, Optional.of(ImmutableSet.of()), Optional.empty()));
    assertForm(
        "kind=GOVERNMENT_DEMERIT|formerPosts=SECRETARY DIRECTOR|months=24",
        new Sanction(
            SanctionKind.GOVERNMENT_DEMERIT,
            Optional.of(ImmutableSet.of(Office.SECRETARY, Office.DIRECTOR)),
            Optional.of(24)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "kind=CLERK ! FILE_VALUE_UNKNOWN",
        "months=24 ! FILE_CELL_EMPTY",
        "kind=GOVERNMENT_DEMERIT|months=x ! FILE_NUMBER_OUTSIDE",
        "kind=GOVERNMENT_DEMERIT|months=0 ! FILE_NUMBER_OUTSIDE",
        "kind=GOVERNMENT_DEMERIT|months=49 ! FILE_NUMBER_OUTSIDE",
        "kind=GOVERNMENT_DEMERIT|months= ! FILE_CELL_EMPTY",
        "kind=PARTY_WARNING|months=24 ! FILE_ATTRIBUTE_MISPLACED",
        "kind=PARTY_WARNING|formerPosts=CLERK ! FILE_VALUE_UNKNOWN",
        "kind=PARTY_WARNING|size=3 ! FILE_VALUE_UNKNOWN",
        "PARTY_WARNING ! FILE_PAIR_MALFORMED"
      })
  void whatCannotBeIsRefusedInItsCell(String cell, String code) {
    assertThat(read(cell).value()).isEmpty();
    assertThat(read(cell).issues())
        .extracting(issue -> issue.place() + " " + issue.code().name())
        .containsExactly("o.csv:2:sanction " + code);
  }

  @Test
  void allProblemsOfACellAreToldAtOnce() {
    assertThat(read("kind=x|formerPosts=y|months=z").issues()).hasSize(3);
  }
}
