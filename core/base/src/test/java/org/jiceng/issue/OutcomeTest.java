package org.jiceng.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final Issue ERROR = issue(Warned.LINE_TORN, 2);
  private static final Issue WARNING = issue(Warned.LINE_LONG, 1);

  private static Issue issue(Warned code, int line) {
    return Issue.of(code, Place.of("f").line(line), ImmutableMap.of("word", "w"));
  }

  private static IssueLog log(Issue... issues) {
    IssueLog log = new IssueLog();
    log.addAll(ImmutableList.copyOf(issues));
    return log;
  }

  @Test
  void isAcceptedWithWarnings() {
    Outcome<String> outcome = Outcome.of(log(WARNING), () -> "good");
    assertThat(outcome.value()).contains("good");
    assertThat(outcome.issues()).containsExactly(WARNING);
    assertThat(outcome.orElseThrow()).isEqualTo("good");
    assertThat(outcome.<String>fold(value -> value + "!", issues -> "bad")).isEqualTo("good!");
    assertThat(Outcome.accepted("good").issues()).isEmpty();
  }

  @Test
  void isRefusedWithAllIssuesInOrderAndMakesNoValue() {
    AtomicInteger made = new AtomicInteger();
    Outcome<Integer> outcome = Outcome.of(log(ERROR, WARNING), made::incrementAndGet);
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.issues()).containsExactly(WARNING, ERROR);
    assertThat(outcome.<Integer>fold(value -> 0, ImmutableList::size)).isEqualTo(2);
    assertThat(made).hasValue(0);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(outcome::orElseThrow)
        .satisfies(e -> assertThat(e.issues()).containsExactly(WARNING, ERROR))
        .withMessage(
            "f:1: LINE_LONG: word: w" + System.lineSeparator() + "f:2: LINE_TORN: word: w");
  }

  @Test
  void sortsIssuesHoweverItIsMade() {
    Issue later = issue(Warned.LINE_TORN, 3);
    assertThat(new Outcome.Refused<>(ImmutableList.of(later, ERROR)).issues())
        .containsExactly(ERROR, later);
    Issue note = issue(Warned.LINE_EMPTY, 5);
    assertThat(new Outcome.Accepted<>("x", ImmutableList.of(note, WARNING)).issues())
        .containsExactly(WARNING, note);
  }

  @Test
  void cannotContradictItself() {
    assertThatIllegalArgumentException().isThrownBy(() -> Outcome.refused(WARNING));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Outcome.Accepted<>("x", ImmutableList.of(ERROR)));
    assertThat(Outcome.refused(ERROR).issues()).containsExactly(ERROR);
  }

  @Test
  void loadedKeepsTheGoodPartBesideTheErrors() {
    Loaded<String> loaded = Loaded.of("rest", log(ERROR, WARNING));
    assertThat(loaded.value()).contains("rest");
    assertThat(loaded.issues()).containsExactly(WARNING, ERROR);
    assertThat(loaded.errors()).containsExactly(ERROR);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(loaded::orElseThrow)
        .satisfies(e -> assertThat(e.issues()).containsExactly(WARNING, ERROR));
  }

  @Test
  void loadedGivesTheWholeIfNothingWasRefused() {
    assertThat(Loaded.of("all", log(WARNING)).orElseThrow()).isEqualTo("all");
    assertThat(Loaded.of("all", log(WARNING)).errors()).isEmpty();
  }

  @Test
  void loadedTakesAnOutcomeWithTheLog() {
    Loaded<String> refused = Loaded.of(Outcome.<String>refused(ERROR), log(WARNING));
    assertThat(refused.value()).isEmpty();
    assertThat(refused.issues()).containsExactly(WARNING, ERROR);
    assertThat(Loaded.of(Outcome.accepted("x"), log(WARNING)).orElseThrow()).isEqualTo("x");
  }

  @Test
  void loadedNothingSaysWhy() {
    Loaded<String> nothing = Loaded.nothing(log(ERROR));
    assertThat(nothing.value()).isEmpty();
    assertThatExceptionOfType(RefusedException.class).isThrownBy(nothing::orElseThrow);
    assertThatIllegalArgumentException().isThrownBy(() -> Loaded.nothing(log(WARNING)));
  }

  @Test
  void loadedDoesNotPrintWhatWasRead() {
    assertThat(Loaded.of("secret", log())).hasToString("Loaded{a value, []}");
    assertThat(Loaded.nothing(log(ERROR))).hasToString("Loaded{nothing, [" + ERROR + "]}");
  }
}
