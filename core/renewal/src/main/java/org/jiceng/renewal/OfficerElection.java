package org.jiceng.renewal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.Declaration;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.Electorate;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.SeatResult;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.organization.CommitteeId;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Member;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.organization.Tenure;
import org.jiceng.person.PersonId;

/** The election of officers by a branch committee, of its own members. Immutable. */
public final class OfficerElection {
  private final Roster roster;
  private final CommitteeId committee;

  private OfficerElection(Roster roster, CommitteeId committee) {
    this.roster = roster;
    this.committee = committee;
  }

  /** Elections by {@code committee} as it sits on {@code roster}. */
  public static OfficerElection of(Roster roster, CommitteeId committee) {
    return new OfficerElection(roster, committee);
  }

  /** Who has the vote: the members of the committee. */
  public Electorate electorate() {
    return Electorate.ofCommittee(members()).orElseThrow();
  }

  /**
   * The election of one {@code office} among {@code candidates}, in the order in which the higher
   * Party organization approved them. Refused with everyone who is not a member.
   */
  public Outcome<Contest> contest(
      ContestId id,
      Office office,
      ElectionMethod method,
      LocalDate pollDay,
      Iterable<PersonId> candidates) {
    IssueLog log = new IssueLog();
    ImmutableList<PersonId> members = members();
    for (PersonId candidate : candidates) {
      if (!members.contains(candidate)) {
        log.add(
            RenewalIssue.RENEWAL_OFFICER_NOT_A_MEMBER,
            Place.none(),
            ImmutableMap.of("person", candidate, "committee", committee, "office", office));
      }
    }
    return Outcome.of(
        log,
        () ->
            new Contest.Builder()
                .id(id)
                .office(office)
                .seats(1)
                .addAllCandidates(
                    Iterables.transform(
                        candidates,
                        person -> new ListedCandidate(person, roster.person(person).label())))
                .method(method)
                .pollDay(pollDay)
                .build());
  }

  /**
   * The roster on the day of {@code approval}, with the elected officer in office. Refused if
   * nobody elected waits for approval, if the person no longer sits in the committee, or if the
   * approval is earlier than the election.
   */
  public Outcome<Roster> approve(Declaration declaration, Approval approval) {
    Contest contest = declaration.contest();
    Optional<SeatResult.Pending> pending =
        declaration.officeResults().stream()
            .flatMap(office -> office.pending().stream())
            .filter(seat -> seat.awaited() == SeatResult.Awaited.APPROVAL)
            .findFirst();
    if (pending.isEmpty() || !(contest.office() instanceof Office office)) {
      return refused(
          RenewalIssue.RENEWAL_NOTHING_PENDING, ImmutableMap.of("contest", contest.id()));
    }
    if (approval.day().isBefore(contest.pollDay())) {
      return refused(
          RenewalIssue.RENEWAL_APPROVED_BEFORE_ELECTED,
          ImmutableMap.of("approved", approval.day(), "elected", contest.pollDay()));
    }
    PersonId person = pending.get().person();
    if (!members().contains(person)) {
      return refused(
          RenewalIssue.RENEWAL_OFFICER_NOT_A_MEMBER,
          ImmutableMap.of("person", person, "committee", committee, "office", office));
    }
    Tenure tenure = new Tenure(Gained.ELECTED, approval.day());
    ImmutableList<Member> after =
        roster.members(committee).stream()
            .map(
                member ->
                    member.person().equals(person) ? member.promotedTo(office, tenure) : member)
            .collect(toImmutableList());
    LocalDate day = approval.day().isAfter(roster.day()) ? approval.day() : roster.day();
    return roster.replacing(committee, after, ImmutableMap.of(), day);
  }

  private ImmutableList<PersonId> members() {
    return roster.members(committee).stream().map(Member::person).collect(toImmutableList());
  }

  private static Outcome<Roster> refused(RenewalIssue code, ImmutableMap<String, ?> arguments) {
    return Outcome.refused(Issue.of(code, arguments));
  }
}
