package org.example.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jiceng.rollup.LiveTable;
import org.jiceng.rollup.Rollup;
import org.jiceng.rollup.RowCollector;
import org.jiceng.rollup.Rows;
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

/** One member changes: the five measures of six units move. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx12g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ChangeBenchmark {
  private static final int STEP = 7_919; // a prime, so that changes are spread over the country

  @Param({"3100000"})
  int members;

  private Country country;
  private LiveTable<MemberRow> live;
  private MemberRow[] rows;
  private UnitId[] units;
  private int at;

  /** The table as it is before the changes. */
  @Setup(Level.Trial)
  public void build() {
    country = new Country(members);
    Rows<MemberRow> placed = new Rows<>(row -> UnitId.of("given by index"), row -> row);
    RowCollector<MemberRow> collector =
        Rollup.over(country.tree, placed).measure(MemberRow.FIVE).collector();
    rows = new MemberRow[1 << 12];
    for (int packed = 0; packed < rows.length; packed++) {
      rows[packed] = MemberRow.unpacked(packed);
    }
    units = new UnitId[members];
    for (int row = 0; row < members; row++) {
      collector.add(country.places[row], rows[country.packed[row]]);
      units[row] = country.tree.unit(country.places[row]).id();
    }
    live = collector.live().orElseThrow();
  }

  /** Somebody turns out to have another sex and another education: three of five measures move. */
  @Benchmark
  public void change() {
    at = (at + STEP) % members;
    int before = country.packed[at];
    int after = before ^ 1 ^ 4 << 1;
    live.change(units[at], rows[before], rows[after]);
    country.packed[at] = (short) after;
  }
}
