package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which golden elections show which kind of vote coming out how; no cell is empty unexplained. */
class OutcomeMatrixTest {
  private static final Path IMPOSSIBLE = GoldenCase.FOLDER.resolve("impossible.csv");

  @Test
  void everyKindComesOutInEveryWayThatIsPossible() throws IOException {
    Table<VoteKind, String, Integer> cells = cells();
    ImmutableMap<String, String> impossible = impossible();
    for (VoteKind kind : VoteKind.values()) {
      for (String outcome : outcomes()) {
        String reason = impossible.getOrDefault(kind + "," + outcome, "");
        Integer number = cells.get(kind, outcome);
        System.out.printf(
            "matrix: %-28s %-34s %s%n",
            kind, outcome, number != null ? number : "impossible: " + reason);
        assertThat(number == null)
            .as("%s %s: either a golden election or a reason, not both", kind, outcome)
            .isEqualTo(!reason.isEmpty());
      }
    }
    System.out.println("matrix: " + GoldenCase.all().size() + " golden elections");
    assertThat(outcomes()).as("every outcome has a column").containsAll(cells.columnKeySet());
  }

  private static Table<VoteKind, String, Integer> cells() {
    Table<VoteKind, String, Integer> cells = HashBasedTable.create();
    for (GoldenCase golden : GoldenCase.all()) {
      VoteKind kind = golden.known().map(Vote::kind).orElse(null);
      if (kind == null) {
        continue;
      }
      Stream<String> voids = golden.expected().voidFor().stream().map(reason -> "VOID_" + reason);
      Stream<String> seats =
          golden.expected().seats().stream().map(seat -> seat.substring(0, seat.indexOf(' ')));
      Stream.concat(voids, seats)
          .distinct()
          .forEach(
              outcome -> {
                Integer before = cells.get(kind, outcome);
                cells.put(kind, outcome, before == null ? 1 : before + 1);
              });
    }
    return cells;
  }

  /** From the library's own types, so that a new shape asks for a new column. */
  private static ImmutableList<String> outcomes() {
    return Stream.of(
            Stream.of("ELECTED", "VACANT", "REDUCED", "UNKNOWN"),
            Stream.of(SeatResult.Awaited.values()).map(awaited -> "PENDING_" + awaited),
            Stream.of(SeatResult.Cause.values()).map(cause -> "NEXT_VOTE_" + cause),
            Stream.of(DecisionOption.values())
                .filter(option -> option != DecisionOption.DECLARE_WITHOUT_NAME)
                .map(option -> "DECISION_" + option),
            Stream.of(VoidCode.values()).map(code -> "VOID_" + code))
        .flatMap(names -> names)
        .collect(toImmutableList());
  }

  @Test
  void everyShapeOfASeatHasAColumn() {
    assertThat(SeatResult.class.getPermittedSubclasses())
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder(
            "Elected", "Pending", "NextVote", "Decision", "Vacant", "Reduced", "Unknown");
  }

  /** Lines of kind, outcome and why that cannot be. */
  private static ImmutableMap<String, String> impossible() throws IOException {
    ImmutableMap.Builder<String, String> reasons = ImmutableMap.builder();
    for (String line : Files.readAllLines(IMPOSSIBLE)) {
      List<String> cells = Splitter.on(',').limit(3).splitToList(line);
      reasons.put(cells.get(0) + "," + cells.get(1), cells.get(2));
    }
    return reasons.buildOrThrow();
  }
}
