package org.jiceng.law;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A value that a rule sets, with the place where it is set.
 *
 * @param <T> the value's type
 */
public record Provision<T>(T value, Citation citation) implements Setting<T> {

  @Override
  public Optional<T> known() {
    return Optional.of(value);
  }

  @Override
  public ImmutableList<T> readings() {
    return ImmutableList.of(value);
  }
}
