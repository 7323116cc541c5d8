package org.jiceng.io.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Writes a file whole or not at all: whoever looks sees the old file or the new one, also after a
 * failure, a killed process or a power cut. Every writer of files goes through here.
 *
 * <p>The new file is a draft beside the old one until it is complete and on the disk; then it takes
 * the old one's place in one move. A failure deletes the draft; a killed process may leave one,
 * called {@code .….draft}, which nobody reads. A link stays a link, and the file that it leads to
 * is replaced. A file that is replaced hands its permissions on; a new one has those of any new
 * file.
 */
public final class WholeFile {

  private WholeFile() {}

  /** What is written into a file. */
  @FunctionalInterface
  public interface Content {

    /** Writes all of it; {@code out} is buffered and need not be closed. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes {@code text} in UTF-8.
   *
   * @throws IOException if it cannot be written; then what was there is still there
   */
  public static void write(Path path, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    write(path, out -> out.write(bytes));
  }

  /**
   * Writes {@code content}, piece by piece.
   *
   * @throws IOException if it cannot be written; then what was there is still there
   */
  public static void write(Path path, Content content) throws IOException {
    write(path, content, UnaryOperator.identity());
  }

  /**
   * Writes {@code content} through something.
   *
   * @param through stands between the content and the file, such as a disk that fails
   */
  public static void write(Path path, Content content, UnaryOperator<OutputStream> through)
      throws IOException {
    Path target = Files.isSymbolicLink(path) ? path.toRealPath() : path.toAbsolutePath();
    // In the same folder, since a move is atomic only within one file system.
    Path draft = target.resolveSibling("." + UUID.randomUUID() + ".draft");
    try {
      fill(draft, content, through);
      keepPermissions(target, draft);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void fill(Path draft, Content content, UnaryOperator<OutputStream> through)
      throws IOException {
    try (FileChannel channel =
            FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        OutputStream out =
            through.apply(new BufferedOutputStream(Channels.newOutputStream(channel)))) {
      content.writeTo(out);
      out.flush();
      // Before the move, or a power cut could leave an empty file under the right name.
      channel.force(true);
    }
  }

  private static void keepPermissions(Path target, Path draft) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    PosixFileAttributeView own = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
    if (old != null && own != null && Files.exists(target)) {
      own.setPermissions(old.readAttributes().permissions());
    }
  }
}
