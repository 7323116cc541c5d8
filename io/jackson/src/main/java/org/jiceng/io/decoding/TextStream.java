package org.jiceng.io.decoding;

import com.google.common.collect.ImmutableMap;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Limits;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.TextFormat;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/**
 * The characters of a source, block by block, decoded as strictly as a whole one: what is no text,
 * or not in the charset, is told once, with its line, and nothing follows it. Only a block is held.
 */
public final class TextStream implements Closeable {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int BLOCK = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Source source;
  private final TextFormat wanted;
  private final Consumer<? super Issue> issues;
  private final InputStream in;
  private final CharsetDecoder decoder;
  private final boolean isUtf8;
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
  private long fetched;
  private boolean ended;
  private boolean broken;
  private boolean begun;
  private boolean stopsAtLines;
  private int behindLines; // in the block: the position behind the last whole line

  /**
   * The text of {@code source}, of which nothing was read.
   *
   * @param wanted what the document should have been, for the advice in issues
   * @param issues is told why it cannot be read, or not to the end
   */
  public TextStream(Source source, TextFormat wanted, Consumer<? super Issue> issues)
      throws IOException {
    this.source = source;
    this.wanted = wanted;
    this.issues = issues;
    this.decoder = strict(source.charset());
    this.isUtf8 = source.charset().equals(StandardCharsets.UTF_8);
    this.bytes.flip();
    this.in = source.bytes().openStream();
    begin();
  }

  private void begin() throws IOException {
    fetch();
    ForeignFormat.of(beginning()).ifPresent(this::breakOff);
  }

  private void breakOff(ForeignFormat format) {
    broken = true;
    IssueLog log = new IssueLog();
    format.report(wanted, source.place(), log);
    log.sorted().forEach(issues);
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * Puts characters into {@code to}.
   *
   * @return how many; -1 if there are no more, or what follows cannot be read
   */
  public int read(char[] to, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(to, offset, length);
    while (!broken) {
      int limit = bytes.limit();
      boolean isLine = stopsAtLines && hasLineInBlock();
      if (isLine) {
        bytes.limit(lineEnd());
      }
      if (isUtf8 && !Utf8Block.isAscii(bytes)) {
        Utf8Block.decode(bytes, out);
      }
      CoderResult result = decoder.decode(bytes, out, ended && !isLine);
      bytes.limit(limit);
      dropMark(to, offset, out);
      if (out.position() > offset) {
        break;
      }
      if (result.isError()) {
        breakOffAt(fetched - bytes.remaining());
      } else if (result.isUnderflow()) {
        if (ended) {
          return -1;
        }
        fetch();
      }
    }
    return out.position() == offset ? -1 : out.position() - offset;
  }

  /**
   * Whether characters are read, from now on, up to the end of a line at most, so that the bytes
   * behind it can be looked at. This needs a charset of which the reader knows the bytes, UTF-8.
   */
  public void stopAtLines(boolean stops) {
    stopsAtLines = stops && isUtf8;
  }

  /** Whether a whole line is in the block, if lines are looked at, at {@link #position}. */
  public boolean hasLine() throws IOException {
    if (!stopsAtLines || broken) {
      return false;
    }
    if (!hasLineInBlock() && !ended) {
      fetch();
    }
    return hasLineInBlock() && !broken;
  }

  private boolean hasLineInBlock() {
    return bytes.position() < behindLines;
  }

  private int lineEnd() {
    int at = bytes.position();
    while (bytes.get(at) != '\n') {
      at++;
    }
    return at + 1;
  }

  /**
   * The bytes, of which those from {@link #position} to the next line feed are a whole line, if
   * there is one. They are filled anew when there is none, and are not for writing.
   */
  public byte[] block() {
    return bytes.array();
  }

  /** Where in the block the next byte is. */
  public int position() {
    return bytes.position();
  }

  /** Goes over {@code count} bytes, without reading their characters. */
  public void skip(int count) {
    bytes.position(bytes.position() + count);
  }

  private void dropMark(char[] to, int offset, CharBuffer out) {
    int count = out.position() - offset;
    if (!begun && count > 0) {
      begun = true;
      if (to[offset] == BYTE_ORDER_MARK) {
        System.arraycopy(to, offset + 1, to, offset, count - 1);
        out.position(out.position() - 1);
      }
    }
  }

  /** Fills the block behind what is left in it, which is less than a character. */
  private void fetch() throws IOException {
    bytes.compact();
    int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < bytes.remaining();
    bytes.position(bytes.position() + count).flip();
    fetched += count;
    behindLines = bytes.limit();
    while (behindLines > 0 && bytes.get(behindLines - 1) != '\n') {
      behindLines--;
    }
    Limits limits = source.limits();
    if (!limits.allow(Limit.BYTES, fetched)) {
      IssueLog log = new IssueLog();
      limits.report(Limit.BYTES, source.place(), log);
      log.sorted().forEach(issues);
      broken = true;
    }
  }

  private byte[] beginning() {
    byte[] copy = new byte[bytes.remaining()];
    bytes.duplicate().get(copy);
    return copy;
  }

  private void breakOff(FileIssue code, Place place, ImmutableMap<String, ?> arguments) {
    broken = true;
    issues.accept(Issue.of(code, place, arguments));
  }

  /** Counts the lines only now, when they are asked for, by reading the source again. */
  private void breakOffAt(long offset) throws IOException {
    boolean isGb18030 = isUtf8 && fits(GB18030);
    breakOff(
        isGb18030 ? FileIssue.FILE_IN_GB18030 : FileIssue.FILE_NOT_IN_CHARSET,
        source.place().line(lineOf(offset)),
        ImmutableMap.of("charset", source.charset().name(), "byte", offset + 1, "wanted", wanted));
  }

  /** In the encodings that can be met here, a line feed is this one byte and no part of another. */
  private int lineOf(long offset) throws IOException {
    int line = 1;
    byte[] block = new byte[BLOCK];
    try (InputStream again = source.bytes().openStream()) {
      for (long left = offset; left > 0; ) {
        int count = again.readNBytes(block, 0, (int) Math.min(BLOCK, left));
        if (count == 0) {
          break;
        }
        for (int at = 0; at < count; at++) {
          line += block[at] == '\n' ? 1 : 0;
        }
        left -= count;
      }
    }
    return line;
  }

  private boolean fits(Charset charset) throws IOException {
    CharsetDecoder other = strict(charset);
    ByteBuffer block = ByteBuffer.allocate(BLOCK).flip();
    CharBuffer out = CharBuffer.allocate(BLOCK);
    try (InputStream again = source.bytes().openStream()) {
      boolean last = false;
      while (true) {
        CoderResult result = other.decode(block, out.clear(), last);
        if (result.isError()) {
          return false;
        }
        if (result.isUnderflow()) {
          if (last) {
            return true;
          }
          block.compact();
          int count = again.readNBytes(block.array(), block.position(), block.remaining());
          last = count < block.remaining();
          block.position(block.position() + count).flip();
        }
      }
    }
  }

  /** Whether the text ended where the source did not. */
  public boolean isBroken() {
    return broken;
  }

  /** How many bytes of the source were read. */
  public long bytes() {
    return fetched - bytes.remaining();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
