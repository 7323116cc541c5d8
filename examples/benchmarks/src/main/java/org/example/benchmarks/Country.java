package org.example.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/** A tree of the shape of the national table, and members in its villages. */
final class Country {
  private static final int[] NUMBERS = {31, 342, 2_978, 41_352, 620_573};
  private static final UnitKind[] KINDS = {
    UnitKind.PROVINCE, UnitKind.PREFECTURE, UnitKind.COUNTY, UnitKind.TOWN, UnitKind.VILLAGE
  };

  final UnitTree tree;
  final int[] parents;

  /** The index of each village. */
  final int[] villages;

  /** For each member the index of the village, in order of arrival, and the packed facts. */
  final int[] places;

  final short[] packed;

  Country(int members) {
    this(members, 1);
  }

  /**
   * A part of the country.
   *
   * @param of one of how many parts of each level's units
   */
  Country(int members, int of) {
    tree = tree(of);
    parents = new int[tree.size()];
    List<Integer> found = new ArrayList<>();
    for (int node = 0; node < parents.length; node++) {
      parents[node] = tree.parentIndex(node);
      if (tree.unit(node).isCounted()) {
        found.add(node);
      }
    }
    villages = found.stream().mapToInt(Integer::intValue).toArray();
    SplittableRandom random = new SplittableRandom(members);
    places = new int[members];
    packed = new short[members];
    for (int row = 0; row < members; row++) {
      places[row] = villages[random.nextInt(villages.length)];
      packed[row] =
          (short)
              new MemberRow(random.nextInt(4) == 0, random.nextInt(8), 18 + random.nextInt(60))
                  .packed();
    }
  }

  private static UnitTree tree(int of) {
    List<UnitRow> rows = new ArrayList<>();
    UnitId root = UnitId.of("CN");
    rows.add(UnitRow.of(root, Optional.empty(), UnitKind.COUNTRY, "CN"));
    List<UnitId> above = List.of(root);
    for (int level = 0; level < NUMBERS.length; level++) {
      List<UnitId> here = new ArrayList<>();
      int number = Math.max(1, NUMBERS[level] / of);
      for (int i = 0; i < number; i++) {
        UnitId parent = above.get((int) ((long) i * above.size() / number));
        UnitId id = UnitId.of(level + "-" + i);
        rows.add(UnitRow.of(id, Optional.of(parent), KINDS[level], id.value()));
        here.add(id);
      }
      above = here;
    }
    return UnitTree.of(rows).orElseThrow();
  }
}
