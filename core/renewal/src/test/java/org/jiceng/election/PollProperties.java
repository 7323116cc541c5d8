package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of polls on several offices. */
class PollProperties {

  @Property
  void judgedOfficeByOfficeOnePaperIsAsGoodAsSeveral(@ForAll("papers") List<String> papers) {
    ImmutableList<JointBallot> ballots = Polls.ballots(papers.toArray(String[]::new));
    Attendance attendance = Attendance.of(papers.size(), papers.size());
    PollCount joint =
        Polls.builder(Polls.with(OverVoteTest.PER_OFFICE, OverVote.VOIDS_OFFICE))
            .build()
            .count(attendance, ballots)
            .orElseThrow();
    PollCount separate =
        Polls.builder(Polls.plain().withPaperForm(Polls.set(PaperForm.ONE_PER_OFFICE)))
            .build()
            .countSeparate(
                attendance,
                ImmutableMap.of(
                    ContestId.of("director"), parts(ballots, 0),
                    ContestId.of("members"), parts(ballots, 1)))
            .orElseThrow();
    assertThat(joint.counts()).isEqualTo(separate.counts());
  }

  @Property
  void aPollOnOneOfficeIsItsContest(@ForAll("papers") List<String> papers) {
    ImmutableList<JointBallot> ballots = Polls.ballots(papers.toArray(String[]::new));
    Attendance attendance = Attendance.of(papers.size(), papers.size());
    for (OverVote effect : OverVote.values()) {
      Poll poll =
          Polls.builder(
                  Polls.with(OverVoteTest.PER_OFFICE, effect),
                  OfficeList.of("members", Polls.MEMBERS, 3, Contests.candidates(6).subList(2, 6)))
              .build();
      ImmutableList<JointBallot> single =
          parts(ballots, 1).stream().map(JointBallot::of).collect(toImmutableList());
      Contest contest = poll.contests().get(0);
      Count count = contest.count(attendance, parts(ballots, 1)).orElseThrow();
      PollDeclaration declaration = poll.declare(poll.count(attendance, single).orElseThrow());
      assertThat(declaration.offices()).containsExactly(contest.declare(count));
    }
  }

  @Property
  void nothingIsLostAndTheOrderOfThePapersSaysNothing(
      @ForAll("papers") List<String> papers,
      @ForAll OverVoteTest test,
      @ForAll OverVote effect,
      @ForAll long seed) {
    OverVote used =
        test == OverVoteTest.TOTAL && effect == OverVote.VOIDS_OFFICE
            ? OverVote.VOIDS_BALLOT
            : effect;
    Poll poll = Polls.builder(Polls.with(test, used)).build();
    Attendance attendance = Attendance.of(papers.size(), papers.size());
    ImmutableList<JointBallot> ballots = Polls.ballots(papers.toArray(String[]::new));
    PollCount count = poll.count(attendance, ballots).orElseThrow();
    assertThat(count.counts())
        .allSatisfy(
            one -> {
              assertThat(one.isConserved()).isTrue();
              assertThat(one.returned()).isEqualTo(papers.size());
            });
    if (used == OverVote.VOIDS_BALLOT) {
      assertThat(count.counts().get(0).invalidBallots())
          .isEqualTo(count.counts().get(1).invalidBallots());
    }
    List<JointBallot> shuffled = new ArrayList<>(ballots);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(poll.count(attendance, shuffled).orElseThrow()).isEqualTo(count);
    PollDeclaration declaration = poll.declare(count);
    for (int i = 0; i < 2; i++) {
      assertThat(declaration.offices().get(i).officeResults().get(0).seats())
          .hasSize(poll.offices().get(i).seats());
    }
  }

  private static ImmutableList<Ballot> parts(ImmutableList<JointBallot> ballots, int office) {
    return ballots.stream().map(ballot -> ballot.parts().get(office)).collect(toImmutableList());
  }

  @Provide
  Arbitrary<List<String>> papers() {
    Arbitrary<String> names = Arbitraries.of("", " 候选人辛", " 候选人辛 候选人壬", " 候选人甲");
    Arbitrary<String> paper =
        Combinators.combine(lines(2), names, lines(4), names)
            .as((director, one, members, other) -> director + one + "|" + members + other);
    return paper.list().ofMinSize(1).ofMaxSize(12);
  }

  private static Arbitrary<String> lines(int number) {
    return Arbitraries.of('+', '-', '0', '_', 'x')
        .list()
        .ofSize(number)
        .map(
            signs ->
                IntStream.range(0, number)
                    .mapToObj(i -> signs.get(i).toString())
                    .reduce("", String::concat));
  }
}
