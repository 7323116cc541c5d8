package org.jiceng.examples.xing.generate;

import java.util.List;

/**
 * A unit that has committees.
 *
 * @param code its 12 digits
 * @param community whether it is a community, and not a village
 */
record Place(String code, boolean community) {
  private static final List<String> VIRTUAL = List.of("498", "598");

  /** The counted units of a table {@code code,name,kind,…}, in its order. */
  static List<Place> in(String unitsCsv) {
    return unitsCsv
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .filter(cells -> VIRTUAL.stream().noneMatch(cells[0]::endsWith))
        .map(cells -> new Place(cells[0], cells[2].equals("COMMUNITY")))
        .toList();
  }
}
