package org.jiceng.io.decoding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;

/**
 * Decodes what nearly all of a Chinese text in UTF-8 is made of: characters of one, two or three
 * bytes. It stops before anything else, be it right or wrong, which is the decoder's to tell.
 */
final class Utf8Block {

  private static final long NOT_ASCII = 0x8080808080808080L;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private Utf8Block() {}

  /** Whether all of {@code in} is ASCII, which no loop in Java decodes as fast as the decoder. */
  static boolean isAscii(ByteBuffer in) {
    int at = in.position();
    long seen = 0;
    for (; at + Long.BYTES <= in.limit(); at += Long.BYTES) {
      seen |= in.getLong(at);
    }
    for (; at < in.limit(); at++) {
      seen |= in.get(at);
    }
    return (seen & NOT_ASCII) == 0;
  }

  /** Moves both buffers, which have arrays, behind what was decoded. */
  static void decode(ByteBuffer in, CharBuffer out) {
    byte[] bytes = in.array();
    char[] chars = out.array();
    int begin = in.arrayOffset();
    int from = begin + in.position();
    int to = out.arrayOffset() + out.position();
    int end = begin + in.limit();
    int room = out.arrayOffset() + out.limit();
    while (true) {
      while (from + Long.BYTES <= end && to + Long.BYTES <= room) {
        if (((long) EIGHT.get(bytes, from) & NOT_ASCII) != 0) {
          break;
        }
        for (int at = 0; at < Long.BYTES; at++) {
          chars[to + at] = (char) bytes[from + at];
        }
        from += Long.BYTES;
        to += Long.BYTES;
      }
      while (from < end && to < room && bytes[from] >= 0) {
        chars[to++] = (char) bytes[from++];
      }
      if (from == end || to == room) {
        break;
      }
      int first = bytes[from];
      if (first >= (byte) 0xE0 && first < (byte) 0xF0 && from + 2 < end) {
        int c = (first & 0x0F) << 12 | (bytes[from + 1] & 0x3F) << 6 | (bytes[from + 2] & 0x3F);
        if (isWrong(bytes[from + 1]) || isWrong(bytes[from + 2]) || c < 0x800 || isHalf(c)) {
          break;
        }
        chars[to++] = (char) c;
        from += 3;
      } else if (first >= (byte) 0xC2 && first < (byte) 0xE0 && from + 1 < end) {
        if (isWrong(bytes[from + 1])) {
          break;
        }
        chars[to++] = (char) ((first & 0x1F) << 6 | (bytes[from + 1] & 0x3F));
        from += 2;
      } else {
        break;
      }
    }
    in.position(from - begin);
    out.position(to - out.arrayOffset());
  }

  /** Whether such a byte does not continue a character. */
  private static boolean isWrong(byte next) {
    return (next & 0xC0) != 0x80;
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
