package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
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
import net.jqwik.api.statistics.Statistics;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

class ElectionProperties {

  /** A contest, how many are present, and the ballots that came back. */
  record Vote(int seats, int candidates, int present, ImmutableList<Ballot> ballots) {
    Contest contest() {
      return Contests.committee(seats, candidates);
    }

    Count count() {
      return count(ballots);
    }

    Count count(Iterable<Ballot> box) {
      return contest().count(Attendance.of(present, present), box).orElseThrow();
    }

    Declaration declare() {
      return contest().declare(count());
    }

    OfficeResult office() {
      return declare().officeResults().get(0);
    }

    SlowCount slow() {
      return new SlowCount(seats, present, SlowCount.labels(contest()), ballots);
    }
  }

  /** Most papers use all their choices, so that majorities and ties are common. */
  @Provide
  Arbitrary<Vote> votes() {
    Arbitrary<Integer> seats =
        Arbitraries.frequency(Tuple.of(1, 1), Tuple.of(2, 2), Tuple.of(3, 3), Tuple.of(2, 4));
    Arbitrary<Integer> more = Arbitraries.frequency(Tuple.of(3, 1), Tuple.of(1, 0), Tuple.of(1, 2));
    Arbitrary<Integer> unreturned = Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1));
    return Combinators.combine(seats, more, unreturned)
        .flatAs(
            (s, surplus, missing) ->
                paper(s, s + surplus)
                    .list()
                    .ofMaxSize(9)
                    .map(
                        papers ->
                            new Vote(s, s + surplus, papers.size() + missing, numbered(papers))));
  }

  /** A full list of choices, one with a name in the place of the last, or anything. */
  private static Arbitrary<Ballot> paper(int seats, int candidates) {
    Arbitrary<Mark> rest =
        Arbitraries.frequency(
            Tuple.of(6, Mark.AGAINST),
            Tuple.of(2, Mark.ABSTAIN),
            Tuple.of(1, Mark.BLANK),
            Tuple.of(1, Mark.SPOILT));
    Arbitrary<String> name = Arbitraries.of("候选人亥", "候选人戌", "候选人甲", " ");
    Arbitrary<List<String>> none = Arbitraries.just(List.of());
    return Arbitraries.frequencyOf(
        Tuple.of(
            8, paper(candidates, Arbitraries.just(seats), Arbitraries.just(Mark.AGAINST), none)),
        Tuple.of(
            4,
            paper(
                candidates,
                Arbitraries.just(seats - 1),
                Arbitraries.just(Mark.AGAINST),
                Arbitraries.just(List.of("候选人亥")))),
        Tuple.of(
            2,
            paper(
                candidates,
                Arbitraries.integers().between(0, candidates),
                rest,
                name.list().ofMaxSize(3))));
  }

  private static Arbitrary<Ballot> paper(
      int candidates,
      Arbitrary<Integer> chosen,
      Arbitrary<Mark> rest,
      Arbitrary<List<String>> names) {
    Arbitrary<List<Integer>> order =
        Arbitraries.shuffle(IntStream.range(0, candidates).boxed().toList());
    return Combinators.combine(chosen, rest.list().ofSize(candidates), order, names)
        .as(
            (number, others, lines, written) -> {
              List<Mark> marks = new ArrayList<>(others);
              lines.subList(0, number).forEach(line -> marks.set(line, Mark.FOR));
              return new Ballot("b", ImmutableList.copyOf(marks), ImmutableList.copyOf(written));
            });
  }

  private static ImmutableList<Ballot> numbered(List<Ballot> papers) {
    return IntStream.range(0, papers.size())
        .mapToObj(i -> new Ballot("b" + (i + 1), papers.get(i).lines(), papers.get(i).writeIns()))
        .collect(toImmutableList());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theSlowCounterAgrees(@ForAll("votes") Vote vote) {
    SlowCount slow = vote.slow();
    Count count = vote.count();
    for (int line = 0; line < vote.candidates(); line++) {
      Tally tally = count.tallies().get(line);
      assertThat(
              List.of(
                  (long) tally.inFavour(),
                  (long) tally.against(),
                  (long) tally.abstaining(),
                  (long) tally.blank(),
                  (long) tally.spoilt()))
          .containsExactly(
              slow.marks(line, Mark.FOR),
              slow.marks(line, Mark.AGAINST),
              slow.marks(line, Mark.ABSTAIN),
              slow.marks(line, Mark.BLANK),
              slow.marks(line, Mark.SPOILT));
    }
    for (WriteInTally name : count.writeIns()) {
      assertThat((long) name.votes()).isEqualTo(slow.votes().get(name.name()));
    }
    assertThat(count.tallies().size() + count.writeIns().size()).isEqualTo(slow.votes().size());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void electedAndDecidedAreThoseInAndTheNextVoteIsAmongTheTied(@ForAll("votes") Vote vote) {
    OfficeResult office = vote.office();
    SlowCount slow = vote.slow();
    ImmutableSet<String> labels = ImmutableSet.copyOf(SlowCount.labels(vote.contest()));
    assertThat(office.elected().stream().map(seat -> seat.candidate().label()))
        .containsExactlyInAnyOrderElementsOf(Sets.intersection(slow.in(), labels));
    ImmutableSortedSet<String> namesIn = sorted(Sets.difference(slow.in(), labels));
    ImmutableSortedSet<String> namesTied = sorted(Sets.difference(slow.tied(), labels));
    assertThat(
            office.decisions().stream()
                .flatMap(decision -> decision.names().stream())
                .collect(toImmutableSortedSet(Comparator.naturalOrder())))
        .isEqualTo(sorted(Sets.union(namesIn, namesTied)));
    ImmutableSortedSet<String> revote =
        office.nextVotes().stream()
            .filter(next -> next.cause() == SeatResult.Cause.TIE)
            .flatMap(next -> next.among().stream())
            .map(ListedCandidate::label)
            .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    assertThat(revote).isEqualTo(namesTied.isEmpty() ? slow.tied() : ImmutableSortedSet.of());
    Statistics.label("outcome")
        .collect(outcome(slow, vote.seats(), namesIn, namesTied))
        .coverage(
            kinds -> {
              for (String kind : List.of("all seats filled", "shortfall", "a name is in", "tie")) {
                kinds.check(kind).count(number -> number > 5);
              }
              kinds.check("a name is tied").count(number -> number > 0);
            });
  }

  private static String outcome(
      SlowCount slow, int seats, ImmutableSet<String> namesIn, ImmutableSet<String> namesTied) {
    if (!namesTied.isEmpty()) {
      return "a name is tied";
    }
    if (!namesIn.isEmpty()) {
      return "a name is in";
    }
    if (!slow.tied().isEmpty()) {
      return "tie";
    }
    return slow.in().size() == seats ? "all seats filled" : "shortfall";
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everySeatHasOneResult(@ForAll("votes") Vote vote) {
    OfficeResult office = vote.office();
    assertThat(
            office.elected().size()
                + office.pending().size()
                + office.nextVotes().size()
                + office.decisions().size()
                + office.vacant().size()
                + office.reduced().size()
                + office.unknown().size())
        .isEqualTo(vote.seats());
    for (SeatResult.NextVote next : office.nextVotes()) {
      assertThat(next.seats()).isEqualTo(office.nextVotes().size());
      assertThat(next.among().size() > next.seats())
          .as("a tie needs more persons than seats")
          .isIn(true, next.cause() == SeatResult.Cause.TIE);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyLineIsAccountedFor(@ForAll("votes") Vote vote) {
    Count count = vote.count();
    int filled = vote.ballots().stream().mapToInt(ballot -> ballot.writeIns().size()).sum();
    assertThat(count.isConserved()).isTrue();
    assertThat(count.returned()).isEqualTo(vote.ballots().size());
    assertThat(count.tallies()).allMatch(tally -> tally.lines() == vote.ballots().size());
    assertThat(count.slotsFilled()).isEqualTo(filled);
    assertThat(count.unreturned()).isEqualTo(vote.present() - vote.ballots().size());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theOrderOfBallotsDoesNotMatter(@ForAll("votes") Vote vote, @ForAll long seed) {
    List<Ballot> shuffled = new ArrayList<>(vote.ballots());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(vote.count(shuffled)).isEqualTo(vote.count());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void oneMoreVoteKeepsAPersonElected(@ForAll("votes") Vote vote) {
    for (SeatResult.Elected elected : vote.declare().elected()) {
      int line = vote.contest().candidates().indexOf(elected.candidate());
      for (Ballot ballot : vote.ballots()) {
        Ballot turned = turned(ballot, line);
        Vote after = replacing(vote, ballot, turned);
        if (ballot.lines().get(line) != Mark.FOR
            && ballot.lines().get(line) != Mark.SPOILT
            && after.slow().isValid(turned)) {
          assertThat(after.declare().elected())
              .extracting(SeatResult.Elected::person)
              .contains(elected.person());
        }
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whoeverWinsWasListedOrWrittenIn(@ForAll("votes") Vote vote) {
    OfficeResult office = vote.office();
    assertThat(vote.contest().candidates())
        .containsAll(office.elected().stream().map(SeatResult.Elected::candidate).toList());
    assertThat(
            vote.ballots().stream().flatMap(b -> b.writeIns().stream()).collect(Collectors.toSet()))
        .containsAll(office.decisions().stream().flatMap(d -> d.names().stream()).toList());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void thePublicReadsNoIdAndNoNameWrittenIn(
      @ForAll("votes") Vote vote, @ForAll Language language, @ForAll Audience audience) {
    String text = vote.declare().explain(language, audience);
    boolean internal = audience == Audience.REVIEW_OFFICE || audience == Audience.ARCHIVE;
    boolean written = !vote.count().writeIns().isEmpty();
    assertThat(text).doesNotContain("{").contains("候选人甲");
    assertThat(text.contains("p1")).isEqualTo(internal);
    assertThat(text.contains("候选人亥") || text.contains("候选人戌")).isEqualTo(internal && written);
  }

  private static Ballot turned(Ballot ballot, int line) {
    List<Mark> marks = new ArrayList<>(ballot.lines());
    marks.set(line, Mark.FOR);
    return new Ballot(ballot.id(), ImmutableList.copyOf(marks), ballot.writeIns());
  }

  private static Vote replacing(Vote vote, Ballot ballot, Ballot by) {
    return new Vote(
        vote.seats(),
        vote.candidates(),
        vote.present(),
        vote.ballots().stream().map(b -> b.equals(ballot) ? by : b).collect(toImmutableList()));
  }

  private static ImmutableSortedSet<String> sorted(Iterable<String> names) {
    return ImmutableSortedSet.copyOf(names);
  }
}
