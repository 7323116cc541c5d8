package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where the votes of everybody can end when the stations missing are counted. Every base grows by
 * what the stations' records say, the ballots cast by those that come. Nobody needs more votes than
 * when all come; and as no majority is more than the whole, nobody gains less than that needs more,
 * so that one bar serves both bounds.
 */
final class StationBounds {
  private final Contest contest;
  private final Count count;
  private final Attendance attendance;
  private final int ballots;
  private final Bar bar;

  StationBounds(Contest contest, Count count) {
    this.contest = contest;
    this.count = count;
    this.attendance =
        Attendance.ofStations(
            Iterables.concat(ImmutableList.of(count.attendance()), count.missing().values()));
    this.ballots =
        Ints.saturatedCast(count.missing().values().stream().mapToLong(Attendance::issued).sum());
    this.bar = Bar.of(contest, attendance, most());
  }

  /** How many votes elect if all come. */
  Bar bar() {
    return bar;
  }

  Outlook outlook() {
    ImmutableList<ListedCandidate> certain = those(this::isCertain);
    boolean names =
        certain.size() < contest.seats()
            && allowsNames()
            && namedVotes() + ballots > 0
            && isPossible(namedVotes());
    return new Outlook(
        ballots,
        mayChangeValidity(),
        certain,
        those(tally -> !isCertain(tally) && isPossible(tally.inFavour())),
        names);
  }

  private ImmutableList<ListedCandidate> those(Predicate<Tally> status) {
    return count.tallies().stream().filter(status).map(Tally::candidate).collect(toImmutableList());
  }

  /** Votes and ballots returned, as they may be at the end. */
  private int most() {
    return Ints.saturatedCast((long) count.returned() + ballots);
  }

  /** Whether fewer than the seats can come as high, without one more vote for this one. */
  private boolean isCertain(Tally tally) {
    int votes = tally.inFavour();
    long rivals =
        count.tallies().stream()
            .filter(other -> other != tally && (long) other.inFavour() + ballots >= votes)
            .count();
    return bar.alone().passes(votes) && rivals + rivalNames(votes) < contest.seats();
  }

  /** How many persons written in can come as high, whomever the names prove to mean. */
  private long rivalNames(int votes) {
    if (!allowsNames()) {
      return 0;
    }
    if (ballots >= votes) {
      return ballots > 0 ? contest.seats() : count.writeIns().size();
    }
    return Math.min(count.writeIns().size(), namedVotes() / (votes - ballots));
  }

  /** Whether {@code votes} and all ballots that come can pass, and reach the seats. */
  private boolean isPossible(int votes) {
    int reached = Ints.saturatedCast((long) votes + ballots);
    long above = count.tallies().stream().filter(other -> other.inFavour() > reached).count();
    boolean passes = !bar.isKnown() || bar.passes(reached) || bar.leavesOpen(reached);
    return passes && above < contest.seats();
  }

  /** The votes of all names so far: all of them may mean one person. */
  private int namedVotes() {
    return count.writeInsAccepted();
  }

  private boolean allowsNames() {
    return contest.method().writeIn().value() != WriteInRule.NOT_ALLOWED;
  }

  /** Each reason and each open parameter comes and goes once at most as ballots come. */
  private boolean mayChangeValidity() {
    Validity none = new Validity(contest, attendance, count.returned());
    Validity all = new Validity(contest, attendance, most());
    return !codes(none).equals(codes(all)) || !none.open().equals(all.open());
  }

  private static List<VoidCode> codes(Validity validity) {
    return validity.reasons().stream().map(VoidReason::code).toList();
  }
}
