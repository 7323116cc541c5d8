package org.jiceng.io.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.io.attribute.Listings;

/**
 * A column as it is written: its name, and what of a value stands in it.
 *
 * @param <T> what rows are made of
 */
public final class Written<T> {
  private final String name;
  private final Function<T, String> cell;
  private final Member<T> member;
  private final boolean personal;

  private Written(String name, Function<T, String> cell, Member<T> member, boolean personal) {
    this.name = name;
    this.cell = cell;
    this.member = member;
    this.personal = personal;
  }

  /** Writes a member with its name, or none. */
  @FunctionalInterface
  public interface Member<T> {
    void write(T value, String name, JsonGenerator json) throws IOException;
  }

  /** A text, or the name of a constant, or the text of a key. */
  public static <T> Written<T> text(String name, Function<T, ?> part) {
    return new Written<>(
        name,
        value -> text(part.apply(value)),
        (value, member, json) -> json.writeStringField(member, text(part.apply(value))),
        false);
  }

  /** The same, where there may be none: an empty cell, and no member. */
  public static <T> Written<T> optional(String name, Function<T, ? extends Optional<?>> part) {
    return new Written<>(
        name,
        value -> part.apply(value).map(Written::text).orElse(""),
        (value, member, json) -> {
          Optional<?> text = part.apply(value);
          if (text.isPresent()) {
            json.writeStringField(member, text(text.get()));
          }
        },
        false);
  }

  private static String text(Object part) {
    return part instanceof Enum<?> constant ? constant.name() : part.toString();
  }

  /** A whole number. */
  public static <T> Written<T> number(String name, Function<T, Integer> part) {
    return new Written<>(
        name,
        value -> part.apply(value).toString(),
        (value, member, json) -> json.writeNumberField(member, part.apply(value)),
        false);
  }

  /** A list: in a cell with {@code separator} between, in JSON an array. */
  public static <T> Written<T> list(
      String name, char separator, Function<T, ImmutableList<String>> part) {
    return new Written<>(
        name,
        value -> Listings.join(separator, part.apply(value)),
        (value, member, json) -> {
          json.writeArrayFieldStart(member);
          for (String each : part.apply(value)) {
            json.writeString(each);
          }
          json.writeEndArray();
        },
        false);
  }

  /** A map: in a cell pairs with bars between, in JSON an object, or no member if it is empty. */
  public static <T> Written<T> map(String name, Function<T, ImmutableMap<String, String>> part) {
    return new Written<>(
        name,
        value -> Listings.join(part.apply(value)),
        (value, member, json) -> {
          ImmutableMap<String, String> pairs = part.apply(value);
          if (!pairs.isEmpty()) {
            json.writeObjectFieldStart(member);
            for (Map.Entry<String, String> pair : pairs.entrySet()) {
              json.writeStringField(pair.getKey(), pair.getValue());
            }
            json.writeEndObject();
          }
        },
        false);
  }

  /** This column, written so in JSON. */
  public Written<T> inJson(Member<T> other) {
    return new Written<>(name, cell, other, personal);
  }

  /** This column, which says something of a person and is written only if it is asked for. */
  public Written<T> ofPerson() {
    return new Written<>(name, cell, member, true);
  }

  boolean isPersonal() {
    return personal;
  }

  String name() {
    return name;
  }

  String cell(T value) {
    return cell.apply(value);
  }

  void write(T value, JsonGenerator json) throws IOException {
    member.write(value, name, json);
  }

  /** What is thrown instead of writing a text that is none. */
  static IOException halfOfACharacter() {
    return new IOException("a text that is no text: it has half of a character");
  }
}
