package org.example.benchmarks;

import java.util.concurrent.TimeUnit;
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
 * Whether a process that has once met units with very many rows of their own, more than a packed
 * sum has room for, computes everything else more slowly from then on.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx12g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SpillBenchmark {
  private static final int TIMES = 40;

  @Param({"3100000"})
  int members;

  /** Whether the process has met large units before. */
  @Param({"false", "true"})
  boolean spilled;

  private Snapshot<MemberRow> small;
  private HandKernel hand;

  /** All members in villages; and, if it is to spill, a third in a hundred units above them. */
  @Setup(Level.Trial)
  public void build() {
    Country country = new Country(members);
    hand = new HandKernel(country);
    small = snapshot(country);
    if (spilled) {
      Country large = new Country(members);
      int[] above = new int[100];
      int found = 0;
      for (int node = 0; found < above.length; node++) {
        if (node == large.parents[node + 1]) {
          above[found++] = node;
        }
      }
      for (int row = 0; row < members; row += 3) {
        large.places[row] = above[row % above.length];
      }
      Snapshot<MemberRow> spilling = snapshot(large);
      RollupTable<MemberRow> table = spilling.table();
      for (int time = 0; time < TIMES; time++) {
        table = spilling.table();
      }
      check(table, new HandTotals(large));
    }
    check(small.table(), new HandTotals(country));
  }

  private static Snapshot<MemberRow> snapshot(Country country) {
    Rows<MemberRow> placed = new Rows<>(row -> UnitId.of("given by index"), row -> row);
    RowCollector<MemberRow> collector =
        Rollup.over(country.tree, placed).measure(MemberRow.FIVE).collector();
    for (int row = 0; row < country.places.length; row++) {
      collector.add(country.places[row], MemberRow.unpacked(country.packed[row]));
    }
    return collector.snapshot().orElseThrow();
  }

  /** Numbers and ages at every node, without packing. */
  private static final class HandTotals {
    final long[] number;
    final long[] age;

    HandTotals(Country country) {
      number = new long[country.parents.length];
      age = new long[country.parents.length];
      for (int row = 0; row < country.places.length; row++) {
        number[country.places[row]]++;
        age[country.places[row]] += MemberRow.unpacked(country.packed[row]).age();
      }
      for (int node = number.length - 1; node > 0; node--) {
        number[country.parents[node]] += number[node];
        age[country.parents[node]] += age[node];
      }
    }
  }

  private static void check(RollupTable<MemberRow> table, HandTotals totals) {
    for (int node = 0; node < totals.number.length; node++) {
      if (table.at(node, MemberRow.MEMBERS).value().numerator() != totals.number[node]
          || table.at(node, MemberRow.AGE_SUM).value().numerator() != totals.age[node]) {
        throw new IllegalStateException("differs at node " + node);
      }
    }
  }

  /** The plan that fits, in a process that has met one that does not or has not. */
  @Benchmark
  public RollupTable<MemberRow> jicengSmall() {
    return small.table();
  }

  /** The same by hand, for comparison within the run. */
  @Benchmark
  public long[][] handKernel() {
    return hand.sums();
  }
}
