package org.jiceng.review;

import java.util.Optional;
import org.jiceng.person.FoldedName;
import org.jiceng.person.IdentityNumber;
import org.jiceng.person.PersonId;
import org.jiceng.unit.UnitId;

/** One candidate as it is compared with others. */
record CrossEntry(Candidate candidate, Optional<IdentityNumber> number) {

  CandidateId id() {
    return candidate.id();
  }

  PersonId person() {
    return candidate.person().id();
  }

  UnitId unit() {
    return candidate.unit();
  }

  FoldedName name() {
    return FoldedName.of(candidate.label());
  }

  /** The key alone: a number or a name is nobody's business. */
  @Override
  public String toString() {
    return id().toString();
  }
}
