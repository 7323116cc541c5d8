package org.jiceng.io.election;

import java.io.IOException;
import java.nio.file.Path;
import org.jiceng.io.document.WholeFile;
import org.jiceng.io.json.CanonicalJson;
import org.jiceng.io.json.JsonPrinter;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;

/**
 * Minutes of one vote as a JSON document that can be verified from itself alone.
 *
 * <pre>{@code
 * {
 *   "format": "jiceng.minutes", "version": 0,
 *   "contest": {…}, "attendance": {…}, "ballots": [{"id": "1", "lines": ["FOR", …], …}, …],
 *   "decisions": {…},
 *   "declaration": {…}, "declarationSha256": "…",
 *   "sha256": "…"
 * }
 * }</pre>
 *
 * <p>In place of {@code ballots} there may be {@code totals}; in place of both and of the
 * attendance, {@code stations} and {@code setUp}. The values are in the form of {@link
 * org.jiceng.io.databind.JicengModule#sealed()}, so ids of persons are in it: the archive keeps it.
 * The declaration is the document that {@link DeclarationFiles} writes for the archive, without
 * {@code from} and its own hash, since what it follows from stands beside it.
 *
 * <p>The hashes are SHA-256 of the canonical form (RFC 8785: members sorted, no white space), so
 * that white space and the order of members do not matter. {@code sha256} is of the whole document
 * without itself. It shows that a file was changed by accident or by hand; who can compute it can
 * write another file that is true in itself, so publish it where nobody can change it.
 */
public final class MinutesFiles {

  private MinutesFiles() {}

  /**
   * Writes {@code minutes} to {@code path}, replacing what is there; the file is written whole or
   * not at all.
   *
   * @throws IOException if it cannot be written; then what was there is still there
   */
  public static void write(Minutes minutes, Path path) throws IOException {
    WholeFile.write(path, toJson(minutes));
  }

  /** The document of {@code minutes}. */
  public static String toJson(Minutes minutes) {
    return JsonPrinter.print(MinutesDocument.members(minutes));
  }

  /** The hash of the document of {@code minutes}, as it stands in it. */
  public static String sha256(Minutes minutes) {
    return MinutesDocument.sha256(minutes);
  }

  /** The one text of {@code minutes} whose hash, without the member of the hash, is in it. */
  public static String toCanonicalJson(Minutes minutes) {
    return CanonicalJson.text(JsonValue.of(MinutesDocument.members(minutes)));
  }

  /**
   * Reads the minutes at {@code path}, which is UTF-8, counts and declares them again and compares
   * every hash and every member of the declaration. More than 10,000 seats are refused.
   *
   * @return the minutes; if an issue is an error they are not to be relied on, and {@link
   *     Loaded#orElseThrow()} refuses them
   * @throws IOException if the file cannot be read
   */
  public static Loaded<Minutes> verify(Path path) throws IOException {
    return verify(Source.of(path));
  }

  /** The same of {@code source}. */
  public static Loaded<Minutes> verify(Source source) {
    return MinutesDocument.ENVELOPE.read(source, MinutesVerification::of);
  }
}
