package org.jiceng.examples.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jiceng.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is printed about minutes that are true and minutes that are not, word for word. */
class MinutesRunTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void printsWhatIsCommitted(Language language) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    MinutesRun.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), language, folder);
    String name = "minutes_" + language.name().toLowerCase(Locale.ROOT) + ".txt";
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactlyElementsOf(
            Files.readAllLines(Path.of("src", "test", "resources", "golden", name)));
  }
}
