package org.example.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jiceng.rollup.Figure;
import org.jiceng.rollup.LiveTable;
import org.jiceng.rollup.Rollup;
import org.jiceng.rollup.RollupTable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One member changes: three of five measures move, at six units each. When all is done, what stands
 * at every node must be what a full recompute says.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx12g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ChangeBenchmark {
  private static final int STEP = 7_919; // a prime, so that changes are spread over the country

  @Param({"3100000"})
  int members;

  private Country country;
  private Rollup<MemberRow> plan;
  private LiveTable<MemberRow> live;
  private long[][] byHand;
  private MemberRow[] rows;
  private UnitId[] units;
  private int at;

  /** The table as it is before the changes. */
  @Setup(Level.Trial)
  public void build() {
    country = new Country(members);
    Rows<MemberRow> placed = new Rows<>(row -> UnitId.of("given by index"), row -> row);
    plan = Rollup.over(country.tree, placed).measure(MemberRow.FIVE);
    rows = new MemberRow[1 << 12];
    for (int packed = 0; packed < rows.length; packed++) {
      rows[packed] = MemberRow.unpacked(packed);
    }
    units = new UnitId[members];
    for (int row = 0; row < members; row++) {
      units[row] = country.tree.unit(country.places[row]).id();
    }
    live = collect().live().orElseThrow();
    byHand = new HandKernel(country).sums();
  }

  private RowCollector<MemberRow> collect() {
    RowCollector<MemberRow> collector = plan.collector();
    for (int row = 0; row < members; row++) {
      collector.add(country.places[row], rows[country.packed[row]]);
    }
    return collector;
  }

  /** Refuses figures that are not those of all members counted anew. */
  @TearDown(Level.Trial)
  public void checkAgainstFullRecompute() {
    RollupTable<MemberRow> expected = collect().table().orElseThrow();
    RollupTable<MemberRow> now = live.table();
    for (int node = 0; node < country.parents.length; node++) {
      for (int m = 0; m < byHand.length; m++) {
        Figure figure = expected.at(node, MemberRow.FIVE.get(m));
        // One fork runs one method, so either the library's figures have moved or those by hand.
        if (!now.at(node, MemberRow.FIVE.get(m)).equals(figure)
            && byHand[m][node] != figure.value().numerator()) {
          throw new IllegalStateException("differs at node " + node);
        }
      }
    }
  }

  /** Somebody turns out to have another sex and another education; the unit is given by its id. */
  @Benchmark
  public void change() {
    int before = next();
    live.change(units[at], rows[before], rows[country.packed[at]]);
  }

  /** The same, the unit given by its index. */
  @Benchmark
  public void changeByIndex() {
    int before = next();
    live.change(country.places[at], rows[before], rows[country.packed[at]]);
  }

  /** The same by hand, for just these five. */
  @Benchmark
  public void handChange() {
    MemberRow before = rows[next()];
    MemberRow after = rows[country.packed[at]];
    int college = one(after.hasCollege()) - one(before.hasCollege());
    int women = one(after.woman()) - one(before.woman());
    int both =
        one(after.woman() && after.hasCollege()) - one(before.woman() && before.hasCollege());
    for (int node = country.places[at]; node >= 0; node = country.parents[node]) {
      byHand[1][node] += after.age() - before.age();
      byHand[2][node] += college;
      byHand[3][node] += women;
      byHand[4][node] += both;
    }
  }

  private static int one(boolean is) {
    return is ? 1 : 0;
  }

  /** Moves on to the next member and changes it; what it was. */
  private int next() {
    at = (at + STEP) % members;
    int before = country.packed[at];
    country.packed[at] = (short) (before ^ 1 ^ 4 << 1);
    return before;
  }
}
