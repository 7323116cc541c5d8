package org.example.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitTree;

/** Files of members made up from a seed: always the same; some persons sit in two places. */
final class SyntheticParts {
  private static final long SEED = 2026;

  private SyntheticParts() {}

  /** {@code units folder members parts}. */
  public static void main(String[] arguments) throws IOException {
    UnitTree tree = Units.tree(Files.readAllLines(Path.of(arguments[0])));
    write(
        tree,
        Path.of(arguments[1]),
        Integer.parseInt(arguments[2]),
        Integer.parseInt(arguments[3]));
  }

  static void write(UnitTree tree, Path folder, int members, int parts) throws IOException {
    Files.createDirectories(folder);
    Random random = new Random(SEED);
    List<Unit> places = tree.units().stream().filter(Unit::isCounted).toList();
    List<PrintWriter> files = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      files.add(
          new PrintWriter(Files.newBufferedWriter(folder.resolve("part-%05d.csv".formatted(part)))));
    }
    for (int member = 0; member < members; member++) {
      MemberLine line =
          new MemberLine(
              places.get(random.nextInt(places.size())).id().value(),
              "p" + random.nextInt(members),
              18 + random.nextInt(60),
              random.nextInt(4) == 0,
              random.nextInt(3) == 0);
      files.get(random.nextInt(parts)).println(line.line());
    }
    files.forEach(PrintWriter::close);
  }
}
