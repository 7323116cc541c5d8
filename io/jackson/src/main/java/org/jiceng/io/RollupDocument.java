package org.jiceng.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jiceng.rollup.Figure;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Ratio;
import org.jiceng.rollup.RatioBounds;
import org.jiceng.rollup.RollupTable;
import org.jiceng.unit.Unit;

/**
 * One table of figures as members of a JSON document. The nodes are made one by one while they are
 * written, since a table may have as many as the country has units.
 */
final class RollupDocument<S> {
  private final RollupTable<S> table;

  RollupDocument(RollupTable<S> table) {
    this.table = table;
  }

  ImmutableMap<String, Object> members(Predicate<? super Unit> wanted) {
    return ImmutableMap.of(
        Envelope.FORMAT,
        "jiceng.rollup-table",
        Envelope.VERSION,
        0,
        "measures",
        table.measures().stream().map(RollupDocument::measure).collect(toImmutableList()),
        "nodes",
        nodes(wanted));
  }

  private static ImmutableMap<String, Object> measure(Measure<?> measure) {
    return ImmutableMap.of("key", measure.key(), "label", LawMembers.words(measure.label()));
  }

  private Iterable<Object> nodes(Predicate<? super Unit> wanted) {
    return () ->
        IntStream.range(0, table.tree().size())
            .filter(index -> wanted.test(table.tree().unit(index)))
            .<Object>mapToObj(this::node)
            .iterator();
  }

  private ImmutableMap<String, Object> node(int index) {
    Unit unit = table.tree().unit(index);
    return ImmutableMap.of(
        "unit", unit.id().value(),
        "name", unit.name(),
        "expected", table.unitsExpected(unit.id()),
        "present", table.unitsPresent(unit.id()),
        "figures", figures(index));
  }

  private ImmutableMap<String, Object> figures(int index) {
    ImmutableMap.Builder<String, Object> figures = ImmutableMap.builder();
    table
        .measures()
        .forEach(measure -> figures.put(measure.key(), figure(table.at(index, measure))));
    return figures.buildOrThrow();
  }

  private static ImmutableMap<String, Object> figure(Figure figure) {
    RatioBounds bounds = figure.bounds();
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    if (!bounds.isDefined()) {
      members.put("value", ratio(new Ratio(0, 0)));
    } else if (bounds.isExact()) {
      members.put("value", ratio(bounds.exact()));
    } else {
      members.put("least", ratio(bounds.least())).put("greatest", ratio(bounds.greatest()));
    }
    return members.put("known", figure.known()).put("unknown", figure.unknown()).buildOrThrow();
  }

  private static ImmutableMap<String, Object> ratio(Ratio ratio) {
    return ImmutableMap.of("numerator", ratio.numerator(), "denominator", ratio.denominator());
  }
}
