package org.example.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 665,277 units from a tree to bytes that nobody keeps, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 2,
    jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class WriteTablesBenchmark {
  private WriteTables tables;
  private Swallowed out;

  /** Counts what is written. */
  private static final class Swallowed extends OutputStream {
    private long size;

    @Override
    public void write(int one) {
      size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      size += length;
    }
  }

  /** The ways are made to agree. */
  @Setup(Level.Trial)
  public void build() {
    tables = new WriteTables();
    out = new Swallowed();
  }

  /** A table, with cells that no spreadsheet takes for formulas. */
  @Benchmark
  public long csv() throws IOException {
    tables.csv(out);
    return out.size;
  }

  /** Rows as arrays of strings. */
  @Benchmark
  public long csvJacksonArrays() throws IOException {
    tables.csvByJackson(out);
    return out.size;
  }

  /** An object on each line. */
  @Benchmark
  public long lines() throws IOException {
    tables.lines(out);
    return out.size;
  }

  /** The same by the generator, to bytes. */
  @Benchmark
  public long linesJacksonStreaming() throws IOException {
    tables.linesByJackson(out);
    return out.size;
  }
}
