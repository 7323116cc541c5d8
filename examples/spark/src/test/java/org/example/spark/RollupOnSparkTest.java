package org.example.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Rollup;
import org.jiceng.rollup.RollupTable;
import org.jiceng.rollup.RowCollector;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table that Spark computes over parts is the one that a single collector computes. */
class RollupOnSparkTest {
  private static final Path UNITS = Path.of("..", "xing-county", "data", "units.csv");
  private static final int MEMBERS = 50_000;
  private static final int PARTS = 7;

  @TempDir Path folder;

  @Test
  void isTheSameToTheBit() throws IOException {
    UnitTree tree = Units.tree(Files.readAllLines(UNITS));
    SyntheticParts.write(tree, folder, MEMBERS, PARTS);
    SparkConf conf =
        new SparkConf().setMaster("local[2]").setAppName("test").set("spark.ui.enabled", "false");
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      for (boolean persons : new boolean[] {false, true}) {
        RollupTable<MemberLine> expected = alone(tree, persons);
        RollupTable<MemberLine> actual =
            new RollupOnSpark(spark, persons).compute(UNITS.toString(), folder.toString());
        assertTrue(spark.textFile(folder.toString()).getNumPartitions() >= PARTS);
        for (Unit unit : tree.units()) {
          for (Measure<MemberLine> measure : RollupOnSpark.measures(persons)) {
            assertEquals(
                expected.at(unit.id(), measure),
                actual.at(unit.id(), measure),
                () -> measure.key() + " at " + unit.name());
          }
        }
        assertEquals(
            MEMBERS,
            actual.at(tree.root().id(), MemberLine.SEATS).bounds().least().numerator());
      }
    }
  }

  private RollupTable<MemberLine> alone(UnitTree tree, boolean persons) throws IOException {
    RowCollector<MemberLine> collector =
        Rollup.over(tree, MemberLine.ROWS).measure(RollupOnSpark.measures(persons)).collector();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".csv")).toList()) {
        for (String line : List.copyOf(Files.readAllLines(file))) {
          collector.add(MemberLine.parse(line));
        }
      }
    }
    return collector.table().orElseThrow();
  }
}
