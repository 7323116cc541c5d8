package org.jiceng.io.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.review.CandidateId;
import org.jiceng.review.OwedReply;
import org.jiceng.review.PanelSummary;
import org.jiceng.review.Status;

/**
 * What the document of a review report says. It is what somebody wrote, not what a review concludes
 * here: the document does not hold the policy, so that nothing of it is judged again. Who has the
 * policy, the list and the replies concludes again, and compares by {@link
 * ReviewReportFiles#verify}.
 *
 * @param conclusions about each candidate, in the order of the document
 * @param owedReplies every reply that had not come or had to come again
 * @param panel what each body was asked and what it answered, in numbers
 * @param acceptedReplies how many replies counted
 * @param refusedReplies how many did not
 */
public record WrittenReport(
    ImmutableList<WrittenConclusion> conclusions,
    ImmutableList<OwedReply> owedReplies,
    PanelSummary panel,
    int acceptedReplies,
    int refusedReplies) {

  /** What is said about {@code candidate}. */
  public Optional<WrittenConclusion> conclusion(CandidateId candidate) {
    return conclusions.stream().filter(each -> each.candidate().id().equals(candidate)).findFirst();
  }

  /** Those of whom {@code status} was concluded. */
  public ImmutableList<WrittenConclusion> conclusions(Status status) {
    return conclusions.stream().filter(each -> each.status() == status).collect(toImmutableList());
  }
}
