package org.jiceng.review;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitTree;

/**
 * The candidates of one exercise. Immutable. They stand in the order of their places, those without
 * one in the order in which they were given.
 */
public final class CandidateList {
  private final ImmutableMap<CandidateId, Candidate> candidates;

  private CandidateList(ImmutableMap<CandidateId, Candidate> candidates) {
    this.candidates = candidates;
  }

  /** The list of {@code candidates}; refused with every problem if they make none. */
  public static Outcome<CandidateList> of(Iterable<Candidate> candidates) {
    return build(candidates, new IssueLog());
  }

  /** The same, where each place must be one of {@code tree} that can have the body. */
  public static Outcome<CandidateList> of(Iterable<Candidate> candidates, UnitTree tree) {
    IssueLog log = new IssueLog();
    for (Candidate candidate : candidates) {
      Optional<Unit> unit = tree.find(candidate.unit());
      if (unit.isEmpty()) {
        report(ReviewIssue.CANDIDATE_UNIT_UNKNOWN, candidate, "unit", candidate, log);
      } else if (unit.get().isVirtual() || !candidate.body().fits(unit.get().kind())) {
        report(ReviewIssue.CANDIDATE_BODY_MISPLACED, candidate, "body", candidate, log);
      }
    }
    return build(candidates, log);
  }

  private static Outcome<CandidateList> build(Iterable<Candidate> given, IssueLog log) {
    ImmutableList<Candidate> candidates =
        ImmutableList.sortedCopyOf(Comparator.comparing(Candidate::place), given);
    SharedKeys ids = new SharedKeys();
    SharedKeys seats = new SharedKeys();
    for (int row = 0; row < candidates.size(); row++) {
      Candidate candidate = candidates.get(row);
      if (!candidate.office().standsIn(candidate.body())) {
        report(ReviewIssue.CANDIDATE_OFFICE_MISPLACED, candidate, "office", candidate, log);
      }
      ids.add(candidate.id().hashCode(), row);
      seats.add(candidate.person().id().hashCode() * 31 + candidate.unit().hashCode(), row);
    }
    BitSet again = new BitSet();
    ids.drain(
        row -> candidates.get(row).id(),
        same -> {
          same.stream().skip(1).forEach(again::set);
          report(ReviewIssue.CANDIDATE_DUPLICATE, "candidateId", same, candidates, log);
        });
    seats.drain(
        row -> again.get(row) ? row : seat(candidates.get(row)),
        same -> report(ReviewIssue.CANDIDATE_TWICE_IN_BODY, "body", same, candidates, log));
    return Outcome.of(log, () -> new CandidateList(Maps.uniqueIndex(candidates, Candidate::id)));
  }

  private static ImmutableList<Object> seat(Candidate candidate) {
    return ImmutableList.of(candidate.person().id(), candidate.unit(), candidate.body());
  }

  /** All but the first, with the first. */
  private static void report(
      ReviewIssue code,
      String column,
      List<Integer> rows,
      ImmutableList<Candidate> candidates,
      IssueLog log) {
    Candidate first = candidates.get(rows.get(0));
    rows.stream().skip(1).forEach(row -> report(code, candidates.get(row), column, first, log));
  }

  private static void report(
      ReviewIssue code, Candidate candidate, String column, Candidate earlier, IssueLog log) {
    log.add(
        code,
        candidate.place().at(column),
        ImmutableMap.of(
            "candidate", candidate.id(),
            "unit", candidate.unit(),
            "body", candidate.body(),
            "office", candidate.office(),
            "other", earlier.id(),
            "earlier", earlier.place()));
  }

  /** All candidates. */
  public ImmutableCollection<Candidate> candidates() {
    return candidates.values();
  }

  /** The candidate of {@code id}. */
  public Optional<Candidate> find(CandidateId id) {
    return Optional.ofNullable(candidates.get(id));
  }

  /** How many; nobody's data. */
  @Override
  public String toString() {
    return "CandidateList{" + candidates.size() + " candidates}";
  }
}
