package org.jiceng.io.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.io.source.Limits;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.TextFormat;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/** The two forms of JSON documents. */
public final class Documents {

  private Documents() {}

  /** The one value that {@code source} is; empty, with issues, if it cannot be read. */
  public static <T> Optional<T> read(Source source, ValueParser<T> parser, IssueLog log) {
    return source
        .text(TextFormat.JSON, log)
        .flatMap(text -> JsonTree.read(text, source.place(), source.limits(), log))
        .flatMap(value -> parse(value, parser, log));
  }

  /**
   * The lines of {@code source} that can be read, one value on each; blank lines are none. Empty,
   * with issues, if {@code source} is no text.
   */
  public static <T> Optional<ImmutableList<T>> readLines(
      Source source, ValueParser<T> parser, IssueLog log) {
    return source
        .text(TextFormat.NDJSON, log)
        .map(text -> readLines(text, source.place(), source.limits(), parser, log));
  }

  private static <T> ImmutableList<T> readLines(
      String text, Place source, Limits limits, ValueParser<T> parser, IssueLog log) {
    ImmutableList.Builder<T> values = ImmutableList.builder();
    Place before = source;
    for (String line : ImmutableList.copyOf(text.lines().iterator())) {
      if (!line.isBlank()) {
        JsonTree.read(line, before, limits, log)
            .flatMap(value -> parse(value, parser, log))
            .ifPresent(values::add);
      }
      before = before.line(before.line() + 1);
    }
    return values.build();
  }

  private static <T> Optional<T> parse(JsonValue value, ValueParser<T> parser, IssueLog log) {
    Outcome<T> read = parser.parse(value);
    log.addAll(read.issues());
    return read.value();
  }
}
