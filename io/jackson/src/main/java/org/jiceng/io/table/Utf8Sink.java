package org.jiceng.io.table;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Texts as bytes of UTF-8, block by block. Each text is encoded by itself, since most cells of a
 * table are ASCII and that is done at the speed of copying; so each must hold whole characters.
 */
final class Utf8Sink implements Appendable, Flushable {
  private static final int BLOCK = 1 << 14;

  private final OutputStream out;
  private final byte[] block = new byte[BLOCK];
  private int size;

  Utf8Sink(OutputStream out) {
    this.out = out;
  }

  @Override
  public Utf8Sink append(CharSequence text) throws IOException {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > block.length - size) {
      writeBlock();
    }
    if (bytes.length > block.length) {
      out.write(bytes);
    } else {
      System.arraycopy(bytes, 0, block, size, bytes.length);
      size += bytes.length;
    }
    return this;
  }

  @Override
  public Utf8Sink append(CharSequence text, int from, int to) throws IOException {
    return append(text.subSequence(from, to));
  }

  @Override
  public Utf8Sink append(char c) throws IOException {
    if (c > '\u007F') {
      return append(String.valueOf(c));
    }
    if (size == block.length) {
      writeBlock();
    }
    block[size++] = (byte) c;
    return this;
  }

  private void writeBlock() throws IOException {
    out.write(block, 0, size);
    size = 0;
  }

  /** Hands on what is held, and flushes what is behind. */
  @Override
  public void flush() throws IOException {
    writeBlock();
    out.flush();
  }
}
