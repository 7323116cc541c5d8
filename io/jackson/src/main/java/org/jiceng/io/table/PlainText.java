package org.jiceng.io.table;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.decoding.TextStream;

/**
 * Cuts texts out of the bytes of one line, before they are decoded, as far as these are plain:
 * ASCII and common Chinese characters that need no tidying. Anything else is for those who read
 * characters. Mutable.
 */
final class PlainText {
  private static final int BYTES = 1 << Byte.SIZE;

  // Eight bytes at once, in the order in which they stand.
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHEST = 0x8080808080808080L;
  private static final long DIGITS = '0' * ONES;
  private static final char ESCAPE = '\\';
  private static final long ESCAPES = ESCAPE * ONES;

  private final TextStream stream;
  private final Characters characters;
  private final boolean[] plain; // of each byte, whether it is a plain sign by itself
  private final boolean hasEscapes;
  private byte[] bytes = {};
  private char[] decoded = {};
  private int at;
  private int used; // of what is decoded

  /**
   * Texts of the lines of which {@code characters} has none yet.
   *
   * @param syntax the signs that mean something else than themselves; if the backslash is one, as
   *     in JSON, {@link Escapes} of common Chinese characters are plain
   */
  PlainText(Characters characters, String syntax) {
    this.stream = characters.stream();
    this.characters = characters;
    this.plain = new boolean[BYTES];
    this.hasEscapes = syntax.indexOf(ESCAPE) >= 0;
    for (char sign = 0; sign <= Byte.MAX_VALUE; sign++) {
      plain[sign] = Cells.isPlain(sign) && syntax.indexOf(sign) < 0;
    }
  }

  /** Begins with the line that is next in the stream, if it is whole. */
  boolean begin() throws IOException {
    if (!characters.isDrained() || !stream.hasLine()) {
      return false;
    }
    bytes = stream.block();
    at = stream.position();
    used = 0;
    return true;
  }

  /** Goes over as much plain text as there is, and shows it in {@code window}. */
  void cut(Window window) {
    byte[] line = bytes;
    int from = at;
    int next = from;
    while (next + Long.BYTES <= line.length) {
      int signs = certain((long) EIGHT.get(line, next));
      next += signs;
      if (signs < Long.BYTES) {
        break;
      }
    }
    while (plain[line[next] & (BYTES - 1)]) {
      next++;
    }
    at = next;
    if (line[next] < 0 || (hasEscapes && line[next] == ESCAPE)) {
      decode(from, window);
    } else {
      window.show(line, from, next);
    }
  }

  /**
   * How many of eight bytes, from the first, are digits, letters or others of which none means
   * anything. It may be fewer than there are.
   */
  private static int certain(long eight) {
    long escapes = eight ^ ESCAPES;
    long low = (eight - DIGITS) & ~eight; // less than the digit 0
    long high = eight | (eight + ONES); // no ASCII, or the last sign of it
    long escape = (escapes - ONES) & ~escapes;
    return Long.numberOfTrailingZeros((low | high | escape) & HIGHEST) / Byte.SIZE;
  }

  /** From {@code from} on, where ASCII stands up to here. */
  private void decode(int from, Window window) {
    if (decoded.length < bytes.length) {
      decoded = new char[bytes.length];
    }
    byte[] line = bytes;
    char[] out = decoded;
    int to = used;
    int next = from;
    while (true) {
      byte sign = line[next];
      if (plain[sign & (BYTES - 1)]) {
        out[to++] = (char) sign;
        next++;
      } else {
        boolean isEscape = sign == ESCAPE;
        char c = isEscape ? escaped(line, next) : sign < 0 ? ofThree(line, next) : 0;
        if (c == 0 || !Cells.isPlain(c)) {
          break;
        }
        out[to++] = c;
        next += isEscape ? Escapes.LENGTH : 3;
      }
    }
    window.show(out, used, to);
    used = to;
    at = next;
  }

  /** The character of three bytes; 0 if there is none. No byte behind the line is looked at. */
  private static char ofThree(byte[] line, int at) {
    if ((line[at] & 0xF0) != 0xE0
        || (line[at + 1] & 0xC0) != 0x80
        || (line[at + 2] & 0xC0) != 0x80) {
      return 0;
    }
    return (char) ((line[at] & 0x0F) << 12 | (line[at + 1] & 0x3F) << 6 | (line[at + 2] & 0x3F));
  }

  /** The character of an escape; 0 if there is none. The end of the line is no digit. */
  private char escaped(byte[] line, int at) {
    return hasEscapes && at + Escapes.LENGTH <= line.length
        ? Escapes.of(line[at + 1], line[at + 2], line[at + 3], line[at + 4], line[at + 5])
        : 0;
  }

  /** Goes over {@code sign}, if that is next. */
  boolean skip(char sign) {
    if (bytes[at] == sign) {
      at++;
      return true;
    }
    return false;
  }

  /** Goes over {@code signs}, if these are next. */
  boolean skip(byte[] signs) {
    int end = at + signs.length;
    if (end > bytes.length || !Arrays.equals(bytes, at, end, signs, 0, signs.length)) {
      return false;
    }
    at = end;
    return true;
  }

  /** Goes over blanks. */
  void skipBlanks() {
    while (bytes[at] == ' ') {
      at++;
    }
  }

  /** Whether this is the end of the line. */
  boolean isEnd() {
    return bytes[at] == '\n' || (bytes[at] == '\r' && bytes[at + 1] == '\n');
  }

  /** How many bytes of the line are before this. */
  int length() {
    return at - stream.position();
  }

  /** Goes to the next line of the stream. */
  void pass() {
    stream.skip(length() + (bytes[at] == '\r' ? 2 : 1));
  }
}
