package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.jiceng.law.Base;
import org.jiceng.law.Fraction;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.law.Unknown;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.text.Audience;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Another vote by majority and turnout again, and failing that by more votes and a third in the
 * same vote: 900 registered, so 451 must vote; 600 voted, so 301 are the majority and 200 a third.
 */
class FallbackTest {
  private static final Threshold HALF = Threshold.moreThan(Fraction.of(1, 2), Base.VOTED);
  private static final Threshold TURNOUT = Threshold.moreThan(Fraction.of(1, 2), Base.REGISTERED);
  private static final Threshold THIRD = Threshold.atLeast(Fraction.of(1, 3), Base.BALLOTS_CAST);

  private final ElectionMethod method =
      new ElectionMethod.Builder()
          .name(new Bilingual("自定办法", "A free method"))
          .quorum(set(TURNOUT))
          .majority(set(HALF))
          .anotherFallback(set(Fallback.moreVotesWith(THIRD)))
          .build();

  // first those above half; the seats left by votes, 200 of 600 and no fewer
  @ParameterizedTest
  @CsvSource({
    "301,250,200, p1 p2, N",
    "301,200,190, p1 p2, N",
    "301,199,190, p1,    N",
    "300,250,240, p1 p2, N",
    "310,305,300, p1 p2, N",
    "199,150,100, '',    N",
    "301,220,220, p1,    T",
    "220,220,220, '',    T"
  })
  void theSeatsLeftGoToMoreVotesWithAThird(int a, int b, int c, String elected, String cause) {
    Declaration declaration = declare(second(), a, b, c);
    assertThat(String.join(" ", Contests.elected(declaration))).isEqualTo(elected);
    assertThat(declaration.officeResults().get(0).nextVotes())
        .allMatch(vote -> vote.cause().name().startsWith(cause.equals("T") ? "TIE" : "SHORT"));
  }

  @Test
  void inTheFirstVoteNobodyIsElectedWithoutTheMajority() {
    Contest first = Contests.contest(method, Contests.MEMBER, 2, 3);
    assertThat(Contests.elected(declare(first, 301, 250, 200))).containsExactly("p1");
    assertThat(first.method().fallback().value()).isEqualTo(Fallback.none());
    assertThat(second().method().fallback().value()).isEqualTo(Fallback.moreVotesWith(THIRD));
    assertThat(second().method().amongTied().fallback().value()).isEqualTo(Fallback.none());
  }

  @Test
  void withoutAFallbackTheSeatStaysOpen() {
    Contest strict =
        Contests.contest(
            method.but().anotherFallback(set(Fallback.none())).build().forSeatsLeft(),
            Contests.MEMBER,
            2,
            3);
    assertThat(Contests.elected(declare(strict, 301, 250, 200))).containsExactly("p1");
  }

  @Test
  void theTurnoutIsAskedForAgain() {
    ImmutableList<Ballot> ballots = Box.withVotes(450, 400, 200, 160);
    assertThat(Contests.declare(second(), Attendance.of(900, 450), ballots))
        .isInstanceOf(Declaration.VoidVote.class);
    assertThat(
            Contests.declare(second(), Attendance.of(900, 451), Box.withVotes(451, 400, 200, 160)))
        .isInstanceOf(Declaration.ValidVote.class);
  }

  @Test
  void everySeatSaysByWhichShare() {
    Declaration declaration = declare(second(), 301, 250, 100);
    assertThat(declaration.elected())
        .extracting(seat -> seat.working().threshold())
        .containsExactly(HALF, THIRD);
    assertThat(declaration.explain(Language.EN, Audience.PUBLIC))
        .contains(
            "To be elected: 301 votes of 600 (more than 1/2 of",
            "For seats left in this vote: more votes win, at least 200 of 600 (at least 1/3 of",
            "1. 候选人甲: elected with 301 votes; needs 301 of 600 (more than 1/2",
            "2. 候选人乙: elected with 250 votes; needs 200 of 600 (at least 1/3")
        .doesNotContain("{");
    assertThat(declaration.explain(Language.ZH, Audience.ARCHIVE))
        .contains("本次投票剩余名额：得票多的当选，但须得200票")
        .doesNotContain("{");
  }

  @Test
  void whoHasTheMajorityIsNotMeasuredByTheFallback() {
    // two men have the majority; the woman with a third would have a seat kept for a woman
    ElectionMethod kept =
        method
            .but()
            .fallback(set(Fallback.moreVotesWith(THIRD)))
            .woman(set(WomanRule.SEAT_KEPT))
            .build();
    Contest.Builder contest = new Contest.Builder();
    contest
        .id(ContestId.of("vote"))
        .office(Contests.MEMBER)
        .seats(2)
        .addAllCandidates(Contests.candidates(3))
        .method(kept)
        .pollDay(Contests.DAY)
        .putSexes(PersonId.of("p1"), Sex.MALE)
        .putSexes(PersonId.of("p2"), Sex.MALE)
        .putSexes(PersonId.of("p3"), Sex.FEMALE);
    assertThat(shapes(declare(contest.build(), 310, 305, 250))).isEqualTo("E N");
    assertThat(Contests.elected(declare(contest.build(), 310, 290, 250)))
        .containsExactly("p1", "p3");
  }

  // whether there is a fallback at all, or how much it asks for, may be open
  @ParameterizedTest
  @CsvSource({"301,E E", "300,E U", "200,E U", "199,E N"})
  void anOpenFallbackIsNamedWhereItDecides(int votes, String shapes) {
    ElectionMethod open =
        method
            .but()
            .fallback(
                new Unknown<>(
                    Basis.inferred("test"),
                    ImmutableList.of(Fallback.none(), Fallback.moreVotesWith(THIRD))))
            .build();
    Contest contest = Contests.contest(open, Contests.MEMBER, 2, 3);
    Declaration declaration = declare(contest, 350, votes, 100);
    assertThat(shapes(declaration)).isEqualTo(shapes);
    assertThat(declaration.officeResults().get(0).unknown())
        .extracting(SeatResult.Unknown::parameter)
        .containsOnly(
            shapes.contains("U") ? new Parameter[] {Parameter.FALLBACK} : new Parameter[] {});
    assertThat(declaration.explain(Language.EN, Audience.PUBLIC))
        .contains("For seats left in this vote: unknown");
  }

  // 500 of 600 ballots are counted: with all that come, 200 are a third, and 199 are not
  @Test
  void whoMayStillReachTheFallbackIsOpenWhileAStationIsMissing() {
    Contest second = second();
    Attendance here = Attendance.of(900, 500);
    StationId station = StationId.of("甲站");
    StationCounts counted =
        StationCounts.of(
            station, second.count(here, Box.withVotes(500, 301, 99, 100)).orElseThrow());
    Count count =
        second
            .count(
                counted,
                ImmutableMap.of(station, here, StationId.of("乙站"), Attendance.of(900, 100)))
            .orElseThrow();
    Outlook outlook = ((Declaration.InterimVote) second.declare(count)).outlook();
    assertThat(Contests.ids(outlook.certain())).containsExactly("p1");
    assertThat(Contests.ids(outlook.open())).containsExactly("p3");
    assertThat(SwapMargin.of(second, count).unknown()).contains(SwapMargin.Reason.FALLBACK);
  }

  @Test
  void aNameMayReachTheFallback() {
    Contest named =
        Contests.contest(
            method.but().writeIn(set(WriteInRule.FREE)).build().forSeatsLeft(),
            Contests.MEMBER,
            2,
            1);
    ImmutableList<Ballot> ballots =
        new Box().add(301, "+").add(120, "-", "候选人辛").add(100, "-", "候选人申").add(79, "-").ballots();
    Declaration declaration = Contests.declare(named, Attendance.of(900, 600), ballots);
    // 120 and 100 are a third together, if they mean one person
    assertThat(Contests.codes(declaration.issues())).contains("WRITE_INS_COULD_MATTER");
    Declaration fewer =
        Contests.declare(
            named,
            Attendance.of(900, 600),
            new Box()
                .add(301, "+")
                .add(120, "-", "候选人辛")
                .add(79, "-", "候选人申")
                .add(100, "-")
                .ballots());
    assertThat(Contests.codes(fewer.issues())).doesNotContain("WRITE_INS_COULD_MATTER");
  }

  @Test
  void ofAFallbackNothingMayBeKnown() {
    ElectionMethod open =
        method.but().fallback(new Unknown<>(Basis.inferred("test"), ImmutableList.of())).build();
    Contest contest = Contests.contest(open, Contests.MEMBER, 2, 3);
    assertThat(shapes(declare(contest, 350, 100, 50))).isEqualTo("E U");
    assertThat(shapes(declare(contest, 350, 340, 50))).isEqualTo("E E");
  }

  @Test
  void everyReadingOfAFallbackIsPrinted() {
    ElectionMethod open =
        method
            .but()
            .fallback(
                new Unknown<>(
                    Basis.inferred("test"),
                    ImmutableList.of(
                        Fallback.moreVotesWith(THIRD),
                        Fallback.moreVotesWith(
                            Threshold.atLeast(Fraction.of(1, 4), Base.BALLOTS_CAST)))))
            .build();
    Contest contest = Contests.contest(open, Contests.MEMBER, 2, 3);
    assertThat(declare(contest, 350, 160, 50).explain(Language.EN, Audience.PUBLIC))
        .contains(
            "at least 200 of 600", "at least 150 of 600", "which of these holds is left open");
  }

  @Test
  void aFallbackWithoutAShareIsPlurality() {
    ElectionMethod plurality =
        method.but().fallback(set(Fallback.moreVotesWith(MethodDefaults.NO_MAJORITY))).build();
    Contest contest = Contests.contest(plurality, Contests.MEMBER, 2, 3);
    Declaration declaration = declare(contest, 350, 20, 10);
    assertThat(Contests.elected(declaration)).containsExactly("p1", "p2");
    assertThat(declaration.explain(Language.EN, Audience.PUBLIC))
        .contains("For seats left in this vote: more votes win, no share is asked for");
    assertThat(plurality.in(Language.EN)).contains("Failing that, elected: more votes win");
    assertThat(method.in(Language.EN))
        .contains("Failing that in another ballot, elected: who has more votes, with at least 1/3")
        .doesNotContain("Failing that, elected");
  }

  @Test
  void aShareOfTheSeatsIsNoFallback() {
    Setting<Fallback> ofSeats =
        set(Fallback.moreVotesWith(Threshold.atLeast(Fraction.of(1, 2), Base.SEATS)));
    assertThatThrownBy(() -> method.but().fallback(ofSeats).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("FALLBACK");
  }

  /** Two seats of another vote, for which three stand. */
  private Contest second() {
    return Contests.contest(method.forSeatsLeft(), Contests.MEMBER, 2, 3);
  }

  private static Declaration declare(Contest contest, int... votes) {
    return Contests.declare(contest, Attendance.of(900, 600), Box.withVotes(600, votes));
  }

  private static String shapes(Declaration declaration) {
    return declaration.officeResults().stream()
        .flatMap(office -> office.seats().stream())
        .map(seat -> seat.getClass().getSimpleName().substring(0, 1))
        .collect(Collectors.joining(" "));
  }

  private static <T> Setting<T> set(T value) {
    return new Provision<>(value, Basis.inferred("test"));
  }
}
