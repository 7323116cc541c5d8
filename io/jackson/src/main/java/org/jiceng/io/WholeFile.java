package org.jiceng.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: whoever looks sees the old file or the new one. */
final class WholeFile {

  private WholeFile() {}

  static void write(Path path, String text) throws IOException {
    Path target = path.toAbsolutePath();
    // In the same folder, since a move is atomic only within one file system.
    Path draft =
        Files.createTempFile(target.getParent(), "." + target.getFileName() + ".", ".draft");
    try {
      fill(draft, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void fill(Path draft, ByteBuffer bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      // Before the move, or a power cut could leave an empty file under the right name.
      channel.force(true);
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
