package org.jiceng.io;

import java.io.IOException;
import java.nio.file.Path;
import org.jiceng.election.Declaration;
import org.jiceng.io.json.CanonicalJson;
import org.jiceng.io.json.JsonPrinter;
import org.jiceng.io.json.JsonValue;
import org.jiceng.text.Audience;

/**
 * Declarations of elections as JSON documents: the contest with its method, the numbers, what
 * became of each seat, and what follows. Constants stand under their names, and each rule with its
 * citation; members always stand in the same order, so the same declaration gives the same bytes.
 *
 * <p>A document for {@link Audience#REVIEW_OFFICE} or {@link Audience#ARCHIVE} is complete. Any
 * other has the labels of the list, and neither ids of persons nor names written in.
 *
 * <p>{@code format} and {@code version} tell readers what they have; while the version is 0 the
 * form may still change.
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
    return JsonPrinter.print(new DeclarationDocument(declaration, audience).members());
  }

  /**
   * The SHA-256 of the canonical form of the document for {@code audience}: the same for the same
   * declaration, however its file is laid out.
   */
  public static String sha256(Declaration declaration, Audience audience) {
    return CanonicalJson.sha256(
        JsonValue.of(new DeclarationDocument(declaration, audience).members()));
  }
}
