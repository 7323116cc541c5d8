package org.jiceng.register;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.internal.VariedStyle;
import org.jiceng.law.Citation;
import org.jiceng.law.Provision;

/** Every parameter of an election committee, each with the place where it stands. Immutable. */
@Value.Immutable
@VariedStyle
public sealed interface CommitteeLaw permits ImmutableCommitteeLaw {

  /** Who may choose it. */
  Provision<ImmutableSet<ChoosingBody>> chosenBy();

  /** How many members it has; empty if nothing is said. */
  Optional<Provision<CommitteeSize>> size();

  /** How many deputy directors it has; empty if nothing is said. */
  Optional<Provision<Integer>> deputies();

  /** Where a woman is asked for; empty if nothing is said. */
  Optional<Citation> woman();

  /** Where near relatives are kept from sitting on it together; empty if nothing is said. */
  Optional<Citation> relatives();

  /** What makes a member leave. */
  Provision<LeavingTrigger> leaving();

  /** Where a member also leaves for a near relative; empty if nothing is said. */
  Optional<Citation> leavingForRelative();

  /** Where it stands that the next of the original result follows, or another is chosen. */
  Citation succession();

  /** Who may not call, tell or count the votes. */
  Provision<HelperBar> helpers();

  /** This law, to be varied. */
  default Builder but() {
    return new Builder().from(this);
  }

  /** Builds the law of an election committee. */
  final class Builder extends ImmutableCommitteeLaw.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
