package org.jiceng.organization;

import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.person.PersonId;

/** One person in one committee. Immutable. */
@Value.Immutable
@ValueStyle
public sealed interface Member permits ImmutableMember {

  /** Who. */
  PersonId person();

  /** In which body. */
  CommitteeId committee();

  /** With which office. */
  Office office();

  /** How the office was gained, and from when it is held. */
  Tenure tenure();

  /** The same person in the same body with another office. */
  default Member promotedTo(Office higher, Tenure anew) {
    return new Builder()
        .person(person())
        .committee(committee())
        .office(higher)
        .tenure(anew)
        .build();
  }

  /** Builds a member. */
  final class Builder extends ImmutableMember.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
