package org.jiceng.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.io.source.Source;
import org.jiceng.io.unit.CrosswalkFiles;
import org.jiceng.io.unit.UnitHistoryFiles;
import org.jiceng.issue.Loaded;
import org.jiceng.unit.Crosswalk;
import org.jiceng.unit.UnitHistory;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/** A town whose villages merge and split, as the fixtures tell. */
public final class ChangingTown {
  /** When villages merged. */
  public static final LocalDate MERGED = LocalDate.of(2021, 3, 1);

  /** When the new one was split. */
  public static final LocalDate SPLIT = LocalDate.of(2024, 6, 1);

  /** As it was before. */
  public static final UnitTree FIRST = of("a", "b", "d");

  /** As it was from then on. */
  public static final ImmutableMap<LocalDate, UnitTree> TREES =
      ImmutableMap.of(SPLIT, of("ab", "x", "n"), MERGED, of("ab"));

  private ChangingTown() {}

  /** A town of {@code villages}. */
  public static UnitTree of(String... villages) {
    ImmutableList.Builder<UnitRow> rows = ImmutableList.builder();
    rows.add(UnitRow.of(UnitId.of("t"), Optional.empty(), UnitKind.TOWN, "某镇"));
    for (String village : villages) {
      rows.add(
          UnitRow.of(UnitId.of(village), Optional.of(UnitId.of("t")), UnitKind.VILLAGE, village));
    }
    return UnitTree.of(rows.build()).orElseThrow();
  }

  /** The history that the changes in {@code source} make. */
  public static Loaded<UnitHistory> history(Source source) {
    return UnitHistoryFiles.read(source, FIRST, TREES);
  }

  /** The crosswalk in {@code source}, between the trees of which the fixture tells. */
  public static Loaded<Crosswalk> crosswalk(Source source) {
    return CrosswalkFiles.read(source, of("a", "b", "c", "d"), of("ab", "c", "c2", "e"));
  }
}
