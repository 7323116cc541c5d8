package org.jiceng.rollup;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jiceng.unit.Crosswalk;
import org.jiceng.unit.Succession;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitLevel;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/** A county before and after villages were merged, split, moved, renamed, abolished and founded. */
record Redrawing(RollupCase earlier, RollupCase later, Crosswalk walk) {

  private record Step(int what, int town, int other) {}

  static Arbitrary<Redrawing> redrawings() {
    Arbitrary<Step> step =
        Combinators.combine(
                Arbitraries.integers().between(0, 6),
                Arbitraries.integers().between(0, 9),
                Arbitraries.integers().between(0, 9))
            .as(Step::new);
    return Combinators.combine(Entry.trees(), step.list().ofSize(9), Arbitraries.of(true, false))
        .flatAs((tree, steps, covered) -> of(tree, steps, covered));
  }

  private static Arbitrary<Redrawing> of(UnitTree tree, List<Step> steps, boolean covered) {
    List<UnitId> towns =
        tree.units().stream()
            .filter(unit -> unit.level() == UnitLevel.TOWNSHIP)
            .map(Unit::id)
            .toList();
    Map<UnitId, UnitId> parents = new LinkedHashMap<>(); // of the later villages
    List<Succession> successions = new ArrayList<>();
    TreeSet<UnitId> left = new TreeSet<>();
    tree.units().stream().filter(Unit::isCounted).map(Unit::id).forEach(left::add);
    for (Step step : steps) {
      if (left.isEmpty()) {
        break;
      }
      UnitId village = left.pollFirst();
      UnitId home = tree.parent(village).orElseThrow().id();
      UnitId town = towns.get(step.town % towns.size());
      UnitId fresh = UnitId.of(village + "n");
      switch (step.what) {
        case 0 -> parents.put(village, town);
        case 1 -> {
          parents.put(fresh, home);
          successions.add(Succession.renamed(village, fresh));
        }
        case 2 -> {
          parents.put(village, home);
          parents.put(fresh, town);
          successions.add(Succession.split(village, List.of(village, fresh)));
        }
        case 3 -> successions.add(Succession.abolished(village));
        case 4 -> {
          parents.put(village, home);
          parents.put(fresh, town);
          successions.add(Succession.founded(fresh));
        }
        case 5 -> {
          parents.put(fresh, town);
          List<UnitId> both = new ArrayList<>(List.of(village));
          if (!left.isEmpty()) {
            both.add(step.other % 2 == 0 ? left.pollFirst() : left.pollLast());
          }
          successions.add(Succession.merged(both, fresh));
        }
        default -> parents.put(village, home);
      }
    }
    left.forEach(village -> parents.put(village, tree.parent(village).orElseThrow().id()));
    UnitTree after = tree(tree, parents);
    Crosswalk walk = Crosswalk.of(tree, after, successions).orElseThrow();
    return Combinators.combine(rows(tree, covered), rows(after, covered))
        .as((was, is) -> new Redrawing(was, is, walk));
  }

  private static UnitTree tree(UnitTree before, Map<UnitId, UnitId> parents) {
    List<UnitRow> rows = new ArrayList<>();
    before.rows().stream().filter(row -> row.kind() != UnitKind.VILLAGE).forEach(rows::add);
    parents.forEach(
        (id, town) -> rows.add(UnitRow.of(id, Optional.of(town), UnitKind.VILLAGE, "村")));
    return UnitTree.of(rows).orElseThrow();
  }

  /** Random rows; if {@code covered}, at least one at every village. */
  private static Arbitrary<RollupCase> rows(UnitTree tree, boolean covered) {
    List<UnitId> villages = tree.units().stream().filter(Unit::isCounted).map(Unit::id).toList();
    Arbitrary<List<Entry>> some = Entry.listsIn(tree);
    Arbitrary<List<Entry>> each = Entry.in(tree).list().ofSize(villages.size());
    return Combinators.combine(some, each)
        .as(
            (rows, one) -> {
              List<Entry> all = new ArrayList<>(rows);
              for (int v = 0; covered && v < villages.size(); v++) {
                Entry row = one.get(v);
                all.add(
                    new Entry(
                        villages.get(v), row.person(), row.points(), row.flag(), row.weight()));
              }
              return new RollupCase(tree, all);
            });
  }

  /** The earlier rows, each at the later unit in which all is that its own unit became. */
  List<Entry> movedRows() {
    return earlier.rows().stream()
        .map(
            row ->
                new Entry(target(row.unit()), row.person(), row.points(), row.flag(), row.weight()))
        .toList();
  }

  UnitId target(UnitId unit) {
    ImmutableSortedSet<UnitId> after = walk.from(unit).after();
    if (after.isEmpty()) {
      return target(walk.earlier().parent(unit).orElseThrow().id());
    }
    UnitId lowest = walk.later().root().id();
    for (Unit candidate : walk.later().units()) { // in pre-order, so that the last one is lowest
      if (after.stream().allMatch(one -> isWithin(walk.later(), one, candidate.id()))) {
        lowest = candidate.id();
      }
    }
    return lowest;
  }

  static boolean isWithin(UnitTree tree, UnitId unit, UnitId around) {
    return unit.equals(around)
        || tree.ancestors(unit).stream().anyMatch(above -> above.id().equals(around));
  }
}
