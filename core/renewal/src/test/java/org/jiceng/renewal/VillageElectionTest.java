package org.jiceng.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiceng.renewal.Places.POLL;
import static org.jiceng.renewal.Places.SEATS;
import static org.jiceng.renewal.Places.VILLAGERS;
import static org.jiceng.renewal.Places.codes;
import static org.jiceng.renewal.Places.declare;
import static org.jiceng.renewal.Places.director;
import static org.jiceng.renewal.Places.member;
import static org.jiceng.renewal.Places.seats;
import static org.jiceng.renewal.Places.slate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.Count;
import org.jiceng.election.Decisions;
import org.jiceng.election.Declaration;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.Eligibility;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.Mark;
import org.jiceng.election.OfficeList;
import org.jiceng.election.OfficeResult;
import org.jiceng.election.Poll;
import org.jiceng.election.Relation;
import org.jiceng.election.SeatResult;
import org.jiceng.election.WriteInFinding;
import org.jiceng.fact.Body;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.law.Citation;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Bilingual;
import org.junit.jupiter.api.Test;

/** A villagers' committee of three, from cleared candidates to a new roster. */
class VillageElectionTest {
  private static final ContestId ID = ContestId.of("v2026");
  private static final ElectionMethod METHOD = SEATS.method(POLL).orElseThrow();

  private final Renewal renewal =
      Renewal.of(
          Places.roster(),
          Places.review(
              director("a"),
              director("m"),
              member("b"),
              member("c"),
              member("x"),
              Places.candidate("s", CommitteeKind.VILLAGERS, Office.DEPUTY_DIRECTOR)));

  private Poll poll() {
    return renewal
        .relating(
            List.of(
                Relation.of(PersonId.of("a"), PersonId.of("b")),
                Relation.of(PersonId.of("a"), PersonId.of("stranger"))))
        .poll(ID, SEATS, METHOD, POLL, slate("a", "c", "m", "b", "x"))
        .orElseThrow();
  }

  @Test
  void theClearedStandForTheOfficesThatTheReviewWasAbout() {
    Poll poll = poll();
    assertThat(poll.offices())
        .extracting(OfficeList::id, OfficeList::office, OfficeList::seats)
        .containsExactly(
            tuple(ContestId.of("v2026/DIRECTOR"), Office.DIRECTOR, 1),
            tuple(ContestId.of("v2026/COMMITTEE_MEMBER"), Office.COMMITTEE_MEMBER, 2));
    assertThat(persons(poll.offices().get(0).candidates())).containsExactly("a", "m");
    assertThat(persons(poll.offices().get(1).candidates())).containsExactly("c", "b", "x");
    assertThat(poll.offices().get(0).candidates().get(0).label()).isEqualTo("候选人a");
    assertThat(poll.sexes())
        .containsEntry(PersonId.of("m"), Sex.MALE)
        .containsEntry(PersonId.of("a"), Sex.FEMALE)
        .doesNotContainKey(PersonId.of("x"));
    assertThat(poll.relations()).containsExactly(Relation.of(PersonId.of("a"), PersonId.of("b")));
    assertThat(poll.method()).isEqualTo(METHOD);
    assertThat(poll.pollDay()).isEqualTo(POLL);
    assertThat(poll.checked().value()).isPresent();
  }

  @Test
  void whoIsUnknownOrStandsForAnotherOfficeIsRefusedWithThePlace() {
    Outcome<Poll> refused = renewal.poll(ID, SEATS, METHOD, POLL, slate("a", "s", "nobody"));
    assertThat(refused.value()).isEmpty();
    assertThat(refused.issues())
        .extracting(Issue::code, Issue::place)
        .containsExactly(
            tuple(RenewalIssue.RENEWAL_CANDIDATE_UNKNOWN, Place.none()),
            tuple(
                RenewalIssue.RENEWAL_CANDIDATE_FOR_OTHER_OFFICE,
                Place.of("list.csv").line(2).at("s")));
    refused.issues().forEach(Texts::assertComplete);
  }

  @Test
  void theWinnersTakeTheirOfficesInPlaceOfAllWhoSatThere() {
    List<Contest> contests = poll().contests();
    Outcome<Roster> seated =
        renewal.seat(
            VILLAGERS, List.of(declare(contests.get(0), 8, 1), declare(contests.get(1), 9, 7, 0)));
    assertThat(seated.issues()).isEmpty();
    assertThat(seats(seated.orElseThrow(), VILLAGERS))
        .containsExactly(
            "a DIRECTOR ELECTED 2026-03-08",
            "b COMMITTEE_MEMBER ELECTED 2026-03-08",
            "c COMMITTEE_MEMBER ELECTED 2026-03-08");
    assertThat(seats(seated.orElseThrow(), Places.BRANCH)).hasSize(2);
    assertThat(seated.orElseThrow().day()).isEqualTo(POLL);
  }

  @Test
  void anOfficeThatIsOpenKeepsAllFromTheirSeats() {
    List<Contest> contests = poll().contests();
    Declaration director = declare(contests.get(0), 8, 1);
    Declaration one = declare(contests.get(1), 9, 5, 0);
    Outcome<Roster> open = renewal.seat(VILLAGERS, List.of(director, one));
    assertThat(open.value()).isEmpty();
    assertThat(open.issues()).hasSize(1);
    assertThat(Iterables.getOnlyElement(open.issues()).toString())
        .isEqualTo(
            "v2026/COMMITTEE_MEMBER: RENEWAL_SEATS_OPEN: after the vote v2026/COMMITTEE_MEMBER 1 of"
                + " 2 seats are settled");
    Contest again = one.nextContest(ContestId.of("again"), POLL.plusDays(7)).orElseThrow();
    Roster seated =
        renewal.seat(VILLAGERS, List.of(director, one, declare(again, 4, 0))).orElseThrow();
    assertThat(seats(seated, VILLAGERS))
        .contains("b COMMITTEE_MEMBER ELECTED 2026-03-15", "c COMMITTEE_MEMBER ELECTED 2026-03-08");
    assertThat(seated.day()).isEqualTo(POLL.plusDays(7));
    assertThatIllegalArgumentException().isThrownBy(() -> renewal.seat(VILLAGERS, List.of()));
  }

  @Test
  void aVoidVoteSeatsNobodyAndItsRepetitionDoes() {
    List<Contest> contests = poll().contests();
    Contest members = contests.get(1);
    Declaration failed =
        members.declare(members.count(Attendance.of(10, 5), ImmutableList.of()).orElseThrow());
    Declaration director = declare(contests.get(0), 8, 1);
    assertThat(failed).isInstanceOf(Declaration.VoidVote.class);
    assertThat(codes(renewal.seat(VILLAGERS, List.of(director, failed))))
        .containsExactly("RENEWAL_VOTE_VOID");
    Contest repeated = failed.nextContest(ContestId.of("repeated"), POLL.plusDays(7)).orElseThrow();
    assertThat(
            renewal
                .seat(VILLAGERS, List.of(director, failed, declare(repeated, 9, 8, 0)))
                .orElseThrow()
                .members(VILLAGERS))
        .hasSize(3);
  }

  /** The other seats are taken; who is written in waits until somebody says who may serve. */
  @Test
  void aSeatThatWaitsIsNobodysAndOneWrittenInIsSeatedOnceFoundEligible() {
    List<Contest> contests = poll().contests();
    Declaration director = declare(contests.get(0), 8, 1);
    Contest members = contests.get(1);
    List<Ballot> ballots =
        IntStream.range(0, 10)
            .mapToObj(
                n ->
                    Ballot.of(Integer.toString(n), Mark.FOR, Mark.AGAINST, Mark.AGAINST)
                        .writingIn("候选人old3"))
            .toList();
    Count count = members.count(Attendance.of(10, 10), ballots).orElseThrow();
    Body decider = METHOD.writeInDecider().known().orElseThrow();
    ListedCandidate meant = ListedCandidate.of("old3", "候选人old3");
    Decisions.Builder found = new Decisions.Builder();
    found.addWriteIns(WriteInFinding.means("候选人old3", meant, decider, "记录1号"));
    Declaration waiting = members.declare(count, found.build()).orElseThrow();
    Outcome<Roster> first = renewal.seat(VILLAGERS, List.of(director, waiting));
    assertThat(codes(first)).containsExactly("RENEWAL_SEAT_WAITS");
    first.issues().forEach(Texts::assertComplete);
    assertThat(seats(first.orElseThrow(), VILLAGERS))
        .containsExactly("a DIRECTOR ELECTED 2026-03-08", "c COMMITTEE_MEMBER ELECTED 2026-03-08");
    Decisions.Builder eligible = new Decisions.Builder();
    eligible.addWriteIns(WriteInFinding.means("候选人old3", meant, decider, "记录1号"));
    eligible.putEligibility(meant.person(), new Eligibility.Eligible(decider, "记录2号"));
    Declaration settled = members.declare(count, eligible.build()).orElseThrow();
    assertThat(seats(renewal.seat(VILLAGERS, List.of(director, settled)).orElseThrow(), VILLAGERS))
        .contains("old3 COMMITTEE_MEMBER ELECTED 2026-03-08");
  }

  @Test
  void aSeatLeftVacantOrGivenUpIsSettledAndIsNobodys() {
    List<Contest> contests = poll().contests();
    Declaration director = declare(contests.get(0), 8, 1);
    Declaration.ValidVote one = (Declaration.ValidVote) declare(contests.get(1), 9, 5, 0);
    SeatResult elected = one.elected().get(0);
    Citation basis = OfficeEnd.DEATH;
    for (SeatResult left :
        List.of(
            new SeatResult.Vacant(Places.TOWN, "决议1号", basis),
            new SeatResult.Reduced(one.elected().get(0).working(), "决议2号", basis))) {
      Declaration settled =
          new Declaration.ValidVote(
              one.contest(),
              one.count(),
              one.decisions(),
              one.quorum(),
              ImmutableList.of(
                  new OfficeResult(Office.COMMITTEE_MEMBER, ImmutableList.of(elected, left))),
              one.issues());
      assertThat(
              seats(renewal.seat(VILLAGERS, List.of(director, settled)).orElseThrow(), VILLAGERS))
          .containsExactly(
              "a DIRECTOR ELECTED 2026-03-08", "c COMMITTEE_MEMBER ELECTED 2026-03-08");
    }
  }

  @Test
  void aRosterDoesNotGoBackToTheDayOfAnEarlierVote() {
    Roster later =
        Renewal.of(Places.roster(), Places.review(director("a"), director("m")))
            .vacate(VILLAGERS, PersonId.of("old1"), POLL.plusDays(10), Optional.of(OfficeEnd.DEATH))
            .orElseThrow();
    Renewal next = Renewal.of(later, Places.review(director("a"), director("m")));
    Contest contest =
        Iterables.getOnlyElement(
            next.byElection(ID, SEATS, METHOD, POLL.plusDays(5), slate("a", "m")).orElseThrow());
    Roster filled = next.fill(VILLAGERS, List.of(declare(contest, 9, 1))).orElseThrow();
    assertThat(filled.day()).isEqualTo(POLL.plusDays(10));
    assertThat(seats(filled, VILLAGERS)).contains("a DIRECTOR BY_ELECTED 2026-03-13");
  }

  @Test
  void aVoteOnWhatIsNoOfficeOfABodySeatsNobody() {
    Contest other =
        new Contest.Builder()
            .id(ID)
            .office(new Bilingual("代表", "delegate"))
            .seats(1)
            .addCandidates(ListedCandidate.of("a", "候选人a"), ListedCandidate.of("m", "候选人m"))
            .method(METHOD)
            .pollDay(POLL)
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renewal.seat(VILLAGERS, List.of(declare(other, 9, 0))))
        .withMessageContaining("v2026");
  }

  private static List<String> persons(List<ListedCandidate> candidates) {
    return candidates.stream().map(one -> one.person().value()).toList();
  }
}
