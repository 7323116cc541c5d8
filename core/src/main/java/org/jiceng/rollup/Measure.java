package org.jiceng.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.jiceng.fact.ScalarFact;
import org.jiceng.text.Text;

/**
 * What is computed at every node: data over facts.
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

  /** How many rows, or identities, are meant by {@code of}. */
  record Count<S>(String key, Text label, Counted counted, Filter<S> of) implements Measure<S> {
    public Count {
      checkKey(key);
    }

    @Override
    public ImmutableSet<ScalarFact<S>> facts() {
      return of.facts();
    }
  }

  /** The mean of {@code fact} over those meant by {@code of}: a sum over a number. */
  record Mean<S>(String key, Text label, Counted counted, ScalarFact<S> fact, Filter<S> of)
      implements Measure<S> {
    public Mean {
      checkKey(key);
    }

    @Override
    public ImmutableSet<ScalarFact<S>> facts() {
      return Sets.union(of.facts(), ImmutableSet.of(fact)).immutableCopy();
    }
  }

  /** How many of those meant by {@code of} are also meant by {@code part}. */
  record Share<S>(String key, Text label, Counted counted, Filter<S> part, Filter<S> of)
      implements Measure<S> {
    public Share {
      checkKey(key);
    }

    @Override
    public ImmutableSet<ScalarFact<S>> facts() {
      return Sets.union(of.facts(), part.facts()).immutableCopy();
    }
  }

  private static void checkKey(String key) {
    checkArgument(!key.isBlank(), "a measure needs a key");
  }
}
