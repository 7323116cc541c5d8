package org.jiceng.io.source;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/**
 * The bytes of a document under the name by which issues call it. Immutable; held in memory as a
 * whole.
 */
public final class Source {
  private final String name;
  private final byte[] bytes;
  private final Charset charset;
  private final Limits limits;

  private Source(String name, byte[] bytes, Charset charset, Limits limits) {
    checkArgument(!name.isBlank(), "a source needs a name");
    this.name = name;
    this.bytes = bytes;
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
    byte[] bytes = Files.readAllBytes(path);
    Path last = path.getFileName();
    return new Source(
        last == null ? path.toString() : last.toString(), bytes, charset, Limits.usual());
  }

  /** Bytes from elsewhere, such as an upload. */
  public static Source of(String name, byte[] bytes, Charset charset) {
    return new Source(name, bytes.clone(), charset, Limits.usual());
  }

  /** A text from elsewhere. */
  public static Source ofText(String name, String text) {
    return new Source(
        name, text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, Limits.usual());
  }

  /** The same bytes under another name, such as a path that tells two files of one name apart. */
  public Source named(String other) {
    return new Source(other, bytes, charset, limits);
  }

  /** The same bytes under other limits than the usual ones. */
  public Source within(Limits others) {
    return new Source(name, bytes, charset, others);
  }

  /** How much of what a reader may meet. */
  public Limits limits() {
    return limits;
  }

  /** The place of issues about the document as a whole. */
  public Place place() {
    return Place.of(name);
  }

  /**
   * The text, without a byte order mark; empty if this is no text in its charset or a blank one,
   * and then {@code log} says why.
   *
   * @param wanted what the document should have been, for the advice in issues
   */
  public Optional<String> text(TextFormat wanted, IssueLog log) {
    return new Decoding(bytes, charset, wanted, place(), log).text();
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
