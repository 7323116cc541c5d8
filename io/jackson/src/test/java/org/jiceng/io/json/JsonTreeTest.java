package org.jiceng.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Limits;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
  private final IssueLog log = new IssueLog();

  private Optional<JsonValue> read(String text) {
    return JsonTree.read(text, Place.of("f.json"), Limits.usual(), log);
  }

  private static JsonValue member(JsonValue object, String name) {
    return ((JsonValue.ObjectValue) object).members().get(name);
  }

  @Test
  void valuesKnowTheirPlaces() {
    JsonValue root = read("{\n\"a/b~c\": [1,\n {\"d\": null}]}").orElseThrow();
    JsonValue array = member(root, "a/b~c");
    JsonValue second = ((JsonValue.ArrayValue) array).elements().get(1);

    assertThat(root.place()).hasToString("f.json:1");
    assertThat(array.place()).hasToString("f.json:2:/a~1b~0c");
    assertThat(second.place()).hasToString("f.json:3:/a~1b~0c/1");
    assertThat(member(second, "d").place()).hasToString("f.json:3:/a~1b~0c/1/d");
    assertThat(member(second, "d").kind()).isEqualTo(JsonKind.NULL);
  }

  @Test
  void ofTwoMembersTheFirstIsRead() {
    JsonValue root = read("{\"a\": 1,\n\"a\": 2}").orElseThrow();

    assertThat(((JsonValue.ScalarValue) member(root, "a")).text()).isEqualTo("1");
    assertThat(log.sorted())
        .extracting(issue -> issue.place() + " " + issue.code().name())
        .containsExactly("f.json:2:/a FILE_MEMBER_DUPLICATE");
  }

  @Test
  void brokenTextIsPlacedAtItsLine() {
    assertThat(read("{\"a\": 1,\n\"b\" 2}")).isEmpty();
    assertThat(log.sorted())
        .extracting(issue -> issue.place() + " " + issue.code().name())
        .containsExactly("f.json:2 FILE_JSON_BROKEN");
  }

  @Test
  void whatFollowsTheEndIsAnError() {
    assertThat(read("{}\n{}")).isEmpty();
    assertThat(log.sorted())
        .extracting(issue -> issue.place() + " " + issue.code().name())
        .containsExactly("f.json:2 FILE_JSON_BROKEN");
  }

  @Test
  void numberOfAMillionDigitsIsRefused() {
    assertThat(read("[" + "9".repeat(1_000_000) + "]")).isEmpty();
    assertThat(log.sorted())
        .extracting(issue -> issue.code().name())
        .containsExactly("FILE_LIMIT_EXCEEDED");
  }

  private void refused(String text, String issue, Limits limits) {
    assertThat(JsonTree.read(text, Place.of("f.json"), limits, log)).isEmpty();
    assertThat(log.sorted())
        .extracting(found -> found.place() + " " + found.code().name())
        .containsExactly(issue);
  }

  private void exceeds(String text, Limit limit, String place) {
    Limits limits = Limits.usual().with(limit, 3);
    refused(text, place + " FILE_LIMIT_EXCEEDED", limits);
    assertThat(log.sorted().get(0).in(Language.EN)).contains("3 at most", "Limit." + limit.name());
  }

  private void allows(String text, Limit limit) {
    Limits limits = Limits.usual().with(limit, 3);
    assertThat(JsonTree.read(text, Place.of("f.json"), limits, log)).isPresent();
    assertThat(log.sorted()).isEmpty();
  }

  @Test
  void depth() {
    allows("[{\"a\": []}]", Limit.DEPTH);
    exceeds("[{\"a\": [\n[]]}]", Limit.DEPTH, "f.json:2");
  }

  @Test
  void values() {
    allows("[1, 2]", Limit.VALUES);
    exceeds("[1, 2,\n 3]", Limit.VALUES, "f.json:2:/2");
  }

  @Test
  void numbers() {
    allows("[-12, 1e9]", Limit.NUMBER);
    exceeds("[1, {\"a\": 1234}]", Limit.NUMBER, "f.json:1:/1/a");
  }

  @Test
  void numbersInArrays() {
    exceeds("[1, 1234]", Limit.NUMBER, "f.json:1:/1");
  }

  @Test
  void numbersThatDoNotEnd() {
    refused("{\"a\": " + "9".repeat(10_000_000), "f.json:1:/a FILE_LIMIT_EXCEEDED", Limits.usual());
    assertThat(log.sorted().toString()).contains("Limit.NUMBER");
  }

  @Test
  void textsThatDoNotEnd() {
    refused(
        "{\"a\": \"" + "9".repeat(10_000_000), "f.json:1:/a FILE_LIMIT_EXCEEDED", Limits.usual());
    assertThat(log.sorted().toString()).contains("Limit.TEXT");
  }

  @Test
  void namesThatDoNotEnd() {
    refused("{\"" + "9".repeat(10_000_000), "f.json:1 FILE_LIMIT_EXCEEDED", Limits.usual());
    assertThat(log.sorted().toString()).contains("Limit.TEXT");
  }

  @Test
  void ofManyDuplicatesAThousandAreListed() {
    assertThat(read("{\"a\":1" + ",\"a\":1".repeat(5_000) + "}")).isPresent();
    assertThat(log.size()).isEqualTo(1_001);
    assertThat(log.sorted().toString()).contains("FILE_PROBLEMS_MORE");
  }

  @Test
  void texts() {
    allows("{\"abc\": \"abc\"}", Limit.TEXT);
    exceeds("[\"abc\", \"abcd\"]", Limit.TEXT, "f.json:1:/1");
  }

  @Test
  void names() {
    exceeds("{\"abcd\": 1}", Limit.TEXT, "f.json:1:/abcd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\ud83d", "\\ude00", "\\ud800", "\\udfff", "x\\ude00\\ud83d", "\\ud83dx"})
  void halfACharacterIsRefusedAtItsPlace(String half) {
    refused("{\"a\": [\n\"" + half + "\"]}", "f.json:2:/a/0 FILE_TEXT_UNPAIRED", Limits.usual());
  }

  @Test
  void halfACharacterInAName() {
    // The parser of later versions refuses it by itself.
    assertThat(read("{\"\\ud83d\": 1}")).isEmpty();
    assertThat(log.sorted().toString()).doesNotContain("\ud83d").contains("f.json:1");
  }

  @Test
  void halfACharacterInANameThatIsNotEscaped() {
    refused("{\"a\":\n{\"\ud83d\": 1}}", "f.json:2:/a/… FILE_TEXT_UNPAIRED", Limits.usual());
  }

  @Test
  void wholeCharacterInTwoHalvesIsRead() {
    assertThat(read("\"\\ud83d\\ude00\"").orElseThrow())
        .extracting(value -> ((JsonValue.ScalarValue) value).text())
        .isEqualTo("\ud83d\ude00");
  }

  @Test
  void bombOfBracketsDoesNotReachTheStack() {
    refused("[".repeat(1_000_000), "f.json:1 FILE_LIMIT_EXCEEDED", Limits.usual());
  }

  @ParameterizedTest
  @EnumSource
  void kindsHaveWordsInBothLanguages(JsonKind kind) {
    assertThat(kind.in(Language.ZH)).isNotEqualTo(kind.in(Language.EN));
  }
}
