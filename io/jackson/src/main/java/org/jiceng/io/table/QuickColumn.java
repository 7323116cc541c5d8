package org.jiceng.io.table;

import com.google.common.collect.ImmutableList;
import org.jiceng.io.attribute.CellParser;
import org.jiceng.io.json.Documents;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Limits;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads one column where it is written as it was before, or plainly. What it gives is what {@link
 * Column#read} gives, if that has no issue; else it gives nothing. Mutable, for one reading.
 */
final class QuickColumn {
  private static final char ESCAPE = '\\';

  private final Column<?> column;
  private final Limits limits;
  private final int longest;
  private final @Nullable Object absent;
  private final Column.@Nullable Elements elements;
  private final boolean isString;
  private final Memo memo = new Memo();
  private int usualSize = 4; // of a list

  QuickColumn(Column<?> column, Limits limits) {
    this.column = column;
    this.limits = limits;
    this.longest = limits.mostAsInt(Limit.TEXT);
    this.absent = column.ifAbsent().orElse(null);
    this.elements = column.elements().orElse(null);
    this.isString = column.isString();
  }

  /** The value of a cell; null if it needs {@link Column#read}. */
  @Nullable Object cell(char[] chars, int from, int to) {
    if (elements != null) {
      return list(elements, chars, from, to);
    }
    int slot = memo.find(chars, from, to);
    if (slot >= 0) {
      return memo.value(slot);
    }
    return kept(chars, from, to, column.plain(chars, from, to));
  }

  /** From now on {@code value} is what such a cell is read as. */
  void keep(char[] chars, int from, int to, Object value) {
    if (elements == null) {
      memo.keep(chars, from, to, value);
    }
  }

  /** The value of a plain text; null if it is empty, or {@link Column#read} has an issue. */
  @Nullable Object word(CharSequence text) {
    char[] chars = text.toString().toCharArray();
    return element(column.parser(), chars, 0, chars.length);
  }

  /** The value where there is no member; null if there must be one. */
  @Nullable Object absent() {
    return absent;
  }

  /** The value of the member on which {@code line} is; null if it needs a tree. */
  @Nullable Object member(FlatObject line, Place place) {
    if (elements != null) {
      // What is known then are elements, which no other value may be taken for.
      return line.isList() ? list(elements.parser(), line) : null;
    }
    if (!line.isValue() || line.valueTo() - line.valueFrom() - 2 > longest) {
      return null;
    }
    char[] chars = line.chars();
    int from = line.valueFrom();
    int to = line.valueTo();
    int slot = memo.find(chars, from, to);
    if (slot >= 0) {
      return memo.value(slot);
    }
    boolean isText = isString && chars[from] == '"' && from + 2 < to;
    Object plain = isText ? column.plain(chars, from + 1, to - 1) : null;
    return kept(chars, from, to, plain != null ? plain : read(chars, from, to, isText, place));
  }

  private @Nullable Object read(char[] chars, int from, int to, boolean isText, Place place) {
    if (!isText) {
      return Documents.readLine(new String(chars, from, to - from), place, limits, new IssueLog())
          .map(json -> silent(column.read(json)))
          .orElse(null);
    }
    String text = new String(chars, from + 1, to - from - 2);
    return text.isBlank() ? null : silent(column.read(text, place));
  }

  /** The pieces of a cell; with an escape in it, it is not plain. */
  private @Nullable Object list(Column.Elements elements, char[] chars, int from, int to) {
    ImmutableList.Builder<Object> list = ImmutableList.builderWithExpectedSize(usualSize);
    int begin = from;
    for (int at = from; at <= to; at++) {
      if (at == to || chars[at] == elements.separator()) {
        if (at > begin) {
          Object piece = element(elements.parser(), chars, begin, at);
          if (piece == null) {
            return null;
          }
          list.add(piece);
        }
        begin = at + 1;
      } else if (chars[at] == ESCAPE) {
        return null;
      }
    }
    return usual(list.build());
  }

  /** The strings of an array; anything else in it needs a tree. */
  private @Nullable Object list(CellParser<?> parser, FlatObject line) {
    ImmutableList.Builder<Object> list = ImmutableList.builderWithExpectedSize(usualSize);
    line.enter();
    while (line.nextString()) {
      Object element = element(parser, line.chars(), line.valueFrom() + 1, line.valueTo() - 1);
      if (element == null) {
        return null;
      }
      list.add(element);
    }
    return line.hasFailed() ? null : usual(list.build());
  }

  private @Nullable Object element(CellParser<?> parser, char[] chars, int from, int to) {
    int slot = memo.find(chars, from, to);
    if (slot >= 0) {
      return memo.value(slot);
    }
    if (from == to || to - from > longest) {
      return null;
    }
    Object plain = parser.plain(chars, from, to);
    return kept(
        chars,
        from,
        to,
        plain != null
            ? plain
            : silent(parser.parse(new String(chars, from, to - from), Place.none())));
  }

  /** Lists of one column are mostly of one size. */
  private ImmutableList<Object> usual(ImmutableList<Object> list) {
    usualSize = list.size();
    return list;
  }

  private @Nullable Object kept(char[] chars, int from, int to, @Nullable Object value) {
    if (value != null) {
      memo.keep(chars, from, to, value);
    }
    return value;
  }

  private static @Nullable Object silent(Outcome<?> outcome) {
    return outcome instanceof Outcome.Accepted<?> accepted && accepted.issues().isEmpty()
        ? accepted.accepted()
        : null;
  }
}
