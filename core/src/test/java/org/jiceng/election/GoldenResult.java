package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.jiceng.issue.Outcome;

/**
 * What must come out of a golden election, in words.
 *
 * @param refused the codes for which it cannot be counted at all
 * @param voidFor why the whole vote is void
 * @param undetermined the open parameters on which it depends whether it is
 * @param seats what became of each seat, see {@link GoldenSeat}
 * @param lines for each candidate the lines for, against, abstaining, blank, spoilt, and those on
 *     invalid ballots
 * @param next the kinds of the next steps, in order
 * @param issues the codes of the issues, in order
 */
record GoldenResult(
    ImmutableList<String> refused,
    ImmutableList<String> voidFor,
    ImmutableList<String> undetermined,
    ImmutableList<String> seats,
    ImmutableList<String> lines,
    ImmutableList<String> next,
    ImmutableList<String> issues) {
  static final ImmutableSet<String> KEYS =
      ImmutableSet.of("refused", "void", "undetermined", "seats", "lines", "next", "issues");

  static GoldenResult of(CaseFile expected) {
    return new GoldenResult(
        expected.list("refused"),
        expected.list("void"),
        expected.list("undetermined"),
        expected.bars("seats"),
        expected.list("lines"),
        expected.list("next"),
        expected.list("issues"));
  }

  static GoldenResult of(Outcome<Declaration> outcome) {
    return outcome
        .value()
        .map(GoldenResult::of)
        .orElseGet(
            () ->
                new GoldenResult(
                    Contests.codes(outcome.issues()),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of()));
  }

  private static GoldenResult of(Declaration declaration) {
    return new GoldenResult(
        ImmutableList.of(),
        declaration instanceof Declaration.VoidVote failed
            ? names(failed.reasons().stream().map(VoidReason::code))
            : ImmutableList.of(),
        declaration instanceof Declaration.UndeterminedVote vote
            ? names(vote.open().stream())
            : ImmutableList.of(),
        declaration.officeResults().stream()
            .flatMap(office -> office.seats().stream())
            .map(seat -> seat.fold(new GoldenSeat()))
            .collect(toImmutableList()),
        declaration.count().tallies().stream().map(GoldenResult::line).collect(toImmutableList()),
        names(declaration.nextSteps().stream().map(NextStep::kind)),
        Contests.codes(declaration.issues()));
  }

  /** As {@code 27/3/0/0/0/0}. */
  private static String line(Tally tally) {
    return VoteResult.lineOf(
        tally.inFavour(),
        tally.against(),
        tally.abstaining(),
        tally.blank(),
        tally.spoilt(),
        tally.onInvalidBallots());
  }

  private static ImmutableList<String> names(Stream<? extends Enum<?>> constants) {
    return constants.map(Enum::name).collect(toImmutableList());
  }
}
