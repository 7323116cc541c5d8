package org.jiceng.io.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jiceng.election.Declaration;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.jiceng.text.Audience;

/** One character of a document of a declaration is another one. */
class DeclarationTamperProperties {
  private static final Declaration DECLARATION = SampleMinutes.ofBallots().declaration();
  private static final String FILE = DeclarationFiles.toJson(DECLARATION, Audience.ARCHIVE);

  @Provide
  Arbitrary<Integer> digits() {
    return Arbitraries.of(
        IntStream.range(0, FILE.length())
            .filter(at -> Character.isDigit(FILE.charAt(at)))
            .boxed()
            .collect(ImmutableList.toImmutableList()));
  }

  @Property(tries = 400)
  void aDigitThatWasChangedIsFound(
      @ForAll("digits") int at, @ForAll @IntRange(min = 1, max = 9) int more) {
    char other = (char) ('0' + (FILE.charAt(at) - '0' + more) % 10);
    assertThat(read(FILE.substring(0, at) + other + FILE.substring(at + 1)).errors()).isNotEmpty();
  }

  /** White space and the like may change, and then it says the same. */
  @Property(tries = 400)
  void anyOtherCharacterIsFoundOrHarmless(
      @ForAll @IntRange(min = 0, max = Integer.MAX_VALUE) int position, @ForAll char other) {
    int at = position % FILE.length();
    Loaded<Declaration> read = read(FILE.substring(0, at) + other + FILE.substring(at + 1));
    if (read.errors().isEmpty()) {
      assertThat(read.orElseThrow()).isEqualTo(DECLARATION);
    }
  }

  private static Loaded<Declaration> read(String json) {
    return DeclarationFiles.read(Source.ofText("d.json", json));
  }
}
