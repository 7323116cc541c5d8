package org.jiceng.unit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jiceng.issue.Outcome;

/**
 * The hierarchy as an immutable tree, in pre-order: every unit stands before the units within it,
 * and those follow it without a gap, so the units within one are a range. Siblings stand in the
 * order of their ids, whatever the order of the rows was.
 *
 * <p>A unit's <em>index</em> is its position in pre-order, from 0 (the root) to {@link #size} − 1.
 */
public final class UnitTree {
  private final ImmutableList<Unit> units;
  private final int[] parents;
  private final int[] ends;
  private final int[] countedBefore;
  private final Positions byId;
  private final Positions byCode;

  UnitTree(
      ImmutableList<Unit> units,
      int[] parents,
      int[] ends,
      int[] countedBefore,
      Positions byId,
      Positions byCode) {
    this.units = units;
    this.parents = parents;
    this.ends = ends;
    this.countedBefore = countedBefore;
    this.byId = byId;
    this.byCode = byCode;
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
    return units.size();
  }

  /** All units in pre-order. */
  public ImmutableList<Unit> units() {
    return units;
  }

  /** The root. */
  public Unit root() {
    return units.get(0);
  }

  /** The unit at {@code index}. */
  public Unit unit(int index) {
    return units.get(index);
  }

  /** The unit of {@code id}, if it is in this tree. */
  public Optional<Unit> find(UnitId id) {
    return at(byId.of(id.value()));
  }

  /** The unit of {@code code}, if one has it. */
  public Optional<Unit> find(UnitCode code) {
    return at(byCode.of(code.digits()));
  }

  private Optional<Unit> at(int index) {
    return index < 0 ? Optional.empty() : Optional.of(units.get(index));
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
    return units.get(indexOf(id));
  }

  /** The index of {@code id}; −1 if it is not in this tree. */
  public int findIndex(UnitId id) {
    return byId.of(id.value());
  }

  /**
   * The index of {@code id}.
   *
   * @throws IllegalArgumentException if it is not in this tree
   */
  public int indexOf(UnitId id) {
    int index = byId.of(id.value());
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
    return parent < 0 ? Optional.empty() : Optional.of(units.get(parent));
  }

  /** The units directly within {@code id}, in the order of their ids. */
  public ImmutableList<Unit> children(UnitId id) {
    ImmutableList.Builder<Unit> children = ImmutableList.builder();
    int index = indexOf(id);
    for (int child = index + 1; child < ends[index]; child = ends[child]) {
      children.add(units.get(child));
    }
    return children.build();
  }

  /** The units in which {@code id} lies, from the root down; without the unit itself. */
  public ImmutableList<Unit> ancestors(UnitId id) {
    List<Unit> upwards = new ArrayList<>();
    for (int at = parents[indexOf(id)]; at >= 0; at = parents[at]) {
      upwards.add(units.get(at));
    }
    Collections.reverse(upwards);
    return ImmutableList.copyOf(upwards);
  }

  /** The units within {@code id}, at any depth, in pre-order: a view, without the unit itself. */
  public ImmutableList<Unit> descendants(UnitId id) {
    int index = indexOf(id);
    return units.subList(index + 1, ends[index]);
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
    String name = units.get(index).name();
    return parent <= 0 ? name : path(units.get(parent).id()) + "/" + name;
  }

  /** The rows of which this tree is made, in tree order and without places. */
  public ImmutableList<UnitRow> rows() {
    ImmutableList.Builder<UnitRow> rows = ImmutableList.builderWithExpectedSize(size());
    for (int index = 0; index < size(); index++) {
      Optional<UnitId> parent =
          parents[index] < 0 ? Optional.empty() : Optional.of(units.get(parents[index]).id());
      rows.add(UnitMove.row(units.get(index), parent));
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
        && units.equals(that.units)
        && Arrays.equals(parents, that.parents);
  }

  @Override
  public int hashCode() {
    return units.hashCode();
  }

  /** The root and the size. */
  @Override
  public String toString() {
    return "UnitTree{" + root().name() + ", " + size() + " units}";
  }
}
