package org.jiceng.io.document;

import com.google.common.base.Splitter;
import java.util.List;
import org.jiceng.io.json.JsonValue;
import org.jiceng.issue.Place;
import org.jspecify.annotations.Nullable;

/** What a JSON Pointer points at. */
public final class Pointed {

  private Pointed() {}

  /**
   * The place in {@code value} at which {@code pointer} points; if nothing stands there, the place
   * of the last thing on the way to it.
   */
  public static Place at(JsonValue value, String pointer) {
    List<String> names = Splitter.on('/').splitToList(pointer);
    JsonValue at = value;
    for (String name : names.subList(1, names.size())) {
      JsonValue next = below(at, name.replace("~1", "/").replace("~0", "~"));
      if (next == null) {
        return at.place();
      }
      at = next;
    }
    return at.place();
  }

  private static @Nullable JsonValue below(JsonValue value, String name) {
    if (value instanceof JsonValue.ObjectValue object) {
      return object.members().get(name);
    }
    return value instanceof JsonValue.ArrayValue array
            && name.matches("[0-9]{1,9}")
            && Integer.parseInt(name) < array.elements().size()
        ? array.elements().get(Integer.parseInt(name))
        : null;
  }
}
