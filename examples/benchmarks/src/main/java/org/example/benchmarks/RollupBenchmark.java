package org.example.benchmarks;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jiceng.rollup.Figure;
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

/** Five measures at all nodes of a tree of the national table's shape. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx12g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RollupBenchmark {

  @Param({"3100000"})
  int members;

  private Country country;
  private HandKernel hand;
  private Rollup<MemberRow> plan;
  private Snapshot<MemberRow> snapshot;
  private MemberRow[] rows;

  /** Everything is built, and every way is made to agree with the hand kernel. */
  @Setup(Level.Trial)
  public void build() {
    country = new Country(members);
    hand = new HandKernel(country);
    Rows<MemberRow> placed = new Rows<>(row -> UnitId.of("given by index"), row -> row);
    plan = Rollup.over(country.tree, placed).measure(MemberRow.FIVE);
    rows = new MemberRow[1 << 12];
    for (int packed = 0; packed < rows.length; packed++) {
      rows[packed] = MemberRow.unpacked(packed);
    }
    snapshot = collect().snapshot().orElseThrow();
    checkEqual(snapshot.table(), hand.sums());
  }

  /** Members that arrive one by one, in any order, into the columns. */
  @Benchmark
  public RowCollector<MemberRow> ingest() {
    return collect();
  }

  /** Members grouped once: figures at every node. */
  @Benchmark
  public RollupTable<MemberRow> jiceng() {
    return snapshot.table();
  }

  /** The same on the threads of the common pool. */
  @Benchmark
  public RollupTable<MemberRow> jicengInParallel() {
    return snapshot.tableInParallel();
  }

  /** The same by hand, for just these five. */
  @Benchmark
  public long[][] handKernel() {
    return hand.sums();
  }

  /** A plain sum over the packed members. */
  @Benchmark
  public long plainSum() {
    return hand.plainSum();
  }

  /** DuckDB, GROUP BY ROLLUP, results read; as many threads as there are cores. */
  @Benchmark
  public long[] duckDb(DuckDb duck) throws SQLException {
    return duck.rollup();
  }

  private RowCollector<MemberRow> collect() {
    RowCollector<MemberRow> collector = plan.collector();
    for (int row = 0; row < members; row++) {
      collector.add(country.places[row], rows[country.packed[row]]);
    }
    return collector;
  }

  private void checkEqual(RollupTable<MemberRow> table, long[][] sums) {
    for (int node = 0; node < country.parents.length; node++) {
      for (int m = 0; m < sums.length; m++) {
        Figure figure = table.at(node, MemberRow.FIVE.get(m));
        if (figure.value().numerator() != sums[m][node]) {
          throw new IllegalStateException("differs at node " + node);
        }
      }
    }
  }
}
