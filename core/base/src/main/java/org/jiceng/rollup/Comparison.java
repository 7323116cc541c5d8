package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.jiceng.text.Text;
import org.jiceng.unit.Crosswalk;
import org.jiceng.unit.UnitId;

/**
 * A table beside an earlier one, over trees that may differ: at each unit of the later tree a
 * difference, or the reason why there is none.
 *
 * <p>Like is compared with like. What adds up is restated: the earlier figure is that of what the
 * unit is made of now, so that a unit of which some were merged, moved or recoded is comparable,
 * and so is every unit within which another was divided. What does not add up, such as persons or a
 * median, is comparable only at units that were one unit before, whatever changed inside.
 *
 * @param <S> the rows' type
 */
public final class Comparison<S> {
  private final RollupTable<S> earlier;
  private final RollupTable<S> later;
  private final Restatement restatement;
  private final Coverage coverage;
  private final ImmutableMap<String, Series> restated;

  private Comparison(RollupTable<S> earlier, RollupTable<S> later, Crosswalk walk) {
    this.earlier = earlier;
    this.later = later;
    this.restatement = new Restatement(walk);
    this.coverage = new Coverage(walk, restatement, earlier::hasRows, later::hasRows);
    ImmutableMap.Builder<String, Series> sums = ImmutableMap.builder();
    for (Measure<S> measure : earlier.measures()) {
      if (addsUp(measure) && earlier.series(measure) instanceof Series.Additive series) {
        sums.put(
            measure.key(),
            Series.additive(measure, part -> restatement.restated(series.part(part))));
      }
    }
    this.restated = sums.buildOrThrow();
  }

  /**
   * {@code later} beside {@code earlier}.
   *
   * @throws IllegalArgumentException if {@code walk} does not lead from the tree of the one to that
   *     of the other
   */
  public static <S> Comparison<S> of(RollupTable<S> earlier, RollupTable<S> later, Crosswalk walk) {
    checkArgument(
        walk.earlier().equals(earlier.tree()) && walk.later().equals(later.tree()),
        "the crosswalk leads between other trees");
    return new Comparison<>(earlier, later, walk);
  }

  /** Whether figures of {@code measure} at several units make that of all of them together. */
  static boolean addsUp(Measure<?> measure) {
    return measure.counted() != Counted.EACH_IDENTITY && !Plan.isOrdered(measure);
  }

  /**
   * What is to be said of {@code measure} at {@code unit} of the later tree.
   *
   * @throws IllegalArgumentException if the measure is not in both tables, or the unit not in the
   *     later tree
   */
  public Compared at(UnitId unit, Measure<S> measure) {
    int node = later.tree().indexOf(unit);
    Figure now = later.at(node, measure);
    Optional<Compared.Unlike> gap = restatement.gap(node);
    if (gap.isPresent()) {
      return gap.get();
    }
    checkArgument(earlier.measures().contains(measure), "no measure %s earlier", measure.key());
    Optional<Integer> same = restatement.same(node);
    Optional<Figure> before =
        same.map(at -> earlier.at(at, measure))
            .or(() -> Optional.ofNullable(restated.get(measure.key())).map(sums -> sums.at(node)));
    if (before.isEmpty()) {
      return restatement.boundary(node);
    }
    return coverage
        .gap(node)
        .<Compared>map(lacking -> lacking)
        .orElseGet(() -> compared(before.get(), now, same.isEmpty()));
  }

  private static Compared compared(Figure before, Figure now, boolean isRestated) {
    return before.bounds().isDefined() && now.bounds().isDefined()
        ? new Compared.Like(before, now, isRestated)
        : new Compared.Unlike(NotComparable.UNDEFINED, ImmutableSortedSet.of());
  }

  /**
   * The same in words: both figures and the difference of the exact values, of shares in percentage
   * points; and, if it can be measured by the earlier one, how many per cent of that it is.
   *
   * @param decimals how many digits after the point, not negative
   */
  public Text words(UnitId unit, Measure<S> measure, int decimals) {
    Compared compared = at(unit, measure);
    if (compared instanceof Compared.Like like) {
      return words(like, measure.isShare(), decimals);
    }
    return ((Compared.Unlike) compared).words();
  }

  private static Text words(Compared.Like like, boolean isShare, int decimals) {
    Change change = like.change();
    Text words =
        (isShare ? RollupText.CHANGE_SHARE : RollupText.CHANGE_VALUE)
            .with(
                ImmutableMap.of(
                    "earlier",
                    printed(change.before(), isShare, decimals),
                    "later",
                    printed(change.after(), isShare, decimals),
                    "difference",
                    printed(change.difference(), isShare, decimals)));
    if (change.hasRelative()) {
      words =
          RollupText.CHANGE_RELATIVE.with(
              ImmutableMap.of("change", words, "relative", change.relative().percent(decimals)));
    }
    return like.isRestated()
        ? RollupText.CHANGE_RESTATED.with(ImmutableMap.of("change", words))
        : words;
  }

  private static String printed(RatioBounds value, boolean isShare, int decimals) {
    return isShare ? value.percent(decimals) : value.rounded(decimals);
  }
}
