package org.jiceng.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonTreeTest {
  private final IssueLog log = new IssueLog();

  private Optional<JsonValue> read(String text) {
    return JsonTree.read(text, Place.of("f.json"), log);
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

  @ParameterizedTest
  @EnumSource
  void kindsHaveWordsInBothLanguages(JsonKind kind) {
    assertThat(kind.in(Language.ZH)).isNotEqualTo(kind.in(Language.EN));
  }
}
