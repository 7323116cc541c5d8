package org.jiceng.unit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * What became of the units of an earlier tree in a later one. A unit that no succession names and
 * that is in both trees goes on as itself, wherever it lies and whatever it is called now. Every
 * other unit is named by one. Immutable.
 */
public final class Crosswalk {
  private final UnitTree earlier;
  private final UnitTree later;
  private final ImmutableMap<UnitId, Succession> byEarlier;
  private final ImmutableMap<UnitId, Succession> byLater;

  Crosswalk(
      UnitTree earlier,
      UnitTree later,
      ImmutableMap<UnitId, Succession> byEarlier,
      ImmutableMap<UnitId, Succession> byLater) {
    this.earlier = earlier;
    this.later = later;
    this.byEarlier = byEarlier;
    this.byLater = byLater;
  }

  /**
   * From {@code earlier} to {@code later}, as {@code successions}, in any order, say. Refused with
   * all of: units that are not in the tree of their side, units named twice on one side, units
   * joined with one in which they lie, units in one tree alone of which nothing is said, and units
   * that give way to each other in a ring, since an id would then mean another unit.
   */
  public static Outcome<Crosswalk> of(
      UnitTree earlier, UnitTree later, Iterable<Succession> successions) {
    return of(earlier, later, successions, said -> Place.none());
  }

  /** The same of successions of which it is known where each was found: issues say so. */
  public static Outcome<Crosswalk> of(
      UnitTree earlier,
      UnitTree later,
      Iterable<Succession> successions,
      Function<Succession, Place> foundAt) {
    return new CrosswalkBuilder(earlier, later, ImmutableList.copyOf(successions), foundAt).build();
  }

  /** The earlier tree. */
  public UnitTree earlier() {
    return earlier;
  }

  /** The later tree. */
  public UnitTree later() {
    return later;
  }

  /**
   * What became of a unit of the earlier tree.
   *
   * @throws IllegalArgumentException if it is not in that tree
   */
  public Succession from(UnitId unit) {
    checkArgument(earlier.contains(unit), "no unit %s in the earlier tree", unit);
    Succession said = byEarlier.get(unit);
    return said == null ? Succession.renamed(unit, unit) : said;
  }

  /**
   * How a unit of the later tree came about.
   *
   * @throws IllegalArgumentException if it is not in that tree
   */
  public Succession to(UnitId unit) {
    checkArgument(later.contains(unit), "no unit %s in the later tree", unit);
    Succession said = byLater.get(unit);
    return said == null ? Succession.renamed(unit, unit) : said;
  }

  /** The successions that were given, in the order of their units. */
  public ImmutableList<Succession> successions() {
    return Stream.concat(byEarlier.values().stream(), byLater.values().stream())
        .distinct()
        .sorted(Comparator.comparing(Crosswalk::first))
        .collect(ImmutableList.toImmutableList());
  }

  private static UnitId first(Succession succession) {
    return succession.before().isEmpty() ? succession.after().first() : succession.before().first();
  }

  /** The earlier tree, the later one and how many successions were given. */
  @Override
  public String toString() {
    return "Crosswalk{" + earlier + " → " + later + ", " + successions().size() + " mapped}";
  }
}
