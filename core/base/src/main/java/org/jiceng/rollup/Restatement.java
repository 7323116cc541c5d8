package org.jiceng.rollup;

import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.unit.Crosswalk;
import org.jiceng.unit.Succession;
import org.jiceng.unit.SuccessionKind;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitTree;

/**
 * Where in the later tree the rows of earlier units belong: at the unit that follows; if several
 * follow, at the lowest unit that holds them all; if none follows, where what is above belongs. And
 * at which later units that says nothing, or something else than one earlier unit said.
 */
final class Restatement {
  private final Crosswalk walk;
  private final UnitTree earlier;
  private final UnitTree later;
  private final int[] target; // by earlier node; negative if nothing is left that holds it
  private final Map<Integer, Succession> divided = new HashMap<>();
  private final Map<Integer, Succession> redrawn = new HashMap<>();

  Restatement(Crosswalk walk) {
    this.walk = walk;
    this.earlier = walk.earlier();
    this.later = walk.later();
    this.target = new int[earlier.size()];
    for (int node = 0; node < target.length; node++) {
      Succession succession = walk.from(earlier.unit(node).id());
      target[node] =
          succession.after().isEmpty()
              ? node == 0 ? -1 : target[earlier.parentIndex(node)]
              : lowestAround(later, succession.after());
      if (earlier.unit(node).id().equals(succession.before().first())) {
        markDivided(succession, target[node]);
        markRedrawn(succession);
      }
    }
  }

  /** In pre-order the first and the last unit are enough to know what holds all. */
  private static int lowestAround(UnitTree tree, ImmutableSortedSet<UnitId> units) {
    int[] nodes = units.stream().mapToInt(tree::indexOf).sorted().toArray();
    int around = nodes[0];
    while (tree.endExclusive(around) <= nodes[nodes.length - 1]) {
      around = tree.parentIndex(around);
    }
    return around;
  }

  private void markDivided(Succession succession, int around) {
    if (succession.after().size() > 1) {
      for (UnitId unit : succession.after()) {
        for (int at = later.indexOf(unit); at != around; at = later.parentIndex(at)) {
          divided.putIfAbsent(at, succession);
        }
      }
    }
  }

  /** A unit is what one earlier unit was if neither's boundary comes between those involved. */
  private void markRedrawn(Succession succession) {
    if (succession.after().isEmpty()) {
      return;
    }
    int before = lowestAround(earlier, succession.before());
    int after = lowestAround(later, succession.after());
    for (UnitId unit : succession.after()) {
      for (int at = later.indexOf(unit); at >= 0; at = later.parentIndex(at)) {
        Succession came = walk.to(later.unit(at).id());
        if (isOne(came)
            && !(holds(later, at, after)
                && holds(earlier, earlier.indexOf(came.before().first()), before))) {
          redrawn.putIfAbsent(at, succession);
        }
      }
    }
    for (UnitId unit : succession.before()) {
      for (int at = earlier.indexOf(unit); at >= 0; at = earlier.parentIndex(at)) {
        Succession went = walk.from(earlier.unit(at).id());
        if (isOne(went)) {
          int follower = later.indexOf(went.after().first());
          if (!(holds(later, follower, after) && holds(earlier, at, before))) {
            redrawn.putIfAbsent(follower, succession);
          }
        }
      }
    }
  }

  private static boolean holds(UnitTree tree, int node, int within) {
    return node <= within && within < tree.endExclusive(node);
  }

  private static boolean isOne(Succession succession) {
    return succession.kind() == SuccessionKind.CONTINUED
        || succession.kind() == SuccessionKind.RENAMED;
  }

  /** The earlier node that was, with all within it, what the later {@code node} is. */
  Optional<Integer> same(int node) {
    Succession came = walk.to(later.unit(node).id());
    return isOne(came) && !redrawn.containsKey(node)
        ? Optional.of(earlier.indexOf(came.before().first()))
        : Optional.empty();
  }

  /** Why nothing can be said at the later {@code node}, whatever the measure is. */
  Optional<Compared.Unlike> gap(int node) {
    UnitId unit = later.unit(node).id();
    if (walk.to(unit).kind() == SuccessionKind.FOUNDED) {
      return Optional.of(new Compared.Unlike(NotComparable.FOUNDED, ImmutableSortedSet.of(unit)));
    }
    return Optional.ofNullable(divided.get(node))
        .map(by -> new Compared.Unlike(NotComparable.SPLIT, by.before()));
  }

  /** Why a measure that does not add up cannot be compared at a node that is not the same. */
  Compared.Unlike boundary(int node) {
    Succession came = walk.to(later.unit(node).id());
    return isOne(came)
        ? new Compared.Unlike(NotComparable.REDRAWN, redrawn.getOrDefault(node, came).before())
        : new Compared.Unlike(NotComparable.MERGED, came.before());
  }

  /** Numbers at every earlier node, put together at every later one. */
  Numbers restated(Numbers numbers) {
    long[] sums = new long[later.size()];
    for (int node = 0; node < target.length; node++) {
      long number = numbers.at(node);
      add(sums, target[node], number);
      if (node > 0) {
        add(sums, target[earlier.parentIndex(node)], -number);
      }
    }
    Kernel.up(later, sums);
    return Numbers.of(sums);
  }

  private static void add(long[] sums, int at, long more) {
    if (at >= 0) {
      sums[at] += more;
    }
  }

  int targetOf(int earlierNode) {
    return target[earlierNode];
  }
}
