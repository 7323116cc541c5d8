package org.jiceng.review;

import static java.time.temporal.ChronoUnit.YEARS;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;
import org.jiceng.fact.Truth;
import org.jiceng.person.BirthDate;
import org.jiceng.person.EducationLevel;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.text.Message;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Text;

/**
 * What rules read of a candidate, each fact as a word. Rules that read the same share the fact, so
 * that a plan reads it once.
 */
final class CandidateFacts {
  /** Wide enough for every year of four digits, so that a typing error is no exception. */
  private static final Bounds YEARS_RANGE = new Bounds(0, 9999);

  private static final long NO = Bounds.word(0);
  private static final long YES = Bounds.word(1);

  private final LocalDate day;
  private final Body keeper;
  private final ScalarFact<Dossier> standing;
  private final ScalarFact<Dossier> memberOfThisBranch;
  private final ScalarFact<Dossier> age;
  private final ScalarFact<Dossier> yearsOfMembership;
  private final ImmutableMap<EducationLevel, ScalarFact<Dossier>> attained;

  @SuppressWarnings("EnumOrdinal") // the fact is ordered as the enum is
  CandidateFacts(ReviewPolicy policy) {
    this.day = policy.referenceDay();
    this.keeper = policy.fileKeeper();
    this.standing =
        ScalarFact.code(
            "candidate.standing",
            ReviewText.FACT_STANDING,
            PartyStanding.class,
            keeper,
            dossier -> Bounds.word(dossier.candidate().person().standing().ordinal()));
    this.memberOfThisBranch =
        ScalarFact.flag(
            "candidate.branch",
            ReviewText.FACT_BRANCH,
            keeper,
            dossier -> ofThisBranch(dossier.candidate()));
    this.age =
        ScalarFact.integer(
            "candidate.age",
            onDay(ReviewText.FACT_AGE),
            YEARS_RANGE,
            keeper,
            dossier -> age(dossier.candidate().person().birth()));
    this.yearsOfMembership =
        ScalarFact.integer(
            "candidate.membershipYears",
            onDay(ReviewText.FACT_YEARS),
            YEARS_RANGE,
            keeper,
            dossier -> yearsOfMembership(dossier.candidate().person().membership()));
    this.attained = Maps.toMap(EnumSet.allOf(EducationLevel.class), this::factOfAttaining);
  }

  ScalarFact<Dossier> standing() {
    return standing;
  }

  ScalarFact<Dossier> memberOfThisBranch() {
    return memberOfThisBranch;
  }

  private static long ofThisBranch(Candidate candidate) {
    Optional<PartyMembership> membership = candidate.person().membership();
    if (membership.isEmpty()) {
      return NO;
    }
    return membership
        .get()
        .branch()
        .map(branch -> branch.equals(candidate.branch()) ? YES : NO)
        .orElse(Bounds.NOT_KNOWN);
  }

  ScalarFact<Dossier> age() {
    return age;
  }

  private long age(BirthDate birth) {
    if (birth.date().earliest().isAfter(day)) {
      return Bounds.NOT_KNOWN;
    }
    Bounds years = birth.ageOn(day);
    return Bounds.word(years.least(), years.greatest());
  }

  ScalarFact<Dossier> yearsOfMembership() {
    return yearsOfMembership;
  }

  private long yearsOfMembership(Optional<PartyMembership> membership) {
    if (membership.isEmpty()) {
      return Bounds.word(0);
    }
    return membership
        .get()
        .joined()
        .map(joined -> Bounds.word(since(joined.latest()), since(joined.earliest())))
        .orElse(Bounds.NOT_KNOWN);
  }

  private int since(LocalDate start) {
    return Math.max(0, Math.toIntExact(YEARS.between(start, day)));
  }

  ScalarFact<Dossier> attains(EducationLevel least) {
    return requireNonNull(attained.get(least));
  }

  private ScalarFact<Dossier> factOfAttaining(EducationLevel least) {
    return ScalarFact.flag(
        "candidate.attains." + least.name(),
        Message.of(ReviewText.FACT_EDUCATION, ImmutableMap.of("level", least)),
        keeper,
        dossier -> attains(dossier.candidate(), least));
  }

  private static long attains(Candidate candidate, EducationLevel least) {
    Truth truth =
        candidate.person().education().map(own -> own.attains(least)).orElse(Truth.UNKNOWN);
    return switch (truth) {
      case TRUE -> YES;
      case FALSE -> NO;
      case UNKNOWN -> Bounds.NOT_KNOWN;
    };
  }

  /** That {@code body} replied, and said under which condition if it said that a case is open. */
  static ScalarFact<Dossier> replied(Body body) {
    return ScalarFact.flag(
        "reply." + body.code(),
        Message.of(ReviewText.FACT_REPLY, ImmutableMap.of("department", body)),
        body,
        dossier -> dossier.isAnswered(body) ? YES : Bounds.NOT_KNOWN);
  }

  private Text onDay(MessageKey label) {
    return Message.of(label, ImmutableMap.of("day", day));
  }
}
