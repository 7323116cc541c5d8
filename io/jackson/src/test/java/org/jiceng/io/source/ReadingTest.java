package org.jiceng.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.junit.jupiter.api.Test;

/** How a file is read and written: each setting by itself, and what is kept of its issues. */
class ReadingTest {
  private static final Source SOURCE = Source.ofText("f.csv", "a");

  private static Issue issue(IssueCode code, int line) {
    return Issue.of(code, Place.of("f.csv").line(line), ImmutableMap.of());
  }

  private static List<String> codes(Loaded<?> loaded) {
    return loaded.issues().stream().map(issue -> issue.code().name()).toList();
  }

  @Test
  void settingsOfReadingDoNotDisturbEachOther() {
    Progress stop = (bytes, rows) -> false;
    Reading reading = Reading.standard().withMostIssues(1).withProgress(stop).withStrictness();
    assertThat(reading.isStrict()).isTrue();
    assertThat(reading.mostIssues()).isEqualTo(1);
    assertThat(reading.progress()).isSameAs(stop);
    assertThat(Reading.standard().isStrict()).isFalse();
    assertThat(Reading.standard().mostIssues()).isEqualTo(1_000);
    assertThatIllegalArgumentException().isThrownBy(() -> Reading.standard().withMostIssues(0));
  }

  @Test
  void nobodyWhoDoesNotWatchStopsAReading() {
    assertThat(Progress.unwatched().reached(1L << 40, 1L << 30)).isTrue();
  }

  @Test
  void settingsOfWritingDoNotDisturbEachOther() {
    for (Writing plain : List.of(Writing.csv(), Writing.ndjson())) {
      assertThat(plain.isSealed()).isFalse();
      assertThat(plain.isMarked()).isFalse();
      Writing sealed = plain.withPersonal();
      assertThat(sealed.isSealed()).isTrue();
      assertThat(sealed.isMarked()).isFalse();
      Writing marked = plain.withMark();
      assertThat(marked.isSealed()).isFalse();
      assertThat(marked.isMarked()).isTrue();
      assertThat(sealed.withMark().isSealed()).isTrue();
      assertThat(marked.withPersonal().isMarked()).isTrue();
      assertThat(sealed.withMark().syntax()).isEqualTo(plain.syntax());
    }
    assertThat(Writing.csv().syntax()).isEqualTo(TextFormat.CSV);
    assertThat(Writing.ndjson().syntax()).isEqualTo(TextFormat.NDJSON);
  }

  @Test
  void ofErrorsAndOfOthersAsManyAreKeptAsAreAskedFor() {
    KeptIssues kept = new KeptIssues(SOURCE, Reading.standard().withMostIssues(2));
    for (int line = 1; line <= 3; line++) {
      kept.accept(issue(FileIssue.FILE_CELL_EMPTY, line));
    }
    for (int line = 4; line <= 7; line++) {
      kept.accept(issue(FileIssue.FILE_CELL_NORMALIZED, line));
    }
    Loaded<String> loaded = kept.loaded(Optional.of("good"));
    assertThat(codes(loaded))
        .containsExactly(
            "FILE_ISSUES_MORE",
            "FILE_CELL_EMPTY",
            "FILE_CELL_EMPTY",
            "FILE_CELL_NORMALIZED",
            "FILE_CELL_NORMALIZED");
    assertThat(loaded.issues().get(0).message().arguments()).containsEntry("more", 3L);
    assertThat(loaded.value()).contains("good");
  }

  @Test
  void issuesOfAnOutcomeAreKeptBesideItsValue() {
    KeptIssues kept = new KeptIssues(SOURCE, Reading.standard());
    assertThat(kept.of(Outcome.accepted("good"))).contains("good");
    assertThat(kept.of(Outcome.<String>refused(issue(FileIssue.FILE_CELL_EMPTY, 1)))).isEmpty();
    assertThat(codes(kept.loaded(Optional.of("good")))).containsExactly("FILE_CELL_EMPTY");
  }

  @Test
  void strictReadingRefusesForErrorsAndWarningsAndForNothingElse() {
    Reading strict = Reading.standard().withStrictness();
    assertThat(new KeptIssues(SOURCE, strict).loaded(Optional.of("good")).issues()).isEmpty();
    KeptIssues noticed = new KeptIssues(SOURCE, strict);
    noticed.accept(issue(FileIssue.FILE_CELL_NORMALIZED, 1));
    assertThat(noticed.loaded(Optional.of("good")).value()).contains("good");
    KeptIssues warned = new KeptIssues(SOURCE, strict);
    warned.accept(issue(FileIssue.FILE_COLUMN_UNKNOWN, 1));
    Loaded<String> refused = warned.loaded(Optional.of("good"));
    assertThat(refused.value()).isEmpty();
    assertThat(codes(refused)).containsExactly("FILE_REFUSED_WHOLE", "FILE_COLUMN_UNKNOWN");
  }

  @Test
  void everyRowIsAcceptedOrRefused() {
    ReadRows rows = new ReadRows(3, 2, 1, Ending.WHOLE);
    assertThat(rows.isComplete()).isFalse();
    assertThat(new ReadRows(2, 2, 0, Ending.WHOLE).isComplete()).isTrue();
    assertThat(new ReadRows(2, 2, 0, Ending.STOPPED).isComplete()).isFalse();
    assertThat(rows.undelivered(Ending.REFUSED)).isEqualTo(new ReadRows(3, 0, 3, Ending.REFUSED));
    for (long[] wrong : new long[][] {{3, 1, 1}, {1, 2, -1}, {1, -1, 2}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ReadRows(wrong[0], wrong[1], wrong[2], Ending.WHOLE));
    }
  }
}
