package org.jiceng.io.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Quotation;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;

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
    Object[] values = new Object[members.size()];
    for (int at = 0; at < values.length; at++) {
      Outcome<?> read = members.get(at).read(object);
      log.addAll(read.issues());
      if (read instanceof Outcome.Accepted<?> good) {
        values[at] = good.accepted();
      }
    }
    return Outcome.of(
        log,
        () -> new Attributes(object.place(), members, at -> members.get(at).place(object), values));
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
    checkNames(object, members.stream().map(Member::name).collect(toImmutableList()), log);
  }

  /** Tells {@code log} of members of {@code object} that are none of {@code known}. */
  public static void checkNames(
      JsonValue.ObjectValue object, ImmutableList<String> known, IssueLog log) {
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
