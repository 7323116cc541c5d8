package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jiceng.law.Base;
import org.jiceng.law.Fraction;
import org.jiceng.law.Provision;
import org.jiceng.law.Threshold;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class OutlookTest {
  private static final StationId COUNTED = StationId.of("甲站");
  private static final StationId MISSING = StationId.of("乙站");

  private enum Status {
    ELECTED,
    TIED,
    NOT_ELECTED
  }

  /** Everything that can come after everything that can be counted, up to two and two ballots. */
  @Test
  void itIsExactForListedCandidates() {
    int compared = 0;
    for (int candidates = 1; candidates <= 3; candidates++) {
      for (Contest contest : SmallContests.of(candidates)) {
        for (int counted = 0; counted <= 2; counted++) {
          for (int[] box : SmallContests.boxes(candidates, counted)) {
            for (int missing = 0; missing <= 2; missing++) {
              compare(contest, box, missing);
              compared++;
            }
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(4_000);
  }

  private static void compare(Contest contest, int[] counted, int missing) {
    int lines = contest.candidates().size();
    List<Set<Status>> possible = new ArrayList<>();
    contest.candidates().forEach(candidate -> possible.add(EnumSet.noneOf(Status.class)));
    for (int come = 0; come <= missing; come++) {
      for (int[] coming : SmallContests.boxes(lines, come)) {
        int[] all = IntStream.range(0, counted.length).map(i -> counted[i] + coming[i]).toArray();
        Declaration end =
            Contests.declare(
                contest, IntStream.of(counted).sum() + missing, SmallContests.ballots(lines, all));
        for (int line = 0; line < lines; line++) {
          possible.get(line).add(status(end, contest.candidates().get(line)));
        }
      }
    }
    Outlook outlook = interim(contest, SmallContests.ballots(lines, counted), missing).outlook();
    assertThat(outlook.certain())
        .as("%s, %s", outlook, contest.method().majority())
        .isEqualTo(those(contest, possible, Set.of(Status.ELECTED)::equals));
    assertThat(outlook.open())
        .as("%s, %s", outlook, contest.method().majority())
        .isEqualTo(those(contest, possible, all -> all.contains(Status.TIED) || all.size() > 1));
    assertThat(outlook.names()).isFalse();
  }

  private static ImmutableList<ListedCandidate> those(
      Contest contest, List<Set<Status>> possible, Predicate<Set<Status>> which) {
    return IntStream.range(0, possible.size())
        .filter(line -> which.test(possible.get(line)))
        .mapToObj(contest.candidates()::get)
        .collect(toImmutableList());
  }

  private static Status status(Declaration end, ListedCandidate candidate) {
    OfficeResult office = end.officeResults().get(0);
    if (office.elected().stream().anyMatch(seat -> seat.candidate().equals(candidate))) {
      return Status.ELECTED;
    }
    return office.nextVotes().stream()
            .anyMatch(
                vote -> vote.cause() == SeatResult.Cause.TIE && vote.among().contains(candidate))
        ? Status.TIED
        : Status.NOT_ELECTED;
  }

  private static Declaration.InterimVote interim(
      Contest contest, ImmutableList<Ballot> ballots, int missing) {
    int all = ballots.size() + missing;
    Count first = contest.count(Attendance.of(all, ballots.size()), ballots).orElseThrow();
    return (Declaration.InterimVote)
        contest.declare(
            contest
                .count(
                    StationCounts.of(COUNTED, first),
                    ImmutableMap.of(
                        COUNTED, first.attendance(), MISSING, Attendance.of(all, missing)))
                .orElseThrow());
  }

  @Test
  void whatNoBallotCanChangeIsSaid() {
    Declaration.InterimVote vote =
        interim(Contests.committee(1, 2), new Box().add(9, "+-").ballots(), 4);
    assertThat(vote.outlook().certain()).extracting(ListedCandidate::label).containsExactly("候选人甲");
    assertThat(vote.outlook().canChange()).isFalse();
    assertThat(vote.explain(Language.EN, Audience.PUBLIC))
        .contains(
            "By votes alone they can change nothing",
            "Elected whatever they say, if the vote is valid: 候选人甲");
    assertThat(vote.explain(Language.ZH, Audience.PUBLIC))
        .contains("仅就票数而言，其不能改变任何结果", "选举有效时无论其内容均当选：候选人甲");
  }

  @Test
  void aNameCouldHaveASeatThatNobodyListedHasForCertain() {
    Contest contest = Contests.committee(1, 2);
    ImmutableList<Ballot> ballots = new Box().add(4, "--", "候选人戊").add(2, "-0").ballots();
    Declaration.InterimVote four = interim(contest, ballots, 2);
    assertThat(four.outlook())
        .isEqualTo(new Outlook(2, false, ImmutableList.of(), ImmutableList.of(), true));
    assertThat(four.outlook().canChange()).isTrue();
    assertThat(four.explain(Language.EN, Audience.PUBLIC))
        .contains("A name written in could still have a seat");
    ImmutableList<Ballot> fewer = new Box().add(1, "--", "候选人戊").add(5, "-0").ballots();
    assertThat(interim(contest, fewer, 2).outlook().names()).isFalse();
  }

  /** Both names may mean one person, who would come as high as the two listed. */
  @Test
  void nobodyIsCertainWhomNamesTogetherCouldReach() {
    Contest contest = Contests.committee(2, 3);
    Box six = new Box().add(4, "++-").add(3, "+--", "候选人戊").add(3, "-+-", "候选人己");
    assertThat(interim(contest, six.ballots(), 1).outlook().certain()).isEmpty();
    Box five = new Box().add(4, "++-").add(3, "+--", "候选人戊").add(2, "-+-", "候选人己").add(1, "-+-");
    assertThat(interim(contest, five.ballots(), 1).outlook().certain())
        .extracting(ListedCandidate::label)
        .containsExactly("候选人甲", "候选人乙");
  }

  /** Turnout by ballots returned: eight are on the register, five of them must vote. */
  @Test
  void theValidityCouldChangeWhereTurnoutIsCountedByBallotsReturned() {
    ElectionMethod any = Contests.committee(1, 2).method();
    Contest contest =
        Contests.contest(
            Methods.vary(any)
                .withQuorum(
                    new Provision<>(
                        Threshold.moreThan(Fraction.of(1, 2), Base.REGISTERED),
                        any.quorum().citation()))
                .withTurnoutCounter(
                    new Provision<>(TurnoutCounter.RETURNED, any.turnoutCounter().citation())),
            Contests.MEMBER,
            1,
            2);
    assertThat(interim(contest, new Box().add(4, "+-").ballots(), 4).outlook().validity()).isTrue();
    assertThat(interim(contest, new Box().add(5, "+-").ballots(), 3).outlook().validity())
        .isFalse();
    assertThat(
            interim(contest, new Box().add(4, "+-").ballots(), 4)
                .explain(Language.EN, Audience.PUBLIC))
        .contains("Whether the vote is valid could still change");
    assertThat(
            interim(Contests.committee(1, 2), new Box().add(4, "+-").ballots(), 4)
                .outlook()
                .validity())
        .isFalse();
  }
}
