package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationTest {
  private final Contest contest = Contests.committee(3, 4);

  // party-elections, worked examples: S = 3, N = 4, P = 30
  @ParameterizedTest
  @CsvSource({
    "27,22,19,12, p1 p2 p3,             ",
    "27,22,17,17, p1 p2,    TIE p3 p4 1",
    "27,22,15,14, p1 p2,    SHORTFALL p3 p4 1",
    "22,22,19,12, p1 p2 p3,             ",
    "19,22,22,12, p2 p3 p1,             ",
    "27,16,16,16, p1,       TIE p2 p3 p4 2",
    "17,17,17,17, '',       TIE p1 p2 p3 p4 3",
    "15,15,15,15, '',       SHORTFALL p1 p2 p3 p4 3",
    "15,16,15,15, p2,       SHORTFALL p1 p3 p4 2"
  })
  void outcomesByVotes(int a, int b, int c, int d, String elected, String next) {
    Declaration declaration = Contests.declare(contest, 30, Box.withVotes(30, a, b, c, d));
    OfficeResult office = declaration.officeResults().get(0);
    assertThat(String.join(" ", Contests.elected(declaration))).isEqualTo(elected);
    assertThat(office.seats()).hasSize(3);
    assertThat(office.nextVotes().stream().map(DeclarationTest::summary).distinct())
        .isEqualTo(next == null ? ImmutableList.of() : ImmutableList.of(next));
    assertThat(office.nextVotes()).hasSize(3 - office.elected().size());
  }

  @Test
  void invalidAndAbstainingBallotsStayInTheBase() {
    ImmutableList<Ballot> ballots =
        new Box().add(2, "++++").add(4, "0+--").add(16, "++--").add(6, "----").ballots();
    Declaration declaration = Contests.declare(contest, Attendance.of(30, 30), ballots);
    assertThat(declaration.count().votesFor(contest.candidates().get(0).person())).isEqualTo(16);
    assertThat(Contests.elected(declaration)).containsExactly("p2", "p1");
  }

  @Test
  void moreBallotsThanVotersVoidTheWholeVote() {
    Attendance attendance =
        new Attendance.Builder().entitled(31).present(31).issued(31).voters(30).build();
    Declaration declaration =
        Contests.declare(contest, attendance, Box.withVotes(31, 27, 22, 19, 12));
    assertThat(reasons(declaration)).containsExactly(VoidCode.BALLOTS_ABOVE_VOTERS);
    assertThat(declaration.elected()).isEmpty();
    assertThat(
            Contests.elected(
                Contests.declare(contest, attendance, Box.withVotes(30, 27, 22, 19, 12))))
        .hasSize(3);
    assertThat(
            Contests.elected(
                Contests.declare(contest, attendance, Box.withVotes(29, 27, 22, 19, 12))))
        .hasSize(3);
  }

  @Test
  void theBallotCheckHasABaseOfItsOwn() {
    Attendance attendance =
        new Attendance.Builder().entitled(31).present(31).issued(31).voters(30).build();
    ImmutableList<Ballot> ballots = Box.withVotes(32, 27, 22, 19, 12);
    assertThat(reasons(Contests.declare(contest, attendance, ballots)))
        .containsExactly(VoidCode.BALLOTS_ABOVE_VOTERS, VoidCode.BALLOTS_ABOVE_ISSUED);
    assertThat(reasons(Contests.declare(with(BallotCheck.AGAINST_ISSUED), attendance, ballots)))
        .containsExactly(VoidCode.BALLOTS_ABOVE_ISSUED);
    assertThat(reasons(Contests.declare(with(BallotCheck.AGAINST_VOTERS), attendance, ballots)))
        .containsExactly(VoidCode.BALLOTS_ABOVE_VOTERS);
    assertThat(
            Contests.declare(
                with(BallotCheck.AGAINST_ISSUED), attendance, Box.withVotes(31, 27, 22, 19, 12)))
        .isInstanceOf(Declaration.ValidVote.class);
  }

  @Test
  void aNameWithAMajorityIsADecisionAndNeverElected() {
    ImmutableList<Ballot> ballots =
        new Box().add(20, "++--", "候选人戊").add(7, "+++-").add(3, "-++-").ballots();
    Declaration declaration = Contests.declare(contest, 30, ballots);
    OfficeResult office = declaration.officeResults().get(0);
    assertThat(Contests.elected(declaration)).containsExactly("p2", "p1");
    assertThat(office.decisions()).hasSize(1);
    SeatResult.Decision decision = office.decisions().get(0);
    assertThat(decision.names()).containsExactly("候选人戊");
    assertThat(decision.votes()).isEqualTo(20);
    assertThat(decision.body().code()).isEqualTo("MEMBERS_MEETING");
    assertThat(steps(declaration))
        .containsExactly(StepKind.DECIDE_WRITE_IN, StepKind.REPORT_FOR_RECORD);
    assertThat(declaration.nextContest(ContestId.of("vote-2"), Contests.DAY)).isEmpty();
    assertThat(declaration.explain(Language.EN, Audience.PUBLIC))
        .contains(
            "Open: 1 of 3 seats; a name written in has 20 votes, the members' meeting decides")
        .doesNotContain("候选人戊");
    assertThat(declaration.explain(Language.EN, Audience.ARCHIVE))
        .contains("Open: 1 of 3 seats; 候选人戊 has 20 votes", "Written in: 候选人戊, 20 votes");
  }

  @Test
  void aNameTiedAtTheLastSeatIsADecisionAboutAllSeatsLeft() {
    Contest two = Contests.committee(2, 3);
    ImmutableList<Ballot> ballots =
        new Box().add(14, "+--", "候选人戊").add(3, "-+-", "候选人戊").add(14, "++-").ballots();
    Declaration declaration = Contests.declare(two, 31, ballots);
    assertThat(declaration.count().writeIns()).containsExactly(new WriteInTally("候选人戊", 17));
    OfficeResult office = declaration.officeResults().get(0);
    assertThat(Contests.elected(declaration)).containsExactly("p1");
    assertThat(office.decisions()).hasSize(1);
    assertThat(office.decisions().get(0).options())
        .containsExactly(
            DecisionOption.VOTE_WITH_PERSON_MEANT, DecisionOption.DECLARE_WITHOUT_NAME);
  }

  @Test
  void namesThatReachTheMajorityOnlyTogetherAreAWarning() {
    ImmutableList<Ballot> ballots =
        new Box().add(10, "++--", "候选人戊").add(6, "++--", "戊候选人").add(14, "++--").ballots();
    Declaration declaration = Contests.declare(contest, 30, ballots);
    assertThat(Contests.codes(declaration.issues())).containsExactly("WRITE_INS_COULD_MATTER");
    ImmutableList<Ballot> fewer =
        new Box().add(10, "++--", "候选人戊").add(5, "++--", "戊候选人").add(15, "++--").ballots();
    assertThat(Contests.declare(contest, 30, fewer).issues()).isEmpty();
  }

  @Test
  void exactlyFourFifthsIsEnoughWithANotice() {
    ImmutableList<Ballot> ballots = Box.withVotes(32, 30, 30, 30, 0);
    assertThat(Contests.codes(Contests.declare(contest, Attendance.of(40, 32), ballots).issues()))
        .containsExactly("QUORUM_EXACTLY_MET");
    assertThat(Contests.declare(contest, Attendance.of(39, 32), ballots).issues()).isEmpty();
    assertThat(Contests.declare(contest, Attendance.of(41, 32), ballots))
        .isInstanceOf(Declaration.VoidVote.class);
  }

  @Test
  void seatsLeftAreVotedOnByTheSameMethodAmongThoseNotElected() {
    Declaration declaration = Contests.declare(contest, 30, Box.withVotes(30, 27, 15, 22, 14));
    Contest next = declaration.nextContest(ContestId.of("vote-2"), Contests.DAY).orElseThrow();
    assertThat(next.seats()).isEqualTo(1);
    assertThat(Contests.ids(next.candidates())).containsExactly("p2", "p4");
    assertThat(next.method()).isEqualTo(contest.method());
    assertThat(steps(declaration))
        .containsExactly(StepKind.ANOTHER_BALLOT, StepKind.REPORT_FOR_RECORD);
  }

  @Test
  void aTieIsBrokenByPluralityAndASecondTieIsVotedOnAgain() {
    Declaration first = Contests.declare(contest, 30, Box.withVotes(30, 27, 16, 16, 16));
    Contest second = first.nextContest(ContestId.of("vote-2"), Contests.DAY).orElseThrow();
    assertThat(second.seats()).isEqualTo(2);
    assertThat(second.issues()).isEmpty();
    Declaration again = Contests.declare(second, 30, Box.withVotes(30, 12, 9, 9));
    assertThat(Contests.elected(again)).containsExactly("p2");
    Contest third = again.nextContest(ContestId.of("vote-3"), Contests.DAY).orElseThrow();
    assertThat(Contests.ids(third.candidates())).containsExactly("p3", "p4");
    Declaration last = Contests.declare(third, 30, Box.withVotes(30, 3, 4));
    assertThat(Contests.elected(last)).containsExactly("p4");
    assertThat(last.nextContest(ContestId.of("vote-4"), Contests.DAY)).isEmpty();
  }

  private Contest with(BallotCheck check) {
    return Contests.contest(Methods.with(contest.method(), check), Contests.MEMBER, 3, 4);
  }

  private static ImmutableList<VoidCode> reasons(Declaration declaration) {
    return ((Declaration.VoidVote) declaration)
        .reasons().stream().map(VoidReason::code).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<StepKind> steps(Declaration declaration) {
    return declaration.nextSteps().stream()
        .map(NextStep::kind)
        .collect(ImmutableList.toImmutableList());
  }

  private static String summary(SeatResult.NextVote vote) {
    return vote.cause() + " " + String.join(" ", Contests.ids(vote.among())) + " " + vote.seats();
  }
}
