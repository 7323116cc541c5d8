package org.jiceng.examples.xing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** README says what the code says: snippets, outputs and commands. */
final class ReadmeTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- snippet: (\\S+)#(\\S+) -->\n```\\w+\n(.*?)```", Pattern.DOTALL);
  private static final Pattern OUTPUT =
      Pattern.compile("<!-- output: (\\S+) -->\n```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

  private record Block(String source, String region, String text) {
    @Override
    public String toString() {
      return source + "#" + region;
    }
  }

  static Stream<Block> snippets() throws IOException {
    return SNIPPET
        .matcher(readme())
        .results()
        .map(found -> new Block(found.group(1), found.group(2), found.group(3)));
  }

  static Stream<Block> outputs() throws IOException {
    return OUTPUT
        .matcher(readme())
        .results()
        .map(found -> new Block(found.group(1), "", found.group(2)));
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void aSnippetIsARegionOfAnExample(Block block) throws IOException {
    List<String> lines = Files.readAllLines(ROOT.resolve("examples").resolve(block.source()));
    int from = lineWith(lines, "tag::" + block.region());
    int to = lineWith(lines, "end::" + block.region());
    String region = String.join("\n", lines.subList(from + 1, to)).stripIndent();
    assertThat(block.text()).isEqualTo(region + "\n");
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void anOutputIsPartOfAGoldenText(Block block) throws IOException {
    assertThat(Files.readString(Path.of("src/test/resources/golden", block.source())))
        .contains(block.text());
  }

  @Test
  void everyBlockOfCodeOrOutputIsChecked() throws IOException {
    long blocks =
        Pattern.compile("^```(java|xml|text)$", Pattern.MULTILINE)
            .matcher(readme())
            .results()
            .count();
    assertThat(snippets().count() + outputs().count()).isEqualTo(blocks).isPositive();
  }

  @Test
  void theTwoCommandsAreThoseOfTheWholeCheck() throws IOException {
    List<String> commands =
        COMMANDS.matcher(readme()).results().map(found -> found.group(1)).toList();
    assertThat(commands.get(0).lines()).hasSize(2);
    assertThat(commands).as("the Chinese summary has the same two").containsOnly(commands.get(0));
    List<String> check =
        Files.readAllLines(ROOT.resolve(".ci/run")).stream().map(String::strip).toList();
    assertThat(check).containsAll(commands.get(0).lines().toList());
  }

  private static int lineWith(List<String> lines, String mark) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(mark)) {
        return i;
      }
    }
    throw new AssertionError("no line with " + mark);
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }
}
