package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class CountSheetTest {
  private final CountSheet sheet = new CountSheet(Contests.committee(3, 4));

  @Test
  void aBallotThatSomethingElseMadeInvalidTakesItsLinesAndNamesWithIt() {
    Ballot ballot = new Box().add(1, "+---", "候选人戊", "候选人己").ballots().get(0);
    sheet.add(ballot, JudgedBallot.invalid(InvalidBallot.OVER_VOTED, ballot.writeIns().size()));
    Count count = sheet.count(Attendance.of(1, 1), ImmutableSet.of());
    assertThat(count.invalid()).isEqualTo(ImmutableMap.of(InvalidBallot.OVER_VOTED, 1));
    assertThat(count.tallies()).allMatch(tally -> tally.onInvalidBallots() == 1);
    assertThat(count.rejectedWriteIns())
        .isEqualTo(ImmutableMap.of(RejectedWriteIn.ON_INVALID_BALLOT, 2));
    assertThat(count.isConserved()).isTrue();
  }

  @Test
  void notesStandInTheOrderOfTheNumbersOfTheBallots() {
    Box box = new Box().add(11, "++++");
    BallotRules rules = BallotRules.of(Contests.committee(3, 4));
    box.ballots().reverse().forEach(ballot -> sheet.add(ballot, JudgedBallot.of(ballot, rules)));
    assertThat(sheet.count(Attendance.of(11, 11), ImmutableSet.of()).notes())
        .extracting(BallotNote::ballot)
        .startsWith("b1", "b2", "b3")
        .endsWith("b9", "b10", "b11");
  }
}
