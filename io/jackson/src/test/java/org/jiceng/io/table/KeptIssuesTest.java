package org.jiceng.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.junit.jupiter.api.Test;

/** What is kept of the issues of a file. */
class KeptIssuesTest {
  private static final Source SOURCE = Source.ofText("f.csv", "a");

  private static Issue issue(IssueCode code, int line) {
    return Issue.of(code, Place.of("f.csv").line(line), ImmutableMap.of());
  }

  private static List<String> codes(Loaded<?> loaded) {
    return loaded.issues().stream().map(issue -> issue.code().name()).toList();
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
}
