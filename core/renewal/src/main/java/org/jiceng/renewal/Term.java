package org.jiceng.renewal;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Citation;
import org.jiceng.law.PeriodConvention;
import org.jiceng.law.Provision;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * A term of office of one body. That it runs from the day of the election, and that the
 * corresponding day is its last, is deduced, and therefore printed as policy.
 *
 * @param from the first day
 * @param last the last day
 * @param citation where its length stands
 */
public record Term(LocalDate from, LocalDate last, Citation citation) implements Text {
  private static final Provision<PeriodConvention> COUNTING =
      new Provision<>(PeriodConvention.CORRESPONDING_DAY_INCLUDED, Basis.inferred("term-counting"));

  /**
   * The term of {@code body} elected on {@code elected}, by the law of that day: bodies elected
   * before a text changed the length keep their own. Of villages and communities: a supervision
   * committee has the term of the committee beside it. Refused if no law known says how long.
   */
  public static Outcome<Term> of(CommitteeKind body, LocalDate elected) {
    return TermLaws.of(body)
        .on(elected)
        .map(
            years ->
                Outcome.accepted(new Term(elected, last(elected, years.value()), years.citation())))
        .orElseGet(
            () ->
                Outcome.refused(
                    Issue.of(
                        RenewalIssue.RENEWAL_TERM_UNKNOWN,
                        ImmutableMap.of("body", body, "day", elected))));
  }

  private static LocalDate last(LocalDate elected, int years) {
    return COUNTING.value().firstFreeDay(elected, 12 * years).minusDays(1);
  }

  /**
   * What is left of this term for who is elected to a vacancy of {@code body} on {@code day}.
   * Refused outside the term.
   */
  public Outcome<Term> rest(CommitteeKind body, LocalDate day) {
    if (day.isBefore(from) || day.isAfter(last)) {
      return Outcome.refused(
          Issue.of(
              RenewalIssue.RENEWAL_TERM_OVER,
              ImmutableMap.of("day", day, "from", from, "last", last)));
    }
    Optional<Citation> basis = TermLaws.byElections(body).on(day);
    return Outcome.accepted(
        new Term(day, last, basis.orElseGet(() -> Basis.inferred("rest-of-term"))));
  }

  /** From when until when, where that stands, and how it was counted. */
  @Override
  public String in(Language language) {
    return RenewalText.TERM
        .with(
            ImmutableMap.of(
                "from", from,
                "last", last,
                "citation", citation,
                "counting", COUNTING.value(),
                "basis", COUNTING.citation()))
        .in(language);
  }
}
