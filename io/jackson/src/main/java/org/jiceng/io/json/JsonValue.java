package org.jiceng.io.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.Map;
import org.jiceng.issue.Place;

/** A value of a JSON document. Immutable. */
public sealed interface JsonValue {

  /** Where it stands. */
  Spot spot();

  /** Its kind. */
  JsonKind kind();

  /** Its line, and its JSON Pointer within the document; none for the document itself. */
  default Place place() {
    return spot().place();
  }

  /** A string that is a line, or the whole document, by itself. */
  static JsonValue ofString(Place line, String text) {
    return new ScalarValue(Spot.root(line), JsonKind.STRING, text);
  }

  /**
   * What {@code value} becomes when it is printed and read, without a place of its own.
   *
   * @param value as {@link JsonPrinter#print(Object)} takes it
   */
  static JsonValue of(Object value) {
    Spot nowhere = Spot.root(Place.none());
    if (value instanceof Map<?, ?> map) {
      ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
      map.forEach((name, each) -> members.put(name.toString(), of(each)));
      return new ObjectValue(nowhere, members.buildOrThrow());
    }
    if (value instanceof Iterable<?> many) {
      return new ArrayValue(
          nowhere, Streams.stream(many).map(JsonValue::of).collect(toImmutableList()));
    }
    return new ScalarValue(nowhere, JsonKind.of(value), value.toString());
  }

  /**
   * An object.
   *
   * @param members by name, in the order of the document
   */
  record ObjectValue(Spot spot, ImmutableMap<String, JsonValue> members) implements JsonValue {
    @Override
    public JsonKind kind() {
      return JsonKind.OBJECT;
    }
  }

  /**
   * An array.
   *
   * @param elements in the order of the document
   */
  record ArrayValue(Spot spot, ImmutableList<JsonValue> elements) implements JsonValue {
    @Override
    public JsonKind kind() {
      return JsonKind.ARRAY;
    }
  }

  /**
   * A value without parts.
   *
   * @param text a string's text, a number as it is written, {@code true}, {@code false}, {@code
   *     null}
   */
  record ScalarValue(Spot spot, JsonKind kind, String text) implements JsonValue {}
}
