package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jiceng.fact.Body;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;

/**
 * What reports of inspection and notice mean for a review: replies to be received like any other,
 * and what fits no condition.
 *
 * @param opinions what was verified, as a reply of the policy's inspection, whose records count
 *     beside those of the competent bodies; and what was not, as a reply of its leads, which the
 *     competent bodies have to answer. A later report is a new version, which holds the earlier
 *     ones too
 * @param unmatched what fits no condition; it stands in the replies too, under {@link
 *     ConditionCode#N25} and whether it is verified or not, and waits for whoever decides on what
 *     is unsuitable
 */
public record InspectionResult(
    ImmutableList<Opinion> opinions,
    ImmutableListMultimap<CandidateId, InspectionFinding> unmatched) {

  /**
   * What {@code reports} mean under {@code policy}.
   *
   * @param reports all so far, in the order in which they were made: a report that is added later
   *     stands last
   */
  public static InspectionResult of(Iterable<InspectionReport> reports, ReviewPolicy policy) {
    ImmutableList.Builder<Opinion> opinions = ImmutableList.builder();
    ImmutableListMultimap.Builder<CandidateId, InspectionFinding> unmatched =
        ImmutableListMultimap.builder();
    Multimaps.index(reports, InspectionReport::candidate)
        .asMap()
        .values()
        .forEach(
            ofOne -> {
              ImmutableList<InspectionReport> all = ImmutableList.copyOf(ofOne);
              addReplies(all, finding -> !isLead(finding), policy.inspectionBody(), opinions);
              addReplies(all, InspectionResult::isLead, policy.leadBody(), opinions);
            });
    for (InspectionReport report : reports) {
      report.findings().stream()
          .filter(finding -> finding.record().isEmpty())
          .forEach(finding -> unmatched.put(report.candidate(), finding));
    }
    return new InspectionResult(opinions.build(), unmatched.build());
  }

  /** What fits no condition is no lead for anybody: whoever decides looks at it as it is. */
  private static boolean isLead(InspectionFinding finding) {
    return !finding.verified() && finding.record().isPresent();
  }

  private static void addReplies(
      ImmutableList<InspectionReport> reports,
      Predicate<InspectionFinding> counts,
      Body body,
      ImmutableList.Builder<Opinion> opinions) {
    ImmutableList<InspectionReport> telling =
        reports.stream()
            .filter(report -> !records(report, counts).isEmpty())
            .collect(toImmutableList());
    for (int version = 1; version <= telling.size(); version++) {
      opinions.add(reply(telling.subList(0, version), counts, body));
    }
  }

  private static Opinion reply(
      List<InspectionReport> soFar, Predicate<InspectionFinding> counts, Body body) {
    Opinion.Builder opinion = new Opinion.Builder();
    opinion
        .candidate(soFar.get(0).candidate())
        .department(body)
        .version(soFar.size())
        .date(
            soFar.stream()
                .map(InspectionReport::date)
                .max(Comparator.<LocalDate>naturalOrder())
                .orElseThrow())
        .answer(
            new Answer.Records(
                soFar.stream()
                    .flatMap(report -> records(report, counts).stream())
                    .distinct()
                    .collect(toImmutableList())))
        .remark(words(soFar, counts));
    String documents =
        soFar.stream().flatMap(report -> report.document().stream()).collect(joining("; "));
    if (!documents.isEmpty()) {
      opinion.document(documents);
    }
    return opinion.build();
  }

  private static ImmutableList<ReportedRecord> records(
      InspectionReport report, Predicate<InspectionFinding> counts) {
    return report.findings().stream()
        .filter(counts)
        .map(finding -> finding.record().orElseGet(() -> unmatched(report.date())))
        .collect(toImmutableList());
  }

  private static ReportedRecord unmatched(LocalDate day) {
    return ReportedRecord.of(
            Question.UNMATCHED.condition(), DateAnchor.DECIDED, PartialDate.of(day))
        .graded(ListSeverity.SOFT);
  }

  /** Who reported what; both languages read it as it was written. */
  private static String words(List<InspectionReport> soFar, Predicate<InspectionFinding> counts) {
    return soFar.stream()
        .flatMap(
            report ->
                report.findings().stream()
                    .filter(counts)
                    .map(finding -> report.body().code() + said(finding) + finding.words()))
        .collect(joining("; "));
  }

  private static String said(InspectionFinding finding) {
    return finding.verified() || finding.record().isPresent() ? ": " : " (未核实 / not verified): ";
  }
}
