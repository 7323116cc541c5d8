package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every input that fuzzing found worth keeping, read again. */
class FuzzCorpusTest {

  static Iterable<String> targets() {
    return FuzzTargets.names();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void corpus(String target) throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            Objects.requireNonNull(getClass().getResource("ReadersFuzzInputs/" + target)).toURI());
    List<Path> inputs;
    try (Stream<Path> files = Files.list(folder)) {
      inputs = files.sorted().toList();
    }

    assertThat(inputs).isNotEmpty();
    for (Path input : inputs) {
      FuzzTargets.run(target, Files.readAllBytes(input));
    }
  }

  /** What bytes seldom come upon: minutes that are one value away from right ones. */
  @ParameterizedTest
  @ValueSource(strings = {"ballots", "totals", "stations"})
  void minutesWithAnyValueChanged(String votes) throws IOException {
    Changes.of(
            new ObjectMapper().readTree(Fixtures.bytes("minutes-" + votes + ".json")),
            // Settings of a method are alike, and what was declared is compared, not read.
            pointer ->
                pointer
                    .replaceFirst("^/(contest/method|declaration|ballots)/.*", "/$1/*")
                    .replaceAll("/\\d+", "/*"))
        .forEach(
            changed ->
                FuzzTargets.run(
                    "minutes", changed.document().toString().getBytes(StandardCharsets.UTF_8)));
  }
}
