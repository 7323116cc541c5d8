package org.jiceng.examples.xing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the main job prints, and how it refuses. */
final class MainJobTest {
  private static final Path DATA = Path.of("data");

  private record Ended(int status, String printed) {}

  private static Ended run(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int status =
        XingCounty.run(List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return new Ended(status, bytes.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void printsTheGoldenText(String language) throws IOException {
    Ended ended = run(DATA.toString(), "--lang", language);
    assertThat(ended.status()).isZero();
    assertThat(ended.printed())
        .isEqualTo(
            Files.readString(Path.of("src/test/resources/golden/main_" + language + ".txt")));
  }

  @Test
  void refusesOtherArguments() {
    assertThat(run().status()).isEqualTo(2);
    assertThat(run("a", "b").status()).isEqualTo(2);
    assertThat(run("nowhere").status()).isEqualTo(1);
  }

  @Test
  void everyProblemOfEveryFileIsPrintedWithItsLine(@TempDir Path folder) throws IOException {
    Path data = copy(folder);
    replace(data.resolve("units.csv"), "\n141123100017,", "\n14112310001,"); // line 3
    Ended ended = run(data.toString());
    assertRefused(ended, "units.csv:3:code: UNIT_CODE_MALFORMED");

    copy(folder);
    replace(data.resolve("members-2021.csv"), ",BRANCH,", ",NOWHERE,"); // line 2
    replace(data.resolve("members-2018.csv"), "\nS18-00002,", "\nS18-00001,");
    ended = run(data.toString(), "--lang", "zh");
    assertRefused(ended, "members-2021.csv:2:body: ");
    assertRefused(ended, "members-2018.csv:3:");
  }

  @Test
  void aFileThatIsNotUtf8SaysWhatItIs(@TempDir Path folder) throws IOException {
    Path units = copy(folder).resolve("units.csv");
    Files.writeString(units, Files.readString(units), Charset.forName("GB18030"));
    assertRefused(run(folder.toString()), "GB18030");
    Files.write(units, new byte[] {'P', 'K', 3, 4, 0, 0});
    assertRefused(run(folder.toString()), "units.csv: FILE_");
    Files.writeString(units, "");
    assertRefused(run(folder.toString()), "units.csv: FILE_");
  }

  private static void assertRefused(Ended ended, String containing) {
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.printed()).contains(containing).doesNotContain("\tat ", "Exception");
  }

  private static Path copy(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(DATA)) {
      for (Path file : files.toList()) {
        Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
    return folder;
  }

  private static void replace(Path file, String first, String by) throws IOException {
    String text = Files.readString(file);
    int at = text.indexOf(first);
    assertThat(at).as("%s in %s", first, file).isNotNegative();
    Files.writeString(file, text.substring(0, at) + by + text.substring(at + first.length()));
  }
}
