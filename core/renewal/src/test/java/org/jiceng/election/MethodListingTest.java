package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiceng.law.Setting;
import org.jiceng.testkit.Law;
import org.jiceng.text.Language;
import org.jiceng.text.Text;
import org.junit.jupiter.api.Test;

/**
 * Every parameter of every method in every interval of its law, as a committed listing: to be read
 * beside the law tables, and compared whenever a method changes. If a change is meant, copy {@code
 * target/methods.txt} over it.
 */
@Law({
  "ELECTION-DEFAULTS/1990-ballot-check",
  "ELECTION-DEFAULTS/1990-delegates-review",
  "ELECTION-DEFAULTS/1990-over-vote",
  "ELECTION-DEFAULTS/1990-preliminary",
  "ELECTION-DEFAULTS/1990-secretary-by-committee",
  "ELECTION-DEFAULTS/1990-shortfall",
  "ELECTION-DEFAULTS/1990-tie",
  "ELECTION-DEFAULTS/confirmation-before-2020",
  "ELECTION-DEFAULTS/delegates-reduction",
  "ELECTION-DEFAULTS/extra-ballot",
  "ELECTION-DEFAULTS/members-for-the-record",
  "ELECTION-DEFAULTS/no-avoidance-before-2026",
  "ELECTION-DEFAULTS/officers-ballot-check",
  "ELECTION-DEFAULTS/officers-majority",
  "ELECTION-DEFAULTS/officers-over-vote",
  "ELECTION-DEFAULTS/officers-quorum",
  "ELECTION-DEFAULTS/officers-shortfall",
  "ELECTION-DEFAULTS/officers-tie",
  "ELECTION-DEFAULTS/over-vote",
  "ELECTION-DEFAULTS/preliminary-confirmation",
  "ELECTION-DEFAULTS/preliminary-reduction",
  "ELECTION-DEFAULTS/reduction",
  "ELECTION-DEFAULTS/rule-order",
  "ELECTION-DEFAULTS/second-tie",
  "ELECTION-DEFAULTS/secretary-reduction",
  "ELECTION-DEFAULTS/secretary-surplus",
  "ELECTION-DEFAULTS/standing-approval",
  "ELECTION-DEFAULTS/standing-committee-surplus",
  "ELECTION-DEFAULTS/standing-reduction",
  "ELECTION-DEFAULTS/unbacked-write-in",
  "ELECTION-DEFAULTS/unless-said",
  "ELECTION-DEFAULTS/write-in",
  "ELECTION-DEFAULTS/write-in-decider",
  "PARTY-BRANCH-2018/21c",
  "PARTY-ELECT-1990/12",
  "PARTY-ELECT-1990/8",
  "PARTY-ELECT-1990/choices",
  "PARTY-ELECT-1990/majority",
  "PARTY-ELECT-1990/quorum",
  "PARTY-ELECT-2020/11",
  "PARTY-ELECT-2020/13",
  "PARTY-ELECT-2020/25",
  "PARTY-ELECT-2020/9",
  "PARTY-ELECT-2020/ballot-check",
  "PARTY-ELECT-2020/majority",
  "PARTY-ELECT-2020/over-vote",
  "PARTY-ELECT-2020/preliminary",
  "PARTY-ELECT-2020/quorum",
  "PARTY-ELECT-2020/secretary-by-committee",
  "PARTY-ELECT-2020/shortfall",
  "PARTY-ELECT-2020/tie",
  "RC-ORG-1989/another-majority",
  "RC-ORG-1989/another-turnout",
  "RC-ORG-1989/ballot-check",
  "RC-ORG-1989/candidacy",
  "RC-ORG-1989/majority",
  "RC-ORG-1989/shortfall",
  "RC-ORG-1989/shortfall-pool",
  "RC-ORG-1989/stop",
  "RC-ORG-1989/surplus",
  "RC-ORG-1989/tie",
  "RC-ORG-1989/turnout",
  "RC-ORG-1989/turnout-counter",
  "RC-ORG-1989/over-vote-test",
  "RC-ORG-1989/paper-form",
  "RC-ORG-1989/sequence",
  "RC-ORG-2018/another-majority",
  "RC-ORG-2018/another-turnout",
  "RC-ORG-2018/ballot-check",
  "RC-ORG-2018/candidacy",
  "RC-ORG-2018/majority",
  "RC-ORG-2018/shortfall",
  "RC-ORG-2018/shortfall-pool",
  "RC-ORG-2018/stop",
  "RC-ORG-2018/surplus",
  "RC-ORG-2018/tie",
  "RC-ORG-2018/turnout",
  "RC-ORG-2018/turnout-counter",
  "RC-ORG-2018/over-vote-test",
  "RC-ORG-2018/paper-form",
  "RC-ORG-2018/sequence",
  "RC-ORG-2025/18",
  "RC-ORG-2025/19-1a",
  "RC-ORG-2025/19-1b",
  "RC-ORG-2025/19-1c",
  "RC-ORG-2025/19-2",
  "RC-ORG-2025/8",
  "RC-ORG-2025/another-turnout",
  "RC-ORG-2025/ballot-check",
  "RC-ORG-2025/rule-order",
  "RC-ORG-2025/stop",
  "RC-ORG-2025/tie",
  "RC-ORG-2025/turnout-counter",
  "RC-ORG-2025/over-vote-test",
  "RC-ORG-2025/paper-form",
  "RC-ORG-2025/sequence",
  "VC-ORG-2010/15-1a",
  "VC-ORG-2010/15-1d",
  "VC-ORG-2010/15-2a",
  "VC-ORG-2010/15-2b",
  "VC-ORG-2010/15-2c",
  "VC-ORG-2010/15-2d",
  "VC-ORG-2010/15-2e",
  "VC-ORG-2010/6-2",
  "VC-ORG-2010/another-turnout",
  "VC-ORG-2010/ballot-check",
  "VC-ORG-2010/rule-order",
  "VC-ORG-2010/stop",
  "VC-ORG-2010/tie",
  "VC-ORG-2010/turnout-counter",
  "VC-ORG-2010/over-vote-test",
  "VC-ORG-2010/paper-form",
  "VC-ORG-2010/sequence",
  "VC-ORG-2018/15-1a",
  "VC-ORG-2018/15-1d",
  "VC-ORG-2018/15-2a",
  "VC-ORG-2018/15-2b",
  "VC-ORG-2018/15-2c",
  "VC-ORG-2018/15-2d",
  "VC-ORG-2018/15-2e",
  "VC-ORG-2018/6-2",
  "VC-ORG-2018/another-turnout",
  "VC-ORG-2018/ballot-check",
  "VC-ORG-2018/rule-order",
  "VC-ORG-2018/stop",
  "VC-ORG-2018/tie",
  "VC-ORG-2018/turnout-counter",
  "VC-ORG-2018/over-vote-test",
  "VC-ORG-2018/paper-form",
  "VC-ORG-2018/sequence",
  "VC-ORG-2025/18-1a",
  "VC-ORG-2025/18-1d",
  "VC-ORG-2025/18-2a",
  "VC-ORG-2025/18-2b",
  "VC-ORG-2025/18-2c",
  "VC-ORG-2025/18-2d",
  "VC-ORG-2025/18-2e",
  "VC-ORG-2025/8-2a",
  "VC-ORG-2025/8-2b",
  "VC-ORG-2025/another-turnout",
  "VC-ORG-2025/ballot-check",
  "VC-ORG-2025/rule-order",
  "VC-ORG-2025/stop",
  "VC-ORG-2025/tie",
  "VC-ORG-2025/turnout-counter",
  "VC-ORG-2025/over-vote-test",
  "VC-ORG-2025/paper-form",
  "VC-ORG-2025/sequence",
})
class MethodListingTest {
  private static final Path COMMITTED = Path.of("src/test/resources/law/methods.txt");
  private static final Path NOW = Path.of("target/methods.txt");

  @Test
  void everyMethodIsAsListed() throws IOException {
    List<String> lines = new ArrayList<>();
    for (ElectionKind kind : ElectionKind.values()) {
      for (Map.Entry<Range<LocalDate>, ElectionMethod> from :
          ElectionMethods.timeline(kind).values().asMapOfRanges().entrySet()) {
        lines.add(kind + " " + from.getKey().lowerEndpoint());
        from.getValue().parameters().forEach((name, setting) -> lines.add(line(name, setting)));
      }
    }
    Files.write(NOW, lines);
    assertThat(lines)
        .as("if this change is meant: copy %s over %s", NOW, COMMITTED)
        .containsExactlyElementsOf(Files.readAllLines(COMMITTED));
  }

  private static String line(Parameter name, Setting<? extends Text> setting) {
    String value = setting.known().map(known -> known.in(Language.EN)).orElse("UNKNOWN");
    return "  "
        + name
        + " = "
        + value
        + " | "
        + setting.citation().rule()
        + " "
        + setting.citation().confidence();
  }
}
