package org.jiceng.renewal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.Declaration;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.Eligibility;
import org.jiceng.election.Poll;
import org.jiceng.election.Relation;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.law.Citation;
import org.jiceng.organization.CommitteeId;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Member;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.organization.Tenure;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.review.Conclusion;
import org.jiceng.review.ReviewReport;
import org.jiceng.review.Status;

/**
 * The renewal of the bodies of villages and communities, on both tracks: who sits in them now, and
 * whom the review cleared. Immutable.
 */
public final class Renewal {
  private final Roster roster;
  private final ReviewReport report;
  private final ImmutableSet<Relation> relations;

  private Renewal(Roster roster, ReviewReport report, ImmutableSet<Relation> relations) {
    this.roster = roster;
    this.report = report;
    this.relations = relations;
  }

  /** The renewal of committees of {@code roster} by candidates of {@code report}. */
  public static Renewal of(Roster roster, ReviewReport report) {
    return new Renewal(roster, report, ImmutableSet.of());
  }

  /** This renewal, with the near relatives of whom one may serve where the method says so. */
  public Renewal relating(Iterable<Relation> relatives) {
    return new Renewal(roster, report, ImmutableSet.copyOf(relatives));
  }

  /** Who sits in the bodies now. */
  public Roster roster() {
    return roster;
  }

  /** Everyone reviewed for a seat in {@code committee}, in the order of the list. */
  public ImmutableList<Conclusion> reviewedFor(CommitteeId committee) {
    return report.conclusions().stream()
        .filter(conclusion -> committeeOf(conclusion.candidate()).equals(committee))
        .collect(toImmutableList());
  }

  /**
   * The election of a branch committee, with {@code slate} on the ballot in this order. Refused
   * with everyone on the slate who was not reviewed for a seat in this committee, or whom the
   * review did not clear: the code says how the review stands.
   *
   * @param seats how many are to be elected
   * @param pollDay the day of the vote
   */
  public Outcome<Contest> contest(
      ContestId id,
      CommitteeId committee,
      ElectionMethod method,
      int seats,
      LocalDate pollDay,
      Iterable<CandidateId> slate) {
    IssueLog log = new IssueLog();
    ImmutableList<Candidate> cleared =
        checks(committee, log)
            .cleared(slate, candidate -> SlatePolls.votedOn(candidate) == Office.BRANCH_MEMBER);
    return Outcome.of(
        log,
        () ->
            new Contest.Builder()
                .id(id)
                .office(Office.BRANCH_MEMBER)
                .seats(seats)
                .addAllCandidates(
                    Lists.transform(cleared, candidate -> SlatePolls.listed(candidate.person())))
                .method(method)
                .pollDay(pollDay)
                .build());
  }

  /**
   * The election of all of {@code seats} at once, on either track: each cleared candidate of {@code
   * slate} stands for the office that the review was about, in this order; those for a branch
   * committee stand for its seats alike. Refused with everyone who was not reviewed for one of
   * these offices, or whom the review did not clear: the code says how the review stands. Whether
   * the poll has enough candidates is for {@link Poll#issues}.
   */
  public Outcome<Poll> poll(
      ContestId id,
      BodySeats seats,
      ElectionMethod method,
      LocalDate pollDay,
      Iterable<CandidateId> slate) {
    IssueLog log = new IssueLog();
    ImmutableList<Candidate> cleared =
        checks(seats.committee(), log)
            .cleared(
                slate, candidate -> seats.byOffice().containsKey(SlatePolls.votedOn(candidate)));
    return Outcome.of(
        log,
        () -> new SlatePolls(id, seats.byOffice(), cleared, relations).together(method, pollDay));
  }

  /**
   * A by-election (补选): a contest for each office of {@code seats} with seats that nobody holds,
   * the highest first. They know who stays in the body. Refused if no seat is vacant, for whoever
   * holds the office already, and with everyone whom {@link #poll} refuses. For self-government an
   * assembly may hold it, by the procedure of an election; how many its members are is the caller's
   * to say.
   */
  public Outcome<ImmutableList<Contest>> byElection(
      ContestId id,
      BodySeats seats,
      ElectionMethod method,
      LocalDate pollDay,
      Iterable<CandidateId> slate) {
    CommitteeId committee = seats.committee();
    ImmutableSortedMap<Office, Integer> vacant = seats.vacantOn(roster);
    IssueLog log = new IssueLog();
    if (vacant.isEmpty()) {
      log.add(
          RenewalIssue.RENEWAL_NO_VACANCY,
          Place.of(seats.unit().value()),
          ImmutableMap.of("committee", committee));
    }
    ImmutableList<Candidate> cleared =
        checks(committee, log)
            .cleared(slate, candidate -> vacant.containsKey(SlatePolls.votedOn(candidate)));
    ImmutableList<Member> sitting = roster.members(committee);
    for (Candidate candidate : cleared) {
      if (sitting.stream().anyMatch(member -> holds(member, candidate))) {
        log.add(
            RenewalIssue.RENEWAL_CANDIDATE_HOLDS_OFFICE,
            candidate.place(),
            ImmutableMap.of("candidate", candidate.id(), "committee", committee));
      }
    }
    return Outcome.of(
        log,
        () ->
            new SlatePolls(id, vacant, cleared, relations)
                .beside(sitting, roster, method, pollDay));
  }

  private static boolean holds(Member member, Candidate candidate) {
    return member.person().equals(candidate.person().id())
        && (member.office().isParty() || member.office() == candidate.office());
  }

  /**
   * The roster with the winners of one vote, or of several, in place of everyone who sat in {@code
   * committee}. They are in office from the day on which they were elected; the officers of a
   * branch committee follow. A seat that waits, for an approval, a review or a decision about
   * relatives, is nobody's, which is a notice. Refused if the last vote on an office is void, if
   * seats are not settled, or with every winner whom the review did not clear, unless written in
   * and found eligible.
   *
   * @param rounds the votes in their order, the first one on each office on all of its seats; not
   *     empty
   */
  public Outcome<Roster> seat(CommitteeId committee, List<Declaration> rounds) {
    return seat(committee, rounds, Gained.ELECTED, ImmutableList.of());
  }

  /**
   * The roster with the winners of a by-election beside those who sit in {@code committee}; a
   * member elected to another office changes into it. Refused as {@link #seat} is.
   */
  public Outcome<Roster> fill(CommitteeId committee, List<Declaration> rounds) {
    return seat(committee, rounds, Gained.BY_ELECTED, roster.members(committee));
  }

  /**
   * The roster on the day of {@code approval}, with those in office whom the members' meeting of a
   * branch without a committee elected secretary or deputy, in place of whoever held that office.
   * Until then their seats wait. Refused if nobody elected waits for approval, if the approval is
   * earlier than the election, or if the review did not clear the elected.
   */
  public Outcome<Roster> approve(
      CommitteeId committee, Declaration declaration, Approval approval) {
    return approval
        .of(declaration)
        .fold(
            officers -> {
              Office office = (Office) declaration.contest().office();
              ImmutableList<Member> others =
                  roster.members(committee).stream()
                      .filter(member -> member.office() != office)
                      .collect(toImmutableList());
              Tenure tenure = new Tenure(Gained.ELECTED, approval.day());
              ImmutableList<Member> incoming =
                  officers.stream()
                      .map(person -> Seating.member(person, committee, office, tenure))
                      .collect(toImmutableList());
              IssueLog log = new IssueLog();
              checkCleared(committee, incoming, ImmutableList.of(declaration), log);
              return replacing(committee, others, incoming, approval.day(), log);
            },
            Outcome.Refused::new);
  }

  /**
   * The roster without {@code person}, whose office in {@code committee} ended on {@code day}. For
   * a villagers' or residents' committee a ground is needed: a statute in force on that day, as
   * {@link OfficeEnd} or the law of the place names it, or death. Refused without it, if the person
   * does not sit there, or if the day is earlier than the roster's.
   */
  public Outcome<Roster> vacate(
      CommitteeId committee, PersonId person, LocalDate day, Optional<Citation> ground) {
    IssueLog log = new IssueLog();
    ImmutableMap<String, ?> arguments =
        ImmutableMap.of("person", person, "committee", committee, "day", day);
    ImmutableList<Member> members = roster.members(committee);
    Optional<Member> leaving =
        members.stream().filter(member -> member.person().equals(person)).findFirst();
    if (leaving.isEmpty()) {
      log.add(RenewalIssue.RENEWAL_PERSON_NOT_SEATED, Place.none(), arguments);
    } else if (leaving.get().office().isSelfGovernment() && !OfficeEnd.isGround(ground, day)) {
      log.add(RenewalIssue.RENEWAL_END_WITHOUT_GROUND, Place.none(), arguments);
    }
    if (day.isBefore(roster.day())) {
      log.add(RenewalIssue.RENEWAL_END_TOO_EARLY, Place.none(), arguments);
    }
    ImmutableList<Member> staying =
        members.stream()
            .filter(member -> !member.person().equals(person))
            .collect(toImmutableList());
    return replacing(committee, staying, ImmutableList.of(), day, log);
  }

  private Outcome<Roster> seat(
      CommitteeId committee, List<Declaration> rounds, Gained gained, List<Member> sitting) {
    IssueLog log = new IssueLog();
    ImmutableList<Member> winners = new Seating(committee, gained, log).winners(rounds);
    checkCleared(committee, winners, rounds, log);
    LocalDate last =
        rounds.stream()
            .map(round -> round.contest().pollDay())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return replacing(committee, sitting, winners, last, log);
  }

  /** Refused if {@code log} has errors; a newcomer takes the place of the same person. */
  private Outcome<Roster> replacing(
      CommitteeId committee,
      List<Member> sitting,
      ImmutableList<Member> incoming,
      LocalDate from,
      IssueLog log) {
    if (log.hasErrors()) {
      return new Outcome.Refused<>(log.sorted());
    }
    ImmutableSet<PersonId> winners =
        incoming.stream().map(Member::person).collect(toImmutableSet());
    Outcome<Roster> after =
        roster.replacing(
            committee,
            Iterables.concat(
                Iterables.filter(sitting, member -> !winners.contains(member.person())), incoming),
            reviewed(),
            from.isAfter(roster.day()) ? from : roster.day());
    log.addAll(after.issues());
    return Outcome.of(log, after::orElseThrow);
  }

  private void checkCleared(
      CommitteeId committee, List<Member> winners, List<Declaration> rounds, IssueLog log) {
    ImmutableSet<PersonId> cleared =
        reviewedFor(committee).stream()
            .filter(conclusion -> conclusion.status() == Status.CLEARED)
            .map(conclusion -> conclusion.candidate().person().id())
            .collect(toImmutableSet());
    for (Member winner : winners) {
      PersonId person = winner.person();
      boolean known = reviewed().containsKey(person) || roster.persons().containsKey(person);
      if (!cleared.contains(person) && !(known && isFoundEligible(person, rounds))) {
        log.add(
            RenewalIssue.RENEWAL_CANDIDATE_UNKNOWN,
            Place.none(),
            ImmutableMap.of("candidate", person, "committee", committee));
      }
    }
  }

  private static boolean isFoundEligible(PersonId person, List<Declaration> rounds) {
    return rounds.stream()
        .anyMatch(
            round -> round.decisions().eligibility().get(person) instanceof Eligibility.Eligible);
  }

  private ImmutableMap<PersonId, Person> reviewed() {
    return report.conclusions().stream()
        .map(conclusion -> conclusion.candidate().person())
        .collect(toImmutableMap(Person::id, person -> person, (one, same) -> one));
  }

  private SlateChecks checks(CommitteeId committee, IssueLog log) {
    return new SlateChecks(committee, reviewedFor(committee), log);
  }

  private static CommitteeId committeeOf(Candidate candidate) {
    return CommitteeId.of(candidate.unit(), candidate.body());
  }
}
