package org.jiceng.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.Count;
import org.jiceng.election.Decisions;
import org.jiceng.election.Declaration;
import org.jiceng.election.ElectionKind;
import org.jiceng.election.ElectionMethods;
import org.jiceng.election.Eligibility;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.Mark;
import org.jiceng.election.WriteInFinding;
import org.jiceng.fact.Body;
import org.jiceng.fact.PartialDate;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.law.DocumentRef;
import org.jiceng.organization.Branch;
import org.jiceng.organization.CommitteeId;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Member;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.organization.SeatRow;
import org.jiceng.organization.Tenure;
import org.jiceng.person.BirthDate;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.review.CandidateList;
import org.jiceng.review.JointReview;
import org.jiceng.review.ReviewPolicy;
import org.jiceng.review.ReviewReport;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;

/** From cleared candidates to a secretary in office, and every step that is refused. */
class RenewalTest {
  private static final LocalDate OLD = LocalDate.of(2018, 3, 1);
  private static final LocalDate POLL = LocalDate.of(2021, 3, 21);
  private static final UnitId VILLAGE = UnitId.of("v");
  private static final CommitteeId COMMITTEE = CommitteeId.of(VILLAGE, CommitteeKind.BRANCH);
  private static final UnitTree TREE =
      UnitTree.of(
              List.of(
                  UnitRow.of(UnitId.of("t"), Optional.empty(), UnitKind.TOWN, "某镇"),
                  UnitRow.of(VILLAGE, Optional.of(UnitId.of("t")), UnitKind.VILLAGE, "甲村委会")))
          .orElseThrow();
  private static final Body TOWN = Body.of("TOWN", "镇党委", "the township");
  private static final DocumentRef REPLY = new DocumentRef("1", POLL.plusDays(3), TOWN);
  private static final Approval APPROVAL = new Approval(TOWN, POLL.plusDays(3), REPLY);

  private final Renewal renewal = Renewal.of(roster(), review());

  private static Roster roster() {
    return Roster.of(
            TREE,
            OLD,
            List.of(
                seat("old1", CommitteeKind.BRANCH, Office.SECRETARY),
                seat("old1", CommitteeKind.VILLAGERS, Office.DIRECTOR),
                seat("old2", CommitteeKind.BRANCH, Office.BRANCH_MEMBER)))
        .orElseThrow();
  }

  private static SeatRow seat(String person, CommitteeKind body, Office office) {
    return new SeatRow(
        VILLAGE,
        body,
        office,
        new Tenure(Gained.ELECTED, OLD),
        person(person, PartyStanding.FULL),
        Place.none());
  }

  private static Person person(String id, PartyStanding standing) {
    return new Person.Builder()
        .id(PersonId.of(id))
        .label("候选人" + id)
        .sex(Sex.FEMALE)
        .birth(BirthDate.on(LocalDate.of(1980, 1, 1)))
        .membership(
            new PartyMembership(
                standing, Optional.of(Branch.idOf(VILLAGE)), PartialDate.parse("2010")))
        .build();
  }

  /** a to e are full members, p is on probation. */
  private static ReviewReport review() {
    CandidateList list =
        CandidateList.of(
                Stream.of("a", "b", "c", "d", "e", "p")
                    .map(
                        id ->
                            new Candidate.Builder()
                                .id(CandidateId.of(id))
                                .person(
                                    person(
                                        id,
                                        id.equals("p")
                                            ? PartyStanding.PROBATIONARY
                                            : PartyStanding.FULL))
                                .unit(VILLAGE)
                                .body(CommitteeKind.BRANCH)
                                .office(Office.BRANCH_MEMBER)
                                .build())
                    .toList(),
                TREE)
            .orElseThrow();
    return JointReview.of(ReviewPolicy.regulationsOnly(POLL), list, POLL).conclude();
  }

  private Outcome<Contest> contest(String... slate) {
    return renewal.contest(
        ContestId.of("first"),
        COMMITTEE,
        ElectionMethods.branchCommittee(POLL).orElseThrow(),
        3,
        POLL,
        Arrays.stream(slate).map(CandidateId::of).toList());
  }

  /** The first so many ballots are for a candidate; the others are against. */
  private static Declaration declare(Contest contest, int present, int... votes) {
    ImmutableList<Ballot> ballots =
        IntStream.range(0, present)
            .mapToObj(
                ballot ->
                    Ballot.of(
                        Integer.toString(ballot),
                        Arrays.stream(votes)
                            .mapToObj(n -> ballot < n ? Mark.FOR : Mark.AGAINST)
                            .toArray(Mark[]::new)))
            .collect(ImmutableList.toImmutableList());
    return contest.declare(contest.count(Attendance.of(10, present), ballots).orElseThrow());
  }

  @Test
  void onlyTheClearedStandOnABallot() {
    assertThat(contest("a", "b", "c", "d").issues()).isEmpty();
    assertThat(codes(contest("a", "p", "nobody")))
        .containsExactly(
            RenewalIssue.RENEWAL_CANDIDATE_BARRED, RenewalIssue.RENEWAL_CANDIDATE_UNKNOWN);
  }

  @Test
  void winnersTakeTheSeatsOfTheOutgoingCommitteeAndNoOthers() {
    Contest contest = contest("a", "b", "c", "d").orElseThrow();
    Roster seated =
        renewal.seat(COMMITTEE, List.of(declare(contest, 10, 9, 8, 7, 0))).orElseThrow();
    assertThat(seated.members(COMMITTEE))
        .extracting(member -> member.person().value())
        .containsExactly("a", "b", "c");
    assertThat(seated.members(COMMITTEE))
        .allSatisfy(
            member -> {
              assertThat(member.office()).isEqualTo(Office.BRANCH_MEMBER);
              assertThat(member.tenure()).isEqualTo(new Tenure(Gained.ELECTED, POLL));
            });
    assertThat(seated.twoCommittees(VILLAGE).director()).contains(PersonId.of("old1"));
    assertThat(seated.twoCommittees(VILLAGE).secretary()).isEmpty();
    assertThat(seated.day()).isEqualTo(POLL);
    assertThat(roster().twoCommittees(VILLAGE).isOnePersonBothPosts()).isTrue();
  }

  @Test
  void aTieIsSettledByASecondVoteBeforeAnybodyIsSeated() {
    Contest first = contest("a", "b", "c", "d").orElseThrow();
    // c and d have six each for one seat, on ballots that choose three at the most.
    Declaration tied =
        first.declare(
            first
                .count(
                    Attendance.of(10, 10),
                    IntStream.range(0, 10)
                        .mapToObj(
                            n ->
                                Ballot.of(
                                    Integer.toString(n),
                                    Mark.FOR,
                                    n < 2 ? Mark.AGAINST : Mark.FOR,
                                    n < 6 ? Mark.FOR : Mark.AGAINST,
                                    n < 2 || n >= 6 ? Mark.FOR : Mark.AGAINST))
                        .toList())
                .orElseThrow());
    assertThat(codes(renewal.seat(COMMITTEE, List.of(tied))))
        .containsExactly(RenewalIssue.RENEWAL_SEATS_OPEN);
    Contest again = tied.nextContest(ContestId.of("again"), POLL.plusDays(1)).orElseThrow();
    Declaration settled = declare(again, 10, 6, 0);
    Roster seated = renewal.seat(COMMITTEE, List.of(tied, settled)).orElseThrow();
    assertThat(seated.members(COMMITTEE))
        .extracting(member -> member.person() + " " + member.tenure().inOfficeFrom())
        .containsExactly("a 2021-03-21", "b 2021-03-21", "c 2021-03-22");
  }

  @Test
  void nobodyIsSeatedByAVoidVote() {
    Contest contest = contest("a", "b", "c", "d").orElseThrow();
    assertThat(codes(renewal.seat(COMMITTEE, List.of(declare(contest, 7, 7, 7, 7, 0)))))
        .containsExactly(RenewalIssue.RENEWAL_VOTE_VOID);
  }

  @Test
  void nobodyIsSeatedWhomTheReviewDidNotClear() {
    Contest unchecked =
        new Contest.Builder()
            .id(ContestId.of("unchecked"))
            .office(Office.BRANCH_MEMBER)
            .seats(3)
            .addCandidates(listed("a"), listed("p"), listed("stranger"), listed("b"))
            .method(ElectionMethods.branchCommittee(POLL).orElseThrow())
            .pollDay(POLL)
            .build();
    Outcome<Roster> outcome = renewal.seat(COMMITTEE, List.of(declare(unchecked, 10, 9, 8, 7, 0)));
    assertThat(codes(outcome))
        .containsExactly(
            RenewalIssue.RENEWAL_CANDIDATE_UNKNOWN, RenewalIssue.RENEWAL_CANDIDATE_UNKNOWN);
  }

  private static ListedCandidate listed(String id) {
    return ListedCandidate.of(id, "候选人" + id);
  }

  @Test
  void theSecretaryIsInOfficeFromTheApproval() {
    OfficerElection officers = OfficerElection.of(seated(), COMMITTEE);
    assertThat(officers.electorate().entitled()).isEqualTo(3);
    Declaration elected = declareOfficer(officers, "b", 2);
    Roster approved = officers.approve(elected, APPROVAL).orElseThrow();
    Member secretary = approved.members(COMMITTEE).get(0);
    assertThat(secretary.person()).isEqualTo(PersonId.of("b"));
    assertThat(secretary.office()).isEqualTo(Office.SECRETARY);
    assertThat(secretary.tenure()).isEqualTo(new Tenure(Gained.ELECTED, POLL.plusDays(3)));
    assertThat(approved.members(COMMITTEE)).hasSize(3);
    assertThat(approved.day()).isEqualTo(POLL.plusDays(3));
  }

  @Test
  void approvalsThatCannotBeAreRefused() {
    OfficerElection officers = OfficerElection.of(seated(), COMMITTEE);
    Declaration elected = declareOfficer(officers, "b", 2);
    Declaration notElected = declareOfficer(officers, "b", 1);
    Approval early = new Approval(TOWN, POLL.minusDays(1), REPLY);
    assertThat(codes(officers.approve(notElected, APPROVAL)))
        .containsExactly(RenewalIssue.RENEWAL_NOTHING_PENDING);
    assertThat(codes(officers.approve(elected, early)))
        .containsExactly(RenewalIssue.RENEWAL_APPROVED_BEFORE_ELECTED);
    assertThat(codes(OfficerElection.of(roster(), COMMITTEE).approve(elected, APPROVAL)))
        .containsExactly(RenewalIssue.RENEWAL_OFFICER_NOT_A_MEMBER);
    assertThat(codes(officerContest(officers, "old1")))
        .containsExactly(RenewalIssue.RENEWAL_OFFICER_NOT_A_MEMBER);
  }

  @Test
  void whoeverWaitsForAReviewIsNotApproved() {
    OfficerElection officers = OfficerElection.of(seated(), COMMITTEE);
    Contest contest = officerContest(officers, "b").orElseThrow();
    List<Ballot> ballots =
        IntStream.range(0, 3)
            .mapToObj(n -> Ballot.of(Integer.toString(n), Mark.AGAINST).writingIn("另选人c"))
            .toList();
    Count count = contest.count(Attendance.of(3, 3), ballots).orElseThrow();
    Body committee = contest.method().writeInDecider().value();
    Decisions.Builder found = new Decisions.Builder();
    found.addWriteIns(WriteInFinding.means("另选人c", listed("c"), committee, "记录1号"));
    Declaration open = contest.declare(count, found.build()).orElseThrow();
    assertThat(codes(officers.approve(open, APPROVAL)))
        .containsExactly(RenewalIssue.RENEWAL_NOTHING_PENDING);
    Decisions.Builder reviewed = new Decisions.Builder();
    reviewed.addWriteIns(WriteInFinding.means("另选人c", listed("c"), committee, "记录1号"));
    reviewed.putEligibility(PersonId.of("c"), new Eligibility.Eligible(committee, "记录2号"));
    Declaration elected = contest.declare(count, reviewed.build()).orElseThrow();
    assertThat(officers.approve(elected, APPROVAL).orElseThrow().members(COMMITTEE).get(0).person())
        .isEqualTo(PersonId.of("c"));
  }

  /** A branch without a committee: its members' meeting elects the secretary. */
  @Test
  void whomTheMembersMeetingElectsSecretaryTakesTheSeatOnceApproved() {
    Declaration elected = declare(secretaryOfMembers("a", "b"), 10, 9, 1);
    Roster approved = renewal.approve(COMMITTEE, elected, APPROVAL).orElseThrow();
    assertThat(Places.seats(approved, COMMITTEE))
        .containsExactly("a SECRETARY ELECTED 2021-03-24", "old2 BRANCH_MEMBER ELECTED 2018-03-01");
    assertThat(approved.day()).isEqualTo(POLL.plusDays(3));
    assertThat(approved.twoCommittees(VILLAGE).director()).contains(PersonId.of("old1"));
    Declaration nobody = declare(secretaryOfMembers("a", "b"), 10, 5, 5);
    assertThat(codes(renewal.approve(COMMITTEE, nobody, APPROVAL)))
        .containsExactly(RenewalIssue.RENEWAL_NOTHING_PENDING);
    Approval onTheDay = new Approval(TOWN, POLL, REPLY);
    assertThat(renewal.approve(COMMITTEE, elected, onTheDay).value()).isPresent();
    Approval early = new Approval(TOWN, POLL.minusDays(1), REPLY);
    assertThat(codes(renewal.approve(COMMITTEE, elected, early)))
        .containsExactly(RenewalIssue.RENEWAL_APPROVED_BEFORE_ELECTED);
    Declaration stranger = declare(secretaryOfMembers("p", "b"), 10, 9, 1);
    assertThat(codes(renewal.approve(COMMITTEE, stranger, APPROVAL)))
        .containsExactly(RenewalIssue.RENEWAL_CANDIDATE_UNKNOWN);
  }

  /** Full members alone sit in a branch committee; who was found eligible all the same does. */
  @Test
  void whatTheRosterHasAgainstAWinnerIsReported() {
    Contest contest = contest("a", "b", "c", "d").orElseThrow();
    List<Ballot> ballots =
        IntStream.range(0, 10)
            .mapToObj(
                n ->
                    Ballot.of(Integer.toString(n), Mark.FOR, Mark.FOR, Mark.AGAINST, Mark.AGAINST)
                        .writingIn("候选人p"))
            .toList();
    Count count = contest.count(Attendance.of(10, 10), ballots).orElseThrow();
    Decisions.Builder found = new Decisions.Builder();
    Body decider = contest.method().writeInDecider().known().orElseThrow();
    found.addWriteIns(WriteInFinding.means("候选人p", listed("p"), decider, "记录1号"));
    found.putEligibility(PersonId.of("p"), new Eligibility.Eligible(decider, "记录2号"));
    Declaration declared = contest.declare(count, found.build()).orElseThrow();
    Outcome<Roster> seated = renewal.seat(COMMITTEE, List.of(declared));
    assertThat(seated.orElseThrow().members(COMMITTEE)).hasSize(3);
    assertThat(Places.codes(seated)).containsExactly("ROSTER_NOT_FULL_MEMBER");
  }

  @Test
  void nobodyIsApprovedForWhatIsNoOffice() {
    Contest other =
        new Contest.Builder()
            .id(ContestId.of("other"))
            .office(new Bilingual("组长", "head of a group"))
            .seats(1)
            .addCandidates(listed("a"))
            .method(ElectionMethods.of(ElectionKind.BRANCH_SECRETARY, POLL).orElseThrow())
            .pollDay(POLL)
            .build();
    Declaration declared = declare(other, 10, 9);
    assertThat(declared.officeResults().get(0).pending()).hasSize(1);
    Outcome<Roster> refused = renewal.approve(COMMITTEE, declared, APPROVAL);
    assertThat(codes(refused)).containsExactly(RenewalIssue.RENEWAL_NOTHING_PENDING);
    assertThat(refused.issues().get(0).place()).isEqualTo(Place.of("other"));
  }

  private static Contest secretaryOfMembers(String... candidates) {
    return new Contest.Builder()
        .id(ContestId.of("secretary"))
        .office(Office.SECRETARY)
        .seats(1)
        .addAllCandidates(Arrays.stream(candidates).map(RenewalTest::listed).toList())
        .method(ElectionMethods.of(ElectionKind.BRANCH_SECRETARY, POLL).orElseThrow())
        .pollDay(POLL)
        .build();
  }

  private Roster seated() {
    Contest contest = contest("a", "b", "c", "d").orElseThrow();
    return renewal.seat(COMMITTEE, List.of(declare(contest, 10, 9, 8, 7, 0))).orElseThrow();
  }

  private static Outcome<Contest> officerContest(OfficerElection officers, String candidate) {
    return officers.contest(
        ContestId.of("secretary"),
        Office.SECRETARY,
        ElectionMethods.branchOfficers(POLL).orElseThrow(),
        POLL,
        List.of(PersonId.of(candidate)));
  }

  private static Declaration declareOfficer(OfficerElection officers, String who, int votes) {
    Contest contest = officerContest(officers, who).orElseThrow();
    return contest.declare(
        contest
            .count(
                Attendance.of(3, 3),
                IntStream.range(0, 3)
                    .mapToObj(
                        n -> Ballot.of(Integer.toString(n), n < votes ? Mark.FOR : Mark.ABSTAIN))
                    .toList())
            .orElseThrow());
  }

  private static List<Object> codes(Outcome<?> outcome) {
    assertThat(outcome.value()).isEmpty();
    return outcome.issues().stream().map(Issue::code).map(Object.class::cast).toList();
  }
}
