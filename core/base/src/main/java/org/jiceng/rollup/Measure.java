package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.jiceng.fact.ScalarFact;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Place;
import org.jiceng.text.Text;

/**
 * What is computed at every node: data over facts.
 *
 * <p>Whoever may or may not be meant, and whoever is meant but lacks the fact, is not in the value
 * and is counted as unknown. A value known only by bounds is in it with both.
 *
 * @param <S> the rows' type
 */
public sealed interface Measure<S> {

  /** A stable key, not blank; unique within a table. */
  String key();

  /** Its name for people. */
  Text label();

  /** What counts once. */
  Counted counted();

  /** The facts that are read: all that a measure knows of a row. */
  ImmutableSet<ScalarFact<S>> facts();

  /** Whether it is a part of a whole, so that people expect it in per cent. */
  default boolean isShare() {
    return this instanceof Share || this instanceof UnitShare || this instanceof SumShare;
  }

  /** How many rows, or identities, are meant by {@code of}. */
  record Count<S>(String key, Text label, Counted counted, Filter<S> of) implements Measure<S> {
    public Count {
      checkKey(key);
      checkRows(counted);
    }

    @Override
    public ImmutableSet<ScalarFact<S>> facts() {
      return of.facts();
    }
  }

  /** How many of those meant by {@code of} are also meant by {@code part}. */
  record Share<S>(String key, Text label, Counted counted, Filter<S> part, Filter<S> of)
      implements Measure<S> {
    public Share {
      checkKey(key);
      checkRows(counted);
    }

    @Override
    public ImmutableSet<ScalarFact<S>> facts() {
      return Sets.union(of.facts(), part.facts()).immutableCopy();
    }
  }

  /**
   * A measure of the values of one fact.
   *
   * @param <S> the rows' type
   */
  sealed interface Valued<S> extends Measure<S> {

    /** Whose values are read. */
    ScalarFact<S> fact();

    /** Of which rows. */
    Filter<S> of();

    @Override
    default ImmutableSet<ScalarFact<S>> facts() {
      return Sets.union(of().facts(), ImmutableSet.of(fact())).immutableCopy();
    }
  }

  /** The sum of {@code fact} over those meant by {@code of}, in the unit of the fact. */
  record Sum<S>(String key, Text label, Counted counted, ScalarFact<S> fact, Filter<S> of)
      implements Valued<S> {
    public Sum {
      checkKey(key);
      checkRows(counted);
    }
  }

  /** The mean of {@code fact} over those meant by {@code of}: a sum over a number. */
  record Mean<S>(String key, Text label, Counted counted, ScalarFact<S> fact, Filter<S> of)
      implements Valued<S> {
    public Mean {
      checkKey(key);
      checkRows(counted);
    }
  }

  /**
   * The mean of {@code fact} over the rows meant by {@code of}, each with its {@code weight}:
   * income by household, weighted by households. A row whose weight is known only by bounds is
   * unknown.
   */
  record WeightedMean<S>(
      String key, Text label, ScalarFact<S> fact, ScalarFact<S> weight, Filter<S> of)
      implements Valued<S> {
    public WeightedMean {
      checkKey(key);
      checkArgument(weight.range().least() >= 0, "%s may weigh less than nothing", weight);
    }

    /** Rows. */
    @Override
    public Counted counted() {
      return Counted.EACH_ROW;
    }

    @Override
    public ImmutableSet<ScalarFact<S>> facts() {
      return Sets.union(Valued.super.facts(), ImmutableSet.of(weight)).immutableCopy();
    }
  }

  /**
   * What {@code fact} makes together of what {@code whole} does, over the rows meant by {@code of}:
   * voters of electors, never a mean of the shares of rows. A row whose whole is known only by
   * bounds is unknown; one whose part is more than its whole is refused with an {@link
   * IllegalArgumentException} when a table is made.
   */
  record SumShare<S>(String key, Text label, ScalarFact<S> fact, ScalarFact<S> whole, Filter<S> of)
      implements Valued<S> {
    public SumShare {
      checkKey(key);
      checkArgument(fact.range().least() >= 0, "%s may be less than nothing", fact);
    }

    /** Rows. */
    @Override
    public Counted counted() {
      return Counted.EACH_ROW;
    }

    @Override
    public ImmutableSet<ScalarFact<S>> facts() {
      return Sets.union(Valued.super.facts(), ImmutableSet.of(whole)).immutableCopy();
    }
  }

  /** The least value of {@code fact} among the rows meant by {@code of}. */
  record Least<S>(String key, Text label, ScalarFact<S> fact, Filter<S> of) implements Valued<S> {
    public Least {
      checkKey(key);
    }

    /** Rows: an identity with several does not change what is least. */
    @Override
    public Counted counted() {
      return Counted.EACH_ROW;
    }
  }

  /** The greatest value of {@code fact} among the rows meant by {@code of}. */
  record Greatest<S>(String key, Text label, ScalarFact<S> fact, Filter<S> of)
      implements Valued<S> {
    public Greatest {
      checkKey(key);
    }

    /** Rows: an identity with several does not change what is greatest. */
    @Override
    public Counted counted() {
      return Counted.EACH_ROW;
    }
  }

  /**
   * The value of {@code fact} at the share {@code at} of those meant by {@code of}, in ascending
   * order: 1/2 for the median. Exact. Rows are refused if the fact's range has more than {@value
   * #MOST_VALUES} values.
   */
  record Quantile<S>(
      String key,
      Text label,
      Counted counted,
      ScalarFact<S> fact,
      Ratio at,
      QuantileRule rule,
      Filter<S> of)
      implements Valued<S> {
    /** How many values the range of a fact may have. */
    public static final int MOST_VALUES = 4096;

    public Quantile {
      checkKey(key);
      checkRows(counted);
      checkArgument(
          at.numerator() >= 0 && at.isDefined() && at.numerator() <= at.denominator(),
          "not a share: %s",
          at);
    }

    /** Why rows would be refused: too wide a range of the fact, which {@code place} names. */
    public Optional<Issue> refusal(Place place) {
      long values = (long) fact.range().greatest() - fact.range().least() + 1;
      return values <= MOST_VALUES
          ? Optional.empty()
          : Optional.of(
              Issue.of(
                  RollupIssue.ROLLUP_RANGE_TOO_WIDE,
                  place,
                  ImmutableMap.of(
                      "measure",
                      label,
                      "fact",
                      fact.label(),
                      "values",
                      values,
                      "most",
                      MOST_VALUES)));
    }
  }

  /** How many units are meant by {@code of}. */
  record UnitCount<S>(String key, Text label, UnitFilter<S> of) implements Measure<S> {
    public UnitCount {
      checkKey(key);
    }

    /** Units. */
    @Override
    public Counted counted() {
      return Counted.EACH_UNIT;
    }

    @Override
    public ImmutableSet<ScalarFact<S>> facts() {
      return of.facts();
    }
  }

  /**
   * How many of the units meant by {@code of} are also meant by {@code part}: of those with a
   * secretary and a director, the ones where both are one person.
   */
  record UnitShare<S>(String key, Text label, UnitFilter<S> part, UnitFilter<S> of)
      implements Measure<S> {
    public UnitShare {
      checkKey(key);
    }

    /** Units. */
    @Override
    public Counted counted() {
      return Counted.EACH_UNIT;
    }

    @Override
    public ImmutableSet<ScalarFact<S>> facts() {
      return Sets.union(of.facts(), part.facts()).immutableCopy();
    }
  }

  private static void checkRows(Counted counted) {
    checkArgument(counted != Counted.EACH_UNIT, "rows are not units: a unit measure counts these");
  }

  private static void checkKey(String key) {
    checkArgument(!key.isBlank(), "a measure needs a key");
  }
}
