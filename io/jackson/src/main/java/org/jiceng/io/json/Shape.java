package org.jiceng.io.json;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.jiceng.io.attribute.Attribute;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Quotation;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * The members of an object.
 *
 * @param members the members
 */
public record Shape(ImmutableList<Member<?>> members) implements ValueParser<Attributes> {

  /** The shape of {@code members}. */
  public static Shape of(Member<?>... members) {
    return new Shape(ImmutableList.copyOf(members));
  }

  /** The attributes of {@code value}; refused with all issues if one could not be read. */
  @Override
  public Outcome<Attributes> parse(JsonValue value) {
    if (!(value instanceof JsonValue.ObjectValue object)) {
      return Values.refused(value, JsonKind.OBJECT);
    }
    IssueLog log = new IssueLog();
    checkNames(object, log);
    ImmutableMap.Builder<Attribute<?>, Object> values = ImmutableMap.builder();
    ImmutableMap.Builder<Attribute<?>, Place> places = ImmutableMap.builder();
    for (Member<?> member : members) {
      places.put(member, member.place(object));
      Outcome<?> read = member.read(object);
      log.addAll(read.issues());
      read.value().ifPresent(good -> values.put(member, good));
    }
    return Outcome.of(
        log, () -> new Attributes(object.place(), places.buildOrThrow(), values.buildOrThrow()));
  }

  /** Reads an object of this shape as what {@code build} makes of it. */
  public <T> ValueParser<T> as(Function<Attributes, T> build) {
    return checked(attributes -> Outcome.accepted(build.apply(attributes)));
  }

  /** The same where {@code build} may refuse. */
  public <T> ValueParser<T> checked(Function<Attributes, Outcome<T>> build) {
    return value -> {
      Outcome<Attributes> attributes = parse(value);
      return attributes.fold(
          good -> {
            Outcome<T> built = build.apply(good);
            IssueLog log = new IssueLog();
            log.addAll(attributes.issues());
            log.addAll(built.issues());
            return Outcome.of(log, () -> built.value().orElseThrow());
          },
          issues -> new Outcome.Refused<>(issues));
    };
  }

  private void checkNames(JsonValue.ObjectValue object, IssueLog log) {
    ImmutableSet<String> known = members.stream().map(Member::name).collect(toImmutableSet());
    Patience patience = new Patience(object.place(), log);
    object
        .members()
        .forEach(
            (name, value) -> {
              if (!known.contains(name)) {
                patience.tell(
                    Issue.of(
                        FileIssue.FILE_MEMBER_UNKNOWN,
                        value.place(),
                        ImmutableMap.of("member", Quotation.of(name), "expected", known)));
              }
            });
  }
}
