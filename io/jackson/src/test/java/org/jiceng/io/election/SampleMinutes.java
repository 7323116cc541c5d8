package org.jiceng.io.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.Decisions;
import org.jiceng.election.ElectionMethods;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.Mark;
import org.jiceng.election.NameMeaning;
import org.jiceng.election.PackedBallots;
import org.jiceng.election.StationCounts;
import org.jiceng.election.StationId;
import org.jiceng.election.Totals;
import org.jiceng.election.WriteInFinding;
import org.jiceng.fact.Body;
import org.jiceng.organization.Office;
import org.jiceng.text.Bilingual;

/** Minutes of a branch of nine that elects one of two. */
public final class SampleMinutes {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 21);

  public static final Contest CONTEST =
      new Contest.Builder()
          .id(ContestId.of("c1"))
          .office(Office.BRANCH_MEMBER)
          .seats(1)
          .addCandidates(ListedCandidate.of("id-a", "候选人甲"), ListedCandidate.of("id-b", "候选人乙"))
          .method(ElectionMethods.branchCommittee(DAY).orElseThrow())
          .pollDay(DAY)
          .build();

  public static final Attendance ATTENDANCE = Attendance.of(9, 8);

  private SampleMinutes() {}

  public static ImmutableList<Ballot> ballots() {
    ImmutableList.Builder<Ballot> ballots = ImmutableList.builder();
    for (int id = 1; id <= 7; id++) {
      ballots.add(Ballot.of("b" + id, id < 6 ? Mark.FOR : Mark.AGAINST, Mark.AGAINST));
    }
    return ballots.add(Ballot.of("b8", Mark.ABSTAIN, Mark.AGAINST).writingIn("另选人丙")).build();
  }

  public static Minutes ofBallots() {
    Decisions meaning =
        new Decisions.Builder()
            .addWriteIns(
                new WriteInFinding(
                    "另选人丙",
                    new NameMeaning.OnePerson(ListedCandidate.of("id-c", "另选人丙")),
                    Body.of("ORGANIZERS", "会议主持机构", "organizers"),
                    "记录第1号"))
            .build();
    return Minutes.of(CONTEST, new CastVotes.OfBallots(ATTENDANCE, ballots()), meaning)
        .orElseThrow();
  }

  public static Minutes ofTotals() {
    Totals totals = Totals.of(CONTEST.count(ATTENDANCE, ballots()).orElseThrow());
    return Minutes.of(CONTEST, new CastVotes.OfTotals(ATTENDANCE, totals), Decisions.none())
        .orElseThrow();
  }

  public static Minutes ofStations() {
    StationCounts main =
        StationCounts.of(
            StationId.of("甲站"),
            CONTEST
                .count(Attendance.of(9, 5), PackedBallots.of(2, ballots().subList(0, 5)))
                .orElseThrow());
    StationCounts box =
        StationCounts.leftOut(
            CONTEST.id(),
            StationId.of("流动票箱"),
            Attendance.of(9, 2),
            new Bilingual("票箱无效", "void box"));
    return Minutes.of(
            CONTEST,
            new CastVotes.OfStations(
                StationCounts.merge(CONTEST.id(), ImmutableList.of(main, box)).orElseThrow(),
                ImmutableSortedMap.of(
                    StationId.of("甲站"), Attendance.of(9, 5),
                    StationId.of("流动票箱"), Attendance.of(9, 2),
                    StationId.of("丙站"), Attendance.of(9, 1))),
            Decisions.none())
        .orElseThrow();
  }
}
