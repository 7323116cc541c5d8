package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
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
@Value.Immutable(copy = true)
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
   * Who stands in votes on the same body that are held before this one and are not declared yet: so
   * that what is known of them is known here, too.
   */
  ImmutableList<ListedCandidate> standingBefore();

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

  /** The sex of those who stand, here or before, or are seated, where the method asks for it. */
  ImmutableMap<PersonId, Sex> sexes();

  /**
   * Near relatives among those who stand, here or before, or are seated, as the law of the place
   * names them.
   */
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
   * Counts packed ballots, at memory speed: the same as {@link PackedBallots#ballots()} one by one,
   * except that it says that a ballot counted twice would not be seen. Refused likewise.
   */
  default Outcome<Count> count(Attendance attendance, PackedBallots ballots) {
    return PackedCounter.count(this, attendance, ballots);
  }

  /**
   * Takes totals typed in from paper for a count, with what could not be checked. Refused with all
   * of: what {@link #checked()} refuses, contradictory numbers of the attendance or of the totals.
   */
  default Outcome<Count> count(Attendance attendance, Totals totals) {
    return TotalsCheck.count(this, attendance, totals);
  }

  /**
   * Adds up what all stations of this contest report. Refused with all of: what {@link #checked()}
   * refuses, no report at all, registers that differ, contradictory numbers of all together. A box
   * with more ballots than were issued there is a warning.
   *
   * @throws IllegalArgumentException if the reports are of another contest or list
   */
  default Outcome<Count> count(StationCounts counts) {
    return StationTotal.of(this, counts);
  }

  /**
   * Adds up what the stations report so far. Those that are set up and do not report are missing:
   * the count is not final, and its declaration says what they could still change. Refused with
   * what {@link #count(StationCounts)} refuses, and with stations that are not set up or whose
   * attendance is not that of their record.
   *
   * @param setUp all stations, with what their records say
   * @throws IllegalArgumentException if the reports are of another contest or list
   */
  default Outcome<Count> count(StationCounts counts, Map<StationId, Attendance> setUp) {
    return StationTotal.of(this, counts, setUp);
  }

  /**
   * Declares {@code count}.
   *
   * @throws IllegalArgumentException if it is the count of another contest, or not conserved
   */
  default Declaration declare(Count count) {
    return declare(count, Decisions.none()).orElseThrow();
  }

  /**
   * Declares {@code count}, with what was decided since the ballots were counted. Refused with all
   * that is wrong with the decisions: a name that nobody wrote, or twice; a person with two labels;
   * what is said of persons whom nobody wrote; somebody elected who has a seat already.
   *
   * @throws IllegalArgumentException if it is the count of another contest, or not conserved
   */
  default Outcome<Declaration> declare(Count count, Decisions decisions) {
    checkArgument(count.contest().equals(id()), "a count of %s, not of %s", count.contest(), id());
    checkArgument(count.isConserved(), "a count that is not conserved: %s", id());
    return Declarer.declare(this, count, decisions);
  }

  /**
   * This contest after {@code earlier}, which was held before it on the same body: whoever won
   * there is seated, and no longer stands here.
   *
   * @throws IllegalArgumentException if {@code earlier} is void or leaves a vote, a decision or a
   *     parameter open: what follows from it comes first
   */
  default Contest following(Declaration earlier) {
    return Seated.before(this, earlier);
  }

  /** Builds a contest. */
  final class Builder extends ImmutableContest.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
