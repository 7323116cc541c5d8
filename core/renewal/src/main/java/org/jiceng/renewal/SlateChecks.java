package org.jiceng.renewal;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.organization.CommitteeId;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.review.Conclusion;
import org.jiceng.review.Status;

/** Who of a slate may stand: whoever the review cleared for an office that is voted on. */
final class SlateChecks {
  private final CommitteeId committee;
  private final ImmutableMap<CandidateId, Conclusion> reviewed;
  private final IssueLog log;

  SlateChecks(CommitteeId committee, List<Conclusion> reviewed, IssueLog log) {
    this.committee = committee;
    this.reviewed =
        reviewed.stream()
            .collect(toImmutableMap(conclusion -> conclusion.candidate().id(), one -> one));
    this.log = log;
  }

  /** The cleared of {@code slate} in its order; everyone else is reported where they were found. */
  ImmutableList<Candidate> cleared(Iterable<CandidateId> slate, Predicate<Candidate> isVotedOn) {
    ImmutableList.Builder<Candidate> cleared = ImmutableList.builder();
    for (CandidateId id : slate) {
      Conclusion conclusion = reviewed.get(id);
      if (conclusion == null) {
        report(RenewalIssue.RENEWAL_CANDIDATE_UNKNOWN, id, Place.none());
        continue;
      }
      Candidate candidate = conclusion.candidate();
      Optional<RenewalIssue> refusal = refusal(conclusion.status());
      if (!isVotedOn.test(candidate)) {
        report(RenewalIssue.RENEWAL_CANDIDATE_FOR_OTHER_OFFICE, id, candidate.place());
      } else if (refusal.isPresent()) {
        report(refusal.get(), id, candidate.place());
      } else {
        cleared.add(candidate);
      }
    }
    return cleared.build();
  }

  private static Optional<RenewalIssue> refusal(Status status) {
    return switch (status) {
      case BARRED -> Optional.of(RenewalIssue.RENEWAL_CANDIDATE_BARRED);
      case SUSPENDED -> Optional.of(RenewalIssue.RENEWAL_CANDIDATE_SUSPENDED);
      case UNDETERMINED -> Optional.of(RenewalIssue.RENEWAL_CANDIDATE_UNDETERMINED);
      case AWAITING_DECISION -> Optional.of(RenewalIssue.RENEWAL_CANDIDATE_AWAITING_DECISION);
      case CLEARED -> Optional.empty();
    };
  }

  private void report(RenewalIssue code, CandidateId candidate, Place place) {
    log.add(code, place, ImmutableMap.of("candidate", candidate, "committee", committee));
  }
}
