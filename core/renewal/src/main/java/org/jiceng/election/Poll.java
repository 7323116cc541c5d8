package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;

/**
 * One poll on several offices of one body, the highest first. Immutable.
 *
 * <p>Each office is a {@link Contest} of its own; the poll holds what they share: method, day, what
 * is known of the persons, and, where all stand on one paper, the judgement of the whole ballot.
 * The surplus is asked for over all offices together, since no national text says that it is per
 * office. Whoever stands for two offices is refused: one post must be chosen.
 */
@Value.Immutable(copy = true)
@ValueStyle
public sealed interface Poll permits ImmutablePoll {

  /** The stable key; not that of one of its contests. */
  ContestId id();

  /** The offices, the highest first. */
  ImmutableList<OfficeList> offices();

  /** The method of all of them. */
  ElectionMethod method();

  /** The day of the vote. */
  LocalDate pollDay();

  /** The day on which the lists were settled; unless said, the poll day. */
  @Value.Default
  default LocalDate nominationDay() {
    return pollDay();
  }

  /** The sex of those who stand, where the method asks for it. */
  ImmutableMap<PersonId, Sex> sexes();

  /** Near relatives among those who stand, as the law of the place names them. */
  ImmutableSet<Relation> relations();

  /** How many are to be elected to all offices. */
  default int seats() {
    return offices().stream().mapToInt(OfficeList::seats).sum();
  }

  /** A contest for each office, in their order, as if nobody were seated yet. */
  default ImmutableList<Contest> contests() {
    return PollContests.of(this);
  }

  /** What is wrong with this poll, or worth knowing, sorted. */
  default ImmutableList<Issue> issues() {
    IssueLog log = new IssueLog();
    PollChecks.check(this, log);
    return log.sorted();
  }

  /** This poll, or all for which it cannot be counted. */
  default Outcome<Poll> checked() {
    IssueLog log = new IssueLog();
    PollChecks.check(this, log);
    return Outcome.of(log, () -> this);
  }

  /**
   * Counts ballots that have all offices on one paper, in any order. Refused with all of: what
   * {@link #checked()} refuses, contradictory numbers of the attendance, ballots of one id, ballots
   * with a wrong number of offices or lines. Where the method wants a paper for each office, they
   * are counted with a warning.
   */
  default Outcome<PollCount> count(Attendance attendance, Iterable<JointBallot> ballots) {
    return new PollCounter(this, attendance).joint(ballots);
  }

  /**
   * Counts a paper for each office. Refused likewise, and if an office has no entry; counted with a
   * warning where the method wants all offices on one paper.
   *
   * @param ballots the ballots of each office
   */
  default Outcome<PollCount> countSeparate(
      Attendance attendance, ImmutableMap<ContestId, ImmutableList<Ballot>> ballots) {
    return new PollCounter(this, attendance).separate(ballots);
  }

  /**
   * Declares {@code count}, office by office: whoever has a higher office is seated when the next
   * one is declared.
   *
   * @throws IllegalArgumentException if it is the count of another poll
   */
  default PollDeclaration declare(PollCount count) {
    return declare(count, ImmutableMap.of()).orElseThrow();
  }

  /**
   * Declares {@code count}, with what was decided about each office. Refused with all that {@link
   * Contest#declare(Count, Decisions)} refuses.
   *
   * @throws IllegalArgumentException if it is the count of another poll
   */
  default Outcome<PollDeclaration> declare(
      PollCount count, ImmutableMap<ContestId, Decisions> decisions) {
    ImmutableList<ContestId> ids =
        offices().stream().map(OfficeList::id).collect(ImmutableList.toImmutableList());
    checkArgument(count.contests().equals(ids), "a count of %s, not of %s", count.contests(), ids);
    return PollDeclarer.declare(this, count, decisions);
  }

  /** Builds a poll. */
  final class Builder extends ImmutablePoll.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
