package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitTree;

/** On random trees and rows nothing that is hidden can be solved, and no more is hidden at will. */
class PublicationProperties {
  private static final Measure<Entry> COUNT =
      new Measure.Count<>("count", Entry.label("count"), Counted.EACH_ROW, Filter.all());
  private static final Measure<Entry> MEAN =
      new Measure.Mean<>("mean", Entry.label("mean"), Counted.EACH_ROW, Entry.POINTS, Filter.all());
  private static final Measure<Entry> SHARE =
      new Measure.Share<>(
          "share",
          Entry.label("share"),
          Counted.EACH_ROW,
          Filter.where(Entry.POINTS, new Bounds(5, Entry.MOST_POINTS)),
          Filter.where(Entry.FLAG));
  private static final Measure<Entry> SUM_SHARE =
      new Measure.SumShare<>(
          "sumShare",
          Entry.label("sumShare"),
          ScalarFact.flagEvidence(
              "heavy",
              Entry.label("heavy"),
              row ->
                  row.weight()
                      .map(weight -> Evidence.known(weight > 5))
                      .orElseGet(() -> Evidence.known(false))),
          Entry.WEIGHT,
          Filter.all());
  private static final Breakdown<Entry> BY_FLAG = Breakdown.of(COUNT).by(Entry.FLAG);
  private static final Breakdown<Entry> BY_POINTS =
      Breakdown.of(COUNT).by(Entry.POINTS, Bands.at(-10, 0, 10));

  record Given(UnitTree tree, List<Entry> rows, int threshold) {
    RollupTable<Entry> table(List<Entry> given) {
      return Rollup.over(tree, Entry.ROWS)
          .measure(COUNT, MEAN, SHARE, SUM_SHARE)
          .measure(BY_FLAG.measures())
          .measure(BY_POINTS.measures())
          .compute(given)
          .orElseThrow();
    }

    List<Publication<Entry>> all(RollupTable<Entry> table) {
      return List.of(
          Publication.of(table, COUNT, threshold).orElseThrow(),
          Publication.of(table, MEAN, threshold).orElseThrow(),
          Publication.of(table, SHARE, threshold).orElseThrow(),
          Publication.of(table, SUM_SHARE, threshold).orElseThrow(),
          Publication.of(table, BY_FLAG, threshold).orElseThrow(),
          Publication.of(table, BY_POINTS, threshold).orElseThrow());
    }

    Publication<Entry> counts() {
      return all(table(rows)).get(0);
    }
  }

  /** Many rows, so that some numbers are great; and trees of one child, and single units. */
  @Provide
  Arbitrary<Given> given() {
    return Entry.trees()
        .flatMap(
            tree ->
                Combinators.combine(
                        Entry.in(tree).list().ofMaxSize(60),
                        Entry.in(tree).list().ofMaxSize(20),
                        Arbitraries.integers().between(2, 6),
                        Arbitraries.integers().between(1, 6))
                    .as(
                        (rows, few, threshold, times) -> {
                          List<Entry> all = new ArrayList<>(rows);
                          for (int i = 0; i < times; i++) {
                            all.addAll(few);
                          }
                          return new Given(tree, all, threshold);
                        }));
  }

  @Property(tries = 500)
  void theAuditFindsNothing(@ForAll("given") Given given) {
    for (Publication<Entry> publication : given.all(given.table(given.rows()))) {
      Audit audit = publication.audit();
      Statistics.collect(publication.cells().columns().size(), audit.hidden() > 0, audit.isClean());
      assertThat(audit.leaks()).as("%s columns", publication.cells().columns().size()).isEmpty();
    }
  }

  @Property(tries = 500)
  void everyHiddenCountMayBeAsManyValuesAsAreEnough(@ForAll("given") Given given) {
    assertThat(given.counts().audit().narrowest()).isGreaterThanOrEqualTo(given.threshold());
  }

  @Property(tries = 500)
  void whatIsOfTooFewIsHidden(@ForAll("given") Given given) {
    RollupTable<Entry> table = given.table(given.rows());
    for (Publication<Entry> publication : given.all(table)) {
      for (int column = 0; column < publication.cells().columns().size(); column++) {
        for (int node = 0; node < given.tree().size(); node++) {
          long number = publication.cells().at(column, node);
          if (0 < number && number < given.threshold()) {
            assertThat(publication.hiddenCells().get(column).get(node)).isTrue();
          }
        }
      }
    }
    Publication<Entry> counts = given.counts();
    for (Unit unit : given.tree().units()) {
      Figure figure = table.at(unit.id(), COUNT);
      boolean few = 0 < figure.known() && figure.known() < given.threshold();
      assertThat(counts.hiding(unit.id(), COUNT).equals(Optional.of(Hiding.PRIMARY)))
          .isEqualTo(few);
      counts.at(unit.id(), COUNT).ifPresent(shown -> assertThat(shown).isEqualTo(figure));
    }
  }

  @Property(tries = 300)
  void withoutWhatProtectsTheAuditFindsSomething(@ForAll("given") Given given) {
    Publication<Entry> counts = given.counts();
    if (counts.hidden(Hiding.COMPLEMENTARY) > 0) {
      Audit audit = Auditor.of(counts.cells(), ImmutableList.of(counts.cells().sensitive(0)));
      assertThat(audit.narrowest()).isLessThan(given.threshold());
    }
  }

  @Property(tries = 300)
  void theOrderOfRowsDoesNotMatter(@ForAll("given") Given given, @ForAll Random random) {
    List<Entry> shuffled = new ArrayList<>(given.rows());
    Collections.shuffle(shuffled, random);
    List<Publication<Entry>> others = given.all(given.table(shuffled));
    List<Publication<Entry>> all = given.all(given.table(given.rows()));
    for (int i = 0; i < all.size(); i++) {
      assertThat(others.get(i).hiddenCells()).isEqualTo(all.get(i).hiddenCells());
    }
  }

  /** Whatever the audit says of several columns, no number has but one value. */
  @Property(tries = 300)
  void noReaderWhoTriesEverythingFindsANumber(@ForAll("small") Given given) {
    for (Publication<Entry> publication : given.all(given.table(given.rows()))) {
      PatientReader reader = PatientReader.of(publication.cells(), publication.hiddenCells());
      Statistics.collect(reader.triedAll());
      if (reader.triedAll()) {
        assertThat(reader.solved()).isEmpty();
      }
    }
  }

  @Provide
  Arbitrary<Given> small() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3), Arbitraries.integers().between(2, 3))
        .flatAs(
            (villages, threshold) -> {
              UnitTree tree = Entry.tree(List.of(villages));
              return Entry.in(tree)
                  .list()
                  .ofMaxSize(8)
                  .map(rows -> new Given(tree, rows, threshold));
            });
  }

  /** Nothing is known of any flag: all groups are zero, and two patches grow into each other. */
  @Example
  void patchesThatGrowTogetherAreOne() {
    UnitTree tree = Entry.tree(List.of(3, 3, 1));
    List<Entry> rows = new ArrayList<>();
    for (String unit : List.of("c", "t0v0", "t0", "t1", "t0", "t1")) {
      rows.add(
          new Entry(UnitId.of(unit), "p", Optional.empty(), Optional.empty(), Optional.empty()));
    }
    Given given = new Given(tree, rows, 2);
    for (Publication<Entry> publication : given.all(given.table(rows))) {
      assertThat(publication.audit().leaks()).isEmpty();
    }
  }

  /** At random some numbers are hidden; what the audit claims, a reader finds out. */
  @Property(tries = 300)
  void whatTheAuditFindsAReaderFinds(@ForAll("small") Given given, @ForAll Random random) {
    for (Publication<Entry> publication : given.all(given.table(given.rows()))) {
      Cells cells = publication.cells();
      List<BitSet> hidden = new ArrayList<>();
      for (int column = 0; column < cells.columns().size(); column++) {
        BitSet some = new BitSet();
        for (int node = 0; node < cells.nodes(); node++) {
          some.set(node, cells.at(column, node) > 0 && random.nextInt(3) == 0);
        }
        hidden.add(some);
      }
      long leaks = Auditor.of(cells, hidden).leaks().stream().filter(leak -> !leak.isOwn()).count();
      PatientReader reader = PatientReader.of(cells, hidden);
      if (cells.columns().size() > 1 && reader.triedAll()) {
        Statistics.collect(leaks > 0, reader.solved().size() == leaks);
        assertThat((long) reader.solved().size()).isGreaterThanOrEqualTo(leaks);
      }
    }
  }

  /** Every way to hide numbers of a small tree, against a search through all numbers there are. */
  @Property(tries = 300)
  void theAuditIsRight(@ForAll("given") Given given, @ForAll Random random) {
    Cells cells = given.counts().cells();
    BitSet hidden = new BitSet();
    for (int node = 0; node < cells.nodes(); node++) {
      hidden.set(node, cells.at(0, node) > 0 && random.nextInt(3) == 0);
    }
    Audit audit = Auditor.of(cells, ImmutableList.of(hidden));
    long leaks = hidden.stream().filter(node -> SlowReader.knows(cells, hidden, node)).count();
    assertThat(audit.leaks().stream().filter(leak -> !leak.isOwn()).count()).isEqualTo(leaks);
  }
}
