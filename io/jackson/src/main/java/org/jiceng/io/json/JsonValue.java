package org.jiceng.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jiceng.issue.Place;

/** A value of a JSON document. Immutable. */
public sealed interface JsonValue {

  /** Its line, and its JSON Pointer within the document; none for the document itself. */
  Place place();

  /** Its kind. */
  JsonKind kind();

  /**
   * An object.
   *
   * @param members by name, in the order of the document
   */
  record ObjectValue(Place place, ImmutableMap<String, JsonValue> members) implements JsonValue {
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
  record ArrayValue(Place place, ImmutableList<JsonValue> elements) implements JsonValue {
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
  record ScalarValue(Place place, JsonKind kind, String text) implements JsonValue {}
}
