package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

/** What holds of every vote of every kind, whatever its numbers. */
class ElectionProperties {

  @Provide
  Arbitrary<Vote> votes() {
    return Votes.any();
  }

  /** Of whose persons nothing is known, so that no rule on women or relatives acts. */
  @Provide
  Arbitrary<Vote> votesByNumbersAlone() {
    return Votes.any().map(vote -> vote.with(Vote.People.UNKNOWN));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everySeatHasOneResultUnlessTheVoteIsVoid(@ForAll("votes") Vote vote) {
    Declaration declaration = vote.declaration();
    int results = 0;
    for (OfficeResult office : declaration.officeResults()) {
      results +=
          office.elected().size()
              + office.pending().size()
              + office.nextVotes().size()
              + office.decisions().size()
              + office.vacant().size()
              + office.reduced().size()
              + office.unknown().size();
    }
    assertThat(results).isEqualTo(declaration instanceof Declaration.VoidVote ? 0 : vote.seats());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyLineIsAccountedFor(@ForAll("votes") Vote vote) {
    Count count = vote.declaration().count();
    int filled = vote.papers().stream().mapToInt(paper -> paper.names().size()).sum();
    assertThat(count.isConserved()).isTrue();
    assertThat(count.returned()).isEqualTo(vote.papers().size());
    assertThat(count.tallies()).allMatch(tally -> tally.lines() == vote.papers().size());
    assertThat(count.slotsFilled()).isEqualTo(filled);
    assertThat(count.unreturned())
        .isEqualTo(Math.max(0, vote.turnout().issued() - vote.papers().size()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theOrderOfBallotsDoesNotMatter(@ForAll("votes") Vote vote, @ForAll long seed) {
    List<Paper> shuffled = new ArrayList<>(vote.papers());
    Collections.shuffle(shuffled, new Random(seed));
    Declaration other = vote.with(ImmutableList.copyOf(shuffled)).declaration();
    Declaration one = vote.declaration();
    assertThat(other.count().tallies()).isEqualTo(one.count().tallies());
    assertThat(other.count().writeIns()).isEqualTo(one.count().writeIns());
    assertThat(other.officeResults()).isEqualTo(one.officeResults());
    assertThat(other.issues()).isEqualTo(one.issues());
    assertThat(other.nextSteps()).isEqualTo(one.nextSteps());
  }

  /** Listing the candidates in the opposite order changes who stands where, and nothing else. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void theOrderOfTheListChangesNobodysResult(@ForAll("votes") Vote vote) {
    assertThat(Mirror.unordered(Mirror.of(vote).byEngine(), vote.candidates()))
        .containsExactlyInAnyOrderElementsOf(Mirror.unordered(vote.byEngine(), 0));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void oneMoreVoteKeepsAPersonElected(
      @ForAll("votesByNumbersAlone") Vote vote, @ForAll Random random) {
    ImmutableList<String> elected = elected(vote.byEngine());
    Assume.that(!elected.isEmpty() && !vote.papers().isEmpty());
    String person = elected.get(random.nextInt(elected.size()));
    int line = Integer.parseInt(person.substring(1)) - 1;
    for (Paper paper : ImmutableSet.copyOf(vote.papers())) {
      String turned = paper.lines().substring(0, line) + "+" + paper.lines().substring(line + 1);
      if (paper.lines().charAt(line) == '-' || paper.lines().charAt(line) == '0') {
        List<Paper> papers = new ArrayList<>(vote.papers());
        papers.set(papers.indexOf(paper), new Paper(turned, paper.names()));
        Vote after = vote.with(ImmutableList.copyOf(papers));
        if (invalid(after) == invalid(vote)) {
          assertThat(elected(after.byEngine())).as(turned).contains(person);
        }
      }
    }
  }

  private static int invalid(Vote vote) {
    return vote.declaration().count().invalidBallots();
  }

  /** In office, or elected and waiting. */
  private static ImmutableList<String> elected(VoteResult result) {
    return result.seats().stream()
        .filter(seat -> seat.startsWith("ELECTED") || seat.startsWith("PENDING"))
        .map(seat -> seat.split(" ")[1])
        .collect(toImmutableList());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whoeverWinsWasListedOrWrittenIn(@ForAll("votes") Vote vote) {
    ImmutableSet<String> known =
        new SlowPapers(vote, vote.preset().law())
            .heaps().stream().map(SlowPapers.Heap::who).collect(toImmutableSet());
    for (OfficeResult office : vote.declaration().officeResults()) {
      Stream<String> persons =
          office.seats().stream()
              .flatMap(seat -> Winner.of(seat).stream())
              .map(winner -> winner.person().value());
      assertThat(persons).isSubsetOf(known).doesNotHaveDuplicates();
      assertThat(office.decisions())
          .allSatisfy(decision -> assertThat(known).containsAll(decision.names()));
      assertThat(office.nextVotes())
          .allSatisfy(next -> assertThat(known).containsAll(next.names()));
    }
  }

  /** All and only those above the hurdle with the votes of the last seat, if they are too many. */
  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void theTiedVoteAgain(@ForAll("votesByNumbersAlone") Vote vote) {
    SlowLaw law = vote.preset().law();
    VoteResult result = vote.byEngine();
    Assume.that(result.voidFor().isEmpty() && law.tieIsVotedOn() && law.majority().size() == 1);
    SlowLaw.Share majority = law.majority().get(0);
    List<SlowPapers.Heap> over =
        new SlowPapers(vote, law)
            .highestFirst().stream()
                .filter(heap -> majority.isMet(heap.votes(), vote.turnout().present()))
                .toList();
    boolean enough = over.size() > vote.seats();
    long last = enough ? over.get(vote.seats() - 1).votes() : -1;
    List<SlowPapers.Heap> tied = over.stream().filter(heap -> heap.votes() == last).toList();
    boolean tie = enough && over.get(vote.seats()).votes() == last;
    boolean named = tied.stream().anyMatch(heap -> !heap.listed());
    ImmutableSet<String> revotes =
        result.seats().stream()
            .filter(seat -> seat.startsWith("NEXT_VOTE_TIE"))
            .map(seat -> seat.substring(seat.indexOf(" of ") + " of ".length()))
            .collect(toImmutableSet());
    assertThat(revotes)
        .isEqualTo(
            tie && !named
                ? ImmutableSet.of(
                    tied.stream().map(SlowPapers.Heap::who).collect(Collectors.joining(" ")))
                : ImmutableSet.of());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void thePublicReadsNoIdAndNoNameWrittenIn(
      @ForAll("votes") Vote vote, @ForAll Language language, @ForAll Audience audience) {
    Declaration declaration = vote.declaration();
    String text = declaration.explain(language, audience);
    boolean internal = audience == Audience.REVIEW_OFFICE || audience == Audience.ARCHIVE;
    boolean written = !declaration.count().writeIns().isEmpty();
    boolean told = internal && declaration instanceof Declaration.ValidVote;
    assertThat(text).doesNotContain("{");
    if (told) {
      assertThat(text).contains("p1");
    } else if (!internal) {
      assertThat(text).doesNotContain("p1");
    }
    assertThat(text.contains("列外人")).isEqualTo(told && written);
  }
}
