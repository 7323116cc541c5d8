package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jiceng.law.Provision;

/**
 * A contest by any rules on ballots, and its ballots, numbered as a packing would number them.
 * Numbers stand at both sides of the borders of words and blocks.
 */
record AnyVote(Contest contest, ImmutableList<Ballot> ballots) {
  Attendance attendance() {
    return Attendance.of(ballots.size(), ballots.size());
  }

  Count plain() {
    return contest.count(attendance(), ballots).orElseThrow();
  }

  Count packed() {
    PackedBallots packed = PackedBallots.of(contest.candidates().size(), ballots);
    return contest.count(attendance(), packed).orElseThrow();
  }

  static Arbitrary<AnyVote> any() {
    return Arbitraries.of(0, 1, 2, 3, 4, 7, 20, 63, 64, 65, 220)
        .flatMap(
            lines ->
                Combinators.combine(methods(), seats(lines))
                    .flatAs((method, seats) -> votes(contest(method, seats, lines))));
  }

  private static Arbitrary<Integer> seats(int lines) {
    return Arbitraries.integers().between(1, Math.max(1, lines + 1));
  }

  /** Every rule that decides whether a ballot counts. */
  private static Arbitrary<ElectionMethod> methods() {
    ElectionMethod any = Contests.committee(1, 2).method();
    return Combinators.combine(
            Arbitraries.of(OverVote.VOIDS_BALLOT, OverVote.COUNTS),
            Arbitraries.of(WriteInRule.class),
            Arbitraries.of(UnbackedWriteIn.class))
        .as(
            (overVote, writeIn, unbacked) ->
                Methods.vary(any)
                    .withOverVote(new Provision<>(overVote, any.overVote().citation()))
                    .withWriteIn(new Provision<>(writeIn, any.writeIn().citation()))
                    .withUnbackedWriteIn(
                        new Provision<>(unbacked, any.unbackedWriteIn().citation())));
  }

  static Contest contest(ElectionMethod method, int seats, int lines) {
    return new Contest.Builder()
        .id(ContestId.of("vote-1"))
        .office(Contests.MEMBER)
        .seats(seats)
        .addAllCandidates(
            IntStream.rangeClosed(1, lines)
                .mapToObj(i -> ListedCandidate.of("p" + i, "候选人" + i))
                .toList())
        .method(method)
        .pollDay(Contests.DAY)
        .build();
  }

  private static Arbitrary<AnyVote> votes(Contest contest) {
    return Arbitraries.of(0, 1, 2, 63, 64, 65, 128, 130)
        .flatMap(size -> paper(contest).list().ofSize(size))
        .map(papers -> new AnyVote(contest, numbered(papers)));
  }

  static ImmutableList<Ballot> numbered(List<Ballot> papers) {
    return IntStream.range(0, papers.size())
        .mapToObj(
            i ->
                new Ballot(
                    Integer.toString(i + 1), papers.get(i).lines(), papers.get(i).writeIns()))
        .collect(toImmutableList());
  }

  /** Choices about as many as there are seats, from some line on. */
  private static Arbitrary<Ballot> paper(Contest contest) {
    int lines = contest.candidates().size();
    Arbitrary<String> name = Arbitraries.of("候选人亥", "候选人戌", "候选人1", " 候选人亥 ", " ");
    return Combinators.combine(
            Arbitraries.integers().between(0, Math.max(0, lines - 1)),
            Arbitraries.integers().between(-2, 1),
            Arbitraries.of(Mark.class).list().ofSize(lines),
            Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.<String>of())),
                Tuple.of(1, name.list().ofMaxSize(3))))
        .as(
            (from, more, rest, names) -> {
              List<Mark> marks = new ArrayList<>(rest);
              marks.replaceAll(mark -> mark == Mark.FOR ? Mark.AGAINST : mark);
              int chosen = Math.min(lines, contest.seats() + more);
              for (int i = 0; i < chosen; i++) {
                marks.set((from + i) % lines, Mark.FOR);
              }
              return new Ballot("b", ImmutableList.copyOf(marks), ImmutableList.copyOf(names));
            });
  }
}
