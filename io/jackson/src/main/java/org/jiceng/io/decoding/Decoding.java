package org.jiceng.io.decoding;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Limits;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.TextFormat;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/** Bytes to text, strictly: a wrong byte is an issue, never a replacement character. */
public final class Decoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final byte[] bytes;
  private final Charset charset;
  private final TextFormat wanted;
  private final Place place;
  private final IssueLog log;

  private Decoding(byte[] bytes, Charset charset, TextFormat wanted, Place place, IssueLog log) {
    this.bytes = bytes;
    this.charset = charset;
    this.wanted = wanted;
    this.place = place;
    this.log = log;
  }

  /**
   * The text of {@code source} as a whole, without a byte order mark; empty if it is no text in its
   * charset, a blank one or one longer than {@link Limit#DOCUMENT}, and then {@code log} says why.
   *
   * @param wanted what the document should have been, for the advice in issues
   * @throws UncheckedIOException if a file that was there could no longer be read
   */
  public static Optional<String> text(Source source, TextFormat wanted, IssueLog log) {
    Limits limits = source.limits();
    try (InputStream in = source.bytes().openStream()) {
      byte[] bytes = in.readNBytes(Ints.saturatedCast(limits.most(Limit.DOCUMENT) + 1));
      if (limits.allow(Limit.DOCUMENT, bytes.length)) {
        return new Decoding(bytes, source.charset(), wanted, source.place(), log).text();
      }
      // A workbook is a workbook however large.
      ForeignFormat.of(bytes)
          .ifPresentOrElse(
              format -> format.report(wanted, source.place(), log),
              () -> limits.report(Limit.DOCUMENT, source.place(), log));
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Optional<String> text() {
    Optional<ForeignFormat> foreign = ForeignFormat.of(bytes);
    if (foreign.isPresent()) {
      foreign.get().report(wanted, place, log);
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Optional<String> text = decode(in, charset).map(Decoding::withoutMark);
    if (text.isEmpty()) {
      reportAt(in.position());
    } else if (text.get().isBlank()) {
      log.add(FileIssue.FILE_EMPTY, place, ImmutableMap.of("wanted", wanted));
    }
    return text.filter(decoded -> !decoded.isBlank());
  }

  /** The text of {@code in}; if empty, {@code in} stands at the first byte that does not fit. */
  private static Optional<String> decode(ByteBuffer in, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return Optional.of(decoder.decode(in).toString());
    } catch (CharacterCodingException broken) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private void reportAt(int offset) {
    Place line = place.line(lineOf(offset));
    ImmutableMap<String, Object> arguments =
        ImmutableMap.of("charset", charset.name(), "byte", offset + 1, "wanted", wanted);
    if (charset.equals(StandardCharsets.UTF_8)
        && decode(ByteBuffer.wrap(bytes), GB18030).isPresent()) {
      log.add(FileIssue.FILE_IN_GB18030, line, arguments);
    } else {
      log.add(FileIssue.FILE_NOT_IN_CHARSET, line, arguments);
    }
  }

  /** In the encodings that can be met here, a line feed is this one byte and no part of another. */
  private int lineOf(int offset) {
    int line = 1;
    for (int at = 0; at < offset; at++) {
      if (bytes[at] == '\n') {
        line++;
      }
    }
    return line;
  }
}
