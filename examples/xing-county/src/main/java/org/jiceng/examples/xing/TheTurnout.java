package org.jiceng.examples.xing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.person.PersonId;
import org.jiceng.rollup.Figure;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.RollupTable;
import org.jiceng.statistics.CandidacyCourse;
import org.jiceng.statistics.CandidacyMeasures;
import org.jiceng.statistics.ElectionCourse;
import org.jiceng.statistics.ElectionMeasures;
import org.jiceng.text.Text;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitTree;

/** Part 5: elections and candidacies, each figure with its own denominator. */
final class TheTurnout {
  private final Printer printer;
  private final UnitTree tree;
  private final RollupTable<ElectionCourse> elections;
  private final RollupTable<CandidacyCourse> candidacies;

  TheTurnout(Printer printer, UnitTree tree, Path terms) throws IOException {
    this.printer = printer;
    this.tree = tree;
    // tag::elections
    this.elections =
        ElectionMeasures.over(tree)
            .measure(ElectionMeasures.ALL_MEASURES)
            .compute(rows(terms.resolve("elections.csv"), TheTurnout::election))
            .orElseThrow();
    // end::elections
    this.candidacies =
        CandidacyMeasures.over(tree)
            .measure(CandidacyMeasures.ALL_MEASURES)
            .compute(rows(terms.resolve("candidacies.csv"), TheTurnout::candidacy))
            .orElseThrow();
  }

  void print() {
    printer.title("五、选举与人选（合成数据）", "5. Elections and candidacies (synthetic)");
    List<Unit> nodes = new ArrayList<>(List.of(tree.root()));
    nodes.addAll(tree.children(tree.root().id()));
    for (Unit node : nodes) {
      printer.say("%s", "%s", node.name());
      for (Measure<ElectionCourse> measure : ElectionMeasures.ALL_MEASURES) {
        line(measure.label(), measure, elections.at(node.id(), measure));
      }
      for (Measure<CandidacyCourse> measure : CandidacyMeasures.ALL_MEASURES) {
        line(measure.label(), measure, candidacies.at(node.id(), measure));
      }
    }
  }

  private void line(Text label, Measure<?> measure, Figure figure) {
    String value =
        measure.isShare()
            ? figure.value() + " = " + figure.value().percent(1) + "%"
            : figure.value().toString();
    if (figure.isWhole()) {
      printer.say("　%s：%s", "  %s: %s", label, value);
    } else {
      printer.say("　%s：%s（%s）", "  %s: %s (%s)", label, value, figure.knownOfAll());
    }
  }

  private static ElectionCourse election(String[] cells) {
    boolean isReported = cells.length > 3;
    return new ElectionCourse(
        UnitId.of(cells[0]),
        CommitteeKind.valueOf(cells[1]),
        ElectionCourse.State.valueOf(cells[2]),
        isReported
            ? Optional.of(
                new ElectionCourse.Votes(Integer.parseInt(cells[3]), Integer.parseInt(cells[4])))
            : Optional.empty());
  }

  private static CandidacyCourse candidacy(String[] cells) {
    return new CandidacyCourse(
        UnitId.of(cells[0]), PersonId.of(cells[1]), CandidacyCourse.End.valueOf(cells[2]));
  }

  private static <T> ImmutableList<T> rows(Path file, Function<String[], T> row)
      throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> row.apply(line.split(",")))
        .collect(ImmutableList.toImmutableList());
  }
}
