package org.jiceng.rollup;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import org.jiceng.text.Text;
import org.jiceng.unit.UnitId;

/** What a comparison says of one measure at one unit. */
public sealed interface Compared {

  /**
   * Like with like.
   *
   * @param earlier the earlier figure of what the unit is now
   * @param later the figure now
   * @param isRestated whether the earlier figure was put together from several units, and stands
   *     for none in the earlier table
   */
  record Like(Figure earlier, Figure later, boolean isRestated) implements Compared {

    /** From the earlier figure to the later one. */
    public Change change() {
      return later.changeFrom(earlier);
    }
  }

  /**
   * No difference, for a reason.
   *
   * @param reason why
   * @param units the units from which the reason comes; empty if it is in the figures
   */
  record Unlike(NotComparable reason, ImmutableSortedSet<UnitId> units) implements Compared {

    /** The reason in words. */
    public Text words() {
      return reason.with(ImmutableMap.of("units", units));
    }
  }
}
