package org.example.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jiceng.unit.UnitTree;
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

/** 665,277 units to a checked tree, and 300,000 members from lines of JSON, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 2,
    jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class ReadTablesBenchmark {
  private ReadTables tables;

  /** The files lie in memory, and the ways are made to agree. */
  @Setup(Level.Trial)
  public void build() {
    tables = new ReadTables(300_000);
  }

  /** A tree, checked. */
  @Benchmark
  public UnitTree units() {
    return tables.unitsByJiceng(tables.units);
  }

  /** A tree, checked, and then every unit of it. */
  @Benchmark
  public int unitsAskedFor() {
    return tables.unitsByJiceng(tables.units).units().size();
  }

  /** Rows as arrays of strings, and nothing made of them. */
  @Benchmark
  public int unitsJacksonArrays() {
    return tables.unitsByJackson(tables.units);
  }

  /** A tree of a table with every cell in quotation marks, checked. */
  @Benchmark
  public UnitTree quotedUnits() {
    return tables.unitsByJiceng(tables.quotedUnits);
  }

  /** Rows of the same table as arrays of strings, and nothing made of them. */
  @Benchmark
  public int quotedUnitsJacksonArrays() {
    return tables.unitsByJackson(tables.quotedUnits);
  }

  /** A tree of lines of JSON, checked. */
  @Benchmark
  public UnitTree unitLines() {
    return tables.unitLinesByJiceng(tables.unitLines);
  }

  /** Tokens of the same lines as strings, and nothing made of them. */
  @Benchmark
  public int unitLinesJacksonStreaming() {
    return tables.unitLinesByJackson(tables.unitLines);
  }

  /** A tree of lines in which every character beyond ASCII is an escape, checked. */
  @Benchmark
  public UnitTree escapedUnitLines() {
    return tables.unitLinesByJiceng(tables.escapedUnitLines);
  }

  /** Tokens of the same lines as strings, and nothing made of them. */
  @Benchmark
  public int escapedUnitLinesJacksonStreaming() {
    return tables.unitLinesByJackson(tables.escapedUnitLines);
  }

  /** Seats of persons, checked one by one. */
  @Benchmark
  public long members() {
    return tables.membersByJiceng();
  }

  /** Tokens of the same lines as strings, and nothing made of them. */
  @Benchmark
  public long membersJacksonStreaming() {
    return tables.membersByJackson();
  }
}
