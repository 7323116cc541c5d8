package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jiceng.issue.Outcome;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whichever parameter is open, a vote is declared and nothing guessed, or refused with a code. */
class OpenEverywhereTest {
  private static final ImmutableSet<Parameter> JUDGE_BALLOTS =
      ImmutableSet.of(
          Parameter.OVER_VOTE,
          Parameter.WRITE_IN,
          Parameter.UNBACKED_WRITE_IN,
          Parameter.WRITE_IN_DECIDER);

  @ParameterizedTest
  @EnumSource
  void nothingIsGuessed(Parameter parameter) {
    ElectionMethod method = Contests.committee(2, 4).method();
    ElectionMethod open = MethodWords.set(method, parameter, "unknown");
    Contest contest = Contests.contest(open, Contests.MEMBER, 2, 4);
    for (Language language : Language.values()) {
      assertThat(open.in(language)).doesNotContain("{");
    }
    // two elected, then one elected and a name, then a tie
    for (ImmutableList<Ballot> ballots :
        ImmutableList.of(
            new Box().add(4, "++--").add(1, "+++-").ballots(),
            new Box().add(4, "+---", "候选人辛").add(1, "-+--").ballots(),
            new Box().add(3, "+--+").add(3, "++--").ballots())) {
      Attendance attendance = Attendance.of(ballots.size(), ballots.size());
      Outcome<Count> count = contest.count(attendance, ballots);
      assertThat(Contests.codes(count.issues()).contains("CONTEST_PARAMETER_OPEN"))
          .isEqualTo(JUDGE_BALLOTS.contains(parameter));
      count.value().ifPresent(counted -> check(contest.declare(counted), parameter));
    }
  }

  private static void check(Declaration declaration, Parameter parameter) {
    for (Language language : Language.values()) {
      assertThat(declaration.explain(language, Audience.ARCHIVE)).doesNotContain("{");
    }
    assertThat(declaration.nextContests(place -> ContestId.of("next-" + place), Contests.DAY))
        .isNotNull();
    if (ImmutableSet.of(Parameter.WOMAN, Parameter.RELATION, Parameter.CONFIRMATION)
        .contains(parameter)) {
      assertThat(declaration.officeResults().get(0).unknown())
          .hasSize(2)
          .allMatch(seat -> seat.parameter() == parameter);
    }
  }
}
