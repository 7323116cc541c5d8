package org.example.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Rollup;
import org.jiceng.rollup.RollupState;
import org.jiceng.rollup.RollupTable;
import org.jiceng.rollup.RowCollector;
import org.jiceng.unit.UnitTree;

/** One plan over files of members that stand in many parts. */
final class RollupOnSpark {
  private final JavaSparkContext spark;
  private final boolean persons;

  /**
   * A job.
   *
   * @param persons whether persons are counted too, each once at every node: then every row is sent
   */
  RollupOnSpark(JavaSparkContext spark, boolean persons) {
    this.spark = spark;
    this.persons = persons;
  }

  static List<Measure<MemberLine>> measures(boolean persons) {
    return persons ? MemberLine.WITH_PERSONS : MemberLine.OF_ROWS;
  }

  /** The figures of the members in the files at {@code members}, over the units at {@code units}. */
  RollupTable<MemberLine> compute(String units, String members) {
    List<String> lines = spark.textFile(units).collect();
    Broadcast<List<String>> sent = spark.broadcast(lines);
    boolean all = persons; // a task must not drag the whole job with it
    // tag::spark[]
    JavaRDD<RollupState<MemberLine>> states =
        spark.textFile(members).mapPartitions(part -> List.of(collect(sent, all, part)).iterator());
    RollupState<MemberLine> whole =
        states.treeReduce(
            (one, other) -> {
              RowCollector<MemberLine> both = collector(sent.value(), all);
              both.add(one);
              both.add(other);
              return both.state().orElseThrow();
            });
    // end::spark[]
    RowCollector<MemberLine> collector = collector(lines, all);
    collector.add(whole);
    return collector.table().orElseThrow();
  }

  private static RollupState<MemberLine> collect(
      Broadcast<List<String>> units, boolean persons, Iterator<String> part) {
    RowCollector<MemberLine> collector = collector(units.value(), persons);
    part.forEachRemaining(line -> collector.add(MemberLine.parse(line)));
    return collector.state().orElseThrow();
  }

  private static RowCollector<MemberLine> collector(List<String> units, boolean persons) {
    UnitTree tree = Units.tree(units);
    return Rollup.over(tree, MemberLine.ROWS).measure(measures(persons)).collector();
  }
}
