package org.example.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/**
 * As many units as the national table of statistical codes has, with codes of as many digits, which
 * are their ids, and with names of as many characters. No unit is a real one.
 */
final class NationalTable {
  private static final int PROVINCES = 31;
  private static final int PREFECTURES = 342;
  private static final int COUNTIES = 2_978;
  private static final int TOWNSHIPS = 41_352;
  private static final int VILLAGES = 620_573;
  private static final String SIGNS = "东南西北上下大小新高石河山沟坪家王李张刘柳杨林桥店庄";

  private final SplittableRandom random = new SplittableRandom(665_277);
  private final List<UnitRow> rows = new ArrayList<>();

  private NationalTable() {}

  static UnitTree tree() {
    NationalTable table = new NationalTable();
    UnitId root = UnitId.of("0");
    table.rows.add(UnitRow.of(root, Optional.empty(), UnitKind.COUNTRY, "全国"));
    List<UnitId> provinces = table.below(List.of(root), PROVINCES, UnitKind.PROVINCE, 2, "省");
    List<UnitId> prefectures = table.below(provinces, PREFECTURES, UnitKind.PREFECTURE, 2, "市");
    List<UnitId> counties = table.below(prefectures, COUNTIES, UnitKind.COUNTY, 2, "县");
    List<UnitId> townships = table.below(counties, TOWNSHIPS, UnitKind.TOWN, 3, "镇");
    table.below(townships, VILLAGES, UnitKind.VILLAGE, 3, "村民委员会");
    return UnitTree.of(table.rows).orElseThrow();
  }

  /** Units spread evenly over those {@code above}, with codes of so many digits more. */
  private List<UnitId> below(
      List<UnitId> above, int number, UnitKind kind, int digits, String ending) {
    List<UnitId> here = new ArrayList<>();
    int serial = 0;
    int last = -1;
    for (int unit = 0; unit < number; unit++) {
      int parent = (int) ((long) unit * above.size() / number);
      serial = parent == last ? serial + 1 : first(digits);
      last = parent;
      String prefix = kind == UnitKind.PROVINCE ? "" : above.get(parent).value();
      String code = prefix + String.format("%0" + digits + "d", serial);
      UnitId id = UnitId.of(code);
      rows.add(UnitRow.of(id, Optional.of(above.get(parent)), kind, name(ending)).withCode(code));
      here.add(id);
    }
    return here;
  }

  /** Where each unit begins to number those below it. */
  private static int first(int digits) {
    return digits == 2 ? 11 : 200;
  }

  private String name(String ending) {
    StringBuilder name = new StringBuilder();
    for (int sign = 2 + random.nextInt(2); sign > 0; sign--) {
      name.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return name.append(ending).toString();
  }
}
