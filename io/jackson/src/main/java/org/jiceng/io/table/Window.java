package org.jiceng.io.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * A text within a buffer, of ASCII bytes or of characters: good until the buffer is filled anew.
 * Mutable.
 */
final class Window implements CharSequence {
  private static final byte[] NO_BYTES = {};
  private static final char[] NO_CHARACTERS = {};

  private byte[] bytes = NO_BYTES;
  private char[] characters = NO_CHARACTERS;
  private boolean isAscii = true;
  private int from;
  private int to;

  /** Shows bytes, all of them ASCII. */
  void show(byte[] buffer, int begin, int end) {
    bytes = buffer;
    isAscii = true;
    from = begin;
    to = end;
  }

  /** Shows characters. */
  void show(char[] buffer, int begin, int end) {
    characters = buffer;
    isAscii = false;
    from = begin;
    to = end;
  }

  /** Shows nothing. */
  void clear() {
    show(NO_BYTES, 0, 0);
  }

  /** Whether the same is written in {@code that}. */
  boolean isSame(Window that) {
    return isAscii == that.isAscii
        && (isAscii
            ? Arrays.equals(bytes, from, to, that.bytes, that.from, that.to)
            : Arrays.equals(characters, from, to, that.characters, that.from, that.to));
  }

  @Override
  public int length() {
    return to - from;
  }

  /** Unchecked, for the loops over it: {@code index} is less than {@link #length}. */
  @Override
  public char charAt(int index) {
    return isAscii ? (char) bytes[from + index] : characters[from + index];
  }

  /** The text, in a buffer of its own. */
  Window copy() {
    Window copy = new Window();
    if (isAscii) {
      copy.show(Arrays.copyOfRange(bytes, from, to), 0, length());
    } else {
      copy.show(Arrays.copyOfRange(characters, from, to), 0, length());
    }
    return copy;
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    Objects.checkFromToIndex(start, end, length());
    return toString().substring(start, end);
  }

  @Override
  public String toString() {
    return isAscii
        ? new String(bytes, from, to - from, StandardCharsets.US_ASCII)
        : new String(characters, from, to - from);
  }
}
