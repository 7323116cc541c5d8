package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Working;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

/**
 * The result of a contest, with its whole working. Immutable and never edited: what follows is a
 * new contest, a decision, or a correction.
 */
public sealed interface Declaration {

  /**
   * The whole vote is void: vote again.
   *
   * @param reasons why, at least one
   */
  record VoidVote(
      Contest contest,
      Count count,
      Decisions decisions,
      Optional<Working> quorum,
      ImmutableList<VoidReason> reasons,
      ImmutableList<Issue> issues)
      implements Declaration {}

  /**
   * The vote is valid.
   *
   * @param offices what became of each seat, by office
   */
  record ValidVote(
      Contest contest,
      Count count,
      Decisions decisions,
      Optional<Working> quorum,
      ImmutableList<OfficeResult> offices,
      ImmutableList<Issue> issues)
      implements Declaration {}

  /**
   * Whether the vote is valid depends on what the rules known leave open.
   *
   * @param open the parameters that would have to be known, at least one
   * @param offices every seat, unknown
   */
  record UndeterminedVote(
      Contest contest,
      Count count,
      Decisions decisions,
      Optional<Working> quorum,
      ImmutableSet<Parameter> open,
      ImmutableList<OfficeResult> offices,
      ImmutableList<Issue> issues)
      implements Declaration {}

  /**
   * Not final: stations are missing, so that nobody is elected yet.
   *
   * @param outlook what those stations could still change
   */
  record InterimVote(
      Contest contest,
      Count count,
      Decisions decisions,
      Optional<Working> quorum,
      Outlook outlook,
      ImmutableList<Issue> issues)
      implements Declaration {}

  /** What was voted on. */
  Contest contest();

  /** The numbers it rests on. */
  Count count();

  /** What was decided after the count, and is taken into account here. */
  Decisions decisions();

  /**
   * Whether enough were present, or voted, under the reading that is met least; empty if the rules
   * known leave open how many that is.
   */
  Optional<Working> quorum();

  /** What somebody should look at, or should know, sorted; never an error. */
  ImmutableList<Issue> issues();

  /** What became of each seat, by office; empty if the vote is void or not counted to its end. */
  default ImmutableList<OfficeResult> officeResults() {
    if (this instanceof ValidVote valid) {
      return valid.offices();
    }
    return this instanceof UndeterminedVote undetermined
        ? undetermined.offices()
        : ImmutableList.of();
  }

  /** Those elected and in office, in the order of their votes. */
  default ImmutableList<SeatResult.Elected> elected() {
    return officeResults().stream()
        .flatMap(office -> office.elected().stream())
        .collect(toImmutableList());
  }

  /** What has to happen next, in order. */
  default ImmutableList<NextStep> nextSteps() {
    return NextSteps.of(this);
  }

  /**
   * Every vote that is due, in the order in which they are held: of exactly the tied by plurality,
   * of those not elected for the seats left by the same method, or the whole contest again if it is
   * void. Their seats together are the seats that another vote fills. Each knows how many seats
   * follow it; who wins the earlier ones is told to it by {@link Contest#following}.
   *
   * <p>Empty if no vote is due, or while a decision, an unknown parameter or the review of a person
   * written in is open that may change who stands. A name of which nobody said whom it means does
   * not stand.
   *
   * @param ids the key of each new contest by its place, counted from 1
   * @param pollDay their day; if the method's law is no longer in force then, a contest says so
   * @throws IllegalArgumentException if two of them get one key
   */
  default ImmutableList<Contest> nextContests(IntFunction<ContestId> ids, LocalDate pollDay) {
    return NextContests.of(this, ids, pollDay);
  }

  /**
   * The first vote that is due, as in {@link #nextContests}; the keys of those after it would be
   * this one with a slash and their place.
   *
   * @param id the key of the new contest
   * @param pollDay its day; if the method's law is no longer in force then, the contest says so
   */
  default Optional<Contest> nextContest(ContestId id, LocalDate pollDay) {
    return nextContests(place -> place == 1 ? id : ContestId.of(id + "/" + place), pollDay).stream()
        .findFirst();
  }

  /**
   * The vote on the next office of the same body, where the method has the offices voted on one
   * after another, or first all members and then the officers among them.
   *
   * @param next that office, its list and its day, with the sexes and relations of all concerned
   * @return {@code next} with those seated so far; refused if the method has all offices together
   *     or leaves their order open, for a candidate who has an office already, and for one who is
   *     no member where the officers are elected among the members
   */
  default Outcome<Contest> nextOffice(Contest next) {
    return NextOffice.of(this, next);
  }

  /**
   * Everything that counts, line by line: quorum, ballots, votes, who is elected, what is next,
   * each with article or that it was not verified. A public text has the labels of the list and no
   * other personal data; the review office and the archive also read names written in and ids.
   */
  default String explain(Language language, Audience audience) {
    return new Explanation(this, language, audience).text();
  }
}
