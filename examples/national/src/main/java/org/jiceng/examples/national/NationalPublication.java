package org.jiceng.examples.national;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiceng.rollup.Audit;
import org.jiceng.rollup.Compared;
import org.jiceng.rollup.Comparison;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Publication;
import org.jiceng.rollup.Rollup;
import org.jiceng.rollup.RollupTable;
import org.jiceng.rollup.RowCollector;
import org.jiceng.text.Language;
import org.jiceng.unit.Crosswalk;
import org.jiceng.unit.Succession;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitLevel;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/**
 * The members of every unit with and without college, but for figures of too few, audited; and the
 * country beside an earlier term in which every tenth township had its first two villages apart.
 */
final class NationalPublication {
  private static final int THRESHOLD = 5;
  private static final int EACH = 10;

  private final UnitTree tree;
  private final long members;
  private final PrintStream out;
  private final Phases phases;

  NationalPublication(UnitTree tree, long members, PrintStream out) {
    this.tree = tree;
    this.members = members;
    this.out = out;
    this.phases = new Phases(out);
  }

  void run() {
    publish();
    compare();
  }

  private void publish() {
    phases.begin();
    RollupTable<SyntheticMember> table =
        table(
            tree,
            new SyntheticMembers(tree),
            ImmutableList.<Measure<SyntheticMember>>builder()
                .add(SyntheticMember.MEMBERS)
                .addAll(SyntheticMember.BY_COLLEGE.measures())
                .build());
    phases.done("members by college");
    Publication<SyntheticMember> publication =
        Publication.of(table, SyntheticMember.BY_COLLEGE, THRESHOLD).orElseThrow();
    phases.done("figures hidden");
    out.println(publication.words().in(Language.EN));
    phases.begin();
    Audit audit = publication.audit();
    phases.done("audited");
    out.println(audit.words().in(Language.EN));
  }

  /** Of an earlier term, whose tree had one village more in every tenth township. */
  private void compare() {
    phases.begin();
    List<UnitRow> rows = new ArrayList<>();
    List<Succession> successions = new ArrayList<>();
    int townships = 0;
    for (Unit unit : tree.units()) {
      rows.add(
          UnitRow.of(unit.id(), tree.parent(unit.id()).map(Unit::id), unit.kind(), unit.name()));
      if (unit.level() == UnitLevel.TOWNSHIP
          && tree.counted(unit.id()) > 0
          && ++townships % EACH == 0) {
        Unit village =
            tree.children(unit.id()).stream().filter(Unit::isCounted).findFirst().orElseThrow();
        UnitId old = UnitId.of(village.id() + "-old");
        rows.add(UnitRow.of(old, Optional.of(unit.id()), village.kind(), village.name()));
        successions.add(Succession.merged(List.of(old, village.id()), village.id()));
      }
    }
    UnitTree before = UnitTree.of(rows).orElseThrow();
    Crosswalk walk = Crosswalk.of(before, tree, successions).orElseThrow();
    phases.done("earlier tree and crosswalk");
    Measure<SyntheticMember> college = SyntheticMember.COLLEGE_SHARE;
    RollupTable<SyntheticMember> earlier =
        table(before, SyntheticMembers.earlier(before), List.of(college));
    RollupTable<SyntheticMember> later = table(tree, new SyntheticMembers(tree), List.of(college));
    phases.done("figures of both terms");
    Comparison<SyntheticMember> comparison = Comparison.of(earlier, later, walk);
    phases.done("compared");
    out.printf("%,d of %,d units were merged%n", successions.size(), before.size());
    out.println("全国: " + comparison.words(tree.root().id(), college, 2).in(Language.EN));
    phases.begin();
    Map<String, Long> outcomes =
        tree.units().stream()
            .collect(
                Collectors.groupingBy(
                    unit -> outcome(comparison.at(unit.id(), college)),
                    TreeMap::new,
                    Collectors.counting()));
    phases.done("asked at every unit");
    outcomes.forEach((outcome, units) -> out.printf("%,9d  %s%n", units, outcome));
  }

  private static String outcome(Compared compared) {
    if (compared instanceof Compared.Unlike unlike) {
      return "not comparable: " + unlike.reason();
    }
    return ((Compared.Like) compared).isRestated() ? "comparable, restated" : "comparable";
  }

  private RollupTable<SyntheticMember> table(
      UnitTree over, SyntheticMembers made, Iterable<Measure<SyntheticMember>> measures) {
    RowCollector<SyntheticMember> collector =
        Rollup.over(over, NationalRun.belonging()).measure(measures).collector();
    made.give(members, (member, place) -> collector.add(place, member));
    return collector.table().orElseThrow();
  }
}
