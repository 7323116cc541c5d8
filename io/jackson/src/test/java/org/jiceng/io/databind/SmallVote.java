package org.jiceng.io.databind;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.Count;
import org.jiceng.election.ElectionMethods;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.Mark;
import org.jiceng.organization.Office;

/** A vote of four ballots on one seat. */
final class SmallVote {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 21);

  private SmallVote() {}

  static Contest contest() {
    return new Contest.Builder()
        .id(ContestId.of("c1"))
        .office(Office.BRANCH_MEMBER)
        .seats(1)
        .addCandidates(ListedCandidate.of("id-a", "候选人甲"), ListedCandidate.of("id-b", "候选人乙"))
        .method(ElectionMethods.branchCommittee(DAY).orElseThrow())
        .pollDay(DAY)
        .build();
  }

  static Count count() {
    ImmutableList<Ballot> ballots =
        ImmutableList.of(
            Ballot.of("1", Mark.FOR, Mark.AGAINST),
            Ballot.of("2", Mark.FOR, Mark.AGAINST),
            Ballot.of("3", Mark.FOR, Mark.FOR),
            Ballot.of("4", Mark.ABSTAIN, Mark.AGAINST).writingIn("另选人丙"));
    return contest().count(Attendance.of(5, 4), ballots).orElseThrow();
  }
}
