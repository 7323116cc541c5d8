package org.jiceng.renewal;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Ratio;
import org.jiceng.rollup.RollupTable;
import org.jiceng.text.Language;
import org.jiceng.text.Text;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;

/** Where an exercise stands at every node of its tree. Immutable. */
public final class Progress {
  private final Exercise exercise;
  private final ProgressMeasures measures;
  private final RollupTable<UnitCourse> table;

  private Progress(Exercise exercise, ProgressMeasures measures, RollupTable<UnitCourse> table) {
    this.exercise = exercise;
    this.measures = measures;
    this.table = table;
  }

  static Progress of(Exercise exercise) {
    ProgressMeasures measures = ProgressMeasures.dueOn(exercise.due());
    return new Progress(
        exercise,
        measures,
        measures.over(exercise.tree()).compute(exercise.courses()).orElseThrow());
  }

  /**
   * One node.
   *
   * @param unit the node
   * @param byStatus how many counted units within it, or it alone, are at each status; every status
   *     is there, in their order
   * @param oneBallot of the units that are done, those that needed neither another ballot nor
   *     another election; over nothing if none is done
   * @param onSchedule of all units, the postponed ones among them, those that are done and were so
   *     on the due day or before
   */
  public record Line(
      Unit unit, ImmutableMap<UnitStatus, Long> byStatus, Ratio oneBallot, Ratio onSchedule) {

    /** How many counted units there are. */
    public long units() {
      return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * The numbers at {@code unit}.
   *
   * @throws IllegalArgumentException if it is not in the tree
   */
  public Line at(UnitId unit) {
    return new Line(
        exercise.tree().get(unit),
        measures.byStatus().entrySet().stream()
            .collect(
                toImmutableMap(
                    Map.Entry::getKey, counted -> value(unit, counted.getValue()).numerator())),
        value(unit, measures.oneBallot()),
        value(unit, measures.onSchedule()));
  }

  /**
   * A table of {@code unit} and, below it, of the units directly within it: how many take part, how
   * many are at each status, and both rates with what they are of.
   *
   * @throws IllegalArgumentException if it is not in the tree
   */
  public String explain(UnitId unit, Language language) {
    Stream<String> above =
        Stream.of(
            RenewalText.PROGRESS_TITLE
                .with(
                    ImmutableMap.of(
                        "exercise", exercise.id(),
                        "number", exercise.number(),
                        "due", exercise.due()))
                .in(language),
            head(language));
    Stream<String> lines =
        Stream.concat(Stream.of(unit), exercise.tree().children(unit).stream().map(Unit::id))
            .map(node -> row(at(node), language));
    return Stream.concat(above, lines).collect(joining("\n"));
  }

  private static String head(Language language) {
    return cells(
        ImmutableList.<Text>builder()
            .add(RenewalText.UNIT, RenewalText.UNITS)
            .add(UnitStatus.values())
            .add(RenewalText.ONE_BALLOT, RenewalText.ON_SCHEDULE)
            .build()
            .stream()
            .map(text -> text.in(language)));
  }

  private static String row(Line line, Language language) {
    return cells(
        ImmutableList.<String>builder()
            .add(line.unit().name(), Long.toString(line.units()))
            .addAll(line.byStatus().values().stream().map(String::valueOf).iterator())
            .add(rate(line.oneBallot(), language), rate(line.onSchedule(), language))
            .build()
            .stream());
  }

  private static String rate(Ratio ratio, Language language) {
    return ratio.isDefined()
        ? RenewalText.RATE
            .with(
                ImmutableMap.of(
                    "part", ratio.numerator(),
                    "whole", ratio.denominator(),
                    "percent", ratio.percent(1)))
            .in(language)
        : RenewalText.RATE_OF_NOTHING.in(language);
  }

  private static String cells(Stream<String> cells) {
    return cells.collect(joining(" | "));
  }

  private Ratio value(UnitId unit, Measure<UnitCourse> measure) {
    return table.at(unit, measure).value();
  }

  /** The exercise. */
  @Override
  public String toString() {
    return "Progress{" + exercise + "}";
  }
}
