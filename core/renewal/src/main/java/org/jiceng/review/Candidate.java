package org.jiceng.review;

import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.issue.Place;
import org.jiceng.organization.Branch;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.BranchId;
import org.jiceng.person.Person;
import org.jiceng.unit.UnitId;

/** One person proposed for one office. Immutable. */
@Value.Immutable
@ValueStyle
public sealed interface Candidate permits ImmutableCandidate {

  /** The stable key. */
  CandidateId id();

  /** Who. */
  Person person();

  /** The place in one of whose bodies the office is. */
  UnitId unit();

  /** Which body. */
  CommitteeKind body();

  /** Which office. */
  Office office();

  /** The branch whose committee it would be; by default the only one of the place. */
  @Value.Default
  default BranchId branch() {
    return Branch.idOf(unit());
  }

  /** Where the candidate was found; not part of the candidate. */
  @Value.Auxiliary
  @Value.Default
  default Place place() {
    return Place.none();
  }

  /** How the person is called in texts. */
  default String label() {
    return person().label();
  }

  /** The legal track of the office. */
  default Track track() {
    return Track.of(body());
  }

  /** Builds a candidate. */
  final class Builder extends ImmutableCandidate.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
