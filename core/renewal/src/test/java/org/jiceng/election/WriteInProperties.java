package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

/** Votes by freely composed methods, with names written in and what was found about them. */
class WriteInProperties extends WrittenInVotes {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everySeatHasOneResult(@ForAll("votes") WrittenInVote vote) {
    ImmutableList<SeatResult> seats = vote.seats();
    assertThat(seats).hasSize(vote.contest().seats());
    seats.stream()
        .flatMap(WriteInProperties::nextVote)
        .distinct()
        .forEach(
            next ->
                assertThat(seats.stream().filter(next::equals).count()).isEqualTo(next.seats()));
    seats.forEach(seat -> Statistics.label("seat").collect(seat.getClass().getSimpleName()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whoeverWinsIsListedOrWrittenInAndEligible(@ForAll("votes") WrittenInVote vote) {
    ImmutableSet<ListedCandidate> mayWin =
        Stream.concat(
                vote.contest().candidates().stream(),
                vote.decisions().personsMeant().stream()
                    .filter(
                        person ->
                            vote.decisions().eligibilityOf(person.person())
                                instanceof Eligibility.Eligible))
            .collect(toImmutableSet());
    for (SeatResult seat : vote.seats()) {
      boolean review =
          seat instanceof SeatResult.Pending pending
              && pending.awaited() == SeatResult.Awaited.REVIEW;
      if (!review) {
        assertThat(mayWin).containsAll(Winner.of(seat).stream().toList());
      }
      if (seat instanceof SeatResult.NextVote next) {
        assertThat(mayWin).containsAll(next.among());
      }
    }
    assertThat(winners(vote.seats())).doesNotHaveDuplicates();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nothingOfTheCountIsEdited(@ForAll("votes") WrittenInVote vote) {
    Declaration declaration = vote.declaration();
    assertThat(declaration.count()).isEqualTo(vote.count());
    assertThat(declaration.decisions()).isEqualTo(vote.decisions());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theOrderOfTheLogDoesNotMatter(@ForAll("votes") WrittenInVote vote) {
    Decisions reversed =
        ((ImmutableDecisions) vote.decisions())
            .withWriteIns(Lists.reverse(vote.decisions().writeIns()));
    assertThat(vote.with(reversed).seats()).isEqualTo(vote.seats());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aReviewTakesNoSeatFromAnybodyElected(
      @ForAll("votes") WrittenInVote vote, @ForAll boolean first, @ForAll boolean second) {
    WrittenInVote reviewed = vote.reviewed(first, second);
    ImmutableSet<ListedCandidate> after =
        reviewed.seats().stream().flatMap(WriteInProperties::concerned).collect(toImmutableSet());
    assertThat(after)
        .containsAll(
            vote.declaration().elected().stream().map(SeatResult.Elected::candidate).toList());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theNextVotesAreAboutAllSeatsThatAVoteMustFill(@ForAll("votes") WrittenInVote vote) {
    ImmutableList<Contest> due = vote.due();
    ImmutableList<SeatResult.NextVote> open =
        vote.seats().stream().flatMap(WriteInProperties::nextVote).collect(toImmutableList());
    if (due.isEmpty()) {
      Statistics.label("due").collect(open.isEmpty() ? "none" : "later");
      return;
    }
    Statistics.label("due").collect(due.size());
    assertThat(due.stream().mapToInt(Contest::seats).sum()).isEqualTo(open.size());
    int follow = open.size();
    for (Contest next : due) {
      follow -= next.seats();
      assertThat(next.seatsToFollow()).isEqualTo(follow);
      assertThat(next.checked().value()).isPresent();
      assertThat(next.seated()).containsAll(winners(vote.seats()));
      assertThat(next.candidates()).noneMatch(next.seated()::contains);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whoReadsOutsideReadsNoOpenName(@ForAll("votes") WrittenInVote vote) {
    for (Language language : Language.values()) {
      String text = vote.declaration().explain(language, Audience.PUBLIC);
      assertThat(text).doesNotContain("{").doesNotContain("某").doesNotContain("(q");
      assertThat(vote.declaration().explain(language, Audience.ARCHIVE)).doesNotContain("{");
    }
  }

  private static Stream<ListedCandidate> concerned(SeatResult seat) {
    if (seat instanceof SeatResult.Decision decision) {
      return decision.among().stream();
    }
    return Stream.concat(
        Winner.of(seat).stream(),
        nextVote(seat)
            .filter(next -> next.cause() == SeatResult.Cause.RELATION_TIE)
            .flatMap(next -> next.among().stream()));
  }

  private static List<ListedCandidate> winners(ImmutableList<SeatResult> seats) {
    return seats.stream().flatMap(seat -> Winner.of(seat).stream()).toList();
  }

  private static Stream<SeatResult.NextVote> nextVote(SeatResult seat) {
    return seat instanceof SeatResult.NextVote next ? Stream.of(next) : Stream.empty();
  }
}
