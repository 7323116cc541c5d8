package org.jiceng.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class IssueLogTest {
  private static final Place FILE = Place.of("units.csv");

  private final IssueLog log = new IssueLog();

  private static Issue issue(Warned code, Place place, String word) {
    return Issue.of(code, place, ImmutableMap.of("word", word));
  }

  @Test
  void sortsByPlaceThenSeverityThenCodeThenArguments() {
    Issue first = issue(Warned.LINE_EMPTY, FILE.line(2), "a");
    Issue second = issue(Warned.LINE_TORN, FILE.line(10), "b");
    Issue third = issue(Warned.LINE_LONG, FILE.line(10), "a");
    Issue fourth = issue(Warned.LINE_LONG, FILE.line(10), "b");
    Issue fifth = issue(Warned.LINE_EMPTY, FILE.line(10), "a");
    log.addAll(ImmutableList.of(fifth, fourth, third, second, first));
    assertThat(log.sorted()).containsExactly(first, second, third, fourth, fifth);
  }

  @Test
  void keepsEachIssueOnce() {
    log.add(Warned.LINE_LONG, FILE, ImmutableMap.of("word", "a"));
    log.add(issue(Warned.LINE_LONG, FILE, "a"));
    assertThat(log.sorted()).hasSize(1);
    assertThat(log.size()).isEqualTo(2);
  }

  @Test
  void keepsAsManyAsAreWantedAndTheFirstErrorAndCountsTheOthers() {
    IssueLog few = new IssueLog(2);
    Issue error = issue(Warned.LINE_TORN, FILE.line(4), "a");
    for (int line = 1; line <= 3; line++) {
      few.add(issue(Warned.LINE_LONG, FILE.line(line), "a"));
    }
    few.add(error);
    few.add(issue(Warned.LINE_TORN, FILE.line(5), "a"));

    assertThat(few.sorted()).extracting(issue -> issue.place().line()).containsExactly(1, 2, 4);
    assertThat(few.more()).isEqualTo(2);
    assertThat(Outcome.of(few, () -> "value").value()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new IssueLog(0));
  }

  @Test
  void onlyAnErrorRefuses() {
    assertThat(log.hasErrors()).isFalse();
    log.add(issue(Warned.LINE_LONG, FILE, "a"));
    log.add(issue(Warned.LINE_EMPTY, FILE, "a"));
    assertThat(log.hasErrors()).isFalse();
    log.add(issue(Warned.LINE_TORN, FILE, "a"));
    log.add(issue(Warned.LINE_EMPTY, FILE, "b"));
    assertThat(log.hasErrors()).isTrue();
  }

  @Test
  void anIssueReadsAsPlaceCodeAndWords() {
    Issue issue = issue(Warned.LINE_TORN, FILE.line(3).at("code"), "x");
    assertThat(issue.in(Language.EN)).isEqualTo("units.csv:3:code: LINE_TORN: word: x");
    assertThat(issue.in(Language.ZH)).isEqualTo("units.csv:3:code: LINE_TORN: 词：x");
    assertThat(issue).hasToString(issue.in(Language.EN));
    assertThat(Issue.of(Warned.LINE_EMPTY, ImmutableMap.of("word", "x")))
        .hasToString("LINE_EMPTY: word: x");
  }

  @Test
  void severityStandsInTheCode() {
    assertThat(issue(Warned.LINE_TORN, FILE, "").isError()).isTrue();
    assertThat(issue(Warned.LINE_LONG, FILE, "").isError()).isFalse();
    assertThat(issue(Warned.LINE_EMPTY, FILE, "").severity()).isEqualTo(Severity.NOTICE);
  }
}
