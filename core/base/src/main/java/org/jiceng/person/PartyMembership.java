package org.jiceng.person;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.jiceng.fact.PartialDate;

/**
 * Membership of the Party, in one branch.
 *
 * @param standing full or probationary
 * @param branch the branch to which the person belongs, if known
 * @param joined the day from which membership counts, if known
 */
public record PartyMembership(
    PartyStanding standing, Optional<BranchId> branch, Optional<PartialDate> joined) {

  public PartyMembership {
    checkArgument(standing != PartyStanding.NOT_A_MEMBER, "not a member has no membership");
  }

  /** Whether this is full membership of {@code of}; false if the branch is not known. */
  public boolean isFullMemberOf(BranchId of) {
    return standing == PartyStanding.FULL && branch.filter(of::equals).isPresent();
  }
}
