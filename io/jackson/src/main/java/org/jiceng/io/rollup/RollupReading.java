package org.jiceng.io.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.Quotation;
import org.jiceng.io.document.LawValues;
import org.jiceng.io.document.OpenDocument;
import org.jiceng.io.json.ValueParser;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.rollup.Figure;
import org.jiceng.rollup.Ratio;
import org.jiceng.rollup.RatioBounds;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.UnitId;

/** One document of a table of figures, as what it says. Mutable, for one document. */
final class RollupReading {
  private static final ValueParser<String> TEXT = Values.string(Cells.text());
  private static final ValueParser<Long> ROWS = Values.wholeNumber(0, Long.MAX_VALUE);
  private static final ValueParser<Integer> UNITS = Values.integer(0, Integer.MAX_VALUE);

  private final IssueLog log;
  private final Map<String, Bilingual> measures = new LinkedHashMap<>();
  private final Map<UnitId, WrittenTable.Node> nodes = new LinkedHashMap<>();

  private RollupReading(IssueLog log) {
    this.log = log;
  }

  /** What {@code document} says. */
  static Optional<WrittenTable> of(OpenDocument document, IssueLog log) {
    return new RollupReading(log).table(document);
  }

  private Optional<WrittenTable> table(OpenDocument document) {
    document.passOver(RollupDocument.MEMBERS);
    Optional<ImmutableList<OpenDocument>> columns = document.objects(RollupDocument.MEASURES);
    columns.ifPresent(all -> all.forEach(this::measure));
    Optional<ImmutableList<OpenDocument>> rows = document.objects(RollupDocument.NODES);
    if (columns.isEmpty() || rows.isEmpty()) {
      return Optional.empty();
    }
    rows.get().forEach(this::node);
    return Optional.of(new WrittenTable(ImmutableMap.copyOf(measures), ImmutableMap.copyOf(nodes)));
  }

  private void measure(OpenDocument measure) {
    measure.passOver(RollupDocument.MEMBERS_OF_MEASURE);
    Optional<String> key = measure.parse(RollupDocument.KEY, TEXT);
    Optional<Bilingual> label = measure.parse(RollupDocument.LABEL, LawValues.WORDS);
    if (key.isPresent()
        && label.isPresent()
        && measures.putIfAbsent(key.get(), label.get()) != null) {
      twice(key.get(), measure.place(RollupDocument.KEY));
    }
  }

  private void node(OpenDocument node) {
    node.passOver(RollupDocument.MEMBERS_OF_NODE);
    Optional<UnitId> unit = node.parse(RollupDocument.UNIT, TEXT).map(UnitId::of);
    Optional<String> name = node.parse(RollupDocument.NAME, TEXT);
    Optional<Integer> expected = node.parse(RollupDocument.EXPECTED, UNITS);
    Optional<Integer> present = node.parse(RollupDocument.PRESENT, UNITS);
    Optional<ImmutableMap<String, Figure>> figures =
        node.inside(RollupDocument.FIGURES).flatMap(this::figures);
    if (unit.isPresent()
        && name.isPresent()
        && expected.isPresent()
        && present.isPresent()
        && figures.isPresent()
        && nodes.putIfAbsent(
                unit.get(),
                new WrittenTable.Node(name.get(), expected.get(), present.get(), figures.get()))
            != null) {
      twice(unit.get().value(), node.place(RollupDocument.UNIT));
    }
  }

  private void twice(String what, Place where) {
    log.add(FileIssue.FILE_MEMBER_DUPLICATE, where, ImmutableMap.of("member", Quotation.of(what)));
  }

  /** A figure of each measure; nothing if one is missing. */
  private Optional<ImmutableMap<String, Figure>> figures(OpenDocument written) {
    written.passOver(ImmutableSet.copyOf(measures.keySet()));
    ImmutableMap.Builder<String, Figure> figures = ImmutableMap.builder();
    measures
        .keySet()
        .forEach(
            key ->
                written
                    .inside(key)
                    .flatMap(RollupReading::figure)
                    .ifPresent(figure -> figures.put(key, figure)));
    ImmutableMap<String, Figure> all = figures.buildOrThrow();
    return all.size() == measures.size() ? Optional.of(all) : Optional.empty();
  }

  private static Optional<Figure> figure(OpenDocument figure) {
    boolean exact = !figure.has(RollupDocument.LEAST) && !figure.has(RollupDocument.GREATEST);
    ImmutableSet<String> ofBounds =
        exact
            ? ImmutableSet.of(RollupDocument.VALUE)
            : ImmutableSet.of(RollupDocument.LEAST, RollupDocument.GREATEST);
    figure.passOver(
        ImmutableSet.<String>builder()
            .addAll(ofBounds)
            .add(RollupDocument.KNOWN, RollupDocument.UNKNOWN)
            .build());
    Optional<RatioBounds> bounds =
        exact
            ? figure.read(RollupDocument.VALUE, Ratio.class).map(RatioBounds::exactly)
            : figure.only(ofBounds::contains).as(RatioBounds.class);
    Optional<Long> known = figure.parse(RollupDocument.KNOWN, ROWS);
    Optional<Long> unknown = figure.parse(RollupDocument.UNKNOWN, ROWS);
    return bounds.isPresent() && known.isPresent() && unknown.isPresent()
        ? Optional.of(new Figure(bounds.get(), known.get(), unknown.get()))
        : Optional.empty();
  }
}
