package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiceng.issue.Issue;

/**
 * What must come out of a golden election, in words.
 *
 * @param refused the codes for which it cannot be counted at all
 * @param voidFor why the whole vote is void
 * @param undetermined the open parameters on which it depends whether it is
 * @param seats what became of each seat, see {@link GoldenSeat}
 * @param lines for each candidate the lines for, against, abstaining, blank, spoilt, and those on
 *     invalid ballots
 * @param proxies what became of each proxy that was filed, see {@link GoldenProxies}
 * @param next the kinds of the next steps, in order
 * @param issues the codes of the issues, in order
 */
record GoldenResult(
    ImmutableList<String> refused,
    ImmutableList<String> voidFor,
    ImmutableList<String> undetermined,
    ImmutableList<String> seats,
    ImmutableList<String> lines,
    ImmutableList<String> proxies,
    ImmutableList<String> next,
    ImmutableList<String> issues) {
  static final ImmutableSet<String> KEYS =
      ImmutableSet.of(
          "refused", "void", "undetermined", "seats", "lines", "proxies", "next", "issues");

  static GoldenResult of(CaseFile expected) {
    return new GoldenResult(
        expected.list("refused"),
        expected.list("void"),
        expected.list("undetermined"),
        expected.bars("seats"),
        expected.list("lines"),
        expected.bars("proxies"),
        expected.list("next"),
        expected.list("issues"));
  }

  static GoldenResult refused(Iterable<Issue> issues) {
    ImmutableList<String> none = ImmutableList.of();
    return new GoldenResult(Contests.codes(issues), none, none, none, none, none, none, none);
  }

  /**
   * What was declared, office by office.
   *
   * @param office the words before the result of a seat
   */
  static GoldenResult of(
      ImmutableList<Declaration> declarations,
      Iterable<Issue> issues,
      Function<Contest, String> office) {
    return new GoldenResult(
        ImmutableList.of(),
        all(declarations, GoldenResult::voidFor),
        all(declarations, GoldenResult::undetermined),
        all(declarations, declared -> seats(declared, office.apply(declared.contest()))),
        all(declarations, declared -> declared.count().tallies().stream().map(GoldenResult::line)),
        ImmutableList.of(),
        all(
            declarations,
            declared -> declared.nextSteps().stream().map(step -> step.kind().name())),
        Contests.codes(issues));
  }

  static GoldenResult ofProxies(List<String> proxies, Iterable<Issue> issues) {
    ImmutableList<String> none = ImmutableList.of();
    return new GoldenResult(
        none, none, none, none, none, ImmutableList.copyOf(proxies), none, Contests.codes(issues));
  }

  private static ImmutableList<String> all(
      List<Declaration> declarations, Function<Declaration, Stream<String>> words) {
    return declarations.stream().flatMap(words).collect(toImmutableList());
  }

  private static Stream<String> voidFor(Declaration declaration) {
    return declaration instanceof Declaration.VoidVote failed
        ? failed.reasons().stream().map(reason -> reason.code().name())
        : Stream.empty();
  }

  private static Stream<String> undetermined(Declaration declaration) {
    return declaration instanceof Declaration.UndeterminedVote vote
        ? vote.open().stream().map(Parameter::name)
        : Stream.empty();
  }

  private static Stream<String> seats(Declaration declaration, String office) {
    return declaration.officeResults().stream()
        .flatMap(result -> result.seats().stream())
        .map(seat -> office + seat.fold(new GoldenSeat()));
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
}
