package org.jiceng.io;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.UnitCells;
import org.jiceng.io.source.Source;
import org.jiceng.io.table.Column;
import org.jiceng.io.table.Layout;
import org.jiceng.io.table.Table;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Outcome;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitIssue;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/**
 * Tables of units, as CSV, in one of two layouts that are told apart by their headers.
 *
 * <ul>
 *   <li>{@code id,parentId,kind,name,code}: a row for each unit. {@code kind} is the name of a
 *       {@link UnitKind}; {@code parentId} is empty for the root alone; {@code code} may be empty.
 *   <li>{@code code,name,kind,townshipCode,townshipName,countyCode,countyName}: a row for each
 *       village or community, as the tables of statistical codes have them. The townships and the
 *       county are those that the rows name, and the codes are the ids. The kind of a township is
 *       told by the end of its name.
 * </ul>
 */
public final class UnitFiles {
  private static final Column<UnitId> ID = Column.of("id", Cells.key(UnitId::of));
  private static final Column<Optional<UnitId>> PARENT =
      Column.optional("parentId", Cells.key(UnitId::of));
  private static final Column<UnitKind> KIND = Column.of("kind", Cells.oneOf(UnitKind.class));
  private static final Column<String> NAME = Column.of("name", Cells.name());
  private static final Column<Optional<String>> CODE = Column.optional("code", UnitCells.code());
  private static final Layout OWN = Layout.of(ID, PARENT, KIND, NAME, CODE);

  private UnitFiles() {}

  /**
   * The tree in the file at {@code path}, which is UTF-8.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<UnitTree> read(Path path) throws IOException {
    return read(Source.of(path));
  }

  /**
   * The tree in the file at {@code path}.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<UnitTree> read(Path path, Charset charset) throws IOException {
    return read(Source.of(path, charset));
  }

  /** The tree in {@code source}. */
  public static Loaded<UnitTree> read(Source source) {
    IssueLog log = new IssueLog();
    return Table.read(source, log, OWN, CodeTable.LAYOUT)
        .map(table -> table.layout().equals(OWN) ? readOwn(table, log) : CodeTable.read(table, log))
        .orElseGet(() -> Loaded.nothing(log));
  }

  private static Loaded<UnitTree> readOwn(Table table, IssueLog log) {
    ImmutableList<UnitRow> rows =
        table.rows().stream().map(UnitFiles::unitRow).collect(toImmutableList());
    if (rows.isEmpty()) {
      return Loaded.nothing(log);
    }
    ImmutableSet<UnitId> broken =
        table.broken().stream().flatMap(row -> row.find(ID).stream()).collect(toImmutableSet());
    Outcome<UnitTree> tree = UnitTree.of(rows);
    // A parent whose own line is broken is reported there, not again by each of its children.
    tree.issues().stream().filter(issue -> !isMissing(issue, broken)).forEach(log::add);
    return tree.value().map(good -> Loaded.of(good, log)).orElseGet(() -> Loaded.nothing(log));
  }

  private static UnitRow unitRow(Attributes row) {
    return new UnitRow(
        row.get(ID), row.get(PARENT), row.get(KIND), row.get(NAME), row.get(CODE), row.place());
  }

  private static boolean isMissing(Issue issue, ImmutableSet<UnitId> broken) {
    return issue.code() == UnitIssue.UNIT_PARENT_MISSING
        && issue.message().arguments().get("parent") instanceof UnitId parent
        && broken.contains(parent);
  }
}
