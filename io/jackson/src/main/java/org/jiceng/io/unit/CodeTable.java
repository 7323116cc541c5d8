package org.jiceng.io.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.UnitCells;
import org.jiceng.io.table.Column;
import org.jiceng.io.table.Layout;
import org.jiceng.issue.Issue;
import org.jiceng.unit.UnitCode;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitIssue;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitLevel;
import org.jiceng.unit.UnitRow;

/**
 * The layout of the tables of statistical codes: a row for each village or community, which names
 * the units above it.
 */
final class CodeTable {
  private static final Column<UnitCode> CODE =
      Column.of("code", UnitCells.code(UnitLevel.VILLAGE)).called("统计代码");
  private static final Column<String> NAME = Column.of("name", Cells.name()).called("名称");
  private static final Column<UnitKind> KIND =
      Column.of("kind", Cells.oneOf(ImmutableList.of(UnitKind.VILLAGE, UnitKind.COMMUNITY)))
          .called("类别");
  private static final Column<UnitCode> TOWNSHIP_CODE =
      Column.of("townshipCode", UnitCells.code(UnitLevel.TOWNSHIP)).called("乡镇代码");
  private static final Column<String> TOWNSHIP_NAME =
      Column.of("townshipName", Cells.name()).called("乡镇名称");
  private static final Column<UnitCode> COUNTY_CODE =
      Column.of("countyCode", UnitCells.code(UnitLevel.COUNTY)).called("县代码");
  private static final Column<String> COUNTY_NAME =
      Column.of("countyName", Cells.name()).called("县名称");

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

  private final Map<UnitCode, String> names = new HashMap<>();
  private final Set<ImmutableList<Object>> conflicts = new HashSet<>();
  private boolean used;

  /** Whether {@code row} is of this layout. */
  static boolean isOne(Attributes row) {
    return row.find(COUNTY_CODE).isPresent();
  }

  void read(Attributes row, Consumer<? super Issue> issues, Consumer<? super UnitRow> sink) {
    used = true;
    UnitCode county = row.get(COUNTY_CODE);
    UnitCode township = row.get(TOWNSHIP_CODE);
    UnitCode village = row.get(CODE);
    if (isNew(county, COUNTY_NAME, row, issues)) {
      sink.accept(unit(county, Optional.empty(), UnitKind.COUNTY, row.get(COUNTY_NAME), row));
    }
    if (isNew(township, TOWNSHIP_NAME, row, issues)) {
      String name = row.get(TOWNSHIP_NAME);
      sink.accept(unit(township, Optional.of(county), kindOfTownship(name), name, row));
    }
    // A second row of one name goes to the tree, which says where the first stands.
    if (isNew(village, NAME, row, issues) || row.get(NAME).equals(names.get(village))) {
      sink.accept(unit(village, Optional.of(township), row.get(KIND), row.get(NAME), row));
    }
  }

  /** Whether no earlier row names {@code code}; another name than there is reported once. */
  private boolean isNew(
      UnitCode code, Column<String> column, Attributes row, Consumer<? super Issue> issues) {
    String name = row.get(column);
    String earlier = names.putIfAbsent(code, name);
    if (earlier != null && !earlier.equals(name) && conflicts.add(ImmutableList.of(code, name))) {
      issues.accept(
          Issue.of(
              UnitIssue.UNIT_NAME_CONFLICT,
              row.place(column),
              ImmutableMap.of("code", code, "name", earlier, "other", name)));
    }
    return earlier == null;
  }

  private static UnitRow unit(
      UnitCode code, Optional<UnitCode> parent, UnitKind kind, String name, Attributes row) {
    return new UnitRow(
        UnitId.of(code.digits()),
        parent.map(above -> UnitId.of(above.digits())),
        kind,
        name,
        Optional.of(code.digits()),
        row.place());
  }

  /** Zones, farms and the like have no ending of their own. */
  static UnitKind kindOfTownship(String name) {
    if (name.endsWith("镇")) {
      return UnitKind.TOWN;
    }
    if (name.endsWith("乡")) {
      return UnitKind.RURAL_TOWNSHIP;
    }
    return name.endsWith("街道") || name.endsWith("街道办事处") ? UnitKind.SUBDISTRICT : UnitKind.ZONE;
  }

  /** {@code issue} with the column of this layout, if rows of it were read. */
  Issue inItsLayout(Issue issue) {
    return used ? inThisLayout(issue) : issue;
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
