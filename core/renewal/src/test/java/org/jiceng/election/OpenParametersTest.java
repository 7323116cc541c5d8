package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jiceng.person.Sex;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What national law leaves open: named where it decides, harmless where it does not. */
class OpenParametersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

  private final Contest village = contest(ElectionKind.VILLAGERS_COMMITTEE, DAY, 3, 4);

  // civil-elections, worked examples: 1000 registered, 500 or 501 voted; 733 voted, 366 or 367
  @ParameterizedTest
  @CsvSource({"1000,501,true", "1000,500,false", "1001,501,true", "999,500,true", "999,499,false"})
  void whereAllCountersAgreeTurnoutIsSettled(int registered, int voted, boolean valid) {
    Declaration declaration =
        Contests.declare(
            village,
            Attendance.of(registered, voted),
            Box.withVotes(voted, voted, voted, voted, 0));
    assertThat(declaration instanceof Declaration.ValidVote).isEqualTo(valid);
    assertThat(declaration instanceof Declaration.VoidVote).isEqualTo(!valid);
  }

  @Test
  void turnoutBetweenTwoCountersIsUndetermined() {
    Declaration declaration =
        Contests.declare(village, Attendance.of(100, 51), Box.withVotes(50, 50, 50, 50, 0));
    Declaration.UndeterminedVote vote = (Declaration.UndeterminedVote) declaration;
    assertThat(vote.open()).containsExactly(Parameter.TURNOUT_COUNTER);
    assertThat(shapes(declaration)).isEqualTo("U U U");
    assertThat(declaration.nextSteps())
        .extracting(NextStep::kind)
        .containsExactly(StepKind.SETTLE_PARAMETER);
    assertThat(declaration.nextContest(ContestId.of("next"), DAY)).isEmpty();
    assertThat(declaration.explain(Language.EN, Audience.PUBLIC))
        .contains("Whether the vote is valid cannot be said: Voters are counted by")
        .doesNotContain("{");
    assertThat(declaration.explain(Language.ZH, Audience.PUBLIC)).doesNotContain("{");
  }

  @Test
  void moreBallotsThanVotersDependOnTheCheck() {
    Attendance attendance = Attendance.of(100, 60);
    Declaration more = Contests.declare(village, attendance, Box.withVotes(61, 61, 61, 61, 0));
    assertThat(((Declaration.UndeterminedVote) more).open())
        .containsExactly(Parameter.BALLOT_CHECK);
    Declaration equal = Contests.declare(village, attendance, Box.withVotes(60, 60, 60, 60, 0));
    assertThat(equal).isInstanceOf(Declaration.ValidVote.class);
  }

  @Test
  void votesBetweenTwoMajoritiesAreUnknown() {
    // 61 signed in, 60 ballots came back: 31 of 60, and 31 of 61 as well; 30 of 58 but not of 61
    Attendance attendance = Attendance.of(100, 61);
    Declaration sure = Contests.declare(village, attendance, Box.withVotes(58, 40, 35, 31, 20));
    assertThat(shapes(sure)).isEqualTo("E E E");
    Declaration open = Contests.declare(village, attendance, Box.withVotes(58, 40, 35, 30, 20));
    assertThat(shapes(open)).isEqualTo("E E U");
    assertThat(open.officeResults().get(0).unknown().get(0).parameter())
        .isEqualTo(Parameter.TURNOUT_COUNTER);
    Declaration short1 = Contests.declare(village, attendance, Box.withVotes(58, 40, 35, 29, 20));
    assertThat(shapes(short1)).isEqualTo("E E N");
  }

  @Test
  void aTieAtTheLastSeatIsUnknownAndOneAboveItIsNot() {
    Attendance attendance = Attendance.of(100, 60);
    Declaration tied = Contests.declare(village, attendance, Box.withVotes(60, 50, 40, 35, 35));
    assertThat(shapes(tied)).isEqualTo("E E U");
    assertThat(tied.officeResults().get(0).unknown().get(0).parameter()).isEqualTo(Parameter.TIE);
    Declaration above = Contests.declare(village, attendance, Box.withVotes(60, 50, 40, 40, 35));
    assertThat(shapes(above)).isEqualTo("E E E");
  }

  // civil-elections, worked examples: at least a third of all ballots cast
  @ParameterizedTest
  @CsvSource({"600,199,false", "600,200,true", "601,200,false", "601,201,true", "733,244,false"})
  void anotherVoteIsWonByPluralityAndAThird(int cast, int votes, boolean elected) {
    Contest next = next(Attendance.of(1000, 1000), 1000);
    Declaration declaration =
        Contests.declare(next, Attendance.of(1000, cast), Box.withVotes(cast, votes, votes - 1));
    assertThat(!declaration.elected().isEmpty()).isEqualTo(elected);
  }

  @Test
  void whetherAnotherVoteNeedsTheTurnoutAgainIsOpen() {
    Contest next = next(Attendance.of(100, 100), 100);
    assertThat(next.round()).isEqualTo(2);
    assertThat(Contests.ids(next.candidates())).containsExactly("p4", "p3");
    assertThat(next.seated()).hasSize(2);
    Declaration half = Contests.declare(next, Attendance.of(100, 50), Box.withVotes(50, 30, 10));
    assertThat(((Declaration.UndeterminedVote) half).open()).containsExactly(Parameter.QUORUM);
    Declaration more = Contests.declare(next, Attendance.of(100, 51), Box.withVotes(51, 30, 10));
    assertThat(shapes(more)).isEqualTo("E");
  }

  @Test
  void leavingSeatsVacantIsOpenInNationalLaw() {
    Count count =
        village.count(Attendance.of(100, 60), Box.withVotes(60, 50, 40, 10, 5)).orElseThrow();
    Declaration declaration =
        village
            .declare(
                count,
                Decisions.about(
                    new SeatsLeft.LeftVacant(SelfGovernment.ELECTION_COMMITTEE, "纪要1号")))
            .orElseThrow();
    assertThat(declaration.officeResults().get(0).unknown())
        .extracting(SeatResult.Unknown::parameter)
        .containsExactly(Parameter.STOP);
  }

  @Test
  void theSilentLawOfResidentsSettlesNothing() {
    Contest residents =
        contest(ElectionKind.RESIDENTS_COMMITTEE_BY_VOTERS, LocalDate.of(2025, 12, 31), 5, 6);
    Declaration declaration =
        Contests.declare(residents, Attendance.of(10, 10), Box.withVotes(10, 9, 8, 7, 6, 5, 4));
    assertThat(((Declaration.UndeterminedVote) declaration).open())
        .containsExactly(Parameter.QUORUM);
    assertThat(declaration.quorum()).isEmpty();
    assertThat(declaration.explain(Language.EN, Audience.ARCHIVE))
        .contains(
            "Quorum: unknown, not settled by Organic Law of Urban Residents' Committees (2018)")
        .doesNotContain("{");
  }

  @Test
  void anOpenMajorityLeavesEverySeatOpen() {
    ElectionMethod silent =
        ElectionMethods.of(ElectionKind.RESIDENTS_COMMITTEE_BY_VOTERS, LocalDate.of(2025, 12, 31))
            .orElseThrow();
    Contest contest =
        Contests.contest(
            Methods.vary(silent).withQuorum(MethodDefaults.of(MethodDefaults.NO_QUORUM)),
            Contests.MEMBER,
            2,
            3);
    Declaration declaration =
        Contests.declare(contest, Attendance.of(10, 10), Box.withVotes(10, 9, 8, 3));
    assertThat(declaration.officeResults().get(0).unknown())
        .extracting(SeatResult.Unknown::parameter)
        .containsExactly(Parameter.MAJORITY, Parameter.MAJORITY);
    assertThat(declaration.explain(Language.ZH, Audience.PUBLIC)).doesNotContain("{");
  }

  // E 40, P 32: more than half of those present is 17, of those entitled 21
  @ParameterizedTest
  @CsvSource({"21,E", "20,U", "17,U", "16,N"})
  void theBaseOfThePreliminaryVoteIsAnOpenDoubt(int votes, String shape) {
    Contest contest =
        Contests.contest(
            ElectionMethods.of(ElectionKind.PRELIMINARY, Contests.DAY).orElseThrow(),
            Contests.MEMBER,
            1,
            2);
    assertThat(
            shapes(Contests.declare(contest, Attendance.of(40, 32), Box.withVotes(32, votes, 0))))
        .isEqualTo(shape);
  }

  private Contest next(Attendance attendance, int voted) {
    Declaration first =
        Contests.declare(village, attendance, Box.withVotes(voted, voted, voted - 1, 10, 20));
    return first.nextContest(ContestId.of("vote-2"), DAY).orElseThrow();
  }

  private static Contest contest(ElectionKind kind, LocalDate day, int seats, int candidates) {
    ImmutableList<ListedCandidate> listed = Contests.candidates(candidates);
    Contest.Builder contest = new Contest.Builder();
    contest
        .id(ContestId.of("vote-1"))
        .office(Contests.MEMBER)
        .seats(seats)
        .addAllCandidates(listed)
        .method(ElectionMethods.of(kind, day).orElseThrow())
        .pollDay(day);
    listed.forEach(
        one -> contest.putSexes(one.person(), one.label().endsWith("甲") ? Sex.FEMALE : Sex.MALE));
    return contest.build();
  }

  private static String shapes(Declaration declaration) {
    return declaration.officeResults().stream()
        .flatMap(office -> office.seats().stream())
        .map(seat -> seat.getClass().getSimpleName().substring(0, 1))
        .collect(Collectors.joining(" "));
  }
}
