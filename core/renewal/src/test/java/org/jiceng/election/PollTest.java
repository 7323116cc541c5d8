package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Base;
import org.jiceng.law.Fraction;
import org.jiceng.law.Threshold;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several offices at one poll: what the whole ballot decides, and what a higher office decides. */
class PollTest {
  private static final Attendance FIVE = Attendance.of(5, 5);

  /** Three regular ballots for p1, two that choose both directors and one member. */
  private static final String[] TWO_DIRECTORS = {
    "+-|+++-", "+-|+++-", "+-|++-+", "++|---+", "++|---+"
  };

  // votes for p1, p2 and p6 by the reading of the ballots 4 and 5
  @ParameterizedTest
  @CsvSource({
    "PER_OFFICE, VOIDS_BALLOT, 3, 0, 1", // too many directors: nothing on the ballot counts
    "PER_OFFICE, VOIDS_OFFICE, 3, 0, 3", // the member on it counts
    "TOTAL, VOIDS_BALLOT, 5, 2, 3", // 3 choices for 4 seats are not too many
    "PER_OFFICE, COUNTS, 5, 2, 3"
  })
  void testAndEffectDecideWhatABallotSays(
      OverVoteTest test, OverVote effect, int first, int second, int sixth) {
    Poll poll = Polls.builder(Polls.with(test, effect)).build();
    PollCount count = poll.count(FIVE, Polls.ballots(TWO_DIRECTORS)).orElseThrow();
    assertThat(count.open()).isEmpty();
    assertThat(count.counts()).allMatch(Count::isConserved);
    assertThat(count.counts().get(0).votesFor(PersonId.of("p1"))).isEqualTo(first);
    assertThat(count.counts().get(0).votesFor(PersonId.of("p2"))).isEqualTo(second);
    assertThat(count.counts().get(1).votesFor(PersonId.of("p6"))).isEqualTo(sixth);
  }

  @Test
  void theEffectDecidesWhoIsElected() {
    String[] papers = {"+-|++--", "+-|-+--", "++|+-++", "++|+-++", "-+|--+-"};
    Poll voids = Polls.builder(Polls.with(OverVoteTest.PER_OFFICE, OverVote.VOIDS_BALLOT)).build();
    Poll office = Polls.builder(Polls.with(OverVoteTest.PER_OFFICE, OverVote.VOIDS_OFFICE)).build();
    // p3 1, p4 2, p5 1, p6 0 against p3 3, p4 2, p5 3, p6 2
    assertThat(Polls.elected(Polls.declare(voids, FIVE, papers)))
        .containsExactly("p1", "p4", "p3", "p5");
    assertThat(Polls.elected(Polls.declare(office, FIVE, papers)))
        .containsExactly("p1", "p3", "p5");
    assertThat(Polls.declare(office, FIVE, papers).offices().get(1).nextSteps().get(0).kind())
        .isEqualTo(StepKind.VOTE_AMONG_TIED);
  }

  @Test
  void onPapersOfTheirOwnAnInvalidOneSpoilsNoOther() {
    ElectionMethod method = Polls.plain().withPaperForm(Polls.set(PaperForm.ONE_PER_OFFICE));
    Poll poll = Polls.builder(method).build();
    ImmutableList<JointBallot> joint = Polls.ballots(TWO_DIRECTORS);
    PollCount separate =
        poll.countSeparate(
                FIVE,
                ImmutableMap.of(
                    ContestId.of("director"),
                    joint.stream()
                        .map(one -> one.parts().get(0))
                        .collect(ImmutableList.toImmutableList()),
                    ContestId.of("members"),
                    joint.stream()
                        .map(one -> one.parts().get(1))
                        .collect(ImmutableList.toImmutableList())))
            .orElseThrow();
    assertThat(separate.counts().get(0).invalidBallots()).isEqualTo(2);
    assertThat(separate.counts().get(1).invalidBallots()).isZero();
    Outcome<PollCount> together = poll.count(FIVE, joint);
    assertThat(Contests.codes(together.issues())).contains("POLL_PAPER_FORM_DIFFERS");
    assertThat(together.orElseThrow().counts().get(1).invalidBallots()).isEqualTo(2);
  }

  @Test
  void aNameWithoutAVoteAgainstVoidsEveryOfficeWhereItVoidsTheBallot() {
    ElectionMethod method =
        Polls.plain()
            .withWriteIn(Polls.set(WriteInRule.ONE_PER_AGAINST))
            .withUnbackedWriteIn(Polls.set(UnbackedWriteIn.VOIDS_BALLOT));
    PollCount count =
        Polls.builder(method)
            .build()
            .count(FIVE, Polls.ballots("0_ 候选人辛|++--", "+-|++- 候选人壬".replace("- ", "-- ")))
            .orElseThrow();
    assertThat(count.counts().get(1).invalid())
        .isEqualTo(ImmutableMap.of(InvalidBallot.WRITE_IN_UNBACKED, 1));
    assertThat(count.counts().get(1).writeIns()).containsExactly(new WriteInTally("候选人壬", 1));
  }

  @Test
  void nationalLawLeavesTheTestOpenAndOnlyAnOverVoteMakesItMatter() {
    ElectionMethod villagers =
        ElectionMethods.of(ElectionKind.VILLAGERS_COMMITTEE, Polls.DAY).orElseThrow();
    Poll poll = Polls.builder(villagers).build();
    PollDeclaration plain = Polls.declare(poll, FIVE, "+-|+++-", "+-|+++-", "+-|+++-");
    assertThat(Polls.elected(plain)).containsExactly("p1", "p3", "p4", "p5");
    PollDeclaration open = Polls.declare(poll, FIVE, TWO_DIRECTORS);
    assertThat(open.offices())
        .allSatisfy(
            office -> {
              assertThat(((Declaration.UndeterminedVote) office).open())
                  .containsExactly(Parameter.OVER_VOTE_TEST);
              assertThat(office.explain(Language.EN, Audience.PUBLIC))
                  .contains("Whether the vote is valid cannot be said: Choices are added up");
            });
    // too few voted: void whatever the test is
    assertThat(Polls.declare(poll, Attendance.of(10, 5), TWO_DIRECTORS).offices())
        .allMatch(Declaration.VoidVote.class::isInstance);
  }

  @Test
  void aRelativeInTheHigherOfficeStays() {
    Relation related = Relation.of(PersonId.of("p1"), PersonId.of("p3"));
    ElectionMethod method = Polls.plain().withRelation(Polls.set(RelationRule.MORE_VOTES));
    Poll poll = Polls.builder(method).addRelations(related).build();
    // p3 has more votes than p1, but the lower office
    String[] papers = {"+-|+++-", "+-|++-+", "-+|++-+", "--|+++-", "--|+++-"};
    assertThat(Polls.elected(Polls.declare(poll, FIVE, papers)))
        .containsExactly("p1", "p4", "p5", "p6");
    Poll without = Polls.builder(method).build();
    assertThat(Polls.elected(Polls.declare(without, FIVE, papers)))
        .containsExactly("p1", "p3", "p4", "p5");
  }

  @Test
  void aWomanIsMissingOnlyOnceNoSeatIsOpen() {
    ElectionMethod method = Polls.plain().withWoman(Polls.set(WomanRule.REQUIRED));
    Poll.Builder builder = Polls.builder(method);
    Stream.of("p1", "p3", "p4", "p5", "p6")
        .forEach(man -> builder.putSexes(PersonId.of(man), Sex.MALE));
    Poll poll = builder.putSexes(PersonId.of("p2"), Sex.FEMALE).build();
    String men = "+-|+++-";
    PollDeclaration allMen = Polls.declare(poll, FIVE, men, men, men);
    // with equal votes the seat of any of the three may be a woman's
    assertThat(allMen.offices().get(1).officeResults().get(0).decisions()).hasSize(3);
    PollDeclaration woman = Polls.declare(poll, FIVE, "-+|+++-", "-+|+++-", men);
    assertThat(Polls.elected(woman)).containsExactly("p2", "p3", "p4", "p5");
    // the director's seat is tied, and she may still have it
    PollDeclaration tied = Polls.declare(poll, FIVE, "-+|+++-", men);
    assertThat(Polls.elected(tied)).containsExactly("p3", "p4", "p5");
  }

  @Test
  void theVotesThatAreDueKnowWhoIsSeatedAndWhatIsOpen() {
    ElectionMethod method = Polls.plain().withRelation(Polls.set(RelationRule.MORE_VOTES));
    Poll poll =
        Polls.builder(method)
            .addRelations(Relation.of(PersonId.of("p1"), PersonId.of("p5")))
            .putSexes(PersonId.of("p3"), Sex.FEMALE)
            .putSexes(PersonId.of("p5"), Sex.MALE)
            .build();
    // p1 and p2 are tied, p3 and p4 elected, p5 and p6 tied at the last seat
    PollDeclaration declaration =
        Polls.declare(poll, Attendance.of(4, 4), "+-|+++-", "-+|+++-", "+-|++-+", "-+|++-+");
    ImmutableList<Contest> next =
        declaration.nextContests(place -> ContestId.of("again-" + place), Polls.DAY);
    assertThat(next)
        .extracting(Contest::id)
        .extracting(ContestId::value)
        .containsExactly("again-1", "again-2");
    assertThat(next).extracting(Contest::seatsToFollow).containsExactly(1, 0);
    assertThat(next)
        .allSatisfy(one -> assertThat(Contests.ids(one.seated())).containsExactly("p3", "p4"));
    assertThat(next).allSatisfy(one -> assertThat(one.checked().issues()).isEmpty());
    Contest director = next.get(0);
    Declaration first =
        Contests.declare(director, 4, new Box().add(3, "+-").add(1, "-+").ballots());
    // p1 has the higher office now, so the relative leaves whatever the votes
    Contest members = next.get(1).following(first);
    assertThat(Contests.ids(members.seated())).containsExactly("p3", "p4", "p1");
    assertThat(
            Contests.elected(
                Contests.declare(members, 4, new Box().add(3, "+-").add(1, "-+").ballots())))
        .containsExactly("p6");
  }

  @Test
  void theSurplusIsAskedForOverAllOffices() {
    ElectionMethod method =
        Polls.plain().withSurplus(Polls.set(Threshold.moreThan(Fraction.of(0, 1), Base.SEATS)));
    ImmutableList<ListedCandidate> persons = Contests.candidates(5);
    Poll five =
        Polls.builder(
                method,
                OfficeList.of("director", Polls.DIRECTOR, 1, persons.subList(0, 1)),
                OfficeList.of("members", Polls.MEMBERS, 3, persons.subList(1, 5)))
            .build();
    assertThat(five.issues()).isEmpty();
    assertThat(five.contests()).allMatch(contest -> contest.issues().isEmpty());
    Poll four =
        Polls.builder(
                method,
                five.offices().get(0),
                OfficeList.of("members", Polls.MEMBERS, 3, persons.subList(1, 4)))
            .build();
    assertThat(Contests.codes(four.issues())).containsExactly("CONTEST_SURPLUS_TOO_SMALL");
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    ImmutableList<ListedCandidate> persons = Contests.candidates(3);
    Poll poll =
        Polls.builder(
                Polls.plain().withSequence(Polls.set(OfficeSequence.MEMBERS_FIRST)),
                OfficeList.of("poll", Polls.DIRECTOR, 1, persons),
                OfficeList.of("members", Polls.MEMBERS, 0, persons.subList(2, 3)))
            .addRelations(Relation.of(PersonId.of("p1"), PersonId.of("p9")))
            .build();
    Outcome<PollCount> refused =
        poll.count(Attendance.of(1, 2), Polls.ballots("+++|+", "++|+", "+++"));
    assertThat(Contests.codes(refused.issues()))
        .containsExactlyInAnyOrder(
            "POLL_OFFICE_TWICE",
            "CONTEST_SEATS_TOO_FEW",
            "CONTEST_CANDIDATE_TWICE",
            "CONTEST_RELATION_UNKNOWN_PERSON",
            "POLL_SEQUENCE_DIFFERS",
            "ATTENDANCE_PRESENT_ABOVE_ENTITLED",
            "BALLOT_LINES_WRONG",
            "BALLOT_OFFICES_WRONG");
    assertThat(refused.value()).isEmpty();
    assertThat(Contests.codes(Polls.builder(Polls.plain(), new OfficeList[0]).build().issues()))
        .containsExactly("POLL_WITHOUT_OFFICES");
    assertThat(
            Contests.codes(
                Polls.builder(Polls.plain())
                    .build()
                    .countSeparate(
                        FIVE, ImmutableMap.of(ContestId.of("director"), ImmutableList.of()))
                    .issues()))
        .containsExactlyInAnyOrder("POLL_PAPER_FORM_DIFFERS", "POLL_BALLOTS_MISSING");
    assertThatThrownBy(() -> JointBallot.of(Ballot.of("1"), Ballot.of("2")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                Polls.builder(Polls.plain())
                    .build()
                    .declare(new PollCount(ImmutableList.of(), ImmutableSet.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBallotIsCountedOnce() {
    Poll poll = Polls.builder(Polls.plain()).build();
    JointBallot once = Polls.ballots("+-|+++-").get(0);
    assertThat(Contests.codes(poll.count(FIVE, ImmutableList.of(once, once)).issues()))
        .containsExactly("BALLOT_DUPLICATE");
    Ballot director = once.parts().get(0);
    assertThat(
            Contests.codes(
                poll.countSeparate(
                        FIVE,
                        ImmutableMap.of(
                            ContestId.of("director"), ImmutableList.of(director, director),
                            ContestId.of("members"), ImmutableList.of(once.parts().get(1))))
                    .issues()))
        .containsExactlyInAnyOrder("BALLOT_DUPLICATE", "POLL_PAPER_FORM_DIFFERS");
  }

  @Test
  void onOneOfficeTheFormOfThePaperSaysNothing() {
    Poll one =
        Polls.builder(
                Polls.plain().withPaperForm(Polls.set(PaperForm.ONE_PER_OFFICE)),
                OfficeList.of("members", Polls.MEMBERS, 1, Contests.candidates(2)))
            .build();
    assertThat(one.count(FIVE, Polls.ballots("+-")).issues()).isEmpty();
  }

  @Test
  void aTotalCannotVoidOneOffice() {
    assertThatThrownBy(() -> Polls.with(OverVoteTest.TOTAL, OverVote.VOIDS_OFFICE))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void bothLanguagesSayHowTheOfficesWereVotedOn() {
    PollDeclaration declaration =
        Polls.declare(Polls.builder(Polls.plain()).build(), FIVE, "+-|+++-");
    assertThat(declaration.explain(Language.EN, Audience.PUBLIC))
        .startsWith("Several offices are voted on: all at one poll.")
        .contains(
            "Several offices stand: all on one paper.", "Choices are added up: for each office.")
        .contains("Director: 1 to be elected, 2 listed", "Members: 3 to be elected, 4 listed")
        .doesNotContain("{");
    assertThat(declaration.explain(Language.ZH, Audience.PUBLIC))
        .startsWith("多职务投票次序：一次投票选出各职务")
        .doesNotContain("{");
  }
}
