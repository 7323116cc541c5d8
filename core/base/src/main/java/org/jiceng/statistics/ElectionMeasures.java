package org.jiceng.statistics;

import static org.jiceng.rollup.Counted.EACH_ROW;

import com.google.common.collect.ImmutableList;
import java.util.function.ToIntFunction;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.rollup.Filter;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Rollup;
import org.jiceng.rollup.Rows;
import org.jiceng.rollup.UnitFilter;
import org.jiceng.statistics.ElectionCourse.State;
import org.jiceng.statistics.ElectionCourse.Votes;
import org.jiceng.unit.UnitTree;

/**
 * The figures of elections. Each has its own denominator: what was completed is of all elections,
 * what needed one vote only is of the completed ones, and a turnout is of the electors of those
 * that were reported. Everything adds up over units.
 */
public final class ElectionMeasures {
  /** Of which body. */
  public static final ScalarFact<ElectionCourse> BODY =
      ScalarFact.code(
          "election.body",
          Label.ELECTION_BODY,
          CommitteeKind.class,
          election -> Evidence.known(election.body()));

  /** Whether not completed. */
  public static final ScalarFact<ElectionCourse> OPEN = state("election.open", State.OPEN);

  /** Whether completed in the first vote. */
  public static final ScalarFact<ElectionCourse> IN_FIRST_VOTE =
      state("election.inFirstVote", State.IN_FIRST_VOTE);

  /** Those on the register; missing until reported. */
  public static final ScalarFact<ElectionCourse> ELECTORS_IN_VOTE =
      votes("election.electors", Label.ELECTORS, Votes::electors);

  /** Those who voted; missing until reported. */
  public static final ScalarFact<ElectionCourse> VOTERS_IN_VOTE =
      votes("election.voters", Label.VOTERS, Votes::voters);

  private static final Filter<ElectionCourse> ALL = Filter.all();
  private static final Filter<ElectionCourse> COMPLETE = Filter.where(OPEN, Bounds.exactly(0));
  private static final Filter<ElectionCourse> AT_ONCE = Filter.where(IN_FIRST_VOTE);
  private static final UnitFilter<ElectionCourse> NONE_OPEN = UnitFilter.none(Filter.where(OPEN));

  /** Of all elections, those that are completed. */
  public static final Measure<ElectionCourse> COMPLETED =
      new Measure.Share<>("completed", Label.COMPLETED, EACH_ROW, COMPLETE, ALL);

  /** Of the completed elections, those that needed one vote only. */
  public static final Measure<ElectionCourse> FIRST_VOTE_SUCCESS =
      new Measure.Share<>(
          "firstVoteSuccess", Label.FIRST_VOTE_SUCCESS, EACH_ROW, AT_ONCE, COMPLETE);

  /** Of the places with an election, those in which every one is completed. */
  public static final Measure<ElectionCourse> PLACES_COMPLETED =
      new Measure.UnitShare<>(
          "placesCompleted", Label.PLACES_COMPLETED, NONE_OPEN, UnitFilter.all());

  /** Of the places in which every election is completed, those that needed one vote for each. */
  public static final Measure<ElectionCourse> PLACES_AT_FIRST_VOTE =
      new Measure.UnitShare<>(
          "placesAtFirstVote",
          Label.PLACES_AT_FIRST_VOTE,
          UnitFilter.none(Filter.where(IN_FIRST_VOTE, Bounds.exactly(0))),
          NONE_OPEN);

  /** The electors of the votes that were reported; one who votes for two bodies is one in each. */
  public static final Measure<ElectionCourse> ELECTORS =
      new Measure.Sum<>("electors", Label.ELECTORS, EACH_ROW, ELECTORS_IN_VOTE, ALL);

  /** The voters of the votes that were reported. */
  public static final Measure<ElectionCourse> VOTERS =
      new Measure.Sum<>("voters", Label.VOTERS, EACH_ROW, VOTERS_IN_VOTE, ALL);

  /** The turnout: of the electors of the votes that were reported, those who voted. */
  public static final Measure<ElectionCourse> TURNOUT =
      new Measure.SumShare<>("turnout", Label.TURNOUT, VOTERS_IN_VOTE, ELECTORS_IN_VOTE, ALL);

  /** All of them. */
  public static final ImmutableList<Measure<ElectionCourse>> ALL_MEASURES =
      ImmutableList.of(
          COMPLETED,
          FIRST_VOTE_SUCCESS,
          PLACES_COMPLETED,
          PLACES_AT_FIRST_VOTE,
          ELECTORS,
          VOTERS,
          TURNOUT);

  private static final Rows<ElectionCourse> ROWS =
      new Rows<>(ElectionCourse::unit, election -> election);

  private ElectionMeasures() {}

  /** A rollup of elections over {@code tree}, without measures yet. */
  public static Rollup<ElectionCourse> over(UnitTree tree) {
    return Rollup.over(tree, ROWS);
  }

  private static ScalarFact<ElectionCourse> state(String key, State state) {
    return ScalarFact.flag(key, state, election -> election.state() == state);
  }

  private static ScalarFact<ElectionCourse> votes(
      String key, Label label, ToIntFunction<Votes> number) {
    return ScalarFact.bounded(
        key,
        label,
        new Bounds(0, Votes.MOST),
        election ->
            election
                .votes()
                .map(votes -> Evidence.known(Bounds.exactly(number.applyAsInt(votes))))
                .orElseGet(() -> Evidence.owedBy(HolderFacts.REPORTING_UNIT)));
  }
}
