package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * One vote as a test writes it, before any counter has read it. Candidates are p1, p2 … as in
 * {@link Contests#candidates}.
 */
record Vote(
    VoteKind kind,
    LocalDate day,
    int seats,
    int candidates,
    Turnout turnout,
    ImmutableList<Paper> papers) {

  /** How many should attend, attend, got a ballot and voted. */
  record Turnout(int entitled, int present, int issued, int voters) {
    static Turnout of(int everybody) {
      return new Turnout(everybody, everybody, everybody, everybody);
    }
  }

  /** What the library makes of it. */
  VoteResult byEngine() {
    Contest contest = contest();
    return VoteResult.of(contest.declare(count(contest)));
  }

  Declaration declaration() {
    Contest contest = contest();
    return contest.declare(count(contest));
  }

  Contest contest() {
    return new Contest.Builder()
        .id(ContestId.of("vote-1"))
        .office(kind.office())
        .seats(seats)
        .addAllCandidates(Contests.candidates(candidates))
        .method(kind.on(day))
        .pollDay(day)
        .build();
  }

  private Count count(Contest contest) {
    Attendance attendance =
        new Attendance.Builder()
            .entitled(turnout.entitled())
            .present(turnout.present())
            .issued(turnout.issued())
            .voters(turnout.voters())
            .build();
    return contest.count(attendance, ballots()).orElseThrow();
  }

  private ImmutableList<Ballot> ballots() {
    return IntStream.range(0, papers.size())
        .mapToObj(
            i -> new Ballot("b" + (i + 1), Box.marks(papers.get(i).lines()), papers.get(i).names()))
        .collect(ImmutableList.toImmutableList());
  }
}
