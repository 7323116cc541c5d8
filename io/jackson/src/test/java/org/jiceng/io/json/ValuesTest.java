package org.jiceng.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.source.Limits;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class ValuesTest {
  private static JsonValue value(String text) {
    return JsonTree.read(text, Place.of("f.json"), Limits.usual(), new IssueLog()).orElseThrow();
  }

  private static <T> T read(ValueParser<T> parser, String text) {
    return parser.parse(value(text)).value().orElseThrow();
  }

  private static String refusal(ValueParser<?> parser, String text) {
    Outcome<?> refused = parser.parse(value(text));
    assertThat(refused.value()).isEmpty();
    assertThat(refused.issues()).hasSize(1);
    return refused.issues().get(0).in(Language.EN);
  }

  @Test
  void truthIsABooleanAndNotItsName() {
    assertThat(read(Values.bool(), "true")).isTrue();
    assertThat(read(Values.bool(), "false")).isFalse();
    assertThat(refusal(Values.bool(), "\"true\"")).contains("FILE_TYPE_WRONG");
  }

  @Test
  void numbersAreWholeAndWithinTheirBounds() {
    ValueParser<Integer> number = Values.integer(-1, 2);
    assertThat(read(number, "-1")).isEqualTo(-1);
    assertThat(read(number, "2")).isEqualTo(2);
    for (String outside : ImmutableList.of("-2", "3", "1.5", "1e0", "99999999999999999999")) {
      assertThat(refusal(number, outside)).as(outside).contains("FILE_NUMBER_OUTSIDE", "-1", "2");
    }
    assertThat(refusal(number, "\"1\"")).contains("FILE_TYPE_WRONG");
  }

  @Test
  void aStringMayBeEmptyWhereThatIsAllowed() {
    assertThat(read(Values.stringOrEmpty(), "\" a \"")).isEqualTo("a");
    assertThat(read(Values.stringOrEmpty(), "\"\"")).isEmpty();
    assertThat(refusal(Values.stringOrEmpty(), "1")).contains("FILE_TYPE_WRONG");
    assertThat(refusal(Values.string(Cells.text()), "\"\"")).contains("FILE_CELL_EMPTY");
  }

  @Test
  void aMapHasOneValueForEachName() {
    ValueParser<ImmutableMap<String, Integer>> map = Values.map(Cells.text(), Values.integer(0, 9));
    assertThat(read(map, "{\"b\":1,\"a\":2}"))
        .containsExactly(Map.entry("b", 1), Map.entry("a", 2));
    assertThat(refusal(map, "{\"a\":1,\" a \":2}"))
        .contains("FILE_MEMBER_DUPLICATE", "a is there twice");
    assertThat(refusal(map, "{\"a\":10}")).contains("FILE_NUMBER_OUTSIDE");
    assertThat(refusal(map, "[1]")).contains("FILE_TYPE_WRONG", "an object", "an array");
  }

  @Test
  void whatIsOfAnotherKindIsNamedWithBoth() {
    assertThat(refusal(Values.integer(0, 1), "{}")).contains("a number", "an object");
    assertThat(refusal(Values.list(Values.bool()), "{}")).contains("an array", "an object");
    assertThat(refusal(Shape.of(), "[]")).contains("an object", "an array");
  }

  @Test
  void aMemberThatMayBeThereIsThereOrNot() {
    Member<Optional<Integer>> age = Member.optional("age", Values.integer(0, 150));
    ValueParser<Optional<Integer>> shape = Shape.of(age).as(object -> object.get(age));
    assertThat(read(shape, "{\"age\":40}")).contains(40);
    assertThat(read(shape, "{}")).isEmpty();
    assertThat(read(shape, "{\"age\":null}")).isEmpty();
    assertThat(refusal(shape, "{\"age\":151}")).contains("FILE_NUMBER_OUTSIDE", "f.json:1:/age");
  }

  @Test
  void aValueIsShownByItsPlace() {
    assertThat(value("{\"a\":[\n1]}"))
        .isInstanceOfSatisfying(
            JsonValue.ObjectValue.class,
            object ->
                assertThat(object.members().get("a").toString())
                    .contains("f.json:1:/a", "f.json:2:/a/0"));
  }

  @Test
  void onlyWhatJsonHasBecomesAValue() {
    assertThat(CanonicalJson.text(JsonValue.of(ImmutableList.of("a", 1, 2L, true))))
        .isEqualTo("[\"a\",1,2,true]");
    for (Object other : ImmutableList.of(1.5, 'c', Optional.of("a"))) {
      assertThatThrownBy(() -> JsonValue.of(other)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> JsonPrinter.print(other))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
