package org.jiceng.law;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A value that a rule sets, or that the rules known leave open. Never a guess: what is open is
 * {@link Unknown}, and says which text is silent.
 *
 * @param <T> the value's type
 */
public sealed interface Setting<T> permits Provision, Unknown {

  /** Where the value is set, or the text that is silent about it. */
  Citation citation();

  /** The value; empty if the rules known leave it open. */
  Optional<T> known();

  /**
   * The value.
   *
   * @throws IllegalStateException if the rules known leave it open; ask {@link #isKnown} first
   */
  T value();

  /** Every value it may have: the one that is set, or the readings of an open one. */
  ImmutableList<T> readings();

  /** Whether the value is set. */
  default boolean isKnown() {
    return known().isPresent();
  }
}
