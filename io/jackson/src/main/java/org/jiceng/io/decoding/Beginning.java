package org.jiceng.io.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;

/** The first bytes of a file, which tell what it is whatever its name says. */
final class Beginning {
  /** Enough for the names that stand at the beginning of an archive. */
  private static final int LONGEST = 1 << 16;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final byte[] bytes;

  /** The beginning of {@code bytes}, which may be the whole file. */
  Beginning(byte[] bytes) {
    this.bytes = Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST));
  }

  /** Whether these are the first bytes. */
  boolean starts(String hex) {
    int length = hex.length() / 2;
    return bytes.length >= length && HEX.formatHex(bytes, 0, length).equals(hex);
  }

  /** Whether one of {@code words} stands somewhere. */
  boolean mentions(String... words) {
    return mentions(StandardCharsets.ISO_8859_1, words);
  }

  /** The same, two bytes to a letter. */
  boolean mentionsWide(String... words) {
    return mentions(StandardCharsets.UTF_16LE, words);
  }

  private boolean mentions(Charset charset, String... words) {
    String letters = new String(bytes, StandardCharsets.ISO_8859_1);
    return Stream.of(words)
        .map(word -> new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))
        .anyMatch(letters::contains);
  }

  /** Whether the text begins with one of {@code words}, in small letters; blanks do not matter. */
  boolean reads(String... words) {
    String text =
        new String(bytes, StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    return Stream.of(words).anyMatch(text::startsWith);
  }

  /** Whether every other byte of the first few is zero, as with Latin letters in UTF-16. */
  boolean alternates(int zero) {
    int pairs = Math.min(bytes.length, 16) / 2;
    for (int pair = 0; pair < pairs; pair++) {
      if (bytes[2 * pair + zero] != 0 || bytes[2 * pair + 1 - zero] == 0) {
        return false;
      }
    }
    return pairs > 1;
  }
}
