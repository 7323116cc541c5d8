package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jiceng.issue.Outcome;
import org.jiceng.text.Audience;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StationsTest {
  private static final StationId SCHOOL = StationId.of("小学投票站");
  private static final StationId HALL = StationId.of("村委会投票站");
  private static final StationId BOX = StationId.of("流动票箱");
  private static final Bilingual VOID_BOX = new Bilingual("选票多于公布名单", "more ballots than listed");

  private final Contest contest = Contests.committee(1, 2);
  private final StationCounts school =
      counted(SCHOOL, 20, new Box().add(10, "+-").add(6, "-+").add(2, "++"));
  private final StationCounts hall = counted(HALL, 10, new Box().add(4, "+-").add(5, "0-", "候选人戊"));
  private final StationCounts box =
      StationCounts.leftOut(contest.id(), BOX, Attendance.of(40, 5), VOID_BOX);

  @Test
  void allStationsAddUp() {
    Count count = contest.count(merged(hall, school)).orElseThrow();
    assertThat(count.stations()).containsExactly(SCHOOL, HALL);
    assertThat(count.attendance()).isEqualTo(Attendance.of(40, 30));
    assertThat(count.returned()).isEqualTo(27);
    assertThat(count.unreturned()).isEqualTo(3);
    assertThat(count.invalid()).isEqualTo(ImmutableMap.of(InvalidBallot.OVER_VOTED, 2));
    assertThat(count.tallies()).extracting(Tally::inFavour).containsExactly(14, 6);
    assertThat(count.writeIns()).containsExactly(new WriteInTally("候选人戊", 5));
    assertThat(count.notes())
        .extracting(BallotNote::ballot)
        .containsExactly("小学投票站/b17", "小学投票站/b18");
    assertThat(count.isConserved()).isTrue();
    assertThat(contest.declare(count).explain(Language.EN, Audience.PUBLIC))
        .contains("Stations counted: 2 (小学投票站, 村委会投票站)");
  }

  @Test
  void aStationReportsOnce() {
    Outcome<StationCounts> twice = merged(hall, school).merge(hall);
    assertThat(Contests.codes(twice.issues())).containsExactly("STATION_TWICE");
    assertThat(
            StationCounts.merge(contest.id(), ImmutableList.of(hall, school, hall, school))
                .issues())
        .hasSize(2);
    StationCounts hallLeftOut =
        StationCounts.leftOut(contest.id(), HALL, Attendance.of(40, 10), VOID_BOX);
    assertThat(Contests.codes(hallLeftOut.merge(hall).issues())).containsExactly("STATION_TWICE");
  }

  @Test
  void aStationLeftOutStaysInTheBasesAndItsReasonIsPrinted() {
    Count count = contest.count(merged(hall, school, box)).orElseThrow();
    assertThat(count.attendance()).isEqualTo(Attendance.of(40, 35));
    assertThat(count.returned()).isEqualTo(27);
    assertThat(count.unreturned()).isEqualTo(3);
    assertThat(count.stations()).containsExactly(SCHOOL, HALL);
    Declaration declaration = contest.declare(count);
    assertThat(declaration).isInstanceOf(Declaration.ValidVote.class);
    assertThat(declaration.explain(Language.EN, Audience.PUBLIC))
        .contains("Left out: 流动票箱, 5 ballots issued there, more ballots than listed; its 5")
        .contains("ELECTION-DEFAULTS/station-left-out; inferred");
    assertThat(declaration.explain(Language.ZH, Audience.REVIEW_OFFICE))
        .contains("不计：流动票箱，该站发出选票5张，选票多于公布名单；其5人仍计入实到");
  }

  @Test
  void whereStationsAreMissingNobodyIsElectedYet() {
    Count count = contest.count(merged(school, box), setUp(10)).orElseThrow();
    Declaration declaration = contest.declare(count);
    assertThat(count.missing()).isEqualTo(ImmutableMap.of(HALL, Attendance.of(40, 10)));
    assertThat(declaration).isInstanceOf(Declaration.InterimVote.class);
    assertThat(declaration.elected()).isEmpty();
    assertThat(declaration.officeResults()).isEmpty();
    assertThat(declaration.nextContest(ContestId.of("vote-2"), Contests.DAY)).isEmpty();
    assertThat(declaration.nextSteps())
        .extracting(NextStep::kind)
        .containsExactly(StepKind.COUNT_STATIONS);
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void whatTheMissingStationsCouldStillChangeIsPrinted(Audience audience) {
    Declaration declaration =
        contest.declare(contest.count(merged(school, box), setUp(10)).orElseThrow());
    assertThat(declaration.explain(Language.EN, audience))
        .contains("Missing: 村委会投票站, 10 ballots issued there")
        .contains("Not final: up to 10 ballots are to be counted")
        .contains("To be elected, if all come back: 18 votes of 35")
        .contains("Elected or not, as they say: 候选人甲")
        .doesNotContain("Margin", "candidate is elected", "A name written in could")
        .contains("Next: count the stations that are missing (seats: 1)");
    assertThat(declaration.explain(Language.ZH, audience))
        .contains("未报：村委会投票站，该站发出选票10张", "非最终结果：尚有至多10张选票待计");
  }

  @Test
  void theLastStationMakesItFinal() {
    Count count = contest.count(merged(school, box, hall), setUp(10)).orElseThrow();
    assertThat(count.missing()).isEmpty();
    assertThat(contest.count(merged(school, box, hall)).orElseThrow()).isEqualTo(count);
  }

  @Test
  void everythingWrongIsRefusedAtOnce() {
    StationCounts other = StationCounts.leftOut(contest.id(), BOX, Attendance.of(41, 5), VOID_BOX);
    Map<StationId, Attendance> records =
        ImmutableMap.of(HALL, Attendance.of(40, 11), StationId.of("新站"), Attendance.of(3, 4));
    assertThat(Contests.codes(contest.count(merged(hall, other), records).issues()))
        .containsExactly(
            "ATTENDANCE_PRESENT_ABOVE_ENTITLED",
            "STATIONS_ENTITLED_DIFFER",
            "STATION_ATTENDANCE_DIFFERS",
            "STATION_UNKNOWN");
  }

  @Test
  void whereNoStationWasSetUpAllAreUnknown() {
    assertThat(Contests.codes(contest.count(merged(hall, box), ImmutableMap.of()).issues()))
        .containsExactly("STATION_UNKNOWN", "STATION_UNKNOWN");
  }

  @Test
  void allStationsTogetherAreNoMoreThanTheRegister() {
    assertThat(Contests.codes(contest.count(merged(school, box), setUp(15)).issues())).isEmpty();
    assertThat(Contests.codes(contest.count(merged(school, box), setUp(16)).issues()))
        .containsExactly("ATTENDANCE_PRESENT_ABOVE_ENTITLED");
  }

  @Test
  void noStationAtAllIsRefusedAndNoReportYetIsNot() {
    StationCounts none = StationCounts.none(contest.id());
    assertThat(Contests.codes(contest.count(none).issues())).containsExactly("STATIONS_NONE");
    Count count = contest.count(none, setUp(10)).orElseThrow();
    assertThat(count.attendance()).isEqualTo(Attendance.of(40, 0));
    assertThat(count.missing()).hasSize(3);
    assertThat(contest.declare(count)).isInstanceOf(Declaration.InterimVote.class);
  }

  @Test
  void aBoxWithMoreBallotsThanWereIssuedThereIsAWarning() {
    StationCounts full = counted(BOX, 5, new Box().add(6, "+-"));
    Outcome<Count> outcome = contest.count(merged(school, full));
    assertThat(outcome.value()).isPresent();
    assertThat(Contests.codes(outcome.issues())).containsExactly("STATION_BALLOTS_ABOVE_ISSUED");
  }

  @Test
  void whatCouldNotBeCheckedAtAStationCouldNotBeCheckedAtAll() {
    Count packed =
        contest
            .count(Attendance.of(40, 3), PackedBallots.of(2, new Box().add(3, "+-").ballots()))
            .orElseThrow();
    assertThat(contest.count(merged(hall, StationCounts.of(BOX, packed))).orElseThrow().unchecked())
        .containsExactly(UncheckedRule.BALLOT_TWICE);
  }

  @Test
  void reportsOfAnotherContestOrListOrATotalAreMistakes() {
    Contest other = ((ImmutableContest) contest).withId(ContestId.of("vote-2"));
    Contest longer = Contests.committee(1, 3);
    Count total = contest.count(merged(hall, school)).orElseThrow();
    assertThatThrownBy(() -> other.count(hall)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> longer.count(hall)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StationCounts.of(BOX, total))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> hall.merge(StationCounts.none(other.id())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StationCounts(other.id(), hall.reports()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StationId.of(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Attendance.ofStations(ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private StationCounts counted(StationId station, int present, Box ballots) {
    return StationCounts.of(
        station, contest.count(Attendance.of(40, present), ballots.ballots()).orElseThrow());
  }

  private StationCounts merged(StationCounts... parts) {
    return StationCounts.merge(contest.id(), ImmutableList.copyOf(parts)).orElseThrow();
  }

  private static ImmutableMap<StationId, Attendance> setUp(int presentInTheHall) {
    return ImmutableMap.of(
        SCHOOL, Attendance.of(40, 20),
        HALL, Attendance.of(40, presentInTheHall),
        BOX, Attendance.of(40, 5));
  }
}
