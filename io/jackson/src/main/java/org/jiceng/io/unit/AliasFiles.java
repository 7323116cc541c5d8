package org.jiceng.io.unit;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.UnitCells;
import org.jiceng.io.document.Reads;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.TextFormat;
import org.jiceng.io.table.Column;
import org.jiceng.io.table.KeptIssues;
import org.jiceng.io.table.Layout;
import org.jiceng.io.table.Records;
import org.jiceng.io.table.Table;
import org.jiceng.issue.Loaded;
import org.jiceng.unit.UnitAlias;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitNames;
import org.jiceng.unit.UnitTree;

/**
 * Tables of other names of units, as CSV: {@code unit,name,source}, where the source says who calls
 * it so. For {@link org.jiceng.unit.UnitNames}.
 */
public final class AliasFiles {
  private static final Column<String> NAME = Column.of("name", Cells.name()).called("别名");
  private static final Column<String> SOURCE = Column.of("source", Cells.text()).called("来源");

  private AliasFiles() {}

  /**
   * The aliases in the file at {@code path}, which is UTF-8, in its order.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<ImmutableList<UnitAlias>> read(Path path, UnitTree tree) throws IOException {
    return read(path, StandardCharsets.UTF_8, tree);
  }

  /**
   * The aliases in the file at {@code path}, in its order.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<ImmutableList<UnitAlias>> read(Path path, Charset charset, UnitTree tree)
      throws IOException {
    return Reads.from(path, charset, source -> read(source, tree));
  }

  /** The aliases in {@code source}, in its order. */
  public static Loaded<ImmutableList<UnitAlias>> read(Source source, UnitTree tree) {
    return read(source, tree, Reading.standard());
  }

  /** The aliases in {@code source}, in its order, read as {@code reading} says. */
  public static Loaded<ImmutableList<UnitAlias>> read(
      Source source, UnitTree tree, Reading reading) {
    KeptIssues issues = new KeptIssues(source, reading);
    Column<UnitId> unit = Column.of("unit", UnitCells.in(tree, UnitNames.of(tree))).called("单位");
    Records<UnitAlias> records =
        Records.of(
            TextFormat.CSV,
            Layout.of(unit, NAME, SOURCE),
            () ->
                (row, told, sink) ->
                    sink.accept(new UnitAlias(row.get(unit), row.get(NAME), row.get(SOURCE))));
    return issues.loaded(Table.readAll(source, reading, records, issues));
  }
}
