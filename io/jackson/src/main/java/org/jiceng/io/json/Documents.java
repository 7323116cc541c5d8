package org.jiceng.io.json;

import java.util.Optional;
import org.jiceng.io.decoding.Decoding;
import org.jiceng.io.source.Limits;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.TextFormat;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/** A document that is one JSON value, and a line of one whose lines are. */
public final class Documents {

  private Documents() {}

  /** The one value that {@code source} is; empty, with issues, if it cannot be read. */
  public static <T> Optional<T> read(Source source, ValueParser<T> parser, IssueLog log) {
    return Decoding.text(source, TextFormat.JSON, log)
        .flatMap(text -> JsonTree.read(text, source.place(), source.limits(), log))
        .flatMap(value -> parse(value, parser, log));
  }

  /**
   * The value that {@code line} of a document of lines is; empty, with issues, if it is none.
   *
   * @param before the line above, or the source as a whole
   */
  public static Optional<JsonValue> readLine(
      String line, Place before, Limits limits, IssueLog log) {
    return JsonTree.read(line, before, limits, log);
  }

  private static <T> Optional<T> parse(JsonValue value, ValueParser<T> parser, IssueLog log) {
    Outcome<T> read = parser.parse(value);
    log.addAll(read.issues());
    return read.value();
  }
}
