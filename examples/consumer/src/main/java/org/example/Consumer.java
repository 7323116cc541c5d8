package org.example;

import java.io.IOException;
import java.nio.file.Path;
import org.jiceng.io.unit.UnitFiles;

/** Prints how many villages and communities a table of units has. */
public final class Consumer {
  private Consumer() {}

  public static void main(String[] args) throws IOException {
    var tree = UnitFiles.read(Path.of(args[0])).orElseThrow();
    System.out.println(tree.counted(tree.root().id()) + " counted units in " + tree.root().id());
  }
}
