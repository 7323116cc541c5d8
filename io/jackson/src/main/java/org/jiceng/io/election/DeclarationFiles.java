package org.jiceng.io.election;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.jiceng.election.Declaration;
import org.jiceng.io.document.WholeFile;
import org.jiceng.io.json.JsonPrinter;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.text.Audience;

/**
 * Declarations of elections as JSON documents: the contest with its method, the numbers, what
 * became of each seat, and what follows. Constants stand under their names, and each rule with its
 * citation; members always stand in the same order, so the same declaration gives the same bytes.
 *
 * <p>A document for {@link Audience#REVIEW_OFFICE} or {@link Audience#ARCHIVE} is complete: in
 * {@code from} it also holds the contest, the count and the decisions as values, in the form of
 * {@link org.jiceng.io.databind.JicengModule#sealed()}, so that it can be {@linkplain #read(Source)
 * read} and declared again from itself alone. Any other has the labels of the list, and neither ids
 * of persons nor names written in; it cannot be read, but {@linkplain #verify(Source, Declaration,
 * Audience) compared} with the declaration.
 *
 * <p>The ballots are not in it: that a count follows from them, {@link MinutesFiles} shows.
 *
 * <p>{@code format} and {@code version} tell readers what they have; while the version is 0 the
 * form may still change. {@code sha256} is of the canonical form (RFC 8785) of the whole document
 * without itself. It shows what was changed by accident or by hand; who can compute it can write
 * another document that is true in itself.
 */
public final class DeclarationFiles {

  private DeclarationFiles() {}

  /**
   * Writes the complete document to {@code path}, replacing what is there; the file is written
   * whole or not at all.
   *
   * @throws IOException if it cannot be written; then what was there is still there
   */
  public static void write(Declaration declaration, Path path) throws IOException {
    write(declaration, Audience.ARCHIVE, path);
  }

  /**
   * Writes the document for {@code audience} to {@code path}, replacing what is there; the file is
   * written whole or not at all.
   *
   * @throws IOException if it cannot be written; then what was there is still there
   */
  public static void write(Declaration declaration, Audience audience, Path path)
      throws IOException {
    WholeFile.write(path, toJson(declaration, audience));
  }

  /** The document for {@code audience}. */
  public static String toJson(Declaration declaration, Audience audience) {
    return JsonPrinter.print(new DeclarationDocument(declaration, audience).whole());
  }

  /**
   * The SHA-256 of the document for {@code audience}, as it stands in it: the same for the same
   * declaration, however its file is laid out.
   */
  public static String sha256(Declaration declaration, Audience audience) {
    return new DeclarationDocument(declaration, audience).sha256();
  }

  /**
   * Reads the complete document at {@code path}, which is UTF-8, declares again what it holds, and
   * compares its hash and every member with what follows. More than 10,000 seats are refused.
   *
   * @return the declaration; if an issue is an error it is not to be relied on, and {@link
   *     Loaded#orElseThrow()} refuses it. Of a document that is not complete, nothing, with the
   *     issue {@code DECLARATION_NOT_COMPLETE}
   * @throws IOException if the file cannot be read
   */
  public static Loaded<Declaration> read(Path path) throws IOException {
    return read(Source.of(path));
  }

  /** The same of {@code source}. */
  public static Loaded<Declaration> read(Source source) {
    return DeclarationDocument.ENVELOPE.read(source, DeclarationReading::of);
  }

  /**
   * Whether the file at {@code path}, which is UTF-8, is the document of {@code declaration} for
   * {@code audience}.
   *
   * @return every difference at its place, each an error; a member that is not known is a warning
   * @throws IOException if the file cannot be read
   */
  public static ImmutableList<Issue> verify(Path path, Declaration declaration, Audience audience)
      throws IOException {
    return verify(Source.of(path), declaration, audience);
  }

  /** The same of {@code source}. */
  public static ImmutableList<Issue> verify(
      Source source, Declaration declaration, Audience audience) {
    return DeclarationDocument.ENVELOPE.compare(
        source,
        DeclarationDocument.MEMBERS,
        new DeclarationDocument(declaration, audience).whole());
  }
}
