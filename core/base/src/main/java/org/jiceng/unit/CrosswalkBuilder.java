package org.jiceng.unit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.text.MessageKey;

/** Checks successions against both trees; no problem hides another. */
final class CrosswalkBuilder {
  private final UnitTree earlier;
  private final UnitTree later;
  private final ImmutableList<Succession> successions;
  private final Function<Succession, Place> foundAt;
  private final Map<UnitId, Succession> byEarlier = new HashMap<>();
  private final Map<UnitId, Succession> byLater = new HashMap<>();
  private final IssueLog log = new IssueLog();

  CrosswalkBuilder(
      UnitTree earlier,
      UnitTree later,
      ImmutableList<Succession> successions,
      Function<Succession, Place> foundAt) {
    this.earlier = earlier;
    this.later = later;
    this.successions = successions;
    this.foundAt = foundAt;
  }

  Outcome<Crosswalk> build() {
    for (Succession succession : successions) {
      name(succession, succession.before(), CrosswalkSide.EARLIER, earlier, byEarlier);
      name(succession, succession.after(), CrosswalkSide.LATER, later, byLater);
    }
    checkUnnamed(earlier, byEarlier, CrosswalkSide.EARLIER, later, byLater);
    checkUnnamed(later, byLater, CrosswalkSide.LATER, earlier, byEarlier);
    checkCycles();
    return Outcome.of(
        log,
        () ->
            new Crosswalk(
                earlier, later, ImmutableMap.copyOf(byEarlier), ImmutableMap.copyOf(byLater)));
  }

  private void name(
      Succession succession,
      ImmutableSortedSet<UnitId> units,
      CrosswalkSide side,
      UnitTree tree,
      Map<UnitId, Succession> named) {
    for (UnitId unit : units) {
      if (named.putIfAbsent(unit, succession) != null) {
        report(UnitIssue.CROSSWALK_UNIT_TWICE, foundAt.apply(succession), unit, side);
      }
      if (!tree.contains(unit)) {
        report(UnitIssue.CROSSWALK_UNIT_UNKNOWN, foundAt.apply(succession), unit, side);
      }
    }
    ImmutableList<UnitId> inOrder =
        units.stream()
            .filter(tree::contains)
            .sorted(Comparator.comparing(tree::indexOf))
            .collect(toImmutableList());
    Deque<UnitId> around = new ArrayDeque<>();
    for (UnitId unit : inOrder) {
      // The last unit that holds this one, if any: what it does not hold, no later one lies in.
      while (!around.isEmpty()
          && tree.endExclusive(tree.indexOf(around.peek())) <= tree.indexOf(unit)) {
        around.pop();
      }
      if (!around.isEmpty()) {
        log.add(
            UnitIssue.CROSSWALK_UNIT_NESTED,
            foundAt.apply(succession),
            ImmutableMap.of("unit", unit, "side", side, "other", around.peek()));
      }
      around.push(unit);
    }
  }

  private void checkUnnamed(
      UnitTree tree,
      Map<UnitId, Succession> named,
      CrosswalkSide side,
      UnitTree other,
      Map<UnitId, Succession> namedOfOther) {
    for (Unit unit : tree.units()) {
      boolean goesOn = other.contains(unit.id()) && !namedOfOther.containsKey(unit.id());
      if (!named.containsKey(unit.id()) && !goesOn) {
        report(UnitIssue.CROSSWALK_UNIT_UNMAPPED, Place.none(), unit.id(), side);
      }
    }
  }

  /**
   * Takes away, again and again, what nothing gives way to; if anything is left, there are rings in
   * it, and the rest of it follows them.
   */
  private void checkCycles() {
    SetMultimap<UnitId, UnitId> next = HashMultimap.create();
    Multiset<UnitId> ways = HashMultiset.create();
    for (Succession succession : successions) {
      for (UnitId from : succession.before()) {
        for (UnitId to : succession.after()) {
          if (!from.equals(to) && next.put(from, to)) {
            ways.add(to);
          }
        }
      }
    }
    Deque<UnitId> first = new ArrayDeque<>(Sets.difference(next.keySet(), ways.elementSet()));
    while (!first.isEmpty()) {
      for (UnitId to : next.removeAll(first.pop())) {
        ways.remove(to);
        if (!ways.contains(to)) {
          first.add(to);
        }
      }
    }
    reportRings(next);
  }

  private void reportRings(SetMultimap<UnitId, UnitId> next) {
    Set<UnitId> reported = new HashSet<>();
    for (UnitId start : ImmutableSortedSet.copyOf(next.keySet())) {
      if (reported.contains(start)) {
        continue;
      }
      ImmutableList<UnitId> ring =
          reachedFrom(start, next).stream()
              .filter(reached -> reachedFrom(reached, next).contains(start))
              .collect(toImmutableList());
      if (!ring.isEmpty()) {
        reported.addAll(ring);
        log.add(UnitIssue.CROSSWALK_CYCLE, placeOf(ring), ImmutableMap.of("members", ring));
      }
    }
  }

  /** The first succession by which one of the ring gives way to another. */
  private Place placeOf(ImmutableList<UnitId> ring) {
    return successions.stream()
        .filter(succession -> succession.before().stream().anyMatch(ring::contains))
        .filter(succession -> succession.after().stream().anyMatch(ring::contains))
        .findFirst()
        .map(foundAt)
        .orElse(Place.none());
  }

  private static Set<UnitId> reachedFrom(UnitId start, SetMultimap<UnitId, UnitId> next) {
    Set<UnitId> reached = new TreeSet<>();
    Deque<UnitId> ahead = new ArrayDeque<>(next.get(start));
    while (!ahead.isEmpty()) {
      UnitId unit = ahead.pop();
      if (reached.add(unit)) {
        ahead.addAll(next.get(unit));
      }
    }
    return reached;
  }

  private void report(UnitIssue code, Place place, UnitId unit, MessageKey side) {
    log.add(code, place, ImmutableMap.of("unit", unit, "side", side));
  }
}
