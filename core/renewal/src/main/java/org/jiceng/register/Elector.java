package org.jiceng.register;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.fact.PartialDate;
import org.jiceng.internal.ValueStyle;
import org.jiceng.person.BirthDate;
import org.jiceng.person.PersonId;

/**
 * What is known of a person who may be put on a register. What is not said is not known, and is
 * owed by its keeper; adding it never contradicts what was said. Immutable.
 */
@Value.Immutable
@ValueStyle
public sealed interface Elector permits ImmutableElector {

  /** The caller's stable key. */
  PersonId id();

  /** The name as given, or a label; only to find one person under two keys. */
  @Value.Redacted
  Optional<String> name();

  /** The date of birth, if known. */
  @Value.Redacted
  Optional<BirthDate> birth();

  /** What is known to be so, or known not to be so. */
  @Value.Redacted
  ImmutableMap<ElectorFact, Boolean> facts();

  /** Since when, as far as it is known. */
  @Value.Redacted
  ImmutableMap<ElectorSpan, PartialDate> since();

  /** The numbers of the documents that say so. */
  @Value.Redacted
  ImmutableMap<ElectorFact, String> documents();

  /** Builds an elector. */
  final class Builder extends ImmutableElector.Builder {

    /** Nothing set yet. */
    public Builder() {}

    /** Each of {@code facts} is so. */
    public Builder yes(ElectorFact... facts) {
      for (ElectorFact fact : facts) {
        putFacts(fact, true);
      }
      return this;
    }

    /** Each of {@code facts} is not so. */
    public Builder no(ElectorFact... facts) {
      for (ElectorFact fact : facts) {
        putFacts(fact, false);
      }
      return this;
    }
  }
}
