package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.Optional;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.text.Text;
import org.jiceng.unit.UnitId;

/**
 * The figures of one measure at every unit, without those of too few, and without as many more as
 * it takes that these cannot be solved from the rest.
 *
 * <p>A count is of too few if it is below the threshold and not zero; a sum or a mean, if so few
 * were summed up; a share, if so few are its whole, its part or the others. A share is hidden with
 * either of its parts, and a mean with its number. A measure divided by one fact is protected in
 * all groups and the whole together. How many rows are unknown is not protected.
 *
 * @param <S> the rows' type
 */
public final class Publication<S> {
  private final RollupTable<S> table;
  private final Cells cells;
  private final ImmutableListMultimap<String, Integer> columns; // of each measure
  private final ImmutableMap<String, Measure<S>> measures;
  private final ImmutableList<BitSet> hidden;

  private Publication(
      RollupTable<S> table,
      Cells cells,
      ImmutableListMultimap<String, Integer> columns,
      ImmutableMap<String, Measure<S>> measures) {
    this.table = table;
    this.cells = cells;
    this.columns = columns;
    this.measures = measures;
    this.hidden = Suppression.of(cells);
  }

  /**
   * The figures of {@code measure}. Refused if it does not add up over units, is a sum of a fact
   * that may be below zero, or is a share whose part is known only by bounds.
   *
   * @param threshold how many are enough, at least 2
   * @throws IllegalArgumentException if the table has not the measure
   */
  public static <S> Outcome<Publication<S>> of(
      RollupTable<S> table, Measure<S> measure, int threshold) {
    checkThreshold(threshold);
    Optional<Issue> refusal = refusal(measure);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    Series.Additive series = (Series.Additive) table.series(measure);
    ImmutableList.Builder<Cells.Column> all = ImmutableList.builder();
    if (measure.isShare()) {
      if (!series.spread().isZero()) {
        return Outcome.refused(issue(RollupIssue.PUBLICATION_NOT_EXACT, measure));
      }
      all.add(new Cells.Column(measure.label(), series.below()));
      all.add(new Cells.Column(measure.label(), series.least()));
      all.add(
          new Cells.Column(
              RollupText.REST.with(ImmutableMap.of("measure", measure.label())),
              series.below().minus(series.least(), table.tree().size())));
    } else {
      all.add(new Cells.Column(measure.label(), series.known()));
    }
    Cells cells = new Cells(table.tree(), all.build(), threshold);
    ImmutableListMultimap.Builder<String, Integer> columns = ImmutableListMultimap.builder();
    for (int column = 0; column < cells.columns().size(); column++) {
      columns.put(measure.key(), column);
    }
    return Outcome.accepted(
        new Publication<>(table, cells, columns.build(), ImmutableMap.of(measure.key(), measure)));
  }

  /**
   * The figures of all groups of {@code breakdown} and of the whole. Refused as {@link
   * #of(RollupTable, Measure, int)} is, if the measure is a ratio, and if it is divided by more
   * than one fact.
   *
   * @throws IllegalArgumentException if the table has not the whole and all groups
   */
  public static <S> Outcome<Publication<S>> of(
      RollupTable<S> table, Breakdown<S> breakdown, int threshold) {
    checkThreshold(threshold);
    Measure<S> whole = breakdown.whole();
    Optional<Issue> refusal =
        breakdown.groups().stream().anyMatch(group -> group.words().size() > 1)
            ? Optional.of(issue(RollupIssue.PUBLICATION_GROUPS_CROSSED, whole))
            : whole instanceof Measure.Count || whole instanceof Measure.Sum
                ? refusal(whole)
                : Optional.of(issue(RollupIssue.PUBLICATION_NOT_ADDITIVE, whole));
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    ImmutableList.Builder<Cells.Column> all = ImmutableList.builder();
    ImmutableListMultimap.Builder<String, Integer> columns = ImmutableListMultimap.builder();
    ImmutableMap.Builder<String, Measure<S>> measures = ImmutableMap.builder();
    int next = 0;
    for (Measure<S> measure :
        ImmutableList.<Measure<S>>builder().add(whole).addAll(breakdown.measures()).build()) {
      Series.Additive series = (Series.Additive) table.series(measure);
      all.add(new Cells.Column(measure.label(), series.known()));
      columns.put(measure.key(), next++);
      measures.put(measure.key(), measure);
    }
    return Outcome.accepted(
        new Publication<>(
            table,
            new Cells(table.tree(), all.build(), threshold),
            columns.build(),
            measures.buildOrThrow()));
  }

  private static void checkThreshold(int threshold) {
    checkArgument(threshold >= 2, "below %s nothing is too few", threshold);
  }

  private static Optional<Issue> refusal(Measure<?> measure) {
    if (!Comparison.addsUp(measure)) {
      return Optional.of(issue(RollupIssue.PUBLICATION_NOT_ADDITIVE, measure));
    }
    if (measure instanceof Measure.Sum<?> sum && sum.fact().range().least() < 0) {
      return Optional.of(
          Issue.of(
              RollupIssue.PUBLICATION_MAY_BE_NEGATIVE,
              ImmutableMap.of("measure", measure.label(), "fact", sum.fact().label())));
    }
    return Optional.empty();
  }

  private static Issue issue(RollupIssue code, Measure<?> measure) {
    return Issue.of(code, ImmutableMap.of("measure", measure.label()));
  }

  /**
   * The figure to print; empty if it is hidden.
   *
   * @throws IllegalArgumentException if {@code measure} is not published here, or {@code unit} is
   *     not in the tree
   */
  public Optional<Figure> at(UnitId unit, Measure<S> measure) {
    return hiding(unit, measure).isPresent()
        ? Optional.empty()
        : Optional.of(table.at(unit, measure));
  }

  /**
   * Why the figure is hidden; empty if it is printed. Not for print.
   *
   * @throws IllegalArgumentException as {@link #at} does
   */
  public Optional<Hiding> hiding(UnitId unit, Measure<S> measure) {
    checkArgument(measures.containsKey(measure.key()), "%s is not published here", measure.key());
    return hiding(table.tree().indexOf(unit), measure.key());
  }

  private Optional<Hiding> hiding(int node, String measure) {
    return columns.get(measure).stream()
        .filter(column -> hidden.get(column).get(node))
        .map(
            column ->
                cells.isSensitive(cells.at(column, node)) ? Hiding.PRIMARY : Hiding.COMPLEMENTARY)
        .min(Hiding::compareTo);
  }

  /** How many figures are hidden for {@code reason}. */
  public long hidden(Hiding reason) {
    long count = 0;
    for (String measure : measures.keySet()) {
      for (int node = 0; node < cells.nodes(); node++) {
        count += hiding(node, measure).filter(reason::equals).isPresent() ? 1 : 0;
      }
    }
    return count;
  }

  /** How many figures there are, how many of them are hidden and why, in words. */
  public Text words() {
    long primary = hidden(Hiding.PRIMARY);
    long complementary = hidden(Hiding.COMPLEMENTARY);
    return RollupText.PUBLISHED.with(
        ImmutableMap.of(
            "hidden",
            primary + complementary,
            "figures",
            (long) measures.size() * cells.nodes(),
            "primary",
            primary,
            "threshold",
            cells.threshold(),
            "complementary",
            complementary));
  }

  /** What a reader could find out, made from what is printed alone. */
  public Audit audit() {
    return Auditor.of(cells, hidden);
  }

  Cells cells() {
    return cells;
  }

  ImmutableList<BitSet> hiddenCells() {
    return hidden;
  }
}
