package org.jiceng.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.UnitCells;
import org.jiceng.io.table.Column;
import org.jiceng.io.table.Layout;
import org.jiceng.io.table.Table;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Outcome;
import org.jiceng.unit.UnitCode;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitIssue;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitLevel;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/**
 * The layout of the tables of statistical codes: a row for each village or community, which names
 * the units above it.
 */
final class CodeTable {
  private static final Column<UnitCode> CODE = Column.of("code", UnitCells.code(UnitLevel.VILLAGE));
  private static final Column<String> NAME = Column.of("name", Cells.name());
  private static final Column<UnitKind> KIND =
      Column.of("kind", Cells.oneOf(ImmutableList.of(UnitKind.VILLAGE, UnitKind.COMMUNITY)));
  private static final Column<UnitCode> TOWNSHIP_CODE =
      Column.of("townshipCode", UnitCells.code(UnitLevel.TOWNSHIP));
  private static final Column<String> TOWNSHIP_NAME = Column.of("townshipName", Cells.name());
  private static final Column<UnitCode> COUNTY_CODE =
      Column.of("countyCode", UnitCells.code(UnitLevel.COUNTY));
  private static final Column<String> COUNTY_NAME = Column.of("countyName", Cells.name());

  static final Layout LAYOUT =
      Layout.of(CODE, NAME, KIND, TOWNSHIP_CODE, TOWNSHIP_NAME, COUNTY_CODE, COUNTY_NAME);

  /** Where this layout has what the checks of a tree call {@code id}, {@code parentId}, code. */
  private static final ImmutableTable<UnitLevel, String, Column<?>> COLUMNS =
      ImmutableTable.<UnitLevel, String, Column<?>>builder()
          .put(UnitLevel.VILLAGE, "id", CODE)
          .put(UnitLevel.VILLAGE, "code", CODE)
          .put(UnitLevel.VILLAGE, "parentId", TOWNSHIP_CODE)
          .put(UnitLevel.TOWNSHIP, "code", TOWNSHIP_CODE)
          .put(UnitLevel.TOWNSHIP, "parentId", COUNTY_CODE)
          .put(UnitLevel.COUNTY, "parentId", COUNTY_CODE)
          .buildOrThrow();

  private final IssueLog log;
  private final ImmutableList.Builder<UnitRow> rows = ImmutableList.builder();
  private final Map<UnitCode, String> names = new LinkedHashMap<>();
  private final Set<ImmutableList<Object>> conflicts = new HashSet<>();

  private CodeTable(IssueLog log) {
    this.log = log;
  }

  static Loaded<UnitTree> read(Table table, IssueLog log) {
    CodeTable codes = new CodeTable(log);
    table.rows().forEach(codes::add);
    return table.rows().isEmpty() ? Loaded.nothing(log) : codes.toTree();
  }

  private void add(Attributes row) {
    UnitCode county = row.get(COUNTY_CODE);
    UnitCode township = row.get(TOWNSHIP_CODE);
    UnitCode village = row.get(CODE);
    if (isNew(county, COUNTY_NAME, row)) {
      add(county, Optional.empty(), UnitKind.COUNTY, row.get(COUNTY_NAME), row);
    }
    if (isNew(township, TOWNSHIP_NAME, row)) {
      String name = row.get(TOWNSHIP_NAME);
      add(township, Optional.of(county), kindOfTownship(name), name, row);
    }
    // A second row of one name goes to the tree, which says where the first stands.
    if (isNew(village, NAME, row) || row.get(NAME).equals(names.get(village))) {
      add(village, Optional.of(township), row.get(KIND), row.get(NAME), row);
    }
  }

  /** Whether no earlier row names {@code code}; another name than there is reported once. */
  private boolean isNew(UnitCode code, Column<String> column, Attributes row) {
    String name = row.get(column);
    String earlier = names.putIfAbsent(code, name);
    if (earlier != null && !earlier.equals(name) && conflicts.add(ImmutableList.of(code, name))) {
      log.add(
          UnitIssue.UNIT_NAME_CONFLICT,
          row.place(column),
          ImmutableMap.of("code", code, "name", earlier, "other", name));
    }
    return earlier == null;
  }

  private void add(
      UnitCode code, Optional<UnitCode> parent, UnitKind kind, String name, Attributes row) {
    rows.add(
        new UnitRow(
            UnitId.of(code.digits()),
            parent.map(above -> UnitId.of(above.digits())),
            kind,
            name,
            Optional.of(code.digits()),
            row.place()));
  }

  /** Zones, farms and the like have no ending of their own. */
  private static UnitKind kindOfTownship(String name) {
    if (name.endsWith("镇")) {
      return UnitKind.TOWN;
    }
    if (name.endsWith("乡")) {
      return UnitKind.RURAL_TOWNSHIP;
    }
    return name.endsWith("街道") || name.endsWith("街道办事处") ? UnitKind.SUBDISTRICT : UnitKind.ZONE;
  }

  private Loaded<UnitTree> toTree() {
    Outcome<UnitTree> tree = UnitTree.of(rows.build());
    tree.issues().stream().map(CodeTable::inThisLayout).forEach(log::add);
    return tree.value().map(good -> Loaded.of(good, log)).orElseGet(() -> Loaded.nothing(log));
  }

  private static Issue inThisLayout(Issue issue) {
    Column<?> column =
        issue.message().arguments().get("unit") instanceof UnitId unit
            ? COLUMNS.get(levelOf(unit), issue.place().within())
            : null;
    return column == null
        ? issue
        : new Issue(issue.code(), issue.place().at(column.name()), issue.message());
  }

  private static UnitLevel levelOf(UnitId unit) {
    return switch (unit.value().length()) {
      case 6 -> UnitLevel.COUNTY;
      case 9 -> UnitLevel.TOWNSHIP;
      default -> UnitLevel.VILLAGE;
    };
  }
}
