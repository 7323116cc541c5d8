package org.jiceng.io.policy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jiceng.io.json.Documents;
import org.jiceng.io.source.Source;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.review.NegativeList;

/**
 * A negative list as a JSON document of its own, from which policies choose by its id.
 *
 * <pre>{@code
 * {
 *   "format": "jiceng.negative-list", "version": 0,
 *   "id": "LIST-T", "title": {"zh": "…", "en": "…"}, "from": "2021-01-01",
 *   "confidence": "SECONDARY",
 *   "items": [
 *     {"condition": "N05", "severity": "HARD", "lookBack": "WHILE_IN_EFFECT"},
 *     {"condition": "N16", "severity": "HARD", "lookBack": {"years": 5, "from": "DECIDED"},
 *      "confidence": "INFERRED", "note": {"zh": "…", "en": "…"}}
 *   ]
 * }
 * }</pre>
 *
 * <p>{@code lookBack} is {@code PERMANENT}, {@code UNTIL_RECTIFIED}, {@code WHILE_OPEN}, {@code
 * WHILE_IN_EFFECT}, {@code THIS_TERM} or {@code THIS_ELECTION} (the policy says when either began),
 * or {@code years} or {@code months} {@code from} a {@link org.jiceng.fact.DateAnchor}, or from the
 * latest of an array of them. {@code untilExclusive}, an item's own {@code confidence} and its
 * {@code note} may be left out.
 */
public final class NegativeListFiles {

  private NegativeListFiles() {}

  /**
   * The list in the file at {@code path}, which is UTF-8.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<NegativeList> read(Path path) throws IOException {
    return read(Source.of(path));
  }

  /**
   * The list in the file at {@code path}.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<NegativeList> read(Path path, Charset charset) throws IOException {
    return read(Source.of(path, charset));
  }

  /** The list in {@code source}. */
  public static Loaded<NegativeList> read(Source source) {
    IssueLog log = new IssueLog();
    return Documents.read(source, NegativeListDocument.DOCUMENT, log)
        .map(list -> Loaded.of(list, log))
        .orElseGet(() -> Loaded.nothing(log));
  }
}
