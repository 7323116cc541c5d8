package org.jiceng.statistics;

import static org.jiceng.rollup.Counted.EACH_IDENTITY;
import static org.jiceng.rollup.Counted.EACH_ROW;

import com.google.common.collect.ImmutableList;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.rollup.Filter;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Rollup;
import org.jiceng.rollup.Rows;
import org.jiceng.statistics.CandidacyCourse.End;
import org.jiceng.unit.UnitTree;

/**
 * The figures of candidacies. Barred and withdrawn are of all candidacies, elected is of those that
 * were voted on. Candidacies add up over units; persons count once at each node.
 */
public final class CandidacyMeasures {
  /** What became of it. */
  public static final ScalarFact<CandidacyCourse> END =
      ScalarFact.code(
          "candidacy.end",
          Label.CANDIDACY_END,
          End.class,
          candidacy -> Evidence.known(candidacy.end()));

  private static final Filter<CandidacyCourse> ALL = Filter.all();

  /** Candidacies. */
  public static final Measure<CandidacyCourse> CANDIDACIES =
      new Measure.Count<>("candidacies", Label.CANDIDACIES, EACH_ROW, ALL);

  /** Persons who stand, or stood. */
  public static final Measure<CandidacyCourse> CANDIDATES =
      new Measure.Count<>("candidates", Label.CANDIDATES, EACH_IDENTITY, ALL);

  /** Of all candidacies, those that were barred. */
  public static final Measure<CandidacyCourse> BARRED =
      new Measure.Share<>("barred", Label.BARRED, EACH_ROW, between(End.BARRED, End.BARRED), ALL);

  /** Persons barred from at least one candidacy. */
  public static final Measure<CandidacyCourse> BARRED_PERSONS =
      new Measure.Count<>(
          "barredPersons", Label.BARRED_PERSONS, EACH_IDENTITY, between(End.BARRED, End.BARRED));

  /** Of all candidacies, those that were withdrawn. */
  public static final Measure<CandidacyCourse> WITHDRAWN =
      new Measure.Share<>(
          "withdrawn", Label.WITHDRAWN, EACH_ROW, between(End.WITHDRAWN, End.WITHDRAWN), ALL);

  /** Of the candidacies that were voted on, those that were elected. */
  public static final Measure<CandidacyCourse> ELECTED =
      new Measure.Share<>(
          "elected",
          Label.ELECTED,
          EACH_ROW,
          between(End.ELECTED, End.ELECTED),
          between(End.NOT_ELECTED, End.ELECTED));

  /** All of them. */
  public static final ImmutableList<Measure<CandidacyCourse>> ALL_MEASURES =
      ImmutableList.of(CANDIDACIES, CANDIDATES, BARRED, BARRED_PERSONS, WITHDRAWN, ELECTED);

  private static final Rows<CandidacyCourse> ROWS =
      new Rows<>(CandidacyCourse::unit, CandidacyCourse::person);

  private CandidacyMeasures() {}

  /** A rollup of candidacies over {@code tree}, without measures yet. */
  public static Rollup<CandidacyCourse> over(UnitTree tree) {
    return Rollup.over(tree, ROWS);
  }

  @SuppressWarnings("EnumOrdinal") // the fact reads a code as its place
  private static Filter<CandidacyCourse> between(End first, End last) {
    return Filter.where(END, new Bounds(first.ordinal(), last.ordinal()));
  }
}
