package org.jiceng.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jiceng.io.ForkedJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed while it writes leaves the old file or the new one. */
class KilledWhileWritingTest {
  private static final int KILLS = 20;
  private static final int LINES = 100_000;

  /** Writes one version of a file after another, until somebody ends it. */
  static final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws IOException {
      Path file = Path.of(arguments[0]);
      for (int version = 1; ; version++) {
        byte[] line = (version + "\n").getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> repeat(line, out));
        if (version == 1) {
          System.out.println("the first version stands");
        }
      }
    }

    private static void repeat(byte[] line, OutputStream out) throws IOException {
      for (int count = 0; count < LINES; count++) {
        out.write(line);
      }
    }
  }

  @Test
  void fileIsWholeAfterEachKill(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("f.txt");
    int killedWithin = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process writer = ForkedJvm.start("64m", Writer.class, file.toString());
      try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
        assertThat(said.readLine()).isEqualTo("the first version stands");
        TimeUnit.MILLISECONDS.sleep(kill * 3L);
      } finally {
        writer.destroyForcibly().waitFor();
      }
      assertWhole(file);
      killedWithin += deleteDrafts(folder);
    }
    // A draft that was left behind is a kill between the first byte and the move.
    assertThat(killedWithin).as("kills that met the writer within a file").isPositive();
  }

  private static void assertWhole(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(LINES);
    assertThat(lines.stream().distinct()).as("versions within one file").hasSize(1);
  }

  private static int deleteDrafts(Path folder) throws IOException {
    List<Path> drafts;
    try (Stream<Path> files = Files.list(folder)) {
      drafts = files.filter(file -> file.toString().endsWith(".draft")).toList();
    }
    for (Path draft : drafts) {
      Files.delete(draft);
    }
    return drafts.size();
  }
}
