package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.stream.Stream;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

class PackedBallotsTest {
  private final Contest contest = Contests.committee(3, 4);
  private final ImmutableList<Ballot> ballots =
      new Box().add(7, "+++-").add(1, "++++").add(1, "+0_x").add(1, "+-0_", " 候选人戊 ").ballots();

  @Test
  void marksAndNamesAreReadAsTheyWerePacked() {
    PackedBallots packed = PackedBallots.of(4, ballots);
    assertThat(packed.size()).isEqualTo(10);
    assertThat(packed.lines()).isEqualTo(4);
    assertThat(packed.mark(8, 3)).isEqualTo(Mark.SPOILT);
    assertThat(packed.ballots().get(9))
        .isEqualTo(new Ballot("10", Box.marks("+-0_"), ImmutableList.of("候选人戊")));
    assertThat(packed).hasToString("10 packed ballots of 4 lines");
    assertThatThrownBy(() -> packed.mark(10, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> packed.mark(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> packed.ballots().get(10))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void whatABuilderBuiltDoesNotChangeWhenMoreComes() {
    PackedBallots.Builder builder = new PackedBallots.Builder(4).add(ballots.get(0));
    PackedBallots one = builder.build();
    builder.add(Box.marks("----"), ImmutableList.of("候选人己"));
    assertThat(one.ballots())
        .hasSize(1)
        .first()
        .isEqualTo(new Ballot("1", Box.marks("+++-"), none()));
    assertThat(builder.build().size()).isEqualTo(2);
  }

  @Test
  void aBallotWithOtherLinesIsAMistake() {
    PackedBallots.Builder builder = new PackedBallots.Builder(3);
    assertThatThrownBy(() -> builder.add(ballots.get(0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PackedBallots.Builder(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ballotsOfOtherLinesAreRefusedWithEverythingElse() {
    PackedBallots packed = PackedBallots.of(4, ballots);
    assertThat(Contests.codes(Contests.committee(0, 5).count(Attendance.of(3, 4), packed).issues()))
        .containsExactly(
            "ATTENDANCE_PRESENT_ABOVE_ENTITLED", "BALLOTS_LINES_WRONG", "CONTEST_SEATS_TOO_FEW");
  }

  @Test
  void thatABallotCountedTwiceWouldNotBeSeenIsPrinted() {
    Count count = contest.count(Attendance.of(12, 12), PackedBallots.of(4, ballots)).orElseThrow();
    assertThat(count.unchecked()).containsExactly(UncheckedRule.BALLOT_TWICE);
    assertThat(contest.declare(count).explain(Language.EN, Audience.PUBLIC))
        .contains("Could not be checked: whether a ballot was counted twice");
    assertThat(contest.declare(count).explain(Language.ZH, Audience.ARCHIVE))
        .contains("未能核对：有无选票重复计入", "选票 8 无效");
    assertThat(Contests.declare(contest, 12, ballots).explain(Language.EN, Audience.ARCHIVE))
        .doesNotContain("Could not be checked");
  }

  @Test
  void thousandsOfCandidatesAndSeats() {
    int lines = 3_000;
    Contest large = AnyVote.contest(contest.method(), 1_500, lines);
    PackedBallots.Builder builder = new PackedBallots.Builder(lines);
    for (int chosen : new int[] {0, 1_499, 1_500, 1_501, 3_000}) {
      builder.add(
          Stream.concat(
                  Collections.nCopies(chosen, Mark.FOR).stream(),
                  Collections.nCopies(lines - chosen, Mark.AGAINST).stream())
              .toList(),
          none());
    }
    PackedBallots packed = builder.build();
    Count count = large.count(Attendance.of(5, 5), packed).orElseThrow();
    assertThat(count.invalidBallots()).isEqualTo(2);
    assertThat(((ImmutableCount) count).withUnchecked())
        .isEqualTo(large.count(Attendance.of(5, 5), packed.ballots()).orElseThrow());
  }

  private static ImmutableList<String> none() {
    return ImmutableList.of();
  }
}
