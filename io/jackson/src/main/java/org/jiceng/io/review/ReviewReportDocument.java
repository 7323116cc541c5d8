package org.jiceng.io.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.function.Function;
import org.jiceng.io.databind.SealedJson;
import org.jiceng.io.document.Envelope;
import org.jiceng.io.document.LawMembers;
import org.jiceng.issue.Issue;
import org.jiceng.review.Conclusion;
import org.jiceng.review.ReviewFinding;
import org.jiceng.review.ReviewReport;
import org.jiceng.rule.Owed;

/** One review report as members of a JSON document, complete. */
final class ReviewReportDocument {
  static final Envelope ENVELOPE = new Envelope("jiceng.review-report", 0);

  static final String CONCLUSIONS = "conclusions";
  static final String OWED_REPLIES = "owedReplies";
  static final String PANEL = "panel";
  static final String ACCEPTED_REPLIES = "acceptedReplies";
  static final String REFUSED_REPLIES = "refusedReplies";
  static final String CANDIDATE = "candidate";
  static final String STATUS = "status";
  static final String FINDINGS = "findings";
  static final String ACROSS = "across";
  static final String OWED = "owed";
  static final String BODY = "body";
  static final String REPLIES = "replies";
  static final String DECISIONS = "decisions";
  static final String REOPENINGS = "reopenings";

  private static final String SUMMARY = "summary";
  private static final String ISSUES = "issues";
  private static final String NOTES = "notes";

  /** The members that are words for people. */
  static final ImmutableSet<String> WORDS = ImmutableSet.of(SUMMARY, ISSUES, NOTES);

  /** Everything that a document has beside its envelope. */
  static final ImmutableSet<String> MEMBERS =
      ImmutableSet.of(
          SUMMARY,
          CONCLUSIONS,
          OWED_REPLIES,
          PANEL,
          ACCEPTED_REPLIES,
          REFUSED_REPLIES,
          ISSUES,
          NOTES,
          Envelope.HASH);

  /** Everything that it has about a candidate. */
  static final ImmutableSet<String> MEMBERS_OF_CONCLUSION =
      ImmutableSet.of(CANDIDATE, STATUS, FINDINGS, ACROSS, OWED, REPLIES, DECISIONS, REOPENINGS);

  private ReviewReportDocument() {}

  /** The whole document, its hash at the end. */
  static ImmutableMap<String, Object> whole(ReviewReport report) {
    return Envelope.hashed(members(report));
  }

  /** The document without its hash. */
  static ImmutableMap<String, Object> members(ReviewReport report) {
    return ImmutableMap.<String, Object>builder()
        .putAll(ENVELOPE.members())
        .put(SUMMARY, LawMembers.words(report.summary()))
        .put(CONCLUSIONS, list(report.conclusions(), ReviewReportDocument::conclusion))
        .put(OWED_REPLIES, list(report.owedReplies(), SealedJson::tree))
        .put(PANEL, SealedJson.tree(report.panelSummary()))
        .put(ACCEPTED_REPLIES, report.acceptedReplies())
        .put(REFUSED_REPLIES, report.refusedReplies())
        .put(ISSUES, list(report.issues(), ReviewReportDocument::issue))
        .put(NOTES, list(report.notes(), LawMembers::words))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Object> conclusion(Conclusion conclusion) {
    return ImmutableMap.<String, Object>builder()
        .put(CANDIDATE, SealedJson.tree(conclusion.candidate()))
        .put(STATUS, conclusion.status().name())
        .put(FINDINGS, list(conclusion.findings(), ReviewReportDocument::finding))
        .put(ACROSS, list(conclusion.across(), SealedJson::tree))
        .put(OWED, list(conclusion.owed(), ReviewReportDocument::owed))
        .put(REPLIES, list(conclusion.replies(), SealedJson::tree))
        .put(DECISIONS, list(conclusion.decisions(), SealedJson::tree))
        .put(REOPENINGS, list(conclusion.reopenings(), SealedJson::tree))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Object> finding(ReviewFinding finding) {
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    members
        .put("rule", finding.rule())
        .put("name", LawMembers.words(finding.name()))
        .put("citation", LawMembers.of(finding.citation()))
        .put("verdict", finding.verdict().name())
        .put("standing", finding.standing().name());
    finding.condition().ifPresent(condition -> members.put("condition", condition.name()));
    return members
        .put(OWED, list(finding.owed(), ReviewReportDocument::owed))
        .put("details", list(finding.details(), LawMembers::words))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Object> owed(Owed owed) {
    return ImmutableMap.of(BODY, owed.body().code(), "what", LawMembers.words(owed.what()));
  }

  private static ImmutableMap<String, Object> issue(Issue issue) {
    return ImmutableMap.of(
        "code", issue.code().name(),
        "place", issue.place().toString(),
        "message", LawMembers.words(issue.message()));
  }

  private static <T> ImmutableList<Object> list(Iterable<T> many, Function<? super T, ?> form) {
    return Streams.stream(many).<Object>map(form).collect(toImmutableList());
  }
}
