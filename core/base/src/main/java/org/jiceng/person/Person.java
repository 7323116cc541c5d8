package org.jiceng.person;

import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;

/** A person who holds or seeks an office. Immutable. */
@Value.Immutable
@ValueStyle
public sealed interface Person permits ImmutablePerson {

  /** The caller's stable key. */
  PersonId id();

  /** How the person is called in texts: a name as given, or a label. */
  String label();

  /** Sex. */
  Sex sex();

  /** Date of birth. */
  BirthDate birth();

  /** The highest education, if known. */
  Optional<Education> education();

  /** Membership of the Party; empty for a person known not to be a member. */
  Optional<PartyMembership> membership();

  /** How the person stands to the Party. */
  default PartyStanding standing() {
    return membership().map(PartyMembership::standing).orElse(PartyStanding.NOT_A_MEMBER);
  }

  /** Builds a person. */
  final class Builder extends ImmutablePerson.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
