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
        whyNotValid(declaration),
        declaration.officeResults().stream()
            .flatMap(office -> office.seats().stream())
            .map(seat -> seat.fold(new SeatWords()))
            .collect(toImmutableList()),
        declaration.count().tallies().stream().map(VoteResult::line).collect(toImmutableList()));
  }

  private static ImmutableList<String> whyNotValid(Declaration declaration) {
    if (declaration instanceof Declaration.UndeterminedVote vote) {
      return vote.open().stream()
          .map(parameter -> "UNDETERMINED_" + parameter)
          .collect(toImmutableList());
    }
    return declaration instanceof Declaration.VoidVote failed
        ? failed.reasons().stream().map(reason -> reason.code().name()).collect(toImmutableList())
        : ImmutableList.of();
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
