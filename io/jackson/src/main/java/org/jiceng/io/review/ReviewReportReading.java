package org.jiceng.io.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.io.document.OpenDocument;
import org.jiceng.io.json.ValueParser;
import org.jiceng.io.json.Values;
import org.jiceng.review.Candidate;
import org.jiceng.review.CrossFinding;
import org.jiceng.review.Opinion;
import org.jiceng.review.OwedReply;
import org.jiceng.review.PanelSummary;
import org.jiceng.review.Reopening;
import org.jiceng.review.SoftDecision;
import org.jiceng.review.Status;

/** One document of a review report, as what it says. */
final class ReviewReportReading {
  private static final ValueParser<Integer> REPLIES = Values.integer(0, Integer.MAX_VALUE);

  private ReviewReportReading() {}

  /** What {@code document} says; whether it is as it was written, its log says. */
  static Optional<WrittenReport> of(OpenDocument document) {
    document.passOver(ReviewReportDocument.MEMBERS);
    document.compareHash();
    // Words follow from the rest; they are for people, and must only be there.
    ReviewReportDocument.WORDS.forEach(document::member);
    Optional<ImmutableList<WrittenConclusion>> conclusions =
        document
            .objects(ReviewReportDocument.CONCLUSIONS)
            .map(
                all ->
                    all.stream()
                        .flatMap(each -> conclusion(each).stream())
                        .collect(toImmutableList()));
    Optional<ImmutableList<OwedReply>> owed =
        document.readAll(ReviewReportDocument.OWED_REPLIES, OwedReply.class);
    Optional<PanelSummary> panel = document.read(ReviewReportDocument.PANEL, PanelSummary.class);
    Optional<Integer> accepted = document.parse(ReviewReportDocument.ACCEPTED_REPLIES, REPLIES);
    Optional<Integer> refused = document.parse(ReviewReportDocument.REFUSED_REPLIES, REPLIES);
    return conclusions.isEmpty()
            || owed.isEmpty()
            || panel.isEmpty()
            || accepted.isEmpty()
            || refused.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WrittenReport(
                conclusions.get(), owed.get(), panel.get(), accepted.get(), refused.get()));
  }

  private static Optional<WrittenConclusion> conclusion(OpenDocument written) {
    written.passOver(ReviewReportDocument.MEMBERS_OF_CONCLUSION);
    written.member(ReviewReportDocument.FINDINGS);
    Optional<Candidate> candidate = written.read(ReviewReportDocument.CANDIDATE, Candidate.class);
    Optional<Status> status = written.read(ReviewReportDocument.STATUS, Status.class);
    Optional<ImmutableList<CrossFinding>> across =
        written.readAll(ReviewReportDocument.ACROSS, CrossFinding.class);
    Optional<ImmutableSet<String>> owedBy =
        written
            .objects(ReviewReportDocument.OWED)
            .map(
                owed ->
                    owed.stream()
                        .flatMap(
                            each -> each.read(ReviewReportDocument.BODY, String.class).stream())
                        .collect(toImmutableSet()));
    Optional<ImmutableList<Opinion>> replies =
        written.readAll(ReviewReportDocument.REPLIES, Opinion.class);
    Optional<ImmutableList<SoftDecision>> decisions =
        written.readAll(ReviewReportDocument.DECISIONS, SoftDecision.class);
    Optional<ImmutableList<Reopening>> reopenings =
        written.readAll(ReviewReportDocument.REOPENINGS, Reopening.class);
    return candidate.isEmpty()
            || status.isEmpty()
            || across.isEmpty()
            || owedBy.isEmpty()
            || replies.isEmpty()
            || decisions.isEmpty()
            || reopenings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WrittenConclusion(
                candidate.get(),
                status.get(),
                across.get(),
                owedBy.get(),
                replies.get(),
                decisions.get(),
                reopenings.get()));
  }
}
