package org.jiceng.io.json;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.io.attribute.Attribute;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * A member of an object: its name and how its value is read.
 *
 * @param <T> what its value becomes
 */
public final class Member<T> extends Attribute<T> {
  private final ValueParser<T> parser;
  private final Optional<T> ifAbsent;

  private Member(String name, ValueParser<T> parser, Optional<T> ifAbsent) {
    super(name);
    this.parser = parser;
    this.ifAbsent = ifAbsent;
  }

  /** A member that must be there. */
  public static <T> Member<T> of(String name, ValueParser<T> parser) {
    return new Member<>(name, parser, Optional.empty());
  }

  /** A member that is {@code ifAbsent} where it is not there. */
  public static <T> Member<T> of(String name, ValueParser<T> parser, T ifAbsent) {
    return new Member<>(name, parser, Optional.of(ifAbsent));
  }

  /** A member that may be there. */
  public static <T> Member<Optional<T>> optional(String name, ValueParser<T> parser) {
    return of(name, value -> parser.parse(value).map(Optional::of), Optional.empty());
  }

  Outcome<T> read(JsonValue.ObjectValue object) {
    JsonValue value = object.members().get(name());
    if (value != null && value.kind() != JsonKind.NULL) {
      return parser.parse(value);
    }
    return ifAbsent
        .map(Outcome::accepted)
        .orElseGet(
            () ->
                Outcome.refused(
                    Issue.of(
                        FileIssue.FILE_MEMBER_MISSING,
                        place(object),
                        ImmutableMap.of("member", name()))));
  }

  /** Where this member stands in {@code object}, or would stand. */
  Place place(JsonValue.ObjectValue object) {
    JsonValue value = object.members().get(name());
    return value != null
        ? value.place()
        : object.place().at(object.place().within() + "/" + name());
  }
}
