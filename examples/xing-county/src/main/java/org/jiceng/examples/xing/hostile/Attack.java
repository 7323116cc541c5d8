package org.jiceng.examples.xing.hostile;

import java.io.IOException;
import java.nio.file.Path;
import org.jiceng.issue.Loaded;

/**
 * A file that means no good.
 *
 * @param name what is wrong with it
 * @param file its name
 * @param input makes it
 * @param reader is given it
 * @param code the issue that must come back, as the first error or, without errors, the first issue
 */
record Attack(String name, String file, Input input, Reader reader, String code) {

  /** Makes a file. */
  @FunctionalInterface
  interface Input {
    void write(Path file) throws IOException;
  }

  /** Reads a file. */
  @FunctionalInterface
  interface Reader {
    Loaded<?> read(Path file) throws IOException;
  }
}
