package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How each kind of vote comes out in each interval of its law, found by running votes: no cell is
 * empty unexplained, and no explanation is contradicted.
 */
class OutcomeMatrixTest {
  /** From the library's own types, so that a new shape asks for a new column. */
  private static final ImmutableList<String> OUTCOMES =
      Stream.of(
              Stream.of("ELECTED"),
              Stream.of(SeatResult.Awaited.values()).map(awaited -> "PENDING_" + awaited),
              Stream.of(SeatResult.Cause.values()).map(cause -> "NEXT_VOTE_" + cause),
              Stream.of(DecisionOption.values()).map(option -> "DECISION_" + option),
              Stream.of("VACANT", "REDUCED", "UNKNOWN", "UNDETERMINED"),
              Stream.of(VoidCode.values()).map(code -> "VOID_" + code))
          .flatMap(names -> names)
          .collect(toImmutableList());

  private final Table<String, String, Integer> cells = HashBasedTable.create();

  /**
   * That some votes cannot come out in a way.
   *
   * @param rows the rows, a star for anything
   * @param outcome the columns, likewise
   * @param reason why
   */
  private record Impossible(String rows, String outcome, String reason) {
    boolean covers(String row, String column) {
      return column.matches(outcome.replace("*", ".*")) && row.matches(rows.replace("*", ".*"));
    }
  }

  @Test
  void everyKindComesOutInEveryWayThatIsPossible() throws IOException {
    ImmutableList<Impossible> impossible = impossible();
    ImmutableList<String> rows =
        Preset.all().stream().map(OutcomeMatrixTest::row).collect(toImmutableList());
    Preset.all().forEach(this::run);
    print(rows, impossible);
    assertThat(OUTCOMES).as("every outcome has a column").containsAll(cells.columnKeySet());
    for (String row : rows) {
      for (String outcome : OUTCOMES) {
        assertThat(reason(row, outcome, impossible).isPresent())
            .as("%s %s: either votes or a reason, not both", row, outcome)
            .isEqualTo(!cells.contains(row, outcome));
      }
    }
    assertThat(impossible)
        .as("every reason is needed")
        .allMatch(
            one ->
                rows.stream()
                    .anyMatch(
                        row -> OUTCOMES.stream().anyMatch(column -> one.covers(row, column))));
  }

  private static Optional<Integer> reason(
      String row, String outcome, ImmutableList<Impossible> impossible) {
    return IntStream.range(0, impossible.size())
        .boxed()
        .filter(line -> impossible.get(line).covers(row, outcome))
        .findFirst();
  }

  /** A line for each row: in each column a number of votes, or a reason as {@code r12}. */
  private void print(ImmutableList<String> rows, ImmutableList<Impossible> impossible) {
    for (int line = 0; line < impossible.size(); line++) {
      System.out.println("matrix: r" + line + " " + impossible.get(line).reason());
    }
    System.out.println("matrix: columns " + String.join(" ", OUTCOMES));
    for (String row : rows) {
      StringBuilder line = new StringBuilder();
      for (String outcome : OUTCOMES) {
        Integer votes = cells.get(row, outcome);
        line.append(' ')
            .append(
                votes != null
                    ? votes.toString()
                    : reason(row, outcome, impossible).map(number -> "r" + number).orElse("?"));
      }
      System.out.printf("matrix: %-60s%s%n", row, line);
    }
  }

  private void run(Preset preset) {
    SmallVotes small = new SmallVotes(preset, this::add);
    small.visit(1, 2);
    small.visit(2, 1);
    LargeVotes.of(preset).forEach(this::add);
  }

  private void add(Vote vote) {
    Declaration declaration = vote.declaration();
    Set<String> outcomes = new HashSet<>();
    if (declaration instanceof Declaration.VoidVote failed) {
      failed.reasons().forEach(reason -> outcomes.add("VOID_" + reason.code()));
    } else if (declaration instanceof Declaration.UndeterminedVote) {
      outcomes.add("UNDETERMINED");
    }
    for (OfficeResult office : declaration.officeResults()) {
      office.seats().forEach(seat -> outcomes.addAll(outcomes(seat)));
    }
    String row = row(vote.preset());
    for (String outcome : outcomes) {
      Integer before = cells.get(row, outcome);
      cells.put(row, outcome, before == null ? 1 : before + 1);
    }
  }

  /** The shape of a seat, or of a decision each option. */
  private static ImmutableList<String> outcomes(SeatResult seat) {
    if (seat instanceof SeatResult.Decision decision) {
      return decision.options().stream()
          .map(option -> "DECISION_" + option)
          .collect(toImmutableList());
    }
    String words = seat.fold(new SeatWords());
    return ImmutableList.of(words.substring(0, words.indexOf(' ')));
  }

  /** As {@code PARTY BRANCH_COMMITTEE 2020-07-13}. */
  private static String row(Preset preset) {
    String elects = preset.kind().elects();
    if (elects.startsWith("RESIDENTS")) {
      return "RESIDENTS " + preset;
    }
    return (elects.startsWith("VILLAGERS") ? "VILLAGERS " : "PARTY ") + preset;
  }

  @Test
  void everyShapeOfASeatHasAColumn() {
    assertThat(SeatResult.class.getPermittedSubclasses())
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder(
            "Elected", "Pending", "NextVote", "Decision", "Vacant", "Reduced", "Unknown");
  }

  /** Lines of rows, outcome and why that cannot be. */
  private static ImmutableList<Impossible> impossible() throws IOException {
    return Files.readAllLines(GoldenCase.FOLDER.resolve("impossible.csv")).stream()
        .map(line -> Splitter.on(',').limit(3).splitToList(line))
        .map(words -> new Impossible(words.get(0), words.get(1), words.get(2)))
        .collect(toImmutableList());
  }
}
