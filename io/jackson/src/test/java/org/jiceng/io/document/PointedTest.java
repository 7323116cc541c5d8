package org.jiceng.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiceng.io.json.Documents;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.source.Source;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pointer leads to the place of a value, or to the last one on its way that is there. */
class PointedTest {
  private static final JsonValue DOCUMENT =
      Documents.read(
              Source.ofText("d.json", "{\"a\":\n[1,\n{\"b/c~d\":\n2}],\n\"7\":\n{\"0\":\ntrue}}"),
              Outcome::accepted,
              new IssueLog())
          .orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "'', d.json:1",
    "/a, d.json:2:/a",
    "/a/0, d.json:2:/a/0",
    "/a/1, d.json:3:/a/1",
    "/a/1/b~1c~0d, d.json:4:/a/1/b~1c~0d",
    "/7/0, d.json:7:/7/0",
    "/b, d.json:1",
    "/a/2, d.json:2:/a",
    "/a/-1, d.json:2:/a",
    "/a/x, d.json:2:/a",
    "/a/9999999999, d.json:2:/a",
    "/a/1/b, d.json:3:/a/1",
    "/a/0/b, d.json:2:/a/0"
  })
  void eachPointer(String pointer, String place) {
    assertThat(Pointed.at(DOCUMENT, pointer)).hasToString(place);
  }
}
