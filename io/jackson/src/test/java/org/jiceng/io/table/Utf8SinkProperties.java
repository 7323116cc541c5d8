package org.jiceng.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8SinkProperties {

  @Property(tries = 300)
  void givesTheTextsOneAfterAnother(@ForAll("texts") List<String> texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Utf8Sink sink = new Utf8Sink(out);
    for (String text : texts) {
      if (text.length() == 1) {
        sink.append(text.charAt(0));
      } else {
        sink.append("(" + text + ")", 1, text.length() + 1);
      }
    }
    sink.flush();

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(String.join("", texts));
  }

  /** Around the size of a block, and far above it. */
  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> sign = Arbitraries.of("a", ",", "村", "·", "𠮷");
    return Arbitraries.oneOf(
            sign,
            Arbitraries.integers().between(0, 9_000).flatMap(n -> sign.map(one -> one.repeat(n))))
        .list()
        .ofMaxSize(12);
  }
}
