package org.jiceng.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.io.source.Source;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

  private static JsonValue value(String json) {
    return Documents.read(Source.ofText("d.json", json), Outcome::accepted, new IssueLog())
        .orElseThrow();
  }

  private static String canonical(String json) {
    return CanonicalJson.text(value(json));
  }

  @Test
  void membersAreSortedByTheirCodeUnits() {
    // The example of RFC 8785, 3.2.3.
    assertThat(
            canonical(
                "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Dalet\","
                    + "\"1\":\"One\",\"\\ud83d\\ude00\":\"Grin\",\"\\u0080\":\"Control\","
                    + "\"\\u00f6\":\"O\"}"))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"O\","
                + "\"€\":\"Euro Sign\",\"\ud83d\ude00\":\"Grin\",\"\ufb33\":\"Dalet\"}");
  }

  @Test
  void stringsHaveNoMoreEscapesThanTheyNeed() {
    // The example of RFC 8785, 3.2.2.2, with the smaller control characters beside it.
    assertThat(canonical("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\""))
        .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    assertThat(canonical("\"\\b\\t\\n\\f\\r\"")).isEqualTo("\"\\b\\t\\n\\f\\r\"");
  }

  @Test
  void whiteSpaceIsGone() {
    assertThat(canonical("{ \"b\" : [ 1 , true , null ] ,\n \"a\" : { } , \"c\" : [ ] }"))
        .isEqualTo("{\"a\":{},\"b\":[1,true,null],\"c\":[]}");
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0,0",
    "7,7",
    "7.0,7",
    "70e-1,7",
    "7e2,700",
    "-12,-12",
    "1.50,1.50",
    "0.5,0.5",
    "9007199254740993,9007199254740993",
    "1e999999999,1e999999999",
    "1e-999999999,1e-999999999"
  })
  void wholeNumbersAreInDigits(String written, String canonical) {
    assertThat(canonical("[" + written + "]")).isEqualTo("[" + canonical + "]");
  }

  @Test
  void wholeNumbersOfMoreThanFortyDigitsStayAsTheyAre() {
    String zeros = "0".repeat(39);
    assertThat(canonical("[1e39, 1e40]")).isEqualTo("[1" + zeros + ",1e40]");
    assertThat(canonical("[1" + zeros + "]")).isEqualTo("[1" + zeros + "]");
    String written = "1." + "0".repeat(38);
    assertThat(canonical("[" + written + "," + written + "0]")).isEqualTo("[1," + written + "0]");
  }

  @Test
  void halfACharacterIsEscaped() {
    for (String half : List.of("\ud83d", "\ude00")) {
      String escaped = "\\u%04x".formatted((int) half.charAt(0));
      assertThat(canonicalString(half)).isEqualTo("\"" + escaped + "\"");
      assertThat(canonicalString("x" + half)).isEqualTo("\"x" + escaped + "\"");
      assertThat(canonicalString(half + "x")).isEqualTo("\"" + escaped + "x\"");
    }
    assertThat(canonicalString("\ud83d\ude00\ude00")).isEqualTo("\"\ud83d\ude00\\ude00\"");
  }

  private static String canonicalString(String text) {
    return CanonicalJson.text(JsonValue.ofString(Place.none(), text));
  }

  @Test
  void theHashIsThatOfTheOneText() {
    // printf '{"a":1,"b":"甲"}' | sha256sum
    assertThat(CanonicalJson.sha256(value("{\"b\": \"甲\", \"a\": 1}")))
        .isEqualTo(CanonicalJson.sha256(value("{\"a\":1.0,\"b\":\"\\u7532\"}")))
        .isEqualTo("7a735438f74645c6c135678034a57aefd15cbdc22f00d0e80b1a4146b116bf98");
  }

  @Test
  void theMemberOfTheHashIsLeftOut() {
    JsonValue.ObjectValue with = (JsonValue.ObjectValue) value("{\"a\":1,\"sha256\":\"x\"}");
    assertThat(CanonicalJson.sha256Without("sha256", with))
        .isEqualTo(CanonicalJson.sha256(value("{\"a\":1}")))
        .isNotEqualTo(CanonicalJson.sha256(with));
  }

  @Test
  void differencesAreTheSmallestPartsThatDiffer() {
    List<String> found = new ArrayList<>();
    Differences.find(
        value("{\"a\":{\"b\":[1,2,3],\"c\":true,\"same\":1.0},\"x\":1,\"kind\":[]}"),
        value("{\"a\":{\"b\":[1,9],\"d\":{},\"same\":1},\"y\":\"1949-12-31\",\"kind\":{}}"),
        (place, given, wanted) -> found.add(place.within() + " " + given + " " + wanted));
    assertThat(found)
        .containsExactly(
            "/a/b/1 2 9",
            "/a/b/2 3 ∅",
            "/a/c true ∅",
            "/a/d ∅ {}",
            "/x 1 ∅",
            "/kind [] {}",
            "/y ∅ …");
  }

  @Test
  void anElementThatIsMissingIsToldWhereItWouldStand() {
    List<String> found = new ArrayList<>();
    Differences.find(
        value("{\"a\":[1]}"),
        value("{\"a\":[1,2,true]}"),
        (place, given, wanted) -> found.add(place.within() + " " + given + " " + wanted));
    assertThat(found).containsExactly("/a/1 ∅ 2", "/a/2 ∅ true");
  }

  @Test
  void whatSaysTheSameDoesNotDiffer() {
    Differences.find(
        value("{\"a\":[1,{\"b\":\"\\u0041\"}]}"),
        value("{\"a\":[1.0,{\"b\":\"A\"}]}"),
        (place, given, wanted) -> {
          throw new AssertionError(place);
        });
  }
}
