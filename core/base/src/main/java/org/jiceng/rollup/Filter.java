package org.jiceng.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;
import org.jiceng.fact.Truth;

/**
 * Which rows are meant: those of which every named fact lies within its bounds. Data, not code.
 *
 * @param <S> the rows' type
 */
public final class Filter<S> {
  private final ImmutableList<Term<S>> terms;

  private Filter(ImmutableList<Term<S>> terms) {
    this.terms = terms;
  }

  private record Term<S>(ScalarFact<S> fact, Bounds wanted) {
    Truth test(S row) {
      long word = fact.word(row);
      return word == Bounds.NOT_KNOWN
          ? Truth.UNKNOWN
          : new Bounds(Bounds.least(word), Bounds.greatest(word))
              .within(wanted.least(), wanted.greatest());
    }
  }

  /** Every row. */
  public static <S> Filter<S> all() {
    return new Filter<>(ImmutableList.of());
  }

  /** The rows that carry the flag {@code fact}. */
  public static <S> Filter<S> where(ScalarFact<S> fact) {
    return where(fact, Bounds.exactly(1));
  }

  /** The rows of which {@code fact} lies within {@code wanted}. */
  public static <S> Filter<S> where(ScalarFact<S> fact, Bounds wanted) {
    return new Filter<>(ImmutableList.of(new Term<>(fact, wanted)));
  }

  /** The rows that both this and {@code other} mean. */
  public Filter<S> and(Filter<S> other) {
    return new Filter<>(ImmutableList.<Term<S>>builder().addAll(terms).addAll(other.terms).build());
  }

  /** Whether {@code row} is meant. */
  public Truth test(S row) {
    Truth truth = Truth.TRUE;
    for (Term<S> term : terms) {
      truth = truth.and(term.test(row));
    }
    return truth;
  }

  /** The facts that are read. */
  public ImmutableSet<ScalarFact<S>> facts() {
    return terms.stream().map(Term::fact).collect(ImmutableSet.toImmutableSet());
  }
}
