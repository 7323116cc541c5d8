package org.jiceng.io.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.io.attribute.CellParser;
import org.jiceng.io.json.Documents;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Limits;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * Reads the values of one column in lines of JSON that {@link FlatObject} found to be written
 * plainly. What it gives is what {@link Column#read} gives, if that has no issue; else it gives
 * nothing. Mutable, for one reading.
 */
final class QuickMember {
  private final Column<?> column;
  private final Limits limits;
  private final int longest;
  private final Memo memo = new Memo();

  QuickMember(Column<?> column, Limits limits) {
    this.column = column;
    this.limits = limits;
    this.longest = limits.mostAsInt(Limit.TEXT);
  }

  Optional<Object> read(char[] chars, int from, int to, Place place) {
    if (column.element().isPresent() && chars[from] == '[') {
      return list(column.element().get(), chars, from, to, place);
    }
    int slot = memo.find(chars, from, to);
    if (slot >= 0) {
      return Optional.of(memo.value(slot));
    }
    if (to - from - 2 > longest) {
      return Optional.empty();
    }
    Optional<Object> value =
        column.isString() && chars[from] == '"'
            ? string(new String(chars, from + 1, to - from - 2), place)
            : Documents.readLine(new String(chars, from, to - from), place, limits, new IssueLog())
                .flatMap(json -> silent(column.read(json)));
    value.ifPresent(read -> memo.keep(chars, from, to, read));
    return value;
  }

  private Optional<Object> string(String text, Place place) {
    return text.isBlank() ? Optional.empty() : silent(column.read(text, place));
  }

  /** The strings of an array, read one by one; a comma or a bracket out of place ends it. */
  private Optional<Object> list(
      CellParser<?> element, char[] chars, int from, int to, Place place) {
    ImmutableList.Builder<Object> elements = ImmutableList.builder();
    int at = skipBlanks(chars, from + 1);
    if (chars[at] == ']') {
      return at == to - 1 ? Optional.of(elements.build()) : Optional.empty();
    }
    while (chars[at] == '"') {
      int end = at + 1;
      while (chars[end] != '"') {
        end++;
      }
      Optional<Object> read = element(element, chars, at, end + 1, place);
      if (read.isEmpty()) {
        return read;
      }
      elements.add(read.get());
      at = skipBlanks(chars, end + 1);
      if (chars[at] == ']') {
        return at == to - 1 ? Optional.of(elements.build()) : Optional.empty();
      }
      if (chars[at] != ',') {
        break;
      }
      at = skipBlanks(chars, at + 1);
    }
    return Optional.empty();
  }

  private Optional<Object> element(
      CellParser<?> element, char[] chars, int from, int to, Place place) {
    int slot = memo.find(chars, from, to);
    if (slot >= 0) {
      return Optional.of(memo.value(slot));
    }
    if (to - from - 2 > longest) {
      return Optional.empty();
    }
    Optional<Object> value =
        silent(element.parse(new String(chars, from + 1, to - from - 2), place));
    value.ifPresent(read -> memo.keep(chars, from, to, read));
    return value;
  }

  private static Optional<Object> silent(Outcome<?> outcome) {
    return outcome instanceof Outcome.Accepted<?> accepted && accepted.issues().isEmpty()
        ? Optional.of(accepted.accepted())
        : Optional.empty();
  }

  /** A value ends with its bracket, so blanks end before it does. */
  private static int skipBlanks(char[] chars, int from) {
    int at = from;
    while (chars[at] == ' ' || chars[at] == '\t') {
      at++;
    }
    return at;
  }
}
