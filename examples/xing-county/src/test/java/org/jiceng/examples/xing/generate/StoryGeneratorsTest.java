package org.jiceng.examples.xing.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed ballots and replies are what their generators write. */
final class StoryGeneratorsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "opinions.ndjson",
        "ballots-committee.ndjson",
        "ballots-tie.ndjson",
        "ballots-tie-again.ndjson",
        "ballots-secretary.ndjson"
      })
  void writesTheCommittedFileByteForByte(String name, @TempDir Path directory) throws IOException {
    OpinionGenerator.main(new String[] {directory.toString()});
    BallotGenerator.main(new String[] {directory.toString()});
    assertThat(directory.resolve(name)).hasSameBinaryContentAs(Path.of("data", name));
  }
}
