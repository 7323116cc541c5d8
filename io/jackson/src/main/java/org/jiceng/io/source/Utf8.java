package org.jiceng.io.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Text to bytes without loss: what is no text stays wrong, so that the reader can say where. */
final class Utf8 {
  /** In no text, neither in UTF-8 nor in GB18030. */
  private static final int WRONG = 0xFF;

  private Utf8() {}

  /** The bytes of {@code text}; half of a character gives a byte that no decoder accepts. */
  static byte[] of(String text) {
    if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    text.codePoints().forEach(codePoint -> write(codePoint, bytes));
    return bytes.toByteArray();
  }

  private static void write(int codePoint, ByteArrayOutputStream to) {
    if (Character.getType(codePoint) == Character.SURROGATE) {
      to.write(WRONG);
    } else {
      to.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
    }
  }
}
