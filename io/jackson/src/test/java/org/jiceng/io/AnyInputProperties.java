package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;

/** No input makes a reader throw, and nothing is refused without a word. */
class AnyInputProperties {
  private static final String HEADER = "id,parentId,kind,name,code\nk,,COUNTY,某县,\n";

  @Property
  void anyBytes(@ForAll byte[] bytes) {
    check(UnitFiles.read(Source.of("f", bytes, StandardCharsets.UTF_8)));
  }

  @Property
  void anythingBelowAGoodHeader(@ForAll("lines") String lines) {
    check(UnitFiles.read(Source.ofText("f", HEADER + lines)));
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            "t", "k", ",", ",", ",", "\n", "\r\n", "\"", "TOWN", "VILLAGE", "141123", "101", "镇",
            "\0", " ")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  private static void check(Loaded<?> loaded) {
    assertThat(loaded.value().isPresent() || !loaded.errors().isEmpty()).isTrue();
    assertThat(Issues.texts(loaded)).noneMatch(text -> text.contains("\n") || text.contains("{"));
  }
}
