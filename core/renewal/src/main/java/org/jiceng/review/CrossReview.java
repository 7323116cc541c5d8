package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.person.FoldedName;
import org.jiceng.person.IdentityNumber;
import org.jiceng.person.Kinships;

/**
 * All lists of an exercise, looked at together. Immutable; the order of the lists is of no account,
 * but that the first candidate of a key counts.
 */
public final class CrossReview {
  private final CrossPolicy policy;
  private final ImmutableList<CandidateList> lists;
  private final Map<CandidateId, IdentityNumber> numbers;
  private final Kinships kinships;
  private final Optional<SeatPlan> plan;

  private CrossReview(
      CrossPolicy policy,
      ImmutableList<CandidateList> lists,
      Map<CandidateId, IdentityNumber> numbers,
      Kinships kinships,
      Optional<SeatPlan> plan) {
    this.policy = policy;
    this.lists = lists;
    this.numbers = numbers;
    this.kinships = kinships;
    this.plan = plan;
  }

  /** The lists as they are: without identity numbers, declared relatives or planned seats. */
  public static CrossReview of(CrossPolicy policy, Iterable<CandidateList> lists) {
    return new CrossReview(
        policy,
        ImmutableList.copyOf(lists),
        ImmutableMap.of(),
        Kinships.undeclared(),
        Optional.empty());
  }

  /**
   * With the identity numbers of candidates, in place of those given before. They are compared and
   * never shown.
   */
  public CrossReview identities(Map<CandidateId, IdentityNumber> of) {
    return new CrossReview(policy, lists, ImmutableMap.copyOf(of), kinships, plan);
  }

  /** With what is known of relatives. */
  public CrossReview kinships(Kinships known) {
    return new CrossReview(policy, lists, numbers, known, plan);
  }

  /** With the seats that are filled; without them no number of candidates is looked at. */
  public CrossReview seats(SeatPlan planned) {
    return new CrossReview(policy, lists, numbers, kinships, Optional.of(planned));
  }

  /** What follows. */
  public CrossReport conclude() {
    IssueLog log = new IssueLog();
    List<CrossEntry> entries = entries(log);
    int given = lists.stream().mapToInt(list -> list.candidates().size()).sum();
    ImmutableList<CrossFinding> findings =
        new CrossEngine(policy, kinships, plan, entries).findings();
    return new CrossReport(
        policy, findings, log.sorted(), entries.size(), given - entries.size(), plan.isPresent());
  }

  /** The same, to be kept up to date while candidates change. */
  public LiveCrossReview live() {
    return new LiveCrossReview(
        new CrossEngine(policy, kinships, plan, ImmutableList.of()), entries(new IssueLog()));
  }

  private List<CrossEntry> entries(IssueLog log) {
    List<CrossEntry> entries = new ArrayList<>();
    Set<CandidateId> seen = new HashSet<>();
    int numbered = 0;
    for (CandidateList list : lists) {
      for (Candidate candidate : list.candidates()) {
        if (lists.size() > 1 && !seen.add(candidate.id())) {
          log.add(
              ReviewIssue.CANDIDATE_IN_TWO_LISTS,
              candidate.place(),
              ImmutableMap.of("candidate", candidate.id()));
          continue;
        }
        Optional<IdentityNumber> number = Optional.ofNullable(numbers.get(candidate.id()));
        numbered += number.isPresent() ? 1 : 0;
        entries.add(new CrossEntry(candidate, number));
        noteName(candidate, log);
      }
    }
    if (numbered < numbers.size()) {
      noteNumbersOfNobody(log);
    }
    return entries;
  }

  private static void noteName(Candidate candidate, IssueLog log) {
    FoldedName.problem(candidate.label())
        .ifPresent(
            code ->
                log.add(
                    code, candidate.place(), ImmutableMap.of("person", candidate.person().id())));
  }

  private void noteNumbersOfNobody(IssueLog log) {
    for (CandidateId id : numbers.keySet()) {
      if (lists.stream().noneMatch(list -> list.find(id).isPresent())) {
        log.add(
            ReviewIssue.IDENTITY_CANDIDATE_UNKNOWN, Place.none(), ImmutableMap.of("candidate", id));
      }
    }
  }

  /** How many lists; nobody's data. */
  @Override
  public String toString() {
    return "CrossReview{" + lists.size() + " lists}";
  }
}
