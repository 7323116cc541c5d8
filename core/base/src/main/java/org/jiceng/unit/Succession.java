package org.jiceng.unit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;

/**
 * Units of an earlier tree that give way to units of a later one. One that keeps its id stands on
 * both sides: if a part of a village is split off, the village is followed by itself and the part.
 *
 * @param before the units of the earlier tree; none if what follows is new
 * @param after the units of the later tree; none if nothing follows
 */
public record Succession(ImmutableSortedSet<UnitId> before, ImmutableSortedSet<UnitId> after) {

  public Succession {
    checkArgument(!before.isEmpty() || !after.isEmpty(), "a succession needs a unit");
  }

  private static Succession of(Iterable<UnitId> before, Iterable<UnitId> after) {
    return new Succession(ImmutableSortedSet.copyOf(before), ImmutableSortedSet.copyOf(after));
  }

  /** One unit, under another id. */
  public static Succession renamed(UnitId before, UnitId after) {
    return of(List.of(before), List.of(after));
  }

  /** All of {@code before} become one. */
  public static Succession merged(Iterable<UnitId> before, UnitId after) {
    return of(before, List.of(after));
  }

  /** One becomes all of {@code after}. */
  public static Succession split(UnitId before, Iterable<UnitId> after) {
    return of(List.of(before), after);
  }

  /** A unit that nothing follows. */
  public static Succession abolished(UnitId before) {
    return of(List.of(before), List.of());
  }

  /** A unit that follows nothing. */
  public static Succession founded(UnitId after) {
    return of(List.of(), List.of(after));
  }

  /** What kind it is. */
  public SuccessionKind kind() {
    if (after.isEmpty()) {
      return SuccessionKind.ABOLISHED;
    }
    if (before.isEmpty()) {
      return SuccessionKind.FOUNDED;
    }
    if (before.size() == 1 && after.size() == 1) {
      return before.equals(after) ? SuccessionKind.CONTINUED : SuccessionKind.RENAMED;
    }
    if (after.size() == 1) {
      return SuccessionKind.MERGED;
    }
    return before.size() == 1 ? SuccessionKind.SPLIT : SuccessionKind.REDRAWN;
  }
}
