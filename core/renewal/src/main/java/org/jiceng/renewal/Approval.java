package org.jiceng.renewal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jiceng.election.Declaration;
import org.jiceng.election.SeatResult;
import org.jiceng.fact.Body;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.law.DocumentRef;
import org.jiceng.organization.Office;
import org.jiceng.person.PersonId;

/**
 * The approval of elected officers. Nobody elected to self-government waits for one.
 *
 * @param by the higher Party organization that approves
 * @param day the day on which it does: the first day in office
 * @param document the reply that says so
 */
public record Approval(Body by, LocalDate day, DocumentRef document) {

  /**
   * Whom {@code declaration} elected and this approves. Refused if nobody elected waits for
   * approval, or if it is earlier than the election.
   */
  Outcome<ImmutableList<PersonId>> of(Declaration declaration) {
    ImmutableList<PersonId> waiting =
        declaration.officeResults().stream()
            .flatMap(office -> office.pending().stream())
            .filter(seat -> seat.awaited() == SeatResult.Awaited.APPROVAL)
            .map(SeatResult.Pending::person)
            .collect(toImmutableList());
    if (waiting.isEmpty() || !(declaration.contest().office() instanceof Office)) {
      return refused(
          RenewalIssue.RENEWAL_NOTHING_PENDING,
          declaration,
          ImmutableMap.of("contest", declaration.contest().id()));
    }
    return day.isBefore(declaration.contest().pollDay())
        ? refused(
            RenewalIssue.RENEWAL_APPROVED_BEFORE_ELECTED,
            declaration,
            ImmutableMap.of("approved", day, "elected", declaration.contest().pollDay()))
        : Outcome.accepted(waiting);
  }

  private static Outcome<ImmutableList<PersonId>> refused(
      RenewalIssue code, Declaration declaration, ImmutableMap<String, ?> arguments) {
    return Outcome.refused(Issue.of(code, Place.of(declaration.contest().id().value()), arguments));
  }
}
