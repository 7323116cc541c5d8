package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jiceng.issue.Outcome;
import org.jiceng.person.PersonId;
import org.jiceng.testkit.Law;
import org.junit.jupiter.api.Test;

class CountTest {
  private final Contest contest = Contests.committee(3, 4);

  @Test
  void everyLineStandsSomewhere() {
    Count count =
        count(
            new Box()
                .add(5, "+++-")
                .add(2, "++++") // over-voted
                .add(1, "+0_x")
                .add(1, "----")
                .add(1, "+-0_", "候选人戊"));
    assertThat(count.returned()).isEqualTo(10);
    assertThat(count.invalid()).isEqualTo(ImmutableMap.of(InvalidBallot.OVER_VOTED, 2));
    assertThat(count.validBallots()).isEqualTo(8);
    assertThat(count.unreturned()).isEqualTo(2);
    assertThat(count.tallies().stream().map(CountTest::numbers))
        .containsExactly("7 1 0 0 0 2", "5 2 1 0 0 2", "5 1 1 1 0 2", "0 6 0 1 1 2");
    assertThat(count.writeIns()).containsExactly(new WriteInTally("候选人戊", 1));
    assertThat(count.isConserved()).isTrue();
    assertThat(count.votesFor(PersonId.of("p1"))).isEqualTo(7);
    assertThatThrownBy(() -> count.votesFor(PersonId.of("p9")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Law("PARTY-ELECT-2020/over-vote")
  void choosingAsManyAsSeatsIsValidAndChoosingNobodyToo() {
    assertThat(count(new Box().add(1, "+++-").add(1, "____").add(1, "0000")).validBallots())
        .isEqualTo(3);
  }

  @Test
  void aNameCountsTowardsTooManyChoices() {
    Count count = count(new Box().add(1, "+++-", "候选人戊").add(1, "++0-", "候选人戊"));
    assertThat(count.invalid()).isEqualTo(ImmutableMap.of(InvalidBallot.OVER_VOTED, 1));
    assertThat(count.rejectedWriteIns())
        .isEqualTo(ImmutableMap.of(RejectedWriteIn.ON_INVALID_BALLOT, 1));
    assertThat(count.writeInsAccepted()).isEqualTo(1);
  }

  @Test
  void aNameWithoutAVoteAgainstIsVoidAndDoesNotCountTowardsTooManyChoices() {
    Count count = count(new Box().add(1, "+++0", "候选人戊").add(1, "+++_", "候选人戊"));
    assertThat(count.validBallots()).isEqualTo(2);
    assertThat(count.rejectedWriteIns()).isEqualTo(ImmutableMap.of(RejectedWriteIn.NO_AGAINST, 2));
  }

  @Test
  @Law("PARTY-ELECT-2020/25")
  void namesBeyondTheVotesAgainstAreVoidAsWritten() {
    Count count = count(new Box().add(1, "0-00", "候选人戊", "候选人己"));
    assertThat(count.writeIns()).containsExactly(new WriteInTally("候选人戊", 1));
    assertThat(count.notes()).containsExactly(new BallotNote("b1", 2, RejectedWriteIn.NO_AGAINST));
  }

  @Test
  void aListedOrRepeatedNameIsRejectedAndUsesUpNoVoteAgainst() {
    Count count = count(new Box().add(1, "+--0", "候选人甲", "候选人戊", "候选人戊", " 候选人己 ", " "));
    assertThat(count.slotsFilled()).isEqualTo(4);
    assertThat(count.writeIns())
        .containsExactlyInAnyOrder(new WriteInTally("候选人戊", 1), new WriteInTally("候选人己", 1));
    assertThat(count.rejectedWriteIns())
        .isEqualTo(ImmutableMap.of(RejectedWriteIn.NAMES_LISTED, 1, RejectedWriteIn.REPEATED, 1));
    assertThat(count.isConserved()).isTrue();
  }

  @Test
  void aMethodMayVoidTheBallotForAnUnbackedName() {
    Contest strict =
        Contests.contest(
            Methods.with(contest.method(), UnbackedWriteIn.VOIDS_BALLOT), Contests.MEMBER, 3, 4);
    Count count =
        strict.count(Attendance.of(1, 1), new Box().add(1, "++00", "候选人戊").ballots()).orElseThrow();
    assertThat(count.invalid()).isEqualTo(ImmutableMap.of(InvalidBallot.WRITE_IN_UNBACKED, 1));
  }

  @Test
  void everythingWrongIsRefusedAtOnce() {
    Attendance attendance =
        new Attendance.Builder().entitled(10).present(11).issued(12).voters(13).build();
    Outcome<Count> outcome =
        Contests.committee(0, 4)
            .count(
                attendance,
                ImmutableList.of(
                    Ballot.of("b1", Mark.FOR),
                    new Ballot("b2", Box.marks("+++-"), ImmutableList.of()),
                    new Ballot("b2", Box.marks("+++-"), ImmutableList.of())));
    assertThat(outcome.value()).isEmpty();
    assertThat(Contests.codes(outcome.issues()))
        .containsExactly(
            "ATTENDANCE_ISSUED_ABOVE_PRESENT",
            "ATTENDANCE_PRESENT_ABOVE_ENTITLED",
            "ATTENDANCE_VOTERS_ABOVE_ISSUED",
            "BALLOT_DUPLICATE",
            "BALLOT_LINES_WRONG",
            "CONTEST_SEATS_TOO_FEW");
  }

  @Test
  void aNegativeNumberIsRefused() {
    assertThat(Contests.codes(contest.count(Attendance.of(0, -1), ImmutableList.of()).issues()))
        .containsExactly("ATTENDANCE_NEGATIVE");
  }

  @Test
  void aCountOfAnotherContestOrNotConservedIsAMistake() {
    Count good = count(new Box().add(1, "+++-"));
    Count lost = copy(good, contest.id(), 2);
    Count other = copy(good, ContestId.of("vote-2"), 1);
    assertThat(lost.isConserved()).isFalse();
    assertThatThrownBy(() -> contest.declare(lost)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> contest.declare(other)).isInstanceOf(IllegalArgumentException.class);
  }

  private Count count(Box box) {
    return contest.count(Attendance.of(12, 12), box.ballots()).orElseThrow();
  }

  private static Count copy(Count count, ContestId contest, int returned) {
    return new Count.Builder()
        .contest(contest)
        .attendance(count.attendance())
        .returned(returned)
        .addAllTallies(count.tallies())
        .slotsFilled(count.slotsFilled())
        .build();
  }

  private static String numbers(Tally tally) {
    return String.format(
        "%d %d %d %d %d %d",
        tally.inFavour(),
        tally.against(),
        tally.abstaining(),
        tally.blank(),
        tally.spoilt(),
        tally.onInvalidBallots());
  }
}
