package org.jiceng.io.source;

import com.google.common.collect.ImmutableMap;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/** Bytes to text, strictly: a wrong byte is an issue, never a replacement character. */
final class Decoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final byte[] bytes;
  private final Charset charset;
  private final TextFormat wanted;
  private final Place place;
  private final IssueLog log;

  Decoding(byte[] bytes, Charset charset, TextFormat wanted, Place place, IssueLog log) {
    this.bytes = bytes;
    this.charset = charset;
    this.wanted = wanted;
    this.place = place;
    this.log = log;
  }

  Optional<String> text() {
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
