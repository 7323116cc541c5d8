package org.jiceng.io.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What people send under the name of a text file, known by its first bytes. */
enum ForeignFormat implements MessageKey {
  /** A workbook of current Excel or WPS: a ZIP archive with a folder {@code xl}. */
  XLSX("504B0304") {
    @Override
    boolean matches(byte[] bytes) {
      return super.matches(bytes)
          && new String(bytes, StandardCharsets.ISO_8859_1).contains("xl/workbook");
    }
  },
  /** Another ZIP archive. */
  ZIP("504B0304"),
  /** A workbook of old Excel or WPS, or an encrypted one of any age: both are OLE containers. */
  XLS("D0CF11E0"),
  /** A PDF. */
  PDF("25504446"),
  /** A compressed file. */
  GZIP("1F8B"),
  /** What Excel calls Unicode text, on little-endian machines. */
  UTF_16LE("FFFE"),
  /** The same with the other order of bytes. */
  UTF_16BE("FEFF");

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final String beginning;

  ForeignFormat(String beginning) {
    this.beginning = beginning;
  }

  static Optional<ForeignFormat> of(byte[] bytes) {
    return Arrays.stream(values()).filter(format -> format.matches(bytes)).findFirst();
  }

  boolean matches(byte[] bytes) {
    int length = beginning.length() / 2;
    return bytes.length >= length && HEX.formatHex(bytes, 0, length).equals(beginning);
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
