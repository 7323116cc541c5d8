package org.jiceng.examples.elections;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiceng.election.Declaration;
import org.jiceng.election.ElectionKind;
import org.jiceng.election.SeatResult;
import org.jiceng.election.VoidCode;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The printed elections, word for word, and whether no kind and no outcome is missing. */
class ElectionsRunTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void printsWhatIsCommitted(Language language) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ElectionsRun.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), language);
    String name = "elections_" + language.name().toLowerCase(Locale.ROOT) + ".txt";
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactlyElementsOf(
            Files.readAllLines(Path.of("src", "test", "resources", "golden", name)));
  }

  @Test
  void noKindIsMissing() {
    assertThat(EachKind.all().stream().map(sample -> sample.contest().office()))
        .containsExactlyInAnyOrder(ElectionKind.values());
  }

  @Test
  void noOutcomeIsMissing() {
    ImmutableSet<String> shown =
        EachOutcome.all().stream()
            .map(Sample::declaration)
            .flatMap(ElectionsRunTest::outcomes)
            .collect(toImmutableSet());
    Stream<String> seats =
        Arrays.stream(SeatResult.class.getPermittedSubclasses()).map(Class::getSimpleName);
    Stream<String> details =
        Stream.of(SeatResult.Awaited.values(), SeatResult.Cause.values(), VoidCode.values())
            .flatMap(Arrays::stream)
            .map(Enum::name);
    Stream<String> votes =
        Arrays.stream(Declaration.class.getPermittedSubclasses()).map(Class::getSimpleName);
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(seats, details, votes).flatMap(all -> all).toList());
  }

  private static Stream<String> outcomes(Declaration declaration) {
    Stream<String> voids =
        declaration instanceof Declaration.VoidVote failed
            ? failed.reasons().stream().map(reason -> reason.code().name())
            : Stream.of();
    Stream<String> seats =
        declaration.officeResults().stream()
            .flatMap(office -> office.seats().stream())
            .flatMap(ElectionsRunTest::outcomes);
    return Stream.of(Stream.of(declaration.getClass().getSimpleName()), voids, seats)
        .flatMap(all -> all);
  }

  private static Stream<String> outcomes(SeatResult seat) {
    Stream<String> detail = Stream.of();
    if (seat instanceof SeatResult.Pending pending) {
      detail = Stream.of(pending.awaited().name());
    } else if (seat instanceof SeatResult.NextVote next) {
      detail = Stream.of(next.cause().name());
    }
    return Stream.concat(Stream.of(seat.getClass().getSimpleName()), detail);
  }
}
