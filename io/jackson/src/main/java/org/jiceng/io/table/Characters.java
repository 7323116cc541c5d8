package org.jiceng.io.table;

import java.io.IOException;
import java.util.Arrays;
import org.jiceng.io.decoding.TextStream;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Limits;

/**
 * The characters of one record of a stream, and what was read ahead. The record begins at {@link
 * #begin} and grows as {@link #more} is asked for; positions are moved, so those within a record
 * are kept relative to its beginning. Mutable.
 */
final class Characters {
  private static final int BLOCK = 1 << 16;

  private final TextStream stream;
  private final int longest;

  // Package-private, since the loops over them are where the time is spent.
  char[] chars = new char[BLOCK];
  int begin;
  int at;
  int limit;

  private boolean tooLong;

  Characters(TextStream stream, Limits limits) {
    this.stream = stream;
    this.longest = limits.mostAsInt(Limit.LINE);
  }

  /** Whether a bracket is the first sign of all, as far as the first block goes. */
  boolean beginsWithBracket() throws IOException {
    int first = 0;
    while ((first < limit || (first == 0 && more())) && Character.isWhitespace(chars[first])) {
      first++;
    }
    return first < limit && (chars[first] == '{' || chars[first] == '[');
  }

  TextStream stream() {
    return stream;
  }

  /** Whether nothing is left of what was fetched. */
  boolean isDrained() {
    return at == limit;
  }

  /** A record begins here; what is before is forgotten. */
  void mark() {
    begin = at;
  }

  /** Whether there is a character at {@link #at}, after fetching some if need be. */
  boolean has() throws IOException {
    return at < limit || more();
  }

  /** Fetches more behind {@link #limit}; false at the end, and if the record is too long. */
  boolean more() throws IOException {
    if (limit - begin > longest) {
      tooLong = true;
      return false;
    }
    if (begin > 0) {
      System.arraycopy(chars, begin, chars, 0, limit - begin);
      at -= begin;
      limit -= begin;
      begin = 0;
    }
    if (limit == chars.length) {
      chars = Arrays.copyOf(chars, 2 * chars.length);
    }
    int count = stream.read(chars, limit, chars.length - limit);
    if (count < 0) {
      return false;
    }
    limit += count;
    return true;
  }

  /** Whether the record is longer than allowed, by what was fetched of it or by what was read. */
  boolean isTooLong() {
    return tooLong || at - begin > longest;
  }

  /** Goes behind the end of a line; false if there is none, at the end of the stream. */
  boolean skipLineEnd() throws IOException {
    if (!has()) {
      return false;
    }
    char end = chars[at++];
    if (end == '\r' && has() && chars[at] == '\n') {
      at++;
    }
    return true;
  }

  /** Whether the stream broke off, so that a record without an end of its line is none. */
  boolean isBroken() {
    return stream.isBroken();
  }

  /** A part of the record, by positions relative to its beginning. */
  String text(int from, int to) {
    return new String(chars, begin + from, to - from);
  }
}
