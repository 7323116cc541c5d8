package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.IntStream;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;
import org.jiceng.text.Text;
import org.jiceng.unit.UnitId;

/**
 * A measure by groups: for each value of a fact, or each band of it, the same measure of the rows
 * in that group alone; by two facts, of each pair. A count broken down by bands is a histogram.
 *
 * <p>Of a row that may be in a group, that group's figure says that it is unknown: one row may be
 * unknown to several groups. An identity whose rows stand in several groups is one in each.
 *
 * @param <S> the rows' type
 */
public final class Breakdown<S> {
  /** How many values or bands a fact may have here. */
  public static final int MOST_GROUPS = 256;

  private final Measure<S> whole;
  private final ImmutableList<Group<S>> groups;

  private Breakdown(Measure<S> whole, ImmutableList<Group<S>> groups) {
    this.whole = whole;
    this.groups = groups;
  }

  /**
   * One group.
   *
   * @param words which rows, for people: one text for each fact by which the measure is broken down
   * @param measure the measure of these rows alone
   * @param <S> the rows' type
   */
  public record Group<S>(ImmutableList<Text> words, Measure<S> measure) {}

  /**
   * No groups yet: everything in one.
   *
   * @throws IllegalArgumentException if {@code measure} counts units
   */
  public static <S> Breakdown<S> of(Measure<S> measure) {
    checkArgument(
        measure.counted() != Counted.EACH_UNIT, "units are not divided by facts of their rows");
    return new Breakdown<>(measure, ImmutableList.of(new Group<>(ImmutableList.of(), measure)));
  }

  /**
   * Each group divided by the values of {@code fact}.
   *
   * @throws IllegalArgumentException if its range has more than {@value #MOST_GROUPS} values: then
   *     bands are needed
   */
  public Breakdown<S> by(ScalarFact<S> fact) {
    Bounds range = fact.range();
    checkArgument(
        (long) range.greatest() - range.least() < MOST_GROUPS, "%s has too many values", fact);
    return by(
        fact,
        IntStream.rangeClosed(range.least(), range.greatest())
            .mapToObj(
                value ->
                    new Slice(
                        Bounds.exactly(value),
                        RollupText.FACT_VALUE.with(
                            ImmutableMap.of("fact", fact.label(), "value", fact.words(value)))))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Each group divided by {@code bands} of {@code fact}; bands outside its range are left out. */
  public Breakdown<S> by(ScalarFact<S> fact, Bands bands) {
    return by(
        fact,
        bands.within(fact.range()).stream()
            .map(
                band ->
                    new Slice(
                        band.bounds(),
                        RollupText.FACT_VALUE.with(
                            ImmutableMap.of("fact", fact.label(), "value", band.words()))))
            .collect(ImmutableList.toImmutableList()));
  }

  private record Slice(Bounds bounds, Text words) {}

  private Breakdown<S> by(ScalarFact<S> fact, ImmutableList<Slice> slices) {
    ImmutableList.Builder<Group<S>> divided = ImmutableList.builder();
    for (Group<S> group : groups) {
      for (Slice slice : slices) {
        ImmutableList<Text> words =
            ImmutableList.<Text>builder().addAll(group.words).add(slice.words).build();
        divided.add(
            new Group<>(
                words,
                Narrowing.of(
                    group.measure,
                    group.measure.key() + "[" + fact.key() + "=" + slice.bounds + "]",
                    RollupText.GROUP.with(
                        ImmutableMap.of("measure", whole.label(), "groups", words)),
                    Filter.where(fact, slice.bounds))));
      }
    }
    return new Breakdown<>(whole, divided.build());
  }

  /** The measure that is broken down. */
  public Measure<S> whole() {
    return whole;
  }

  /** The groups, in the order of the first fact's values, then of the second's. */
  public ImmutableList<Group<S>> groups() {
    return groups;
  }

  /** The measures of the groups, for a plan. */
  public ImmutableList<Measure<S>> measures() {
    return groups.stream().map(Group::measure).collect(ImmutableList.toImmutableList());
  }

  /**
   * Each group's figure at {@code unit}, in the order of the groups.
   *
   * @throws IllegalArgumentException if {@code table} has not all of {@link #measures}, or not the
   *     unit
   */
  public ImmutableMap<Group<S>, Figure> at(RollupTable<S> table, UnitId unit) {
    return groups.stream()
        .collect(
            ImmutableMap.toImmutableMap(group -> group, group -> table.at(unit, group.measure())));
  }
}
