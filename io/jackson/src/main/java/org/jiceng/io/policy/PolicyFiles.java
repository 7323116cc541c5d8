package org.jiceng.io.policy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jiceng.io.json.Documents;
import org.jiceng.io.source.Source;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.review.NegativeList;
import org.jiceng.review.ReviewPolicy;

/**
 * The policy of a review, as one JSON document.
 *
 * <pre>{@code
 * {
 *   "format": "jiceng.review-policy", "version": 0,
 *   "id": "COUNTY-2026",
 *   "title": {"zh": "…", "en": "…"},
 *   "referenceDay": "2026-03-08",
 *   "panel": {
 *     "source": {"zh": "…", "en": "…"},
 *     "departments": [{"code": "FY", "zh": "人民法院", "en": "people's court"}]
 *   },
 *   "otherBodies": [],
 *   "competence": {"N01": ["FY"]},
 *   "negativeList": {
 *     "id": "COUNTY-LIST-2026", "title": {"zh": "…", "en": "…"}, "from": "2026-01-01",
 *     "confidence": "SECONDARY",
 *     "items": [
 *       {"condition": "N01", "severity": "HARD", "lookBack": {"years": 5, "from": "SENTENCE_ENDED"}}
 *     ]
 *   },
 *   "ages": {"SECRETARY": {"least": 18, "greatest": 60, "confidence": "INFERRED"}},
 *   "educationFloors": {"SECRETARY": {"level": "SENIOR_HIGH", "confidence": "INFERRED"}}
 * }
 * }</pre>
 *
 * <p>A list is written as {@link NegativeListFiles} says. Instead of it, {@code "negativeList":
 * "LIST-T"} chooses one of those that the caller has read, and {@code "negativeList": {"none":
 * {"zh": "…", "en": "…"}}} says why there is none. A rule of a place stands in {@code localRules}
 * with its source and one of {@code ages}, {@code education} and {@code clearOf}, as {@code
 * {"source": {"id": "…", "title": {…}, "authority": "REGULATION", "from": "2011-09-01"}, "article":
 * "9", "confidence": "SEEN", "offices": ["DIRECTOR"], "ages": {"least": 18, "greatest": 60}}}.
 * {@code postLadder} is an array of arrays of offices, the lowest first. {@code termStart} and
 * {@code electionStart} are the first days by which a list may count. {@code otherBodies} are those
 * that are competent beside the panel. Ages and floors are cited as this policy's own.
 *
 * <p>{@code repliesDue} and {@code deemedPassAfter} are days; {@code reExaminationDays} is a number
 * of working days, and {@code calendarExceptions} an array of the weekdays that are none and of the
 * days of weekends that are. {@code softDecider}, {@code fileKeeper}, {@code inspectionBody} and
 * {@code leadBody} are bodies: who decides, who keeps the files, and in whose names the findings of
 * inspection and notice stand, verified and not.
 *
 * <p>Every property of {@link ReviewPolicy} can be set. May be left out, with its defaults: {@code
 * format}, {@code version}, {@code otherBodies}, {@code competence}, {@code termStart}, {@code
 * electionStart}, {@code historicalItems}, {@code localRules}, {@code postLadder}, {@code ages},
 * {@code educationFloors}, {@code periodConvention}, {@code competentReplies}, {@code
 * everyDepartmentOwesReply}, {@code membersOfThisBranchOnly}, the days and the bodies.
 */
public final class PolicyFiles {

  private PolicyFiles() {}

  /**
   * The policy in the file at {@code path}, which is UTF-8.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<ReviewPolicy> read(Path path) throws IOException {
    return read(Source.of(path));
  }

  /**
   * The policy in the file at {@code path}.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<ReviewPolicy> read(Path path, Charset charset) throws IOException {
    return read(Source.of(path, charset));
  }

  /**
   * The policy in the file at {@code path}, which is UTF-8, and which chooses its list among {@code
   * named} by the list's id.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<ReviewPolicy> read(Path path, Iterable<NegativeList> named)
      throws IOException {
    return read(Source.of(path), named);
  }

  /** The policy in {@code source}. */
  public static Loaded<ReviewPolicy> read(Source source) {
    return read(source, ImmutableList.of());
  }

  /** The policy in {@code source}, which chooses its list among {@code named} by the list's id. */
  public static Loaded<ReviewPolicy> read(Source source, Iterable<NegativeList> named) {
    IssueLog log = new IssueLog();
    return Documents.read(source, PolicyDocument.choosing(named), log)
        .map(policy -> Loaded.of(policy, log))
        .orElseGet(() -> Loaded.nothing(log));
  }
}
