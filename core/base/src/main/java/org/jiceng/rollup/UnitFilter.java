package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;
import org.jiceng.fact.Truth;

/**
 * Which units are meant, by how many of their own rows, or identities, a filter means. Rows of
 * units within do not count; a unit without rows of its own is never meant. Data, not code.
 *
 * @param <S> the rows' type
 */
public final class UnitFilter<S> {
  private static final Bounds SOME = new Bounds(1, Integer.MAX_VALUE);

  private final ImmutableList<Term<S>> terms;

  private UnitFilter(ImmutableList<Term<S>> terms) {
    this.terms = terms;
  }

  /**
   * A number of rows or identities that lies within bounds.
   *
   * @param all the filters each of which must mean the row, or some row of the identity
   * @param counted rows or identities
   * @param number the bounds
   */
  record Term<S>(ImmutableList<Filter<S>> all, Counted counted, Bounds number) {

    /** Whether {@code rows}, one row or those of one identity, count here. */
    Truth test(Iterable<S> rows) {
      Truth truth = Truth.TRUE;
      for (Filter<S> filter : all) {
        Truth some = Truth.FALSE;
        for (S row : rows) {
          some = some.or(filter.test(row));
        }
        truth = truth.and(some);
      }
      return truth;
    }

    /** Whether the number is right, if so many count and so many more may. */
    Truth test(long sure, long maybe) {
      return new Bounds(Math.toIntExact(sure), Math.toIntExact(sure + maybe))
          .within(number.least(), number.greatest());
    }
  }

  /** Every unit with rows of its own. */
  public static <S> UnitFilter<S> all() {
    return new UnitFilter<>(ImmutableList.of());
  }

  /** The units with at least one row meant by {@code rows}: those with that office filled. */
  public static <S> UnitFilter<S> some(Filter<S> rows) {
    return rows(rows, SOME);
  }

  /** The units without a row meant by {@code rows}. */
  public static <S> UnitFilter<S> none(Filter<S> rows) {
    return rows(rows, Bounds.exactly(0));
  }

  /** The units of which the number of rows meant by {@code rows} lies within {@code number}. */
  public static <S> UnitFilter<S> rows(Filter<S> rows, Bounds number) {
    return of(ImmutableList.of(rows), Counted.EACH_ROW, number);
  }

  /**
   * The units of which the number of identities with a row meant by {@code rows} lies within {@code
   * number}.
   */
  public static <S> UnitFilter<S> identities(Filter<S> rows, Bounds number) {
    return of(ImmutableList.of(rows), Counted.EACH_IDENTITY, number);
  }

  /**
   * The units in which one identity has a row meant by {@code first} and a row meant by {@code
   * second}, be it the same or not: one person who holds both posts.
   */
  public static <S> UnitFilter<S> oneIdentity(Filter<S> first, Filter<S> second) {
    return of(ImmutableList.of(first, second), Counted.EACH_IDENTITY, SOME);
  }

  private static <S> UnitFilter<S> of(
      ImmutableList<Filter<S>> all, Counted counted, Bounds number) {
    checkArgument(number.least() >= 0, "a number is not negative: %s", number);
    return new UnitFilter<>(ImmutableList.of(new Term<>(all, counted, number)));
  }

  /** The units that both this and {@code other} mean. */
  public UnitFilter<S> and(UnitFilter<S> other) {
    return new UnitFilter<>(
        ImmutableList.<Term<S>>builder().addAll(terms).addAll(other.terms).build());
  }

  /** The facts that are read. */
  public ImmutableSet<ScalarFact<S>> facts() {
    return terms.stream()
        .flatMap(term -> term.all.stream())
        .flatMap(filter -> filter.facts().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  ImmutableList<Term<S>> terms() {
    return terms;
  }
}
