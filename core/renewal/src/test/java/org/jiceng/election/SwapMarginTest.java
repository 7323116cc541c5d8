package org.jiceng.election;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiceng.law.Unknown;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class SwapMarginTest {
  /** A number of each kind of ballot, and who is elected by them. */
  private record Case(int[] numbers, ImmutableSet<String> elected) {
    /** How many ballots must be altered to make these the other's. */
    int distance(Case other) {
      int kept = 0;
      for (int kind = 0; kind < numbers.length; kind++) {
        kept += Math.min(numbers[kind], other.numbers[kind]);
      }
      return Arrays.stream(numbers).sum() - kept;
    }
  }

  /** All alterations of all multisets of up to four ballots of up to three candidates. */
  @Test
  void noFewerBallotsChangeWhoIsElectedAndSoManyDo() {
    int compared = 0;
    for (int candidates = 1; candidates <= 3; candidates++) {
      for (int returned = 0; returned <= 4; returned++) {
        List<int[]> boxes = SmallContests.boxes(candidates, returned);
        for (Contest contest : SmallContests.of(candidates)) {
          compared += compare(contest, returned + 1, boxes);
        }
      }
    }
    assertThat(compared).isGreaterThan(10_000);
  }

  private static int compare(Contest contest, int present, List<int[]> boxes) {
    List<Case> cases = boxes.stream().map(box -> of(contest, present, box)).toList();
    for (Case one : cases) {
      OptionalInt least =
          cases.stream()
              .filter(other -> !other.elected().equals(one.elected()))
              .mapToInt(one::distance)
              .min();
      Count count =
          contest
              .count(Attendance.of(present, present), ballots(contest, one.numbers()))
              .orElseThrow();
      assertThat(SwapMargin.of(contest, count).ballots())
          .as("%s seats, %s", contest.seats(), count)
          .isEqualTo(least);
    }
    return cases.size();
  }

  private static Case of(Contest contest, int present, int[] numbers) {
    Declaration declaration = Contests.declare(contest, present, ballots(contest, numbers));
    return new Case(
        numbers,
        declaration.elected().stream()
            .map(seat -> seat.person().value())
            .collect(toImmutableSet()));
  }

  private static ImmutableList<Ballot> ballots(Contest contest, int[] numbers) {
    return SmallContests.ballots(contest.candidates().size(), numbers);
  }

  @Test
  void aNameWithTheMajorityLeavesItUnknown() {
    Contest contest = Contests.committee(1, 2);
    SwapMargin margin = margin(contest, 5, new Box().add(3, "--", "候选人戊").add(2, "+-").ballots());
    assertThat(margin.unknown()).contains(SwapMargin.Reason.NAME_WITH_MAJORITY);
    assertThat(margin.ballots()).isEmpty();
    assertThat(margin(contest, 7, new Box().add(3, "--", "候选人戊").add(4, "+-").ballots()))
        .isEqualTo(new SwapMargin(OptionalInt.of(1), Optional.empty()));
  }

  @Test
  void namesThatMeanOnePersonAreTakenTogether() {
    Contest contest = Contests.committee(1, 2);
    Count count =
        contest
            .count(
                Attendance.of(7, 7),
                new Box().add(2, "--", "候选人戊").add(2, "--", "戊").add(3, "+-").ballots())
            .orElseThrow();
    ListedCandidate person = ListedCandidate.of("w1", "候选人戊");
    Decisions decisions =
        new Decisions.Builder()
            .addWriteIns(
                WriteInFinding.means("候选人戊", person, MethodDefaults.ORGANIZERS, "会议记录"),
                WriteInFinding.means("戊", person, MethodDefaults.ORGANIZERS, "会议记录"))
            .build();
    assertThat(SwapMargin.of(contest, count).ballots()).hasValue(1);
    assertThat(SwapMargin.of(contest, count, decisions).unknown())
        .contains(SwapMargin.Reason.NAME_WITH_MAJORITY);
    assertThat(
            contest
                .declare(count, decisions)
                .orElseThrow()
                .explain(Language.EN, Audience.REVIEW_OFFICE))
        .doesNotContain("Margin");
  }

  @Test
  void aMajorityLeftOpenLeavesItUnknownUnlessAllReadingsAskForAsMany() {
    ElectionMethod any = Contests.committee(1, 2).method();
    Contest open =
        Contests.contest(
            Methods.vary(any)
                .withMajority(
                    new Unknown<>(
                        any.majority().citation(),
                        ImmutableList.of(
                            SmallContests.MAJORITIES.get(0), SmallContests.MAJORITIES.get(1)))),
            Contests.MEMBER,
            1,
            2);
    assertThat(margin(open, 5, Box.withVotes(5, 5, 0)).ballots()).hasValue(3);
    assertThat(margin(open, 6, Box.withVotes(5, 5, 0)).unknown())
        .contains(SwapMargin.Reason.MAJORITY_OPEN);
  }

  @Test
  void itIsPrintedForEverybody() {
    Contest contest = Contests.committee(1, 2);
    Declaration declaration = Contests.declare(contest, 9, Box.withVotes(9, 7, 2));
    for (Audience audience : Audience.values()) {
      assertThat(declaration.explain(Language.EN, audience))
          .contains("before the elected change: 3");
      assertThat(declaration.explain(Language.ZH, audience)).contains("至少3张选票所填不同");
    }
    assertThat(
            Contests.declare(contest, 9, ImmutableList.of()).explain(Language.EN, Audience.PUBLIC))
        .doesNotContain("Margin");
  }

  @Test
  void theCountOfAnotherContestIsAMistake() {
    Count count =
        Contests.committee(1, 2).count(Attendance.of(1, 1), ImmutableList.of()).orElseThrow();
    Contest other = ((ImmutableContest) Contests.committee(1, 2)).withId(ContestId.of("vote-2"));
    assertThatThrownBy(() -> SwapMargin.of(other, count))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SwapMargin margin(Contest contest, int present, ImmutableList<Ballot> ballots) {
    return SwapMargin.of(
        contest, contest.count(Attendance.of(present, present), ballots).orElseThrow());
  }
}
