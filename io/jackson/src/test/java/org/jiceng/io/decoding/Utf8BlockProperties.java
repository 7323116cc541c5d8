package org.jiceng.io.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class Utf8BlockProperties {

  /** What it decodes, and what it leaves, is together what the decoder makes of the whole. */
  @Property(tries = 5000)
  void decodesWhatTheDecoderWould(
      @ForAll("bytes") byte[] bytes, @ForAll @IntRange(max = 40) int room) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(room);
    Utf8Block.decode(in, out);
    String quick = new String(out.array(), 0, out.position());

    ByteBuffer same = ByteBuffer.wrap(bytes, 0, in.position());
    assertThat(decoded(same)).isEqualTo(quick);
    assertThat(same.remaining()).isZero();
    // What it leaves where there is room is wrong, not whole, or takes two places.
    if (out.hasRemaining()) {
      CharBuffer rest = CharBuffer.allocate(1);
      decoder().decode(in, rest, false);
      assertThat(rest.position()).isZero();
    }
  }

  @Property(tries = 2000)
  void knowsAscii(@ForAll("bytes") byte[] bytes, @ForAll @IntRange(max = 3) int from) {
    ByteBuffer in = ByteBuffer.wrap(bytes).position(Math.min(from, bytes.length));
    boolean expected = true;
    for (int at = in.position(); at < bytes.length; at++) {
      expected &= bytes[at] >= 0;
    }

    assertThat(Utf8Block.isAscii(in)).isEqualTo(expected);
  }

  private static String decoded(ByteBuffer in) {
    CharBuffer out = CharBuffer.allocate(100);
    decoder().decode(in, out, true);
    return out.flip().toString();
  }

  private static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<String> text =
        Arbitraries.of(
            "a", "long and plain text", "村", "街道办事处", "·", "é", "߿", "ࠀ", "￿", "𠮷", "퟿", "\uE000");
    Arbitrary<byte[]> right =
        text.list().ofMaxSize(6).map(all -> String.join("", all).getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> cut = right.map(all -> Arrays.copyOf(all, Math.max(0, all.length - 1)));
    Arbitrary<byte[]> any =
        Arbitraries.of(
                (byte) 'a',
                (byte) 0x80,
                (byte) 0xBF,
                (byte) 0xC0,
                (byte) 0xC1,
                (byte) 0xC2,
                (byte) 0xDF,
                (byte) 0xE0,
                (byte) 0xED,
                (byte) 0xA0,
                (byte) 0x9F,
                (byte) 0xEF,
                (byte) 0xF0,
                (byte) 0xF5,
                (byte) 0xFF)
            .array(byte[].class)
            .ofMaxSize(12);
    return Arbitraries.oneOf(right, cut, any);
  }
}
