package org.jiceng.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;

/**
 * What is known of a fact: a value, or that it is missing and who owes it.
 *
 * @param <V> the value's type
 */
public sealed interface Evidence<V> {

  /** The fact is known. */
  record Known<V>(V known) implements Evidence<V> {}

  /** The fact is not known; each of {@code owedBy} (at least one) owes it. */
  record Missing<V>(ImmutableSortedSet<Body> owedBy) implements Evidence<V> {
    public Missing {
      checkArgument(!owedBy.isEmpty(), "a missing fact is owed by somebody");
    }
  }

  /** A known value. */
  static <V> Evidence<V> known(V value) {
    return new Known<>(value);
  }

  /** Missing, and owed by {@code body}. */
  static <V> Evidence<V> owedBy(Body body) {
    return new Missing<>(ImmutableSortedSet.of(body));
  }

  /** The value, if known. */
  default Optional<V> value() {
    return this instanceof Known<V> known ? Optional.of(known.known()) : Optional.empty();
  }
}
