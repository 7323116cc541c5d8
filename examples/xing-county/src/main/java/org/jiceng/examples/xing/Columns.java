package org.jiceng.examples.xing;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of cells, printed under each other. A Chinese character is as wide as two Latin letters.
 */
final class Columns {
  private final List<List<String>> lines = new ArrayList<>();

  void add(String... cells) {
    lines.add(List.of(cells));
  }

  String print() {
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder padded = new StringBuilder("  ");
      for (int column = 0; column < line.size(); column++) {
        String cell = line.get(column);
        padded.append(cell).append(" ".repeat(width(column) - width(cell) + 2));
      }
      text.append(padded.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return lines.stream()
        .filter(line -> column < line.size())
        .mapToInt(line -> width(line.get(column)))
        .max()
        .orElse(0);
  }

  private static int width(String cell) {
    return cell.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
  }
}
