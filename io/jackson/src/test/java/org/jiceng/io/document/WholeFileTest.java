package org.jiceng.io.document;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final String OLD = "旧文件，完整\n";
  private static final String NEW = "{\"文件\": \"新\", \"lines\": [\"FOR\", \"AGAINST\"]}\n";

  /** Takes {@code bytes} bytes, then fails at each, and at the closing. */
  private static final class FullDisk extends FilterOutputStream {
    private int bytes;

    FullDisk(OutputStream out, int bytes) {
      super(out);
      this.bytes = bytes;
    }

    @Override
    public void write(int one) throws IOException {
      if (bytes == 0) {
        throw new IOException("no space left");
      }
      bytes--;
      super.write(one);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void failureAfterAnyByteLeavesTheOldFileAndNothingElse(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("f.json"), OLD);
    byte[] bytes = NEW.getBytes(StandardCharsets.UTF_8);
    for (int k = 0; k < bytes.length; k++) {
      int space = k;
      assertThatThrownBy(
              () -> WholeFile.write(file, out -> out.write(bytes), out -> new FullDisk(out, space)))
          .isInstanceOf(IOException.class)
          .hasMessage("no space left");
      assertThat(file).hasContent(OLD);
      assertThat(files(folder)).containsExactly(file);
    }
    WholeFile.write(file, out -> out.write(bytes), out -> new FullDisk(out, bytes.length));
    assertThat(file).hasContent(NEW);
    assertThat(files(folder)).containsExactly(file);
  }

  @Test
  void contentThatFailsLeavesNoFileWhereNoneWas(@TempDir Path folder) throws Exception {
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    folder.resolve("f.json"),
                    out -> {
                      out.write('{');
                      throw new IllegalStateException("a row that cannot be written");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void folderUnderTheNameIsNoFile(@TempDir Path folder) throws Exception {
    Path taken = Files.createDirectory(folder.resolve("f.json"));
    Files.writeString(taken.resolve("inside"), OLD);

    assertThatThrownBy(() -> WholeFile.write(taken, NEW)).isInstanceOf(IOException.class);
    assertThat(taken.resolve("inside")).hasContent(OLD);
    assertThat(files(folder)).containsExactly(taken);
  }

  @Test
  void longestNameIsNotTooLong(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("f".repeat(255));
    WholeFile.write(file, NEW);

    assertThat(file).hasContent(NEW);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void permissionsAreHandedOnAndNewFilesHaveTheOrdinaryOnes(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("f.json"), OLD);
    Files.setPosixFilePermissions(file, fromString("rw-r-----"));
    WholeFile.write(file, NEW);
    Path another = folder.resolve("another.json");
    WholeFile.write(another, NEW);
    Path ordinary = Files.writeString(folder.resolve("ordinary.json"), OLD);

    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(fromString("rw-r-----"));
    assertThat(Files.getPosixFilePermissions(another))
        .isEqualTo(Files.getPosixFilePermissions(ordinary));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linkStaysALink(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("f.json"), OLD);
    Path link = Files.createSymbolicLink(folder.resolve("latest.json"), Path.of("f.json"));
    WholeFile.write(link, NEW);

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent(NEW);
  }

  @Test
  void whoHasTheOldFileOpenStillReadsIt(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("f.json"), OLD);
    Path copy = folder.resolve("copy");
    try (var open = Files.newInputStream(file)) {
      WholeFile.write(file, NEW);
      Files.copy(open, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(copy).hasContent(OLD);
    assertThat(file).hasContent(NEW);
  }
}
