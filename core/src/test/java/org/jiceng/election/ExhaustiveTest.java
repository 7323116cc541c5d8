package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every small vote, by the library and by the second counter: all multisets of ballots, for each
 * kind of vote in each interval of its law, each number of candidates and of seats, each way the
 * meeting can be attended.
 *
 * <p>A ballot is for, against or abstaining on each line, or wholly blank, or wholly spoilt, each
 * with or without one name written in; or it is not returned. The normal build goes to four ballots
 * of one or two candidates and to three ballots of three, there once for each renaming of the
 * candidates; {@code -Djiceng.exhaustive=full} goes to four ballots of three, without that short
 * cut.
 */
@Tag("exhaustive")
class ExhaustiveTest {
  private static final String NAME = "候选人亥";
  private static final ImmutableList<LocalDate> DAYS = ImmutableList.of(Contests.DAY);

  private final boolean full = System.getProperty("jiceng.exhaustive", "").equals("full");
  private long cases;

  @Test
  void theSecondCounterAgreesOnEverySmallVote() {
    for (int candidates = 1; candidates <= 3; candidates++) {
      visit(
          papers(candidates), 0, new ArrayList<>(), 0, full || candidates < 3 ? 4 : 3, candidates);
    }
    System.out.println("exhaustive: " + cases + " votes compared" + (full ? ", full" : ""));
    assertThat(cases).isGreaterThan(100_000);
  }

  private void visit(
      List<Paper> kinds, int from, List<Paper> papers, int missing, int most, int candidates) {
    int issued = papers.size() + missing;
    if (candidates < 3 || full || Renamings.isLeast(papers)) {
      compareAll(ImmutableList.copyOf(papers), issued, candidates);
    }
    if (issued == most) {
      return;
    }
    // What is not returned comes first in the order of the multiset, so it is added only then.
    if (papers.isEmpty()) {
      visit(kinds, 0, papers, missing + 1, most, candidates);
    }
    for (int kind = from; kind < kinds.size(); kind++) {
      papers.add(kinds.get(kind));
      visit(kinds, kind, papers, missing, most, candidates);
      papers.remove(papers.size() - 1);
    }
  }

  private void compareAll(ImmutableList<Paper> papers, int issued, int candidates) {
    ImmutableList<Vote.Turnout> turnouts =
        ImmutableList.of(
            Vote.Turnout.of(issued),
            new Vote.Turnout(issued + 1, issued, issued, issued),
            new Vote.Turnout(issued, issued, issued, Math.max(0, issued - 1)));
    for (VoteKind kind : VoteKind.values()) {
      for (LocalDate day : DAYS) {
        for (int seats = 1; seats <= candidates; seats++) {
          for (Vote.Turnout turnout : turnouts) {
            compare(new Vote(kind, day, seats, candidates, turnout, papers));
          }
        }
      }
    }
  }

  private void compare(Vote vote) {
    cases++;
    VoteResult byEngine = vote.byEngine();
    VoteResult bySlowCounter = SlowCounter.declare(vote);
    if (!byEngine.equals(bySlowCounter)) {
      assertThat(byEngine).as("%s", vote).isEqualTo(bySlowCounter);
    }
  }

  private static ImmutableList<Paper> papers(int candidates) {
    List<String> lines = new ArrayList<>(List.of(""));
    for (int line = 0; line < candidates; line++) {
      lines = lines.stream().flatMap(start -> Stream.of("+", "-", "0").map(start::concat)).toList();
    }
    return Stream.concat(lines.stream(), Stream.of("_".repeat(candidates), "x".repeat(candidates)))
        .flatMap(
            text ->
                Stream.of(
                    new Paper(text, ImmutableList.of()), new Paper(text, ImmutableList.of(NAME))))
        .collect(ImmutableList.toImmutableList());
  }
}
