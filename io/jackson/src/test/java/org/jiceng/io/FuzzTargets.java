package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jiceng.io.election.BallotFiles;
import org.jiceng.io.election.DeclarationFiles;
import org.jiceng.io.election.MinutesFiles;
import org.jiceng.io.policy.NegativeListFiles;
import org.jiceng.io.policy.PolicyFiles;
import org.jiceng.io.review.OpinionFiles;
import org.jiceng.io.review.ReviewReportFiles;
import org.jiceng.io.rollup.RollupFiles;
import org.jiceng.io.source.Source;
import org.jiceng.io.unit.AliasFiles;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.issue.Loaded;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitTree;

/**
 * What is thrown bytes at: every reader, and what must hold whatever the bytes are. The corpus is
 * replayed by {@code FuzzCorpusTest}; {@code mvn -Pfuzz} looks for more.
 */
final class FuzzTargets {
  private static final UnitTree TREE = Fixtures.tree();

  private static final ImmutableSortedMap<String, Function<Source, Loaded<?>>> READERS =
      ImmutableSortedMap.<String, Function<Source, Loaded<?>>>naturalOrder()
          .put("units", UnitFiles::read)
          .put("aliases", source -> AliasFiles.read(source, TREE))
          .put("roster", Fixtures::roster)
          .put("candidates", Fixtures::candidates)
          .put("policy", PolicyFiles::read)
          .put("negativeList", NegativeListFiles::read)
          .put("plan", Fixtures::plan)
          .put("opinions", OpinionFiles::read)
          .put("ballots", BallotFiles::read)
          .put("minutes", MinutesFiles::verify)
          .put("declaration", DeclarationFiles::read)
          .put("reviewReport", ReviewReportFiles::read)
          .put("rollupTable", RollupFiles::readJson)
          .put("figures", RollupFiles::read)
          .put("unitHistory", ChangingTown::crosswalk)
          .put("unitChanges", ChangingTown::history)
          .buildOrThrow();

  private FuzzTargets() {}

  static Iterable<String> names() {
    return READERS.keySet();
  }

  /** Reads {@code bytes} by the reader of {@code name}; fails if something is amiss. */
  static void run(String name, byte[] bytes) {
    Loaded<?> loaded = READERS.get(name).apply(Source.of("f", bytes, StandardCharsets.UTF_8));

    assertThat(loaded.value().isPresent() || !loaded.errors().isEmpty())
        .as("something is read, or an error says why not")
        .isTrue();
    loaded
        .issues()
        .forEach(
            issue -> {
              for (Language language : Language.values()) {
                assertThat(issue.in(language))
                    .doesNotContain("\n", "\r", "\0", "com.fasterxml")
                    .satisfies(text -> assertThat(isWhole(text)).as(text).isTrue());
              }
            });
  }

  /** Whether the text can be written: no half of a character in it. */
  private static boolean isWhole(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
