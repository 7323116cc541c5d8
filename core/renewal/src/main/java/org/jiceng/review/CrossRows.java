package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.person.FoldedName;
import org.jiceng.person.IdentityNumber;
import org.jiceng.person.PersonIssue;

/**
 * The candidates of all lists, each key once, beside the numbers of those who have one: in arrays,
 * since a table of a million keys costs more than all rules. Immutable.
 */
final class CrossRows {
  private final ImmutableList<Candidate> candidates;
  private final ImmutableList<Candidate> refused;
  private final IdentityNumber[] numbers; // null where there is none
  private final ImmutableSet<CandidateId> strangers;

  private CrossRows(
      ImmutableList<Candidate> candidates,
      ImmutableList<Candidate> refused,
      IdentityNumber[] numbers,
      ImmutableSet<CandidateId> strangers) {
    this.candidates = candidates;
    this.refused = refused;
    this.numbers = numbers;
    this.strangers = strangers;
  }

  /** The candidates of {@code lists}; of those with one key the first. */
  static CrossRows of(Iterable<CandidateList> lists) {
    ImmutableList.Builder<Candidate> all = ImmutableList.builder();
    lists.forEach(list -> all.addAll(list.candidates()));
    ImmutableList<Candidate> given = all.build();
    BitSet again = again(given);
    if (again.isEmpty()) {
      return new CrossRows(
          given, ImmutableList.of(), new IdentityNumber[given.size()], ImmutableSet.of());
    }
    ImmutableList.Builder<Candidate> first = ImmutableList.builder();
    ImmutableList.Builder<Candidate> refused = ImmutableList.builder();
    for (int row = 0; row < given.size(); row++) {
      (again.get(row) ? refused : first).add(given.get(row));
    }
    ImmutableList<Candidate> kept = first.build();
    return new CrossRows(kept, refused.build(), new IdentityNumber[kept.size()], ImmutableSet.of());
  }

  private static BitSet again(ImmutableList<Candidate> given) {
    BitSet again = new BitSet();
    SharedKeys keys = new SharedKeys();
    for (int row = 0; row < given.size(); row++) {
      keys.add(given.get(row).id().hashCode(), row);
    }
    keys.drain(row -> given.get(row).id(), same -> same.stream().skip(1).forEach(again::set));
    return again;
  }

  /** With the numbers of {@code of} in place of those there are. */
  CrossRows with(Map<CandidateId, IdentityNumber> of) {
    IdentityNumber[] found = new IdentityNumber[candidates.size()];
    int known = 0;
    for (int row = 0; row < found.length; row++) {
      IdentityNumber number = of.get(candidates.get(row).id());
      found[row] = number;
      known += number == null ? 0 : 1;
    }
    return new CrossRows(
        candidates,
        refused,
        found,
        known == of.size() ? ImmutableSet.of() : strangers(of.keySet()));
  }

  private ImmutableSet<CandidateId> strangers(Set<CandidateId> keys) {
    Set<CandidateId> left = new HashSet<>(keys);
    candidates.forEach(candidate -> left.remove(candidate.id()));
    return ImmutableSet.copyOf(left);
  }

  int size() {
    return candidates.size();
  }

  /** How many were given again under a key that another one has. */
  int refused() {
    return refused.size();
  }

  Candidate candidate(int row) {
    return candidates.get(row);
  }

  Optional<IdentityNumber> number(int row) {
    return Optional.ofNullable(numbers[row]);
  }

  CrossEntry entry(int row) {
    return new CrossEntry(candidate(row), number(row));
  }

  /** Records what is wrong with the rows. */
  void note(IssueLog log) {
    for (Candidate candidate : refused) {
      log.add(
          ReviewIssue.CANDIDATE_IN_TWO_LISTS,
          candidate.place(),
          ImmutableMap.of("candidate", candidate.id()));
    }
    for (Candidate candidate : candidates) {
      Optional<PersonIssue> problem = FoldedName.problem(candidate.label());
      if (problem.isPresent()) {
        log.add(
            problem.get(), candidate.place(), ImmutableMap.of("person", candidate.person().id()));
      }
    }
    for (CandidateId stranger : strangers) {
      log.add(
          ReviewIssue.IDENTITY_CANDIDATE_UNKNOWN,
          Place.none(),
          ImmutableMap.of("candidate", stranger));
    }
  }
}
