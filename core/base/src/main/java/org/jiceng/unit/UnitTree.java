package org.jiceng.unit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiceng.issue.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The hierarchy as an immutable tree, in pre-order: every unit stands before the units within it,
 * and those follow it without a gap, so the units within one are a range. Siblings stand in the
 * order of their ids, whatever the order of the rows was.
 *
 * <p>A tree keeps columns, and makes a {@link Unit} when it is asked for one: a tree of the whole
 * country takes a few arrays, whoever asks for a few of its units.
 *
 * <p>A unit's <em>index</em> is its position in pre-order, from 0 (the root) to {@link #size} − 1.
 */
public final class UnitTree {
  private final UnitColumns columns;
  private final int[] parents;
  private final int[] ends;
  private final int[] countedBefore;

  // What was asked for before. Threads that do not see it make it anew, and it is equal.
  private final @Nullable UnitId[] ids;
  private final @Nullable Unit[] made;
  private @Nullable ImmutableList<Unit> all;

  /**
   * The units of {@code columns}.
   *
   * @param parents the index of the parent of each; −1 for the root
   * @param counted those that count as a village or a community
   */
  UnitTree(UnitColumns columns, int[] parents, BitSet counted) {
    int size = columns.size();
    this.columns = columns;
    this.parents = parents;
    this.ends = PreOrder.ends(parents);
    this.countedBefore = new int[size + 1];
    for (int index = 0; index < size; index++) {
      countedBefore[index + 1] = countedBefore[index] + (counted.get(index) ? 1 : 0);
    }
    this.ids = new UnitId[size];
    this.made = new Unit[size];
  }

  /**
   * The tree of {@code rows}, in any order: one root, of any level, which alone has no parent.
   * Refused with all of: no rows, duplicate ids, missing parents, further roots, cycles, levels
   * that do not fit, malformed or duplicate codes, codes that do not begin with their parent's.
   */
  public static Outcome<UnitTree> of(Iterable<UnitRow> rows) {
    UnitTreeBuilder builder = new UnitTreeBuilder();
    rows.forEach(builder::add);
    return builder.build();
  }

  /** How many units there are, the virtual ones and the root among them. */
  public int size() {
    return parents.length;
  }

  /** All units in pre-order. */
  public ImmutableList<Unit> units() {
    ImmutableList<Unit> known = all;
    if (known == null) {
      known = units(0, size());
      all = known;
    }
    return known;
  }

  private ImmutableList<Unit> units(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::unit).collect(toImmutableList());
  }

  /** The root. */
  public Unit root() {
    return unit(0);
  }

  /** The unit at {@code index}. */
  public Unit unit(int index) {
    Unit known = made[index];
    if (known == null) {
      known = columns.unit(index, id(index));
      made[index] = known;
    }
    return known;
  }

  /** The id of the unit at {@code index}. */
  public UnitId id(int index) {
    UnitId known = ids[index];
    if (known == null) {
      known = columns.id(index);
      ids[index] = known;
    }
    return known;
  }

  /** The unit of {@code id}, if it is in this tree. */
  public Optional<Unit> find(UnitId id) {
    return at(findIndex(id));
  }

  /** The unit of {@code code}, if one has it. */
  public Optional<Unit> find(UnitCode code) {
    return at(findIndex(code));
  }

  private Optional<Unit> at(int index) {
    return index < 0 ? Optional.empty() : Optional.of(unit(index));
  }

  /** Whether a unit of {@code id} is in this tree. */
  public boolean contains(UnitId id) {
    return findIndex(id) >= 0;
  }

  /**
   * The unit of {@code id}.
   *
   * @throws IllegalArgumentException if it is not in this tree
   */
  public Unit get(UnitId id) {
    return unit(indexOf(id));
  }

  /** The index of {@code id}; −1 if it is not in this tree. */
  public int findIndex(UnitId id) {
    return columns.find(Key.of(id.value()));
  }

  /** The index of the unit of {@code code}; −1 if none has it. */
  public int findIndex(UnitCode code) {
    return columns.findCode(Key.of(code.digits()));
  }

  /**
   * The index of {@code id}.
   *
   * @throws IllegalArgumentException if it is not in this tree
   */
  public int indexOf(UnitId id) {
    int index = findIndex(id);
    checkArgument(index >= 0, "no unit %s in this tree", id);
    return index;
  }

  /** The index of the parent of the unit at {@code index}; −1 for the root. */
  public int parentIndex(int index) {
    return parents[index];
  }

  /** The index after the last unit within the one at {@code index}. */
  public int endExclusive(int index) {
    return ends[index];
  }

  /** The unit in which {@code id} lies; empty for the root. */
  public Optional<Unit> parent(UnitId id) {
    int parent = parents[indexOf(id)];
    return parent < 0 ? Optional.empty() : Optional.of(unit(parent));
  }

  /** The units directly within {@code id}, in the order of their ids. */
  public ImmutableList<Unit> children(UnitId id) {
    ImmutableList.Builder<Unit> children = ImmutableList.builder();
    int index = indexOf(id);
    for (int child = index + 1; child < ends[index]; child = ends[child]) {
      children.add(unit(child));
    }
    return children.build();
  }

  /** The units in which {@code id} lies, from the root down; without the unit itself. */
  public ImmutableList<Unit> ancestors(UnitId id) {
    List<Unit> upwards = new ArrayList<>();
    for (int at = parents[indexOf(id)]; at >= 0; at = parents[at]) {
      upwards.add(unit(at));
    }
    Collections.reverse(upwards);
    return ImmutableList.copyOf(upwards);
  }

  /** The units within {@code id}, at any depth, in pre-order, without the unit itself. */
  public ImmutableList<Unit> descendants(UnitId id) {
    int index = indexOf(id);
    return units(index + 1, ends[index]);
  }

  /** How many villages and communities lie within {@code id} or are it, without virtual ones. */
  public int counted(UnitId id) {
    int index = indexOf(id);
    return countedBefore[ends[index]] - countedBefore[index];
  }

  /**
   * The names from below the root down to {@code id}, with slashes between; the root's own name.
   */
  public String path(UnitId id) {
    int index = indexOf(id);
    int parent = parents[index];
    String name = columns.name(index);
    return parent <= 0 ? name : path(id(parent)) + "/" + name;
  }

  /** The rows of which this tree is made, in tree order and without places. */
  public ImmutableList<UnitRow> rows() {
    ImmutableList.Builder<UnitRow> rows = ImmutableList.builderWithExpectedSize(size());
    for (int index = 0; index < size(); index++) {
      Optional<UnitId> parent =
          parents[index] < 0 ? Optional.empty() : Optional.of(id(parents[index]));
      rows.add(UnitMove.row(unit(index), parent));
    }
    return rows.build();
  }

  /**
   * The tree in which {@code unit}, and with it what lies within, lies in {@code newParent}. Codes
   * stay as they are, so the move is refused if they do not begin with the new parent's: to give
   * them up silently would turn placeholders, which are known by their codes, into units that
   * count. Otherwise refused as {@link #of} refuses the rows so changed.
   *
   * @throws IllegalArgumentException if {@code unit} is not in this tree
   */
  public Outcome<UnitTree> moving(UnitId unit, UnitId newParent) {
    return of(UnitMove.of(this, unit, newParent, Optional.empty()));
  }

  /**
   * As {@link #moving(UnitId, UnitId)}, and the unit's code is {@code newCode} from now on. Codes
   * within it that begin with its old one begin with the new one and keep their other digits.
   */
  public Outcome<UnitTree> moving(UnitId unit, UnitId newParent, UnitCode newCode) {
    return of(UnitMove.of(this, unit, newParent, Optional.of(newCode)));
  }

  /** Two trees are equal if they have the same units in the same places. */
  @Override
  public boolean equals(Object other) {
    return other instanceof UnitTree that
        && columns.equals(that.columns)
        && Arrays.equals(parents, that.parents);
  }

  @Override
  public int hashCode() {
    return columns.hashCode();
  }

  /** The root and the size. */
  @Override
  public String toString() {
    return "UnitTree{" + root().name() + ", " + size() + " units}";
  }
}
