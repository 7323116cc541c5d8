package org.jiceng.io.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.Function;
import org.jiceng.io.source.Source;

/** Reads files row by row, with the exception of a file where a source in memory has none. */
public final class Reads {

  private Reads() {}

  /**
   * What {@code reader} makes of the file at {@code path}.
   *
   * @throws IOException if it cannot be read
   */
  public static <T> T from(Path path, Charset charset, Function<Source, T> reader)
      throws IOException {
    try {
      return reader.apply(Source.streamed(path, charset));
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }
}
