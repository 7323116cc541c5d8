package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
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
  private final CrossFacts facts;

  private CrossReview(CrossPolicy policy, CrossRows rows, CrossFacts facts) {
    this.policy = policy;
    this.rows = rows;
    this.facts = facts;
  }

  /** The lists as they are: without identity numbers, declared relatives or planned seats. */
  public static CrossReview of(CrossPolicy policy, Iterable<CandidateList> lists) {
    return new CrossReview(policy, CrossRows.of(lists), CrossFacts.none());
  }

  /**
   * With the identity numbers of candidates, in place of those given before. They are compared and
   * never shown.
   */
  public CrossReview identities(Map<CandidateId, IdentityNumber> of) {
    return new CrossReview(policy, rows.with(of), facts);
  }

  /** With what is known of relatives. */
  public CrossReview kinships(Kinships known) {
    return with(new CrossFacts(known, facts.plan(), facts.holders()));
  }

  /** With the seats that are filled; without them no number of candidates is looked at. */
  public CrossReview seats(SeatPlan planned) {
    return with(new CrossFacts(facts.kinships(), Optional.of(planned), facts.holders()));
  }

  /**
   * With those who hold a post outside the elected bodies, in place of those given before. They are
   * known by the keys of persons alone.
   */
  public CrossReview holders(Iterable<PostHolder> of) {
    return with(
        new CrossFacts(facts.kinships(), facts.plan(), Multimaps.index(of, PostHolder::unit)));
  }

  private CrossReview with(CrossFacts more) {
    return new CrossReview(policy, rows, more);
  }

  /** What follows. */
  public CrossReport conclude() {
    IssueLog log = new IssueLog();
    rows.note(log);
    return new CrossReport(
        policy, findings(), log.sorted(), rows.size(), rows.refused(), facts.plan().isPresent());
  }

  /** The same, to be kept up to date while candidates change. */
  public LiveCrossReview live() {
    return new LiveCrossReview(new CrossEngine(policy, facts), rows, findings());
  }

  private ImmutableList<CrossFinding> findings() {
    return new CrossSweep(policy, facts, rows).findings();
  }

  /** How many candidates; nobody's data. */
  @Override
  public String toString() {
    return "CrossReview{" + rows.size() + " candidates}";
  }
}
