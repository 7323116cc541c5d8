package org.jiceng.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.PartialDate;
import org.jiceng.fact.ScalarFact;
import org.jiceng.law.PeriodConvention;
import org.jiceng.person.BirthDate;

/** An elector on the days that count: what the grounds are judged of. */
record Applicant(
    Elector elector, LocalDate registered, LocalDate ageDay, PeriodConvention convention) {
  private static final int MOST_YEARS = 9999;

  static final ScalarFact<Applicant> AGE =
      ScalarFact.bounded(
          "elector.age", RegisterText.AGE, new Bounds(0, MOST_YEARS), Applicant::age);

  /** Whether {@code fact} is so. */
  static ScalarFact<Applicant> flag(ElectorFact fact) {
    return ScalarFact.flagEvidence("elector." + fact.name(), fact, who -> who.evidence(fact));
  }

  /** For how many full months {@code span} has lasted. */
  static ScalarFact<Applicant> monthsOf(ElectorSpan span) {
    return ScalarFact.bounded(
        "elector." + span.name(), span, new Bounds(0, 12 * MOST_YEARS), who -> who.months(span));
  }

  private Evidence<Boolean> evidence(ElectorFact fact) {
    return Optional.ofNullable(elector.facts().get(fact))
        .map(Evidence::known)
        .orElseGet(() -> Evidence.owedBy(fact.keeper()));
  }

  /** Somebody born after the day is of no age yet. */
  private Evidence<Bounds> age() {
    Optional<BirthDate> birth = elector.birth();
    if (birth.isEmpty()) {
      return Evidence.owedBy(Bodies.POLICE);
    }
    boolean unborn = birth.get().date().earliest().isAfter(ageDay);
    return Evidence.known(unborn ? Bounds.exactly(0) : birth.get().ageOn(ageDay));
  }

  private Evidence<Bounds> months(ElectorSpan span) {
    PartialDate since = elector.since().get(span);
    return since == null
        ? Evidence.owedBy(Bodies.ELECTION_COMMITTEE)
        : Evidence.known(new Bounds(full(since.latest()), full(since.earliest())));
  }

  /** How many full months have passed, the longest period that has ended by the day. */
  private int full(LocalDate since) {
    if (since.isAfter(registered)) {
      return 0;
    }
    int months = (int) ChronoUnit.MONTHS.between(since, registered) + 1;
    while (months > 0 && registered.isBefore(convention.firstFreeDay(since, months))) {
      months--;
    }
    return months;
  }

  /** The key and the days; nothing that is known of the person. */
  @Override
  public String toString() {
    return elector.id() + " " + registered;
  }
}
