package org.jiceng.io.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiceng.issue.Place;

/**
 * The bytes of a document under the name by which issues call it. Immutable. A file of the size of
 * a document is held in memory; a larger one, or one that is {@linkplain #streamed streamed}, is
 * opened anew each time it is read.
 */
public final class Source {
  private final String name;
  private final ByteSource content;
  private final Charset charset;
  private final Limits limits;

  private Source(String name, ByteSource content, Charset charset, Limits limits) {
    checkArgument(!name.isBlank(), "a source needs a name");
    this.name = name;
    this.content = content;
    this.charset = charset;
    this.limits = limits;
  }

  /**
   * The file at {@code path}, in UTF-8, under its own name without folders.
   *
   * @throws IOException if it cannot be read
   */
  public static Source of(Path path) throws IOException {
    return of(path, StandardCharsets.UTF_8);
  }

  /**
   * The file at {@code path}, in {@code charset}, under its own name without folders.
   *
   * @throws IOException if it cannot be read
   */
  public static Source of(Path path, Charset charset) throws IOException {
    int most = Limits.usual().mostAsInt(Limit.DOCUMENT);
    byte[] bytes;
    try (InputStream file = Files.newInputStream(path)) {
      bytes = file.readNBytes(most + 1);
    }
    return bytes.length <= most
        ? of(nameOf(path), ByteSource.wrap(bytes), charset)
        : streamed(path, charset);
  }

  /** The file at {@code path}, in UTF-8, read each time anew and never held as a whole. */
  public static Source streamed(Path path) {
    return streamed(path, StandardCharsets.UTF_8);
  }

  /**
   * The file at {@code path}, in {@code charset}, read each time anew and never held as a whole.
   */
  public static Source streamed(Path path, Charset charset) {
    return of(nameOf(path), MoreFiles.asByteSource(path), charset);
  }

  private static String nameOf(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }

  /** Bytes from elsewhere, such as an upload. */
  public static Source of(String name, byte[] bytes, Charset charset) {
    return of(name, ByteSource.wrap(bytes.clone()), charset);
  }

  /**
   * Bytes from elsewhere that are not copied, such as an entry of an archive or a resource. They
   * are opened each time they are read, and are the same each time.
   */
  public static Source of(String name, ByteSource bytes, Charset charset) {
    return new Source(name, bytes, charset, Limits.usual());
  }

  /** A text from elsewhere. Half of a character in it is found by the reader. */
  public static Source ofText(String name, String text) {
    return of(name, Utf8.of(text), StandardCharsets.UTF_8);
  }

  /** The same bytes under another name, such as a path that tells two files of one name apart. */
  public Source named(String other) {
    return new Source(other, content, charset, limits);
  }

  /** The same bytes under other limits than the usual ones. */
  public Source within(Limits others) {
    return new Source(name, content, charset, others);
  }

  /** How much of what a reader may meet. */
  public Limits limits() {
    return limits;
  }

  /** The place of issues about the document as a whole. */
  public Place place() {
    return Place.of(name);
  }

  /** The bytes, which are opened each time they are read. */
  public ByteSource bytes() {
    return content;
  }

  /** The encoding that the bytes should have. */
  public Charset charset() {
    return charset;
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
