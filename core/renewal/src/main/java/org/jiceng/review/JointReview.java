package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * A review of all candidates of an exercise under one policy, with what was received so far:
 * replies, decisions on what is held unsuitable, and whom was asked again. Immutable; the order in
 * which it arrives is of no account.
 */
public final class JointReview {
  private final ReviewPolicy policy;
  private final CandidateList list;
  private final LocalDate day;
  private final Received received;

  private JointReview(ReviewPolicy policy, CandidateList list, LocalDate day, Received received) {
    this.policy = policy;
    this.list = list;
    this.day = day;
    this.received = received;
  }

  /**
   * A review of which nothing was received.
   *
   * @param day the day on which it is looked at: a reply of a later day is refused. Ages and
   *     look-backs are judged on the policy's reference day instead
   */
  public static JointReview of(ReviewPolicy policy, CandidateList list, LocalDate day) {
    return new JointReview(policy, list, day, Received.nothing());
  }

  /** This review with {@code more} replies; whether each counts is said when it is concluded. */
  public JointReview receive(Iterable<Opinion> more) {
    return with(Received.of(more, ImmutableList.of(), ImmutableList.of()));
  }

  /** This review with {@code more} decisions; whether each counts is said likewise. */
  public JointReview decide(Iterable<SoftDecision> more) {
    return with(Received.of(ImmutableList.of(), more, ImmutableList.of()));
  }

  /** This review with bodies asked again; whether each is in order is said likewise. */
  public JointReview reopen(Iterable<Reopening> more) {
    return with(Received.of(ImmutableList.of(), ImmutableList.of(), more));
  }

  JointReview with(Received more) {
    return new JointReview(policy, list, day, received.and(more));
  }

  /** The policy. */
  public ReviewPolicy policy() {
    return policy;
  }

  CandidateList list() {
    return list;
  }

  LocalDate day() {
    return day;
  }

  Received received() {
    return received;
  }

  /**
   * What each body is asked at first: one request for each, in the order of the panel. Who is asked
   * again stands in the requests of the report.
   */
  public ImmutableList<ReviewRequest> requests() {
    return ReviewRequest.all(
        policy, list, new ReviewRules(policy, list), (candidate, body) -> policy.repliesDue());
  }

  /** What follows for each candidate from what was received. */
  public ReviewReport conclude() {
    return ReviewReport.of(this);
  }

  /** The policy and how many; nobody's data. */
  @Override
  public String toString() {
    return "JointReview{" + policy.id() + ", " + list + ", " + received.size() + " received}";
  }
}
