package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SchemaNamesTest {

  @Test
  void aSchemaIsFoundByTheFormatThatADocumentSays() {
    assertThat(Schemas.formats()).contains("jiceng.minutes", "jiceng.declaration", "jiceng.units");
    assertThat(Schemas.formats())
        .allSatisfy(
            format ->
                assertThat(Schemas.of(format))
                    .contains(
                        "\"urn:jiceng:schema:" + format.substring("jiceng.".length()) + ":0\""));
  }

  @Test
  void thereIsNoOther() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Schemas.of("jiceng.weather"))
        .withMessageStartingWith("no schema of jiceng.weather");
  }
}
