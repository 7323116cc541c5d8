package org.example.benchmarks;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jiceng.election.Attendance;
import org.jiceng.election.Contest;
import org.jiceng.election.Count;
import org.jiceng.election.PackedBallots;
import org.jiceng.election.Tally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ballots a microsecond, which is millions a second: counted with validity, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(CountBenchmark.BALLOTS)
@Fork(
    value = 2,
    jvmArgs = {"-Xmx3g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class CountBenchmark {
  static final int BALLOTS = 1_000_000;

  @Param({"20", "64", "65", "220"})
  int candidates;

  private Papers papers;
  private Contest contest;
  private PackedBallots packed;
  private HandCount hand;

  /** Everything is packed, and both ways are made to agree. */
  @Setup(Level.Trial)
  public void build() {
    papers = new Papers(BALLOTS, candidates);
    contest = papers.contest();
    packed = papers.packed();
    hand = new HandCount(papers);
    checkEqual(jiceng(), hand.count());
  }

  /** Through the public API: every invalid ballot is noted with its reason. */
  @Benchmark
  public Count jiceng() {
    return contest.count(Attendance.of(BALLOTS, BALLOTS), packed).orElseThrow();
  }

  /** The simple loop. */
  @Benchmark
  public int[] handLoop() {
    return hand.count();
  }

  /** A plain sum over the words of the simple loop. */
  @Benchmark
  public long plainSum() {
    return hand.plainSum();
  }

  /** Marks one by one into packed ballots. */
  @Benchmark
  public PackedBallots pack() {
    return papers.packed();
  }

  private void checkEqual(Count count, int[] sums) {
    int[] ours = new int[sums.length];
    for (int line = 0; line < candidates; line++) {
      Tally tally = count.tallies().get(line);
      ours[4 * line] = tally.blank();
      ours[4 * line + 1] = tally.inFavour();
      ours[4 * line + 2] = tally.against();
      ours[4 * line + 3] = tally.abstaining();
    }
    ours[4 * candidates] = count.invalidBallots();
    if (!Arrays.equals(ours, sums) || count.invalidBallots() == 0) {
      throw new IllegalStateException("the counts differ");
    }
  }
}
