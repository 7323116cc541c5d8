package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Votes on seven seats among nine candidates, for what small votes cannot show: seats given up or
 * left vacant once enough are elected, a woman's seat, relatives.
 */
final class LargeVotes {
  private static final int SEATS = 7;
  private static final int CANDIDATES = 9;
  private static final int VOTERS = 36;

  /** More than half of the voters, and fewer than half of those entitled. */
  private static final int TIED = 20;

  private static final ImmutableList<SeatsLeft> DECISIONS =
      ImmutableList.of(
          new SeatsLeft.AsTheMethodSays(),
          new SeatsLeft.GivenUp(VOTERS / 2, "会议记录"),
          new SeatsLeft.LeftVacant(SelfGovernment.ELECTION_COMMITTEE, "决议"),
          new SeatsLeft.LeftVacant(ProvincialMethod.ASSEMBLY, "决议"));

  private LargeVotes() {}

  static ImmutableList<Vote> of(Preset preset) {
    ImmutableList.Builder<Vote> votes = ImmutableList.builder();
    for (ImmutableList<Paper> papers : boxes()) {
      Vote.Turnout turnout = new Vote.Turnout(2 * TIED + 4, VOTERS, VOTERS, VOTERS);
      Vote vote = new Vote(preset, SEATS, CANDIDATES, turnout, papers);
      votes.add(new Vote(preset, SEATS, CANDIDATES, Vote.Turnout.of(VOTERS), papers));
      for (SeatsLeft decision : DECISIONS) {
        votes.add(vote.with(decision));
      }
      for (String sexes : List.of("MMMMMMMMM", "MMMMMMMMF", "MMMMMFMMM")) {
        for (String relation : List.of("p1 p2", "p1 p6", "p2 p9", "p3 s1")) {
          ImmutableList<String> relations = ImmutableList.of(relation);
          votes.add(vote.with(new Vote.People(sexes, "", ImmutableList.of(), 0)));
          votes.add(vote.with(new Vote.People(sexes, "M", relations, 0)));
        }
      }
    }
    return votes.build();
  }

  private static ImmutableList<ImmutableList<Paper>> boxes() {
    ImmutableList.Builder<ImmutableList<Paper>> boxes = ImmutableList.builder();
    for (int elected = 0; elected <= SEATS; elected++) {
      boxes.add(box(elected));
    }
    return boxes.add(equal()).add(nameTied()).build();
  }

  /** So many candidates with nearly all votes, one vote fewer for each. */
  private static ImmutableList<Paper> box(int elected) {
    return papers(voter -> line -> line < elected && voter >= line);
  }

  /** All candidates with equal votes. */
  private static ImmutableList<Paper> equal() {
    return papers(voter -> line -> (voter + line) % CANDIDATES < SEATS);
  }

  /** Six candidates with more votes than a seventh, who has as many as a name. */
  private static ImmutableList<Paper> nameTied() {
    ImmutableList<Paper> papers =
        papers(
            voter ->
                line -> voter < TIED ? line == 6 || (line < 6 && line != voter % 6) : line < 6);
    return IntStream.range(0, VOTERS)
        .mapToObj(
            voter ->
                voter < TIED
                    ? new Paper(papers.get(voter).lines(), ImmutableList.of("候选人亥"))
                    : papers.get(voter))
        .collect(toImmutableList());
  }

  private static ImmutableList<Paper> papers(IntFunction<IntPredicate> chosen) {
    return IntStream.range(0, VOTERS)
        .mapToObj(
            voter ->
                IntStream.range(0, CANDIDATES)
                    .mapToObj(line -> chosen.apply(voter).test(line) ? "+" : "-")
                    .collect(joining()))
        .map(Paper::of)
        .collect(toImmutableList());
  }
}
