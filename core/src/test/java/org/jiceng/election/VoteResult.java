package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a counter found, in words that owe nothing to the library's types: why the vote is void;
 * each seat's result; and for each candidate the lines for, against, abstaining, blank, spoilt, and
 * on invalid ballots.
 */
record VoteResult(
    ImmutableList<String> voidFor, ImmutableList<String> seats, ImmutableList<String> lines) {

  static VoteResult of(Declaration declaration) {
    return new VoteResult(
        declaration instanceof Declaration.VoidVote failed
            ? failed.reasons().stream()
                .map(reason -> reason.code().name())
                .collect(toImmutableList())
            : ImmutableList.of(),
        declaration.officeResults().stream()
            .flatMap(office -> office.seats().stream())
            .map(VoteResult::seat)
            .collect(toImmutableList()),
        declaration.count().tallies().stream().map(VoteResult::line).collect(toImmutableList()));
  }

  private static String seat(SeatResult seat) {
    if (seat instanceof SeatResult.Elected elected) {
      return "ELECTED %s %d".formatted(elected.person().value(), elected.votes());
    }
    if (seat instanceof SeatResult.Pending pending) {
      return "PENDING_%s %s %d"
          .formatted(pending.awaited(), pending.person().value(), pending.votes());
    }
    if (seat instanceof SeatResult.NextVote vote) {
      return "NEXT_VOTE_%s %d of %s"
          .formatted(vote.cause(), vote.seats(), String.join(" ", Contests.ids(vote.among())));
    }
    if (seat instanceof SeatResult.Decision decision) {
      return "DECISION_%s %s %d"
          .formatted(
              decision.options().get(0), String.join(" ", decision.names()), decision.votes());
    }
    throw new IllegalArgumentException("no words for " + seat);
  }

  private static String line(Tally tally) {
    return lineOf(
        tally.inFavour(),
        tally.against(),
        tally.abstaining(),
        tally.blank(),
        tally.spoilt(),
        tally.onInvalidBallots());
  }

  static String lineOf(long... numbers) {
    return Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining("/"));
  }
}
