package org.jiceng.io.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.Count;
import org.jiceng.election.StationCounts;
import org.jiceng.election.StationId;
import org.jiceng.election.Totals;
import org.jiceng.issue.Outcome;

/** What was counted in one contest, so that it can be counted again. Immutable. */
public sealed interface CastVotes {

  /**
   * Every ballot.
   *
   * @param ballots in any order
   */
  record OfBallots(Attendance attendance, ImmutableList<Ballot> ballots) implements CastVotes {
    @Override
    public Outcome<Count> count(Contest contest) {
      return contest.count(attendance, ballots);
    }
  }

  /**
   * Totals typed in from paper.
   *
   * @param totals what the paper says
   */
  record OfTotals(Attendance attendance, Totals totals) implements CastVotes {
    @Override
    public Outcome<Count> count(Contest contest) {
      return contest.count(attendance, totals);
    }
  }

  /**
   * What the stations report.
   *
   * @param reports the count of each
   * @param setUp all stations with what their records say; empty if those that report are all
   */
  record OfStations(StationCounts reports, ImmutableSortedMap<StationId, Attendance> setUp)
      implements CastVotes {
    @Override
    public Outcome<Count> count(Contest contest) {
      return setUp.isEmpty() ? contest.count(reports) : contest.count(reports, setUp);
    }
  }

  /**
   * Counts them again. Refused as {@link Contest#count} refuses.
   *
   * @throws IllegalArgumentException if they are of another contest or list
   */
  Outcome<Count> count(Contest contest);
}
