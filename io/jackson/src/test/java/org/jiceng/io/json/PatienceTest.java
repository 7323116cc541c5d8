package org.jiceng.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.source.Limits;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.junit.jupiter.api.Test;

/** However many problems a document has, few are kept, and what is wrong is still refused. */
class PatienceTest {
  private static final Member<String> A = Member.of("a", Values.string(Cells.text()));
  private static final ValueParser<ImmutableList<String>> LIST =
      Values.list(Shape.of(A).as(object -> object.get(A)));

  private static <T> Outcome<T> read(String text, ValueParser<T> parser) {
    return parser.parse(
        JsonTree.read(text, Place.of("f.json"), Limits.usual(), new IssueLog()).orElseThrow());
  }

  private static <T> void assertRefusedShortly(Outcome<T> outcome) {
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.issues()).hasSizeBetween(1_000, 1_010).anyMatch(Issue::isError);
    assertThat(outcome.issues())
        .extracting(issue -> issue.code().name())
        .contains("FILE_PROBLEMS_MORE");
  }

  @Test
  void elementsThatAreAllWrong() {
    assertRefusedShortly(read("[{}" + ",{}".repeat(50_000) + "]", LIST));
  }

  @Test
  void wrongElementBehindManyWarnings() {
    String warned = "{\"a\":\"x\",\"b\":1}";
    Outcome<ImmutableList<String>> warnings =
        read("[" + warned + ("," + warned).repeat(5_000) + "]", LIST);

    assertThat(warnings.value().orElseThrow()).hasSize(5_001);
    assertThat(warnings.issues()).hasSize(1_001);
    assertRefusedShortly(read("[" + (warned + ",").repeat(5_000) + "{}]", LIST));
  }

  @Test
  void wrongElementBehindAsManyWarningsAsAreKept() {
    String warned = "{\"a\":\"x\",\"b\":1},";
    for (int warnings = Patience.MOST - 1; warnings <= Patience.MOST + 1; warnings++) {
      assertThat(read("[" + warned.repeat(warnings) + "{}]", LIST).value()).isEmpty();
    }
  }

  @Test
  void nobodyLooksAtWhatFollowsManyWrongElements() {
    AtomicInteger looked = new AtomicInteger();
    ValueParser<Integer> wrong =
        value -> {
          looked.incrementAndGet();
          return Values.refused(value, JsonKind.STRING);
        };
    assertRefusedShortly(read("[1" + ",1".repeat(50_000) + "]", Values.list(wrong)));
    assertThat(looked).hasValueLessThan(1_010);
  }

  @Test
  void membersThatNobodyAskedFor() {
    StringBuilder text = new StringBuilder("{\"a\":\"x\"");
    for (int member = 0; member < 50_000; member++) {
      text.append(",\"b").append(member).append("\":1");
    }
    Outcome<String> read = read(text + "}", Shape.of(A).as(object -> object.get(A)));

    assertThat(read.value()).contains("x");
    assertThat(read.issues()).hasSize(1_001);
  }

  @Test
  void namesOfAMapThatAreAllWrong() {
    StringBuilder text = new StringBuilder("{\"b\":0");
    for (int member = 0; member < 50_000; member++) {
      text.append(",\"b").append(member).append("\":1");
    }
    assertRefusedShortly(read(text + "}", Values.map(Cells.text(), Values.string(Cells.text()))));
  }
}
