package org.jiceng.io.election;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiceng.election.Attendance;
import org.jiceng.election.Decisions;
import org.jiceng.election.Declaration;
import org.junit.jupiter.api.Test;

class MinutesTest {

  private static Minutes of(int present, Decisions decisions) {
    return Minutes.of(
            SampleMinutes.CONTEST,
            new CastVotes.OfBallots(Attendance.of(9, present), SampleMinutes.ballots()),
            decisions)
        .orElseThrow();
  }

  @Test
  void whatFollowsIsDeclared() {
    Minutes minutes = SampleMinutes.ofBallots();
    assertThat(minutes.contest()).isEqualTo(SampleMinutes.CONTEST);
    assertThat(minutes.decisions().writeIns()).hasSize(1);
    assertThat(minutes.votes())
        .isEqualTo(new CastVotes.OfBallots(SampleMinutes.ATTENDANCE, SampleMinutes.ballots()));
    assertThat(minutes.declaration()).isInstanceOf(Declaration.ValidVote.class);
    assertThat(minutes).hasToString("minutes of c1");
  }

  @Test
  void minutesAreTheSameIfVotesAndDeclarationAre() {
    Minutes minutes = of(8, Decisions.none());
    assertThat(minutes)
        .isEqualTo(of(8, Decisions.none()))
        .hasSameHashCodeAs(of(8, Decisions.none()));
    assertThat(minutes)
        .isNotEqualTo(of(9, Decisions.none()))
        .isNotEqualTo(SampleMinutes.ofBallots())
        .isNotEqualTo(SampleMinutes.ofTotals())
        .isNotEqualTo("minutes of c1");
    assertThat(minutes.hashCode())
        .isNotEqualTo(of(9, Decisions.none()).hashCode())
        .isNotEqualTo(SampleMinutes.ofBallots().hashCode());
  }
}
