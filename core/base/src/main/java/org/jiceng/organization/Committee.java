package org.jiceng.organization;

import static com.google.common.base.Preconditions.checkState;

import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.person.BranchId;
import org.jiceng.unit.UnitId;

/** One body of a place. Immutable; who sits in it says a {@link Roster}. */
@Value.Immutable
@ValueStyle
public sealed interface Committee permits ImmutableCommittee {

  /** The stable key. */
  CommitteeId id();

  /** Which body it is. */
  CommitteeKind kind();

  /** The place whose body it is. */
  UnitId unit();

  /** The branch whose committee it is; empty for the other bodies. */
  Optional<BranchId> branch();

  /** A branch committee has a branch, and the others have none. */
  @Value.Check
  default void check() {
    checkState(
        branch().isPresent() == (kind() == CommitteeKind.BRANCH),
        "a branch belongs to a branch committee, and to no other: %s",
        id());
  }

  /** Builds a committee. */
  final class Builder extends ImmutableCommittee.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
