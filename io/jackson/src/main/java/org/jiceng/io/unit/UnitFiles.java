package org.jiceng.io.unit;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.UnitCells;
import org.jiceng.io.document.Reads;
import org.jiceng.io.document.WholeFile;
import org.jiceng.io.source.ReadRows;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.TextFormat;
import org.jiceng.io.source.Writing;
import org.jiceng.io.table.Column;
import org.jiceng.io.table.KeptIssues;
import org.jiceng.io.table.Layout;
import org.jiceng.io.table.PlainRow;
import org.jiceng.io.table.Records;
import org.jiceng.io.table.RowReader;
import org.jiceng.io.table.Table;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Outcome;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitIssue;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;
import org.jiceng.unit.UnitTreeBuilder;

/**
 * Tables of units, as CSV or NDJSON, in one of two layouts that are told apart by their headers, or
 * by the members of the first line.
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
  private static final Column<UnitId> ID = Column.of("id", Cells.key(UnitId::of)).called("编号");
  private static final Column<Optional<UnitId>> PARENT =
      Column.optional("parentId", Cells.key(UnitId::of)).called("上级编号");
  private static final Column<UnitKind> KIND =
      Column.of("kind", Cells.oneOf(UnitKind.class)).called("类别");
  private static final Column<String> NAME = Column.of("name", Cells.name()).called("名称");
  private static final Column<Optional<String>> CODE =
      Column.optional("code", UnitCells.code()).called("代码");
  private static final Layout OWN = Layout.of(ID, PARENT, KIND, NAME, CODE);

  private UnitFiles() {}

  /**
   * The tree in the file at {@code path}, which is UTF-8.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<UnitTree> read(Path path) throws IOException {
    return read(path, StandardCharsets.UTF_8);
  }

  /**
   * The tree in the file at {@code path}.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<UnitTree> read(Path path, Charset charset) throws IOException {
    return Reads.from(path, charset, UnitFiles::read);
  }

  /** The tree in {@code source}. */
  public static Loaded<UnitTree> read(Source source) {
    return read(source, Reading.standard());
  }

  /** The tree in {@code source}, read as {@code reading} says. */
  public static Loaded<UnitTree> read(Source source, Reading reading) {
    KeptIssues issues = new KeptIssues(source, reading);
    Tree tree = new Tree(reading);
    boolean isReadable =
        Table.readEach(source, reading, records(() -> tree), tree.units::add, issues)
            && !tree.units.isEmpty();
    return issues.loaded(isReadable ? tree.built(issues) : Optional.empty());
  }

  /**
   * Gives the rows in {@code source} one by one to {@code sink}, those of a table of statistical
   * codes with the rows of townships and counties that they name first. Their ids and names are
   * kept; whether they make a tree is not asked.
   *
   * @param issues is given each issue when it is found
   * @throws IOException if the source cannot be read
   */
  public static ReadRows read(
      Source source,
      Reading reading,
      Consumer<? super UnitRow> sink,
      Consumer<? super Issue> issues)
      throws IOException {
    return Table.read(source, reading, records(Rows::new), sink, issues);
  }

  /**
   * Writes {@code tree} into the file at {@code path}, a row for each unit, whole or not at all.
   *
   * @throws IOException if it cannot be written; then what was there is still there
   */
  public static void write(Path path, UnitTree tree, Writing writing) throws IOException {
    WholeFile.write(path, out -> write(out, tree, writing));
  }

  /** Writes {@code tree}, a row for each unit; {@code out} stays open. */
  public static void write(OutputStream out, UnitTree tree, Writing writing) throws IOException {
    UnitRows.write(out, tree, writing);
  }

  /**
   * Writes {@code tree} as the tables of statistical codes are written, a row for each village or
   * community; {@code out} stays open.
   *
   * @throws IllegalArgumentException if such a table cannot say it: if the root is no county, a
   *     unit's id is not its code, a township has nothing below it, or its name does not tell its
   *     kind
   */
  public static void writeCodes(OutputStream out, UnitTree tree, Writing writing)
      throws IOException {
    UnitRows.writeCodes(out, tree, writing);
  }

  private static Records<UnitRow> records(Supplier<RowReader<UnitRow>> readers) {
    return new Records<>(TextFormat.CSV, ImmutableList.of(OWN, CodeTable.LAYOUT), readers);
  }

  /** Rows of either layout, as the first one shows. */
  private static class Rows implements RowReader<UnitRow> {
    final CodeTable codes = new CodeTable();

    @Override
    public void read(
        Attributes row, Consumer<? super Issue> issues, Consumer<? super UnitRow> sink) {
      if (CodeTable.isOne(row)) {
        codes.read(row, issues, sink);
      } else {
        sink.accept(
            new UnitRow(
                row.get(ID),
                row.get(PARENT),
                row.get(KIND),
                row.get(NAME),
                row.get(CODE),
                row.place()));
      }
    }
  }

  /**
   * Rows that make a tree; those of the first layout that are written plainly without an object.
   */
  private static final class Tree extends Rows {
    final UnitTreeBuilder units;

    Tree(Reading reading) {
      units = new UnitTreeBuilder(reading.mostIssues());
    }

    @Override
    public boolean takesPlain(Layout layout) {
      return layout.equals(OWN);
    }

    @Override
    public boolean take(PlainRow row) {
      UnitKind kind = row.value(KIND);
      CharSequence name = row.text(NAME);
      CharSequence id = row.text(ID);
      CharSequence code = row.isSame(CODE, ID) ? id : row.text(CODE);
      return kind != null
          && !name.isEmpty()
          && units.tryAdd(row.place(), id, row.text(PARENT), kind, name, code);
    }

    @Override
    public void skip(Attributes row) {
      row.find(ID).ifPresent(units::skip);
    }

    /** A parent whose own line is broken is reported there, not again by each of its children. */
    Optional<UnitTree> built(KeptIssues issues) {
      Outcome<UnitTree> tree = units.build();
      tree.issues().stream()
          .filter(issue -> !isMissing(issue))
          .map(codes::inItsLayout)
          .forEach(issues);
      issues.more(units.moreIssues());
      return tree.value();
    }

    private boolean isMissing(Issue issue) {
      return issue.code() == UnitIssue.UNIT_PARENT_MISSING
          && issue.message().arguments().get("parent") instanceof UnitId parent
          && units.isSkipped(parent);
    }
  }
}
