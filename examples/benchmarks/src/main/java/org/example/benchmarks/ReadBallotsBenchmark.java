package org.example.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jiceng.election.Count;
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

/** Ballots a microsecond from lines of JSON to the count, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(ReadBallotsBenchmark.BALLOTS)
@Fork(
    value = 2,
    jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class ReadBallotsBenchmark {
  static final int BALLOTS = 300_000;

  @Param({"5", "20"})
  int candidates;

  private BallotBox box;

  /** The ballots lie in memory, and the ways are made to agree. */
  @Setup(Level.Trial)
  public void build() {
    box = new BallotBox(BALLOTS, candidates);
  }

  /** Each line checked, ids compared, packed, and counted with the reasons of invalid ballots. */
  @Benchmark
  public Count jiceng() {
    return box.jiceng();
  }

  /** A hand scanner of just these lines that checks nothing. */
  @Benchmark
  public int[] uncheckedScanner() {
    return box.scan();
  }

  /** Jackson's tokens, nothing checked. */
  @Benchmark
  public int[] jacksonStreaming() {
    return box.jackson();
  }
}
