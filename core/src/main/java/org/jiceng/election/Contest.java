package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Working;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.text.Text;

/**
 * One vote on one office: its seats, its list, its method and its day. Immutable.
 *
 * <p>Candidates stand in the order of the ballot, which is also the order of a ballot's lines. A
 * contest can be built whatever it says; {@link #checked()} and {@link #count} refuse what cannot
 * be counted. A list without the surplus is counted, with a warning.
 */
@Value.Immutable
@ValueStyle
public sealed interface Contest permits ImmutableContest {

  /** The stable key. */
  ContestId id();

  /** What is elected, as people call it. */
  Text office();

  /** How many are to be elected. */
  int seats();

  /** The list, in the order of the ballot. */
  ImmutableList<ListedCandidate> candidates();

  /** The method. */
  ElectionMethod method();

  /** The day of the vote. */
  LocalDate pollDay();

  /** The day on which the list was settled; unless said, the poll day. Its own law holds for it. */
  @Value.Default
  default LocalDate nominationDay() {
    return pollDay();
  }

  /** Counted from 1: another vote for seats left is the next round. */
  @Value.Default
  default int round() {
    return 1;
  }

  /** Who was seated in the same body by earlier votes, in higher posts or earlier rounds. */
  ImmutableList<ListedCandidate> seated();

  /**
   * Who was seated as head of the body, one of {@link #seated()}; empty as long as nobody was.
   * Seats left may have to wait for that ({@link StopRule}).
   */
  Optional<PersonId> head();

  /** How many seats of the same body are voted on later; until then no woman is missing. */
  @Value.Default
  default int seatsToFollow() {
    return 0;
  }

  /** The sex of those who stand or are seated, where the method asks for it. */
  ImmutableMap<PersonId, Sex> sexes();

  /** Near relatives among those who stand or are seated, as the law of the place names them. */
  ImmutableSet<Relation> relations();

  /** What is wrong with this contest, or worth knowing, sorted. */
  default ImmutableList<Issue> issues() {
    IssueLog log = new IssueLog();
    ContestChecks.check(this, log);
    return log.sorted();
  }

  /** This contest, or all for which it cannot be counted. */
  default Outcome<Contest> checked() {
    IssueLog log = new IssueLog();
    ContestChecks.check(this, log);
    return Outcome.of(log, () -> this);
  }

  /**
   * Whether enough are present, before a ballot came back; empty if the rules known leave open how
   * many that is.
   */
  default Optional<Working> quorum(Attendance attendance) {
    return new Validity(this, attendance, 0).quorum();
  }

  /**
   * Counts {@code ballots}, in any order. Refused with all of: what {@link #checked()} refuses,
   * contradictory numbers of the attendance, ballots of one id, ballots with a wrong number of
   * lines. More ballots than voters are counted: such a vote is void, and its numbers are kept.
   */
  default Outcome<Count> count(Attendance attendance, Iterable<Ballot> ballots) {
    return Counter.count(this, attendance, ballots);
  }

  /**
   * Declares {@code count}.
   *
   * @throws IllegalArgumentException if it is the count of another contest, or not conserved
   */
  default Declaration declare(Count count) {
    return declare(count, new SeatsLeft.AsTheMethodSays());
  }

  /**
   * Declares {@code count}, with what was decided about the seats that nobody won.
   *
   * @throws IllegalArgumentException if it is the count of another contest, or not conserved
   */
  default Declaration declare(Count count, SeatsLeft seatsLeft) {
    checkArgument(count.contest().equals(id()), "a count of %s, not of %s", count.contest(), id());
    checkArgument(count.isConserved(), "a count that is not conserved: %s", id());
    return Declarer.declare(this, count, seatsLeft);
  }

  /** Builds a contest. */
  final class Builder extends ImmutableContest.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
