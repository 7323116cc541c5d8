package org.jiceng.io.unit;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiceng.io.source.Writing;
import org.jiceng.io.table.RowWriter;
import org.jiceng.io.table.Written;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitCode;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitLevel;
import org.jiceng.unit.UnitTree;

/** Writes units in the two layouts that {@link UnitFiles} reads. */
final class UnitRows {
  private static final RowWriter<Node> OWN =
      RowWriter.of(
          Written.text("id", node -> node.unit().id()),
          Written.optional("parentId", Node::parent),
          Written.text("kind", node -> node.unit().kind()),
          Written.text("name", node -> node.unit().name()),
          Written.optional("code", node -> node.unit().code()));

  private static final RowWriter<CodeRow> CODES =
      RowWriter.of(
          Written.text("code", row -> code(row.village())),
          Written.text("name", row -> row.village().name()),
          Written.text("kind", row -> row.village().kind()),
          Written.text("townshipCode", row -> code(row.township())),
          Written.text("townshipName", row -> row.township().name()),
          Written.text("countyCode", row -> code(row.county())),
          Written.text("countyName", row -> row.county().name()));

  private UnitRows() {}

  /** A unit where it stands in a tree. */
  private record Node(UnitTree tree, int index) {
    Unit unit() {
      return tree.unit(index);
    }

    Optional<UnitId> parent() {
      int parent = tree.parentIndex(index);
      return parent < 0 ? Optional.empty() : Optional.of(tree.unit(parent).id());
    }
  }

  /** A row of the tables of statistical codes. */
  private record CodeRow(Unit village, Unit township, Unit county) {}

  static void write(OutputStream out, UnitTree tree, Writing writing) throws IOException {
    OWN.write(
        out, writing, IntStream.range(0, tree.size()).mapToObj(index -> new Node(tree, index)));
  }

  static void writeCodes(OutputStream out, UnitTree tree, Writing writing) throws IOException {
    Unit county = tree.root();
    checkArgument(county.level() == UnitLevel.COUNTY, "such a table is of one county");
    tree.units().forEach(unit -> check(unit, tree));
    Stream<CodeRow> rows =
        tree.units().stream()
            .filter(unit -> unit.level() == UnitLevel.VILLAGE)
            .map(unit -> new CodeRow(unit, tree.parent(unit.id()).orElseThrow(), county));
    CODES.write(out, writing, rows);
  }

  private static void check(Unit unit, UnitTree tree) {
    checkArgument(
        unit.code().map(UnitCode::digits).filter(unit.id().value()::equals).isPresent(),
        "such a table has units by their codes alone, not %s",
        unit.id());
    if (unit.level() == UnitLevel.TOWNSHIP) {
      checkArgument(!tree.children(unit.id()).isEmpty(), "such a table has no empty %s", unit.id());
      checkArgument(
          CodeTable.kindOfTownship(unit.name()) == unit.kind(),
          "such a table tells the kind of %s by its name alone",
          unit.id());
    }
  }

  private static UnitCode code(Unit unit) {
    return unit.code().orElseThrow();
  }
}
