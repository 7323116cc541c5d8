package org.example.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jiceng.rollup.Figure;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.RollupTable;
import org.jiceng.text.Language;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitTree;

/** {@code units members [--persons]}: prints the figures of the root and of the units below it. */
public final class SparkRun {

  private SparkRun() {}

  /** The master and everything else about the cluster is given to {@code spark-submit}. */
  public static void main(String[] arguments) {
    boolean persons = List.of(arguments).contains("--persons");
    try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("rollup"))) {
      RollupTable<MemberLine> table =
          new RollupOnSpark(spark, persons).compute(arguments[0], arguments[1]);
      UnitTree tree = Units.tree(spark.textFile(arguments[0]).collect());
      PrintStream out =
          new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
      print(out, table, tree.root(), persons);
      tree.children(tree.root().id()).forEach(unit -> print(out, table, unit, persons));
    }
  }

  private static void print(
      PrintStream out, RollupTable<MemberLine> table, Unit unit, boolean persons) {
    StringBuilder line = new StringBuilder(unit.name());
    for (Measure<MemberLine> measure : RollupOnSpark.measures(persons)) {
      line.append("  ")
          .append(measure.label().in(Language.EN))
          .append(' ')
          .append(rounded(table.at(unit.id(), measure)));
    }
    out.println(line);
  }

  private static String rounded(Figure figure) {
    return figure.bounds().isDefined() ? figure.bounds().rounded(2) : "-";
  }
}
