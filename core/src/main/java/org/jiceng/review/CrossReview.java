package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.jiceng.issue.IssueLog;
import org.jiceng.person.IdentityNumber;
import org.jiceng.person.Kinships;

/**
 * All lists of an exercise, looked at together. Immutable; the order of the lists is of no account,
 * but that the first candidate of a key counts.
 */
public final class CrossReview {
  private final CrossPolicy policy;
  private final CrossRows rows;
  private final Kinships kinships;
  private final Optional<SeatPlan> plan;

  private CrossReview(
      CrossPolicy policy,
      CrossRows rows,
      Kinships kinships,
      Optional<SeatPlan> plan) {
    this.policy = policy;
    this.rows = rows;
    this.kinships = kinships;
    this.plan = plan;
  }

  /** The lists as they are: without identity numbers, declared relatives or planned seats. */
  public static CrossReview of(CrossPolicy policy, Iterable<CandidateList> lists) {
    return new CrossReview(
        policy, CrossRows.of(lists), Kinships.undeclared(), Optional.empty());
  }

  /**
   * With the identity numbers of candidates, in place of those given before. They are compared and
   * never shown.
   */
  public CrossReview identities(Map<CandidateId, IdentityNumber> of) {
    return new CrossReview(policy, rows.with(of), kinships, plan);
  }

  /** With what is known of relatives. */
  public CrossReview kinships(Kinships known) {
    return new CrossReview(policy, rows, known, plan);
  }

  /** With the seats that are filled; without them no number of candidates is looked at. */
  public CrossReview seats(SeatPlan planned) {
    return new CrossReview(policy, rows, kinships, Optional.of(planned));
  }

  /** What follows. */
  public CrossReport conclude() {
    IssueLog log = new IssueLog();
    rows.note(log);
    return new CrossReport(
        policy, findings(), log.sorted(), rows.size(), rows.refused(), plan.isPresent());
  }

  /** The same, to be kept up to date while candidates change. */
  public LiveCrossReview live() {
    return new LiveCrossReview(new CrossEngine(policy, kinships, plan), rows, findings());
  }

  private ImmutableList<CrossFinding> findings() {
    return new CrossSweep(policy, kinships, plan, rows).findings();
  }

  /** How many candidates; nobody's data. */
  @Override
  public String toString() {
    return "CrossReview{" + rows.size() + " candidates}";
  }
}
