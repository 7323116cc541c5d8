package org.jiceng.review;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.person.BirthDate;
import org.jiceng.person.EducationLevel;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.text.Message;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Text;

/** What rules read of a candidate. */
final class CandidateFacts {
  /** Wide enough for every year of four digits, so that a typing error is no exception. */
  private static final Bounds YEARS = new Bounds(0, 9999);

  private final LocalDate day;
  private final Body keeper;

  CandidateFacts(LocalDate day, Body keeper) {
    this.day = day;
    this.keeper = keeper;
  }

  ScalarFact<Dossier> standing() {
    return ScalarFact.code(
        "candidate.standing",
        ReviewText.FACT_STANDING,
        PartyStanding.class,
        dossier -> Evidence.known(dossier.candidate().person().standing()));
  }

  ScalarFact<Dossier> memberOfThisBranch() {
    return ScalarFact.flagEvidence(
        "candidate.branch", ReviewText.FACT_BRANCH, dossier -> ofThisBranch(dossier.candidate()));
  }

  private Evidence<Boolean> ofThisBranch(Candidate candidate) {
    Optional<PartyMembership> membership = candidate.person().membership();
    if (membership.isEmpty()) {
      return Evidence.known(false);
    }
    return membership
        .get()
        .branch()
        .map(branch -> Evidence.known(branch.equals(candidate.branch())))
        .orElseGet(() -> Evidence.owedBy(keeper));
  }

  ScalarFact<Dossier> age() {
    return ScalarFact.bounded(
        "candidate.age",
        onDay(ReviewText.FACT_AGE),
        YEARS,
        dossier -> age(dossier.candidate().person().birth()));
  }

  private Evidence<Bounds> age(BirthDate birth) {
    return birth.date().earliest().isAfter(day)
        ? Evidence.owedBy(keeper)
        : Evidence.known(birth.ageOn(day));
  }

  ScalarFact<Dossier> yearsOfMembership() {
    return ScalarFact.bounded(
        "candidate.membershipYears",
        onDay(ReviewText.FACT_YEARS),
        YEARS,
        dossier -> yearsOfMembership(dossier.candidate().person().membership()));
  }

  private Evidence<Bounds> yearsOfMembership(Optional<PartyMembership> membership) {
    if (membership.isEmpty()) {
      return Evidence.known(Bounds.exactly(0));
    }
    return membership
        .get()
        .joined()
        .map(joined -> Evidence.known(new Bounds(since(joined.latest()), since(joined.earliest()))))
        .orElseGet(() -> Evidence.owedBy(keeper));
  }

  private int since(LocalDate start) {
    return Math.max(0, Period.between(start, day).getYears());
  }

  ScalarFact<Dossier> attains(EducationLevel least) {
    return ScalarFact.flagEvidence(
        "candidate.attains." + least.name(),
        Message.of(ReviewText.FACT_EDUCATION, ImmutableMap.of("level", least)),
        dossier -> attains(dossier.candidate(), least));
  }

  private Evidence<Boolean> attains(Candidate candidate, EducationLevel least) {
    return candidate
        .person()
        .education()
        .map(education -> education.attains(least))
        .filter(truth -> truth.isTrue() || truth.isFalse())
        .map(truth -> Evidence.known(truth.isTrue()))
        .orElseGet(() -> Evidence.owedBy(keeper));
  }

  /** That {@code body} replied, and said under which condition if it said that a case is open. */
  static ScalarFact<Dossier> replied(Body body) {
    return ScalarFact.flagEvidence(
        "reply." + body.code(),
        Message.of(ReviewText.FACT_REPLY, ImmutableMap.of("department", body)),
        dossier -> dossier.isAnswered(body) ? Evidence.known(true) : Evidence.owedBy(body));
  }

  private Text onDay(MessageKey label) {
    return Message.of(label, ImmutableMap.of("day", day));
  }
}
