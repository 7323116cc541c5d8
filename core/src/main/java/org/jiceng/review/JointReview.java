package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import org.jiceng.issue.IssueLog;

/**
 * A review of all candidates of an exercise under one policy, with the replies received so far.
 * Immutable; the order in which replies arrive is of no account.
 */
public final class JointReview {
  private final ReviewPolicy policy;
  private final CandidateList list;
  private final LocalDate day;
  private final ImmutableList<Opinion> received;

  private JointReview(
      ReviewPolicy policy, CandidateList list, LocalDate day, ImmutableList<Opinion> received) {
    this.policy = policy;
    this.list = list;
    this.day = day;
    this.received = received;
  }

  /**
   * A review without replies.
   *
   * @param day the day on which it is looked at: a reply of a later day is refused. Ages and
   *     look-backs are judged on the policy's reference day instead
   */
  public static JointReview of(ReviewPolicy policy, CandidateList list, LocalDate day) {
    return new JointReview(policy, list, day, ImmutableList.of());
  }

  /** This review with {@code more} replies; whether each counts is said when it is concluded. */
  public JointReview receive(Iterable<Opinion> more) {
    return new JointReview(
        policy, list, day, ImmutableList.<Opinion>builder().addAll(received).addAll(more).build());
  }

  /** The policy. */
  public ReviewPolicy policy() {
    return policy;
  }

  /** What follows for each candidate from what was received. */
  public ReviewReport conclude() {
    IssueLog log = new IssueLog();
    log.addAll(policy.notices());
    ImmutableListMultimap<CandidateId, Opinion> accepted =
        new Intake(policy, list, day, log).accept(received);
    ReviewRules rules = new ReviewRules(policy);
    DossierChecks checks = new DossierChecks(rules, log);
    ImmutableList.Builder<Conclusion> conclusions = ImmutableList.builder();
    for (Candidate candidate : list.candidates()) {
      ImmutableList<Opinion> replies = accepted.get(candidate.id());
      Dossier dossier = new Dossier(candidate, policy, replies);
      ImmutableList<ReviewFinding> findings = rules.judge(dossier);
      checks.check(dossier, findings);
      conclusions.add(new Conclusion(candidate, policy, findings, replies));
    }
    return new ReviewReport(
        policy,
        conclusions.build(),
        log.sorted(),
        accepted.size(),
        received.size() - accepted.size());
  }

  /** The policy and how many; nobody's data. */
  @Override
  public String toString() {
    return "JointReview{" + policy.id() + ", " + list + ", " + received.size() + " replies}";
  }
}
