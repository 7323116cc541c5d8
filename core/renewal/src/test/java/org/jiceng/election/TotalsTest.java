package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TotalsTest {
  private static final Attendance ALL = Attendance.of(12, 12);
  private static final WriteInTally NAME = new WriteInTally("候选人戊", 1);

  private final Contest contest = Contests.committee(2, 3);

  /** 10 ballots, 2 of them invalid, 16 choices at most, 11 of them made; 9 lines against. */
  private final ImmutableTotals totals =
      (ImmutableTotals)
          new Totals.Builder()
              .returned(10)
              .putInvalid(InvalidBallot.OVER_VOTED, 1)
              .putInvalid(InvalidBallot.NOT_RECORDED, 1)
              .addTallies(tally(1, 6, 1, 1, 0, 0, 2))
              .addTallies(tally(2, 4, 2, 0, 1, 1, 2))
              .addTallies(tally(3, 1, 6, 0, 1, 0, 2))
              .addWriteIns(NAME)
              .putRejectedWriteIns(RejectedWriteIn.NOT_RECORDED, 1)
              .build();

  @Test
  void totalsFromPaperAreDeclaredWithWhatCouldNotBeChecked() {
    Count count = contest.count(ALL, totals).orElseThrow();
    assertThat(count.isConserved()).isTrue();
    assertThat(count.slotsFilled()).isEqualTo(2);
    assertThat(count.unchecked()).containsExactly(UncheckedRule.values());
    for (Audience audience : ImmutableList.of(Audience.PUBLIC, Audience.REVIEW_OFFICE)) {
      assertThat(contest.declare(count).explain(Language.EN, audience))
          .contains("Could not be checked: whether a ballot was counted twice")
          .contains("whether each valid ballot chooses no more persons than seats");
      assertThat(contest.declare(count).explain(Language.ZH, audience))
          .contains("未能核对：有无选票重复计入")
          .contains("原因未记录：1");
    }
  }

  @Test
  void onlyWhatTheRulesAskForIsUnchecked() {
    ElectionMethod free =
        Methods.vary(contest.method())
            .withOverVote(new Provision<>(OverVote.COUNTS, contest.method().overVote().citation()))
            .withWriteIn(new Provision<>(WriteInRule.FREE, contest.method().writeIn().citation()));
    ImmutableTotals valid =
        totals
            .withReturned(8)
            .withInvalid(ImmutableMap.of())
            .withRejectedWriteIns(ImmutableMap.of())
            .withTallies(
                tally(1, 6, 1, 1, 0, 0, 0), tally(2, 4, 2, 0, 1, 1, 0), tally(3, 8, 0, 0, 0, 0, 0));
    assertThat(unchecked(free, valid))
        .containsExactly(UncheckedRule.BALLOT_TWICE, UncheckedRule.NAME_TWICE);
    assertThat(unchecked(free, valid.withWriteIns())).containsExactly(UncheckedRule.BALLOT_TWICE);
    assertThat(codes(valid)).containsExactly("TOTALS_CHOICES_TOO_MANY");
  }

  private ImmutableList<UncheckedRule> unchecked(ElectionMethod method, Totals typed) {
    return Contests.contest(method, Contests.MEMBER, 2, 3)
        .count(ALL, typed)
        .orElseThrow()
        .unchecked()
        .asList();
  }

  @Test
  void everyContradictionIsRefusedAtOnce() {
    ImmutableTotals wrong =
        totals
            .withReturned(-1)
            .withTallies(tally(1, 16, 1, 1, 0, 0, 2), tally(1, 6, 1, 1, 0, 0, 2), tally(4, 0))
            .withRejectedWriteIns(ImmutableMap.of(RejectedWriteIn.NOT_ALLOWED, 1))
            .withWriteIns(new WriteInTally("候选人甲", 30));
    assertThat(Contests.codes(contest.count(Attendance.of(1, 2), wrong).issues()))
        .contains(
            "ATTENDANCE_PRESENT_ABOVE_ENTITLED",
            "TOTALS_CANDIDATE_MISSING",
            "TOTALS_CANDIDATE_TWICE",
            "TOTALS_CANDIDATE_UNKNOWN",
            "TOTALS_CHOICES_TOO_MANY",
            "TOTALS_INVALID_ABOVE_RETURNED",
            "TOTALS_NAMES_TOO_MANY",
            "TOTALS_NAMES_WRONG",
            "TOTALS_NAME_ABOVE_VALID",
            "TOTALS_NEGATIVE",
            "TOTALS_NOT_CONSERVED",
            "TOTALS_REASON_IMPOSSIBLE");
  }

  @Test
  void aCandidateIsUnknownTwiceOrMissing() {
    Tally first = totals.tallies().get(0);
    assertThat(codes(totals.withTallies(first, first, totals.tallies().get(1), tally(4, 8, 2))))
        .containsExactly(
            "TOTALS_CANDIDATE_MISSING",
            "TOTALS_CANDIDATE_TWICE",
            "TOTALS_CANDIDATE_UNKNOWN",
            "TOTALS_CHOICES_TOO_MANY",
            "TOTALS_NOT_CONSERVED");
  }

  @Test
  void allLinesOfACandidateAreTheBallotsReturned() {
    assertThat(codes(with(tally(1, 6, 1, 1, 0, 0, 2)))).isEmpty();
    assertThat(codes(with(tally(1, 6, 1, 2, 0, 0, 2)))).containsExactly("TOTALS_NOT_CONSERVED");
    assertThat(codes(with(tally(1, 6, 1, 0, 0, 0, 2)))).containsExactly("TOTALS_NOT_CONSERVED");
    assertThat(codes(with(tally(1, 6, 1, 0, 0, 0, 3)))).containsExactly("TOTALS_NOT_CONSERVED");
  }

  @Test
  void theValidBallotsHoldSoManyChoicesAndNoMore() {
    ImmutableTotals full = with(tally(1, 8, 0, 0, 0, 0, 2)).withWriteIns(NAME);
    assertThat(codes(full.withWriteIns(new WriteInTally("候选人戊", 3)))).isEmpty();
    assertThat(codes(full.withWriteIns(new WriteInTally("候选人戊", 4))))
        .containsExactly("TOTALS_CHOICES_TOO_MANY");
  }

  @Test
  void asManyNamesAsVotesAgainstAndNoneWithMoreVotesThanBallots() {
    ImmutableTotals few =
        totals.withTallies(
            tally(1, 0, 0, 8, 0, 0, 2), tally(2, 0, 0, 8, 0, 0, 2), tally(3, 0, 8, 0, 0, 0, 2));
    assertThat(codes(few.withWriteIns(new WriteInTally("候选人戊", 8)))).isEmpty();
    assertThat(codes(few.withWriteIns(new WriteInTally("候选人戊", 8), new WriteInTally("候选人己", 1))))
        .containsExactly("TOTALS_NAMES_TOO_MANY");
    assertThat(codes(few.withWriteIns(new WriteInTally("候选人戊", 9))))
        .containsExactly("TOTALS_NAMES_TOO_MANY", "TOTALS_NAME_ABOVE_VALID");
  }

  @Test
  void aNameIsNotBlankNotPaddedNotListedAndNotThereTwice() {
    for (String name : ImmutableList.of(" ", "候选人戊 ", "候选人甲", "候选人己")) {
      assertThat(codes(totals.withWriteIns(new WriteInTally("候选人己", 1), new WriteInTally(name, 1))))
          .containsExactly("TOTALS_NAMES_WRONG");
    }
  }

  @Test
  void aNameWithoutVotesIsDropped() {
    ImmutableTotals none = totals.withWriteIns(NAME, new WriteInTally("候选人己", 0));
    assertThat(contest.count(ALL, none).orElseThrow().writeIns()).containsExactly(NAME);
  }

  @Test
  void asManyInvalidBallotsAsCameBackAndNoMore() {
    ImmutableTotals two =
        totals
            .withReturned(2)
            .withWriteIns()
            .withTallies(
                tally(1, 0, 0, 0, 0, 0, 2), tally(2, 0, 0, 0, 0, 0, 2), tally(3, 0, 0, 0, 0, 0, 2));
    assertThat(codes(two)).isEmpty();
    assertThat(codes(two.withReturned(1)))
        .contains("TOTALS_INVALID_ABOVE_RETURNED", "TOTALS_NOT_CONSERVED");
  }

  @ParameterizedTest
  @EnumSource(
      value = RejectedWriteIn.class,
      names = {"NAMES_LISTED", "REPEATED", "NO_AGAINST", "ON_INVALID_BALLOT", "NOT_RECORDED"})
  void aReasonThatTheMethodKnowsIsPossible(RejectedWriteIn reason) {
    assertThat(codes(totals.withRejectedWriteIns(ImmutableMap.of(reason, 3)))).isEmpty();
  }

  @Test
  void aReasonThatTheMethodDoesNotKnowIsImpossible() {
    assertThat(codes(totals.withRejectedWriteIns(ImmutableMap.of(RejectedWriteIn.NOT_ALLOWED, 1))))
        .containsExactly("TOTALS_REASON_IMPOSSIBLE");
    assertThat(codes(totals.withInvalid(ImmutableMap.of(InvalidBallot.WRITE_IN_UNBACKED, 2))))
        .containsExactly("TOTALS_REASON_IMPOSSIBLE");
  }

  @ParameterizedTest
  @EnumSource(
      value = RejectedWriteIn.class,
      names = {"NAMES_LISTED", "REPEATED", "NO_AGAINST"})
  void whereNoNameMayBeWrittenNoneIsRejectedForWhatItSays(RejectedWriteIn reason) {
    Contest names = with(contest.method().but().writeIn(set(WriteInRule.NOT_ALLOWED)).build());
    ImmutableTotals without = totals.withWriteIns();
    assertThat(codes(names, without.withRejectedWriteIns(ImmutableMap.of(reason, 1))))
        .containsExactly("TOTALS_REASON_IMPOSSIBLE");
    assertThat(
            codes(
                names,
                without.withRejectedWriteIns(ImmutableMap.of(RejectedWriteIn.NOT_ALLOWED, 1))))
        .isEmpty();
  }

  @Test
  void whereEveryBallotIsValidNothingIsInvalid() {
    Contest approval = with(contest.method().but().overVote(set(OverVote.COUNTS)).build());
    assertThat(codes(approval, totals)).containsExactly("TOTALS_REASON_IMPOSSIBLE");
    ImmutableTotals valid =
        totals
            .withReturned(8)
            .withInvalid(ImmutableMap.of())
            .withTallies(
                tally(1, 6, 1, 1, 0, 0, 0), tally(2, 4, 2, 0, 1, 1, 0), tally(3, 1, 6, 0, 1, 0, 0));
    assertThat(codes(valid)).isEmpty();
    assertThat(
            codes(
                valid.withRejectedWriteIns(ImmutableMap.of(RejectedWriteIn.ON_INVALID_BALLOT, 1))))
        .containsExactly("TOTALS_REASON_IMPOSSIBLE");
  }

  @Test
  void whatIsWrongWithTheContestIsSaidAsWell() {
    assertThat(codes(Contests.committee(0, 3), totals)).contains("CONTEST_SEATS_TOO_FEW");
  }

  @Test
  void moreNamesThanCanBeCountedAreRefused() {
    assertThat(
            codes(
                totals.withRejectedWriteIns(
                    ImmutableMap.of(
                        RejectedWriteIn.REPEATED, Integer.MAX_VALUE,
                        RejectedWriteIn.NOT_RECORDED, Integer.MAX_VALUE))))
        .containsExactly("TOTALS_NAMES_TOO_MANY");
  }

  private ImmutableTotals with(Tally first) {
    return totals.withTallies(first, totals.tallies().get(1), totals.tallies().get(2));
  }

  private static Contest with(ElectionMethod method) {
    return Contests.contest(method, Contests.MEMBER, 2, 3);
  }

  private static <T> Setting<T> set(T value) {
    return new Provision<>(value, Basis.inferred("test"));
  }

  private ImmutableList<String> codes(Totals typed) {
    return codes(contest, typed);
  }

  private static ImmutableList<String> codes(Contest counted, Totals typed) {
    return counted
        .count(ALL, typed)
        .fold(count -> ImmutableList.<String>of(), issues -> Contests.codes(issues));
  }

  /** For, against, abstaining, blank, spoilt, on invalid ballots. */
  private static Tally tally(int candidate, int... numbers) {
    int[] all = Arrays.copyOf(numbers, 6);
    return new Tally.Builder()
        .candidate(Contests.candidates(4).get(candidate - 1))
        .inFavour(all[0])
        .against(all[1])
        .abstaining(all[2])
        .blank(all[3])
        .spoilt(all[4])
        .onInvalidBallots(all[5])
        .build();
  }
}
