package org.example.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiceng.rollup.Figure;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Ratio;
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

/** Least, greatest and median age at all nodes of a tree of the national table's shape. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx12g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class OrderBenchmark {

  @Param({"3100000"})
  int members;

  private HandHistograms hand;
  private Snapshot<MemberRow> snapshot;

  /** Both ways are built, and made to agree at every node. */
  @Setup(Level.Trial)
  public void build() {
    Country country = new Country(members);
    hand = new HandHistograms(country);
    Rows<MemberRow> placed = new Rows<>(row -> UnitId.of("given by index"), row -> row);
    RowCollector<MemberRow> collector =
        Rollup.over(country.tree, placed).measure(MemberRow.ORDERS).collector();
    for (int row = 0; row < members; row++) {
      collector.add(country.places[row], MemberRow.unpacked(country.packed[row]));
    }
    snapshot = collector.snapshot().orElseThrow();
    checkEqual(snapshot.table(), hand.orders());
  }

  /** The three at every node. */
  @Benchmark
  public RollupTable<MemberRow> jicengOrders() {
    return snapshot.table();
  }

  /** The same by hand. */
  @Benchmark
  public int[][] handOrders() {
    return hand.orders();
  }

  private static void checkEqual(RollupTable<MemberRow> table, int[][] orders) {
    List<Measure<MemberRow>> measures = MemberRow.ORDERS;
    for (int node = 0; node < orders[0].length; node++) {
      for (int m = 0; m < orders.length; m++) {
        Figure figure = table.at(node, measures.get(m));
        Ratio expected = new Ratio(orders[m][node], m == 2 ? 2 : 1);
        if (figure.known() > 0 && figure.value().compareTo(expected) != 0) {
          throw new IllegalStateException("differs at node " + node);
        }
      }
    }
  }
}
