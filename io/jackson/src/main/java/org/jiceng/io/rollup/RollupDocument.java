package org.jiceng.io.rollup;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jiceng.io.document.Envelope;
import org.jiceng.io.document.LawMembers;
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
  static final Envelope ENVELOPE = new Envelope("jiceng.rollup-table", 0);

  static final String MEASURES = "measures";
  static final String NODES = "nodes";
  static final String KEY = "key";
  static final String LABEL = "label";
  static final String UNIT = "unit";
  static final String NAME = "name";
  static final String EXPECTED = "expected";
  static final String PRESENT = "present";
  static final String FIGURES = "figures";
  static final String VALUE = "value";
  static final String LEAST = "least";
  static final String GREATEST = "greatest";
  static final String KNOWN = "known";
  static final String UNKNOWN = "unknown";

  static final ImmutableSet<String> MEMBERS = ImmutableSet.of(MEASURES, NODES);
  static final ImmutableSet<String> MEMBERS_OF_MEASURE = ImmutableSet.of(KEY, LABEL);
  static final ImmutableSet<String> MEMBERS_OF_NODE =
      ImmutableSet.of(UNIT, NAME, EXPECTED, PRESENT, FIGURES);

  private final RollupTable<S> table;

  RollupDocument(RollupTable<S> table) {
    this.table = table;
  }

  ImmutableMap<String, Object> members(Predicate<? super Unit> wanted) {
    return ImmutableMap.<String, Object>builder()
        .putAll(ENVELOPE.members())
        .put(
            MEASURES,
            table.measures().stream().map(RollupDocument::measure).collect(toImmutableList()))
        .put(NODES, nodes(wanted))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Object> measure(Measure<?> measure) {
    return ImmutableMap.of(KEY, measure.key(), LABEL, LawMembers.words(measure.label()));
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
        UNIT, unit.id().value(),
        NAME, unit.name(),
        EXPECTED, table.unitsExpected(unit.id()),
        PRESENT, table.unitsPresent(unit.id()),
        FIGURES, figures(index));
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
      members.put(VALUE, ratio(new Ratio(0, 0)));
    } else if (bounds.isExact()) {
      members.put(VALUE, ratio(bounds.exact()));
    } else {
      members.put(LEAST, ratio(bounds.least())).put(GREATEST, ratio(bounds.greatest()));
    }
    return members.put(KNOWN, figure.known()).put(UNKNOWN, figure.unknown()).buildOrThrow();
  }

  private static ImmutableMap<String, Object> ratio(Ratio ratio) {
    return ImmutableMap.of("numerator", ratio.numerator(), "denominator", ratio.denominator());
  }
}
