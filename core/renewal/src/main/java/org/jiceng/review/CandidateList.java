package org.jiceng.review;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
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
    Map<CandidateId, Candidate> byId = new HashMap<>();
    Map<ImmutableList<Object>, Candidate> bySeat = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (!candidate.office().standsIn(candidate.body())) {
        report(ReviewIssue.CANDIDATE_OFFICE_MISPLACED, candidate, "office", candidate, log);
      }
      Candidate sameId = byId.putIfAbsent(candidate.id(), candidate);
      if (sameId != null) {
        report(ReviewIssue.CANDIDATE_DUPLICATE, candidate, "candidateId", sameId, log);
        continue;
      }
      ImmutableList<Object> seat =
          ImmutableList.of(candidate.person().id(), candidate.unit(), candidate.body());
      Candidate sameSeat = bySeat.putIfAbsent(seat, candidate);
      if (sameSeat != null) {
        report(ReviewIssue.CANDIDATE_TWICE_IN_BODY, candidate, "body", sameSeat, log);
      }
    }
    return Outcome.of(log, () -> new CandidateList(Maps.uniqueIndex(candidates, Candidate::id)));
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
