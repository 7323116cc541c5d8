package org.jiceng.review;

import static com.google.common.base.Preconditions.checkArgument;

import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.unit.UnitId;

/**
 * The seats of one body that an exercise fills: all that it has, but for a by-election, of which
 * {@link CrossPolicy#withoutSizes} is the policy.
 *
 * @param unit the place
 * @param body the body
 * @param seats how many, at least 1
 * @param leastCandidates how many candidates there must be, the surplus included; as many as seats
 *     where the form of election asks for none
 */
public record PlannedSeats(
    UnitId unit, CommitteeKind body, int seats, Provision<Integer> leastCandidates) {

  public PlannedSeats {
    checkArgument(seats >= 1, "a body has seats, not %s", seats);
    checkArgument(leastCandidates.value() >= seats, "fewer candidates than seats");
  }

  /** A branch committee of {@code seats}: a surplus of at least a fifth of them, rounded up. */
  public static PlannedSeats ofBranchCommittee(UnitId unit, int seats) {
    return new PlannedSeats(
        unit,
        CommitteeKind.BRANCH,
        seats,
        new Provision<>(
            seats + (seats + 4) / 5,
            Citation.article(Instruments.PARTY_ELECT_2020, "13", Confidence.SEEN)));
  }
}
