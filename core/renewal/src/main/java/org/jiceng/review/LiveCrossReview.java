package org.jiceng.review;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.person.IdentityNumber;

/**
 * All lists of an exercise while candidates come, go and change: only what a change touches is
 * looked at again, and what is found is then what {@link CrossReview#conclude} would find. Mutable,
 * for one thread.
 */
public final class LiveCrossReview {
  private final CrossEngine engine;
  private final Map<CandidateId, Integer> rows = new HashMap<>();
  private final Set<CrossFinding> findings;

  LiveCrossReview(CrossEngine engine, CrossRows start, List<CrossFinding> findings) {
    this.engine = engine;
    this.findings = new HashSet<>(findings);
    for (int row = 0; row < start.size(); row++) {
      rows.put(start.candidate(row).id(), engine.add(start.entry(row)));
    }
  }

  /** Takes {@code candidate}, new or in place of what its key stood for; without a number. */
  public CrossChange put(Candidate candidate) {
    return put(new CrossEntry(candidate, Optional.empty()));
  }

  /** The same, with an identity number. */
  public CrossChange put(Candidate candidate, IdentityNumber number) {
    return put(new CrossEntry(candidate, Optional.of(number)));
  }

  /**
   * Takes {@code candidate} off the lists.
   *
   * @throws IllegalArgumentException if there is no such candidate
   */
  public CrossChange remove(CandidateId candidate) {
    Integer row = rows.remove(candidate);
    checkArgument(row != null, "no candidate %s", candidate);
    CrossEntry old = engine.entry(row);
    Set<CrossFinding> before = engine.around(old);
    engine.remove(row);
    return change(before, engine.around(old));
  }

  private CrossChange put(CrossEntry entry) {
    Set<CrossFinding> before = engine.around(entry);
    Integer row = rows.get(entry.id());
    Optional<CrossEntry> old = Optional.ofNullable(row).map(engine::entry);
    old.ifPresent(was -> before.addAll(engine.around(was)));
    if (row != null) {
      engine.remove(row);
    }
    rows.put(entry.id(), engine.add(entry));
    Set<CrossFinding> after = engine.around(entry);
    old.ifPresent(was -> after.addAll(engine.around(was)));
    return change(before, after);
  }

  private CrossChange change(Set<CrossFinding> before, Set<CrossFinding> after) {
    findings.removeAll(before);
    findings.addAll(after);
    return new CrossChange(
        sorted(Sets.difference(after, before)), sorted(Sets.difference(before, after)));
  }

  /** What is found now, in order. */
  public ImmutableList<CrossFinding> findings() {
    return sorted(findings);
  }

  private static ImmutableList<CrossFinding> sorted(Set<CrossFinding> some) {
    return ImmutableSortedSet.copyOf(some).asList();
  }
}
