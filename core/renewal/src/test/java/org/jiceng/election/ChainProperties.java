package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** All votes that follow from one vote, held one after another. */
class ChainProperties extends WrittenInVotes {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theSeatsOfABodyAreFilledOnceEach(@ForAll("votes") WrittenInVote vote, @ForAll long seed) {
    Random random = new Random(seed);
    Declaration first = vote.reviewed(true, true).declaration();
    Deque<Contest> toHold = new ArrayDeque<>(due(first));
    List<ListedCandidate> in = new ArrayList<>(winners(first));
    int seats = in.size() + seats(toHold);
    int held = 0;
    while (!toHold.isEmpty() && held++ < 12) {
      Contest contest = toHold.pop();
      assertThat(contest.checked().issues()).noneMatch(issue -> issue.isError());
      assertThat(contest.seated()).containsAll(in);
      Declaration declaration = hold(contest, random);
      ImmutableList<Contest> next = due(declaration);
      in.addAll(winners(declaration));
      assertThat(in).doesNotHaveDuplicates();
      assertThat(seats(next)).isLessThanOrEqualTo(contest.seats());
      if (!next.isEmpty()) {
        Iterable<Contest> last = ImmutableList.copyOf(next).reverse();
        last.forEach(toHold::push);
      } else if (Seated.mayStillChange(declaration)) {
        Statistics.label("chain").collect("a decision is open");
        return;
      } else {
        toHold =
            new ArrayDeque<>(toHold.stream().map(later -> later.following(declaration)).toList());
      }
      assertThat(in.size() + seats(toHold)).as("won and open").isEqualTo(seats);
    }
    Statistics.label("chain").collect(held == 0 ? "one vote" : toHold.isEmpty() ? "over" : "on");
  }

  /** With a paper for each of nine, none of them invalid. */
  private static Declaration hold(Contest contest, Random random) {
    ImmutableList<Ballot> papers =
        IntStream.range(0, 9)
            .mapToObj(
                paper ->
                    new Ballot(
                        "b" + paper,
                        Stream.generate(() -> random.nextInt(4) == 0 ? Mark.AGAINST : Mark.FOR)
                            .limit(contest.candidates().size())
                            .collect(toImmutableList()),
                        ImmutableList.of()))
            .collect(toImmutableList());
    return contest.declare(contest.count(Attendance.of(9, 9), papers).orElseThrow());
  }

  private static ImmutableList<Contest> due(Declaration declaration) {
    return declaration.nextContests(
        place -> ContestId.of(declaration.contest().id() + "-" + place), Contests.DAY);
  }

  private static int seats(Iterable<Contest> contests) {
    return ImmutableList.copyOf(contests).stream().mapToInt(Contest::seats).sum();
  }

  private static ImmutableList<ListedCandidate> winners(Declaration declaration) {
    return declaration.officeResults().stream()
        .flatMap(office -> office.seats().stream())
        .flatMap(seat -> Winner.of(seat).stream())
        .collect(toImmutableList());
  }
}
