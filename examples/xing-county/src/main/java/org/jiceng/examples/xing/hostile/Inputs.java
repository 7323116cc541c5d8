package org.jiceng.examples.xing.hostile;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Ways to make a file, none of which needs memory. */
final class Inputs {
  private static final int MEBI = 1 << 20;

  private Inputs() {}

  /** {@code head}, then {@code piece} so many times, then {@code tail}. */
  static Attack.Input repeated(String head, int times, String piece, String tail) {
    return numbered(head, times, number -> piece, tail);
  }

  /** The same, each piece with its number, counted from 0. */
  static Attack.Input numbered(String head, int times, IntFunction<String> piece, String tail) {
    return file -> {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), MEBI)) {
        out.write(utf8(head));
        for (int number = 0; number < times; number++) {
          out.write(utf8(piece.apply(number)));
        }
        out.write(utf8(tail));
      }
    };
  }

  static Attack.Input text(String text) {
    return file -> Files.writeString(file, text);
  }

  static Attack.Input text(String text, String charset) {
    return file -> Files.writeString(file, text, Charset.forName(charset));
  }

  static Attack.Input bytes(String hex) {
    return file -> Files.write(file, HexFormat.of().parseHex(hex));
  }

  /** {@code head}, then zeros without a line feed up to one gibibyte; the disk holds none of it. */
  static Attack.Input gibibyte(String head) {
    return file -> {
      Files.writeString(file, head);
      try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(1L << 30);
      }
    };
  }

  static Attack.Input zip(String entry) {
    return file -> {
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.closeEntry();
      }
    };
  }

  /** 100 mebibytes of zeros in a tenth of one. */
  static Attack.Input gzipBomb() {
    return file -> {
      try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
        byte[] zeros = new byte[MEBI];
        for (int block = 0; block < 100; block++) {
          gzip.write(zeros);
        }
      }
    };
  }

  /** Two of {@code Aa} and {@code BB}, which have one hash code, for each bit of a number. */
  static String clashing(int number) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < 17; bit++) {
      name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return name.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
