package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A named election in a folder: what was voted, what must come out, and the working by hand.
 *
 * @param given what was voted, and the rules of the ledger that it is a case of: {@code inside} the
 *     boundary of a rule, {@code outside} it, or of a rule without one
 * @param expected what must come out
 * @param working the arithmetic, written before the library ran
 */
record GoldenCase(String name, CaseFile given, GoldenResult expected, String working) {
  static final Path FOLDER = Path.of("src", "test", "resources", "elections");

  static final ImmutableSet<String> TAGS = ImmutableSet.of("law", "inside", "outside");

  static ImmutableList<GoldenCase> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .sorted()
          .map(GoldenCase::read)
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldenCase read(Path folder) {
    try {
      return new GoldenCase(
          folder.getFileName().toString(),
          CaseFile.read(
              folder.resolve("case.properties"),
              ImmutableSet.<String>builder().addAll(GoldenVote.KEYS).addAll(TAGS).build()),
          GoldenResult.of(CaseFile.read(folder.resolve("expected.properties"), GoldenResult.KEYS)),
          Files.readString(folder.resolve("working.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules that it is any case of. */
  ImmutableSet<String> laws() {
    return Stream.of("law", "inside", "outside")
        .flatMap(tag -> given.list(tag).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** What the library makes of it. */
  GoldenResult result() {
    if (given.text("proxies").isPresent()) {
      return new GoldenProxies(given).result();
    }
    return given.text("offices").isPresent()
        ? new GoldenPoll(given).result()
        : new GoldenVote(given).result();
  }

  /** As the second counter takes it; empty if that knows no such vote. */
  Optional<Vote> known() {
    return expected.refused().isEmpty() ? VoteOfCase.of(given) : Optional.empty();
  }
}
