package org.jiceng.unit;

import java.util.Arrays;

/** Texts, one behind the other, without an object for each. Mutable, until a tree has them. */
final class Texts {
  private static final int ROOM = 64;

  private char[] chars = new char[ROOM];
  private int[] ends = new int[ROOM];
  private int size;

  /** Puts a text behind the others. */
  void add(CharSequence text) {
    int from = end(size);
    int to = Math.addExact(from, text.length());
    if (to > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(to, Math.multiplyExact(2, chars.length)));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size++] = to;
    if (text instanceof String string) {
      string.getChars(0, string.length(), chars, from);
    } else {
      for (int at = from; at < to; at++) {
        chars[at] = text.charAt(at - from);
      }
    }
  }

  /** The text at {@code index}. */
  String get(int index) {
    int from = end(index);
    return new String(chars, from, ends[index] - from);
  }

  /** Where the text before {@code index} ends. */
  private int end(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  /** Moves each text to the index that {@code moved}, a permutation, has for its present one. */
  void move(int[] moved) {
    int[] from = new int[size];
    for (int before = 0; before < size; before++) {
      from[moved[before]] = before;
    }
    Texts after = new Texts();
    after.chars = new char[end(size)];
    after.ends = new int[size];
    for (int index = 0; index < size; index++) {
      int begin = end(from[index]);
      int length = ends[from[index]] - begin;
      System.arraycopy(chars, begin, after.chars, after.end(index), length);
      after.ends[index] = after.end(index) + length;
    }
    chars = after.chars;
    ends = after.ends;
  }

  /** Gives back the room that is left. */
  void trim() {
    chars = Arrays.copyOf(chars, end(size));
    ends = Arrays.copyOf(ends, size);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Texts that
        && Arrays.equals(ends, 0, size, that.ends, 0, that.size)
        && Arrays.equals(chars, 0, end(size), that.chars, 0, that.end(that.size));
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (int at = 0; at < end(size); at++) {
      hash = 31 * hash + chars[at];
    }
    return hash;
  }
}
