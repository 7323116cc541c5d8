package org.jiceng.renewal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.Declaration;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.Electorate;
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
    candidates.forEach(candidate -> checkMember(candidate, office, log));
    return Outcome.of(
        log,
        () ->
            new Contest.Builder()
                .id(id)
                .office(office)
                .seats(1)
                .addAllCandidates(
                    Iterables.transform(
                        candidates, person -> SlatePolls.listed(roster.person(person))))
                .method(method)
                .pollDay(pollDay)
                .build());
  }

  /**
   * The roster on the day of {@code approval}, with the elected officers in office. Refused if
   * nobody elected waits for approval, if one of them no longer sits in the committee, or if the
   * approval is earlier than the election.
   */
  public Outcome<Roster> approve(Declaration declaration, Approval approval) {
    return approval
        .of(declaration)
        .fold(
            officers -> seat(officers, (Office) declaration.contest().office(), approval),
            Outcome.Refused::new);
  }

  private Outcome<Roster> seat(ImmutableList<PersonId> officers, Office office, Approval approval) {
    IssueLog log = new IssueLog();
    officers.forEach(person -> checkMember(person, office, log));
    if (log.hasErrors()) {
      return new Outcome.Refused<>(log.sorted());
    }
    Tenure tenure = new Tenure(Gained.ELECTED, approval.day());
    ImmutableList<Member> after =
        roster.members(committee).stream()
            .map(
                member ->
                    officers.contains(member.person()) ? member.promotedTo(office, tenure) : member)
            .collect(toImmutableList());
    LocalDate day = approval.day().isAfter(roster.day()) ? approval.day() : roster.day();
    return roster.replacing(committee, after, ImmutableMap.of(), day);
  }

  private void checkMember(PersonId person, Office office, IssueLog log) {
    if (!members().contains(person)) {
      log.add(
          RenewalIssue.RENEWAL_OFFICER_NOT_A_MEMBER,
          Place.none(),
          ImmutableMap.of("person", person, "committee", committee, "office", office));
    }
  }

  private ImmutableList<PersonId> members() {
    return roster.members(committee).stream().map(Member::person).collect(toImmutableList());
  }
}
