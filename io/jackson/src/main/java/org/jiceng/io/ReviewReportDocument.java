package org.jiceng.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.function.Function;
import org.jiceng.io.databind.SealedJson;
import org.jiceng.issue.Issue;
import org.jiceng.review.Conclusion;
import org.jiceng.review.ReviewFinding;
import org.jiceng.review.ReviewReport;
import org.jiceng.rule.Owed;

/** One review report as members of a JSON document, complete. */
final class ReviewReportDocument {

  private ReviewReportDocument() {}

  static ImmutableMap<String, Object> members(ReviewReport report) {
    return ImmutableMap.<String, Object>builder()
        .put(Envelope.FORMAT, "jiceng.review-report")
        .put(Envelope.VERSION, 0)
        .put("summary", LawMembers.words(report.summary()))
        .put("conclusions", list(report.conclusions(), ReviewReportDocument::conclusion))
        .put("owedReplies", list(report.owedReplies(), SealedJson::tree))
        .put("panel", SealedJson.tree(report.panelSummary()))
        .put("acceptedReplies", report.acceptedReplies())
        .put("refusedReplies", report.refusedReplies())
        .put("issues", list(report.issues(), ReviewReportDocument::issue))
        .put("notes", list(report.notes(), LawMembers::words))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Object> conclusion(Conclusion conclusion) {
    return ImmutableMap.<String, Object>builder()
        .put("candidate", SealedJson.tree(conclusion.candidate()))
        .put("status", conclusion.status().name())
        .put("findings", list(conclusion.findings(), ReviewReportDocument::finding))
        .put("across", list(conclusion.across(), SealedJson::tree))
        .put("owed", list(conclusion.owed(), ReviewReportDocument::owed))
        .put("replies", list(conclusion.replies(), SealedJson::tree))
        .put("decisions", list(conclusion.decisions(), SealedJson::tree))
        .put("reopenings", list(conclusion.reopenings(), SealedJson::tree))
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
        .put("owed", list(finding.owed(), ReviewReportDocument::owed))
        .put("details", list(finding.details(), LawMembers::words))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Object> owed(Owed owed) {
    return ImmutableMap.of("body", owed.body().code(), "what", LawMembers.words(owed.what()));
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
