package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Larger votes of every kind, by the library and by the second counter. */
class VoteProperties {

  @Provide
  Arbitrary<Vote> votes() {
    return Combinators.combine(
            Arbitraries.of(VoteKind.class),
            Arbitraries.integers().between(1, 9),
            Arbitraries.integers().between(1, 9))
        .flatAs(
            (kind, seats, candidates) ->
                paper(candidates)
                    .list()
                    .ofMaxSize(60)
                    .flatMap(
                        papers ->
                            turnouts(papers.size())
                                .map(
                                    turnout ->
                                        new Vote(
                                            kind,
                                            Contests.DAY,
                                            seats,
                                            candidates,
                                            turnout,
                                            ImmutableList.copyOf(papers)))));
  }

  /** Around four fifths present, and around as many voters as papers. */
  private static Arbitrary<Vote.Turnout> turnouts(int papers) {
    return Combinators.combine(
            Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(1, 1), Tuple.of(1, -1)),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 16))
        .as(
            (more, notVoting, withoutPaper, absent) -> {
              int voters = Math.max(0, papers + more);
              int issued = voters + notVoting;
              int present = issued + withoutPaper;
              return new Vote.Turnout(present + absent, present, issued, voters);
            });
  }

  private static Arbitrary<Paper> paper(int candidates) {
    Arbitrary<String> lines =
        Arbitraries.frequency(
                Tuple.of(6, "+"),
                Tuple.of(6, "-"),
                Tuple.of(2, "0"),
                Tuple.of(1, "_"),
                Tuple.of(1, "x"))
            .list()
            .ofSize(candidates)
            .map(signs -> String.join("", signs));
    Arbitrary<List<String>> names = Arbitraries.of("候选人亥", "候选人戌", "候选人甲").list().ofMaxSize(3);
    Arbitrary<List<String>> none = Arbitraries.just(List.of());
    return Combinators.combine(
            lines, Arbitraries.frequencyOf(Tuple.of(2, none), Tuple.of(1, names)))
        .as((text, written) -> new Paper(text, ImmutableList.copyOf(written)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theSecondCounterAgrees(@ForAll("votes") Vote vote) {
    assertThat(vote.byEngine()).isEqualTo(SlowCounter.declare(vote));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everySeatHasOneResultUnlessTheVoteIsVoid(@ForAll("votes") Vote vote) {
    VoteResult result = vote.byEngine();
    assertThat(result.seats()).hasSize(result.voidFor().isEmpty() ? vote.seats() : 0);
  }

  /** Listing the candidates in the opposite order changes who stands where, and nothing else. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void theOrderOfTheListChangesNobodysResult(@ForAll("votes") Vote vote) {
    assertThat(results(reversed(vote), true)).isEqualTo(results(vote, false));
  }

  private static Vote reversed(Vote vote) {
    // Names that stand on the list are rejected whichever line they stand on.
    return new Vote(
        vote.kind(),
        vote.day(),
        vote.seats(),
        vote.candidates(),
        vote.turnout(),
        vote.papers().stream()
            .map(
                paper ->
                    new Paper(new StringBuilder(paper.lines()).reverse().toString(), paper.names()))
            .collect(toImmutableList()));
  }

  private static ImmutableList<String> results(Vote vote, boolean backwards) {
    return vote.byEngine().seats().stream()
        .map(seat -> words(seat, vote.candidates(), backwards))
        .sorted(Comparator.naturalOrder())
        .collect(toImmutableList());
  }

  /** The words of a seat in a stable order, each person under the name of the first list. */
  private static String words(String seat, int candidates, boolean backwards) {
    return List.of(seat.split(" ")).stream()
        .map(word -> backwards && word.matches("p\\d") ? renamed(word, candidates) : word)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String renamed(String person, int candidates) {
    return IntStream.rangeClosed(1, candidates)
        .filter(line -> person.equals("p" + line))
        .mapToObj(line -> "p" + (candidates + 1 - line))
        .collect(Collectors.joining());
  }
}
