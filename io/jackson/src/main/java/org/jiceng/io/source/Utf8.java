package org.jiceng.io.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Text to bytes without loss: what is no text stays wrong, so that the reader can say where. */
final class Utf8 {

  private Utf8() {}

  /** The bytes of {@code text}; half of a character gives three bytes that no decoder accepts. */
  static byte[] of(String text) {
    if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    text.codePoints().forEach(codePoint -> write(codePoint, bytes));
    return bytes.toByteArray();
  }

  private static void write(int codePoint, ByteArrayOutputStream to) {
    boolean isHalf = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    byte[] bytes =
        isHalf
            ? new byte[] {
              (byte) (0xE0 | codePoint >> 12),
              (byte) (0x80 | codePoint >> 6 & 0x3F),
              (byte) (0x80 | codePoint & 0x3F)
            }
            : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
    to.writeBytes(bytes);
  }
}
