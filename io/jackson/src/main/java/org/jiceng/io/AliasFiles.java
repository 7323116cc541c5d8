package org.jiceng.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.UnitCells;
import org.jiceng.io.source.Source;
import org.jiceng.io.table.Column;
import org.jiceng.io.table.Layout;
import org.jiceng.io.table.Table;
import org.jiceng.issue.IssueLog;
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
  private static final Column<String> NAME = Column.of("name", Cells.name());
  private static final Column<String> SOURCE = Column.of("source", Cells.text());

  private AliasFiles() {}

  /**
   * The aliases in the file at {@code path}, which is UTF-8, in its order.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<ImmutableList<UnitAlias>> read(Path path, UnitTree tree) throws IOException {
    return read(Source.of(path), tree);
  }

  /**
   * The aliases in the file at {@code path}, in its order.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<ImmutableList<UnitAlias>> read(Path path, Charset charset, UnitTree tree)
      throws IOException {
    return read(Source.of(path, charset), tree);
  }

  /** The aliases in {@code source}, in its order. */
  public static Loaded<ImmutableList<UnitAlias>> read(Source source, UnitTree tree) {
    IssueLog log = new IssueLog();
    Column<UnitId> unit = Column.of("unit", UnitCells.in(tree, UnitNames.of(tree)));
    return Table.read(source, log, Layout.of(unit, NAME, SOURCE))
        .map(
            table ->
                Loaded.of(
                    table.rows().stream()
                        .map(row -> new UnitAlias(row.get(unit), row.get(NAME), row.get(SOURCE)))
                        .collect(toImmutableList()),
                    log))
        .orElseGet(() -> Loaded.nothing(log));
  }
}
