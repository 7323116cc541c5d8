package org.jiceng.examples.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jiceng.renewal.Candidacy;
import org.jiceng.renewal.Stage;
import org.jiceng.review.CrossFinding;
import org.jiceng.review.CrossKind;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The printed exercise, word for word, and whether no way to end is missing. */
class ExerciseRunTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void printsWhatIsCommitted(Language language) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ExerciseRun.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), language);
    String name = "exercise_" + language.name().toLowerCase(Locale.ROOT) + ".txt";
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactlyElementsOf(
            Files.readAllLines(Path.of("src", "test", "resources", "golden", name)));
  }

  @Test
  void noEndingIsMissing() {
    assertThat(EachEnding.party())
        .extracting(Candidacy::stage)
        .containsExactlyInAnyOrder(
            Stage.IN_OFFICE,
            Stage.APPROVAL_WITHHELD,
            Stage.REJECTED,
            Stage.WITHDRAWN,
            Stage.NOT_ELECTED,
            Stage.SUBSTITUTED,
            Stage.OFFICE_ENDED);
    assertThat(EachEnding.selfGovernment())
        .extracting(Candidacy::stage)
        .containsExactlyInAnyOrder(
            Stage.IN_OFFICE,
            Stage.REJECTED,
            Stage.WITHDRAWN,
            Stage.NOT_ELECTED,
            Stage.SUBSTITUTED,
            Stage.OFFICE_ENDED);
  }

  @Test
  void theBranchAndTheVillageAreSeatedAndNoSeatIsLeft() {
    TheSeats seats = new TheSeats();
    assertThat(TheSeats.VILLAGERS.vacantOn(seats.filled())).isEmpty();
    assertThat(TheSeats.BRANCH.vacantOn(seats.approved())).isEmpty();
    assertThat(seats.approved().twoCommittees(County.EAST).secretary()).isPresent();
    assertThat(seats.seated().twoCommittees(County.EAST).secretary()).isEmpty();
  }

  @Test
  void theListsClashInEachWay() {
    ImmutableList<CrossFinding> findings = AcrossLists.report().findings();
    assertThat(findings)
        .extracting(CrossFinding::kind)
        .contains(
            CrossKind.ONE_PERSON_TWO_KEYS,
            CrossKind.INCOMPATIBLE_POSTS,
            CrossKind.RELATIVES,
            CrossKind.TOO_FEW_CANDIDATES);
  }
}
