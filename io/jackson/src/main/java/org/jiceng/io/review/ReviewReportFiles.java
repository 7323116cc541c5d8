package org.jiceng.io.review;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.jiceng.io.document.WholeFile;
import org.jiceng.io.json.CanonicalJson;
import org.jiceng.io.json.JsonPrinter;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.review.ReviewReport;

/**
 * Reports of a joint review as JSON documents: what is concluded about each candidate, by which
 * rule with its citation, what is owed by whom, and every reply and decision that it rests on.
 * Constants stand under their names; members always stand in the same order, so the same report
 * gives the same bytes.
 *
 * <p>The document is complete, so it is for the review office and the archive alone. It does not
 * hold the policy, so that nothing of it is judged again when it is {@linkplain #read(Source)
 * read}: what is read is what somebody wrote. Who has the policy, the list and the replies
 * concludes again and {@linkplain #verify(Source, ReviewReport) compares}.
 *
 * <p>{@code sha256} is of the canonical form (RFC 8785) of the whole document without itself; it
 * shows what was changed by accident or by hand.
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
    return JsonPrinter.print(ReviewReportDocument.whole(report));
  }

  /** The SHA-256 of the document, as it stands in it. */
  public static String sha256(ReviewReport report) {
    return CanonicalJson.sha256(JsonValue.of(ReviewReportDocument.members(report)));
  }

  /**
   * What the document at {@code path}, which is UTF-8, says. Its hash is compared; an error says
   * that it was changed, or what of it could not be read.
   *
   * @throws IOException if the file cannot be read
   */
  public static Loaded<WrittenReport> read(Path path) throws IOException {
    return read(Source.of(path));
  }

  /** The same of {@code source}. */
  public static Loaded<WrittenReport> read(Source source) {
    return ReviewReportDocument.ENVELOPE.read(
        source, (document, log) -> ReviewReportReading.of(document));
  }

  /**
   * Whether the file at {@code path}, which is UTF-8, is the document of {@code report}.
   *
   * @return every difference at its place, each an error; a member that is not known is a warning
   * @throws IOException if the file cannot be read
   */
  public static ImmutableList<Issue> verify(Path path, ReviewReport report) throws IOException {
    return verify(Source.of(path), report);
  }

  /** The same of {@code source}. */
  public static ImmutableList<Issue> verify(Source source, ReviewReport report) {
    return ReviewReportDocument.ENVELOPE.compare(
        source, ReviewReportDocument.MEMBERS, ReviewReportDocument.whole(report));
  }
}
