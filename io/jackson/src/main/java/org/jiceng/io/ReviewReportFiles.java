package org.jiceng.io;

import java.io.IOException;
import java.nio.file.Path;
import org.jiceng.io.json.CanonicalJson;
import org.jiceng.io.json.JsonPrinter;
import org.jiceng.io.json.JsonValue;
import org.jiceng.review.ReviewReport;

/**
 * Reports of a joint review as JSON documents: what is concluded about each candidate, by which
 * rule with its citation, what is owed by whom, and every reply and decision that it rests on.
 * Constants stand under their names; members always stand in the same order, so the same report
 * gives the same bytes.
 *
 * <p>The document is complete, so it is for the review office and the archive alone.
 */
public final class ReviewReportFiles {

  private ReviewReportFiles() {}

  /**
   * Writes the document to {@code path}, replacing what is there; the file is written whole or not
   * at all.
   *
   * @throws IOException if it cannot be written; then what was there is still there
   */
  public static void write(ReviewReport report, Path path) throws IOException {
    WholeFile.write(path, toJson(report));
  }

  /** The document. */
  public static String toJson(ReviewReport report) {
    return JsonPrinter.print(ReviewReportDocument.members(report));
  }

  /** The SHA-256 of the canonical form of the document. */
  public static String sha256(ReviewReport report) {
    return CanonicalJson.sha256(JsonValue.of(ReviewReportDocument.members(report)));
  }
}
