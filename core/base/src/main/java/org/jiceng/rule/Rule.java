package org.jiceng.rule;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.text.Text;

/**
 * One version of a rule: what is asked, of whom, over which days, and on what it rests. Immutable.
 *
 * @param <S> the type of the subjects
 */
@Value.Immutable
@ValueStyle
public sealed interface Rule<S> permits ImmutableRule {

  /** A stable id, common to all versions. */
  String id();

  /** What it rests on. */
  Citation citation();

  /** What it asks, for people. */
  Text name();

  /** The first day on which this version is in force. */
  LocalDate from();

  /** The first day on which it no longer is; empty while it is in force. */
  Optional<LocalDate> untilExclusive();

  /** The opaque keys of what it applies to. */
  ImmutableSet<String> scopes();

  /** What is asked. */
  Condition<S> condition();

  /** What follows if it is not met. */
  Effect effect();

  /** Whether it rests on a statute, on a regulation, or on policy alone. */
  default Authority authority() {
    return citation().authority();
  }

  /** Whether this version is in force on {@code day}. */
  default boolean isInForceOn(LocalDate day) {
    return !day.isBefore(from()) && untilExclusive().map(day::isBefore).orElse(true);
  }

  /** It applies to something, ends after it begins, and begins under the text it cites. */
  @Value.Check
  default void check() {
    checkState(!id().isBlank() && !scopes().isEmpty(), "a rule needs an id and a scope: %s", id());
    checkState(
        untilExclusive().map(from()::isBefore).orElse(true), "%s ends before it begins", id());
    checkState(
        citation().instrument().isInForceOn(from()),
        "%s begins on %s, when %s is not in force",
        id(),
        from(),
        citation().instrument().id());
  }

  /** Builds a rule. */
  final class Builder<S> extends ImmutableRule.Builder<S> {

    /** Nothing set yet. */
    public Builder() {}
  }
}
