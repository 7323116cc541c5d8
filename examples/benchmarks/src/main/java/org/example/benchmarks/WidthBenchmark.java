package org.example.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Rollup;
import org.jiceng.rollup.RollupTable;
import org.jiceng.rollup.RowCollector;
import org.jiceng.rollup.Rows;
import org.jiceng.rollup.Snapshot;
import org.jiceng.unit.UnitId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Plans of 16, 24 and 40 bits a row, and one of 72 that fits in no word, at all nodes of a tree of
 * the national table's shape. The further facts are spread evenly, which is the worst case: from 24
 * bits on nearly every row reads differently from all others.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx12g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class WidthBenchmark {

  @Param({"3100000"})
  int members;

  @Param({"16", "24", "40", "72"})
  int bits;

  private HandKernel hand;
  private HandColumns columns;
  private Snapshot<WideRow> snapshot;

  /** Both ways are built, and made to agree at every node. */
  @Setup(Level.Trial)
  public void build() {
    Country country = new Country(members);
    SplittableRandom random = new SplittableRandom(bits);
    WideRow[] rows = new WideRow[members];
    for (int row = 0; row < members; row++) {
      rows[row] =
          new WideRow(
              MemberRow.unpacked(country.packed[row]),
              random.nextInt(7),
              random.nextInt(255),
              random.nextInt(65_535),
              random.nextInt(Integer.MAX_VALUE));
    }
    hand = new HandKernel(country);
    columns = new HandColumns(country, rows, bits);
    Rows<WideRow> placed = new Rows<>(row -> UnitId.of("given by index"), row -> row);
    List<Measure<WideRow>> measures = WideRow.measures(bits);
    RowCollector<WideRow> collector =
        Rollup.over(country.tree, placed).measure(measures).collector();
    for (int row = 0; row < members; row++) {
      collector.add(country.places[row], rows[row]);
    }
    snapshot = collector.snapshot().orElseThrow();
    RollupTable<WideRow> table = snapshot.table();
    long[][][] byHand = handKernel();
    for (int m = 0; m < measures.size(); m++) {
      long[] sums = m < 5 ? byHand[0][m] : byHand[1][m - 5];
      for (int node = 0; node < sums.length; node++) {
        if (table.at(node, measures.get(m)).value().numerator() != sums[node]) {
          throw new IllegalStateException("differs at node " + node);
        }
      }
    }
  }

  /** Rows grouped once: figures at every node. */
  @Benchmark
  public RollupTable<WideRow> jiceng() {
    return snapshot.table();
  }

  /** The same by hand: five from a table, and a column for each further fact. */
  @Benchmark
  public long[][][] handKernel() {
    return new long[][][] {hand.sums(), columns.sums()};
  }

  /** A plain sum over the packed members, two bytes each. */
  @Benchmark
  public long plainSum() {
    return hand.plainSum();
  }
}
