package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.jiceng.issue.Outcome;
import org.junit.jupiter.api.Test;

/** Offices of one body that are not voted on together. */
class NextOfficeTest {
  private static final ImmutableList<ListedCandidate> PERSONS = Contests.candidates(6);

  @Test
  void whoLosesTheHigherOfficeMayStandForTheNext() {
    ElectionMethod method = in(OfficeSequence.ONE_AFTER_ANOTHER);
    Contest director =
        contest("director", method, 1, PERSONS.subList(0, 2)).seatsToFollow(2).build();
    Declaration first =
        Contests.declare(director, 3, new Box().add(2, "+-").add(1, "-+").ballots());
    Contest members = contest("members", method, 2, PERSONS.subList(1, 4)).build();
    Contest next = first.nextOffice(members).orElseThrow();
    assertThat(Contests.ids(next.seated())).containsExactly("p1");
    assertThat(Contests.elected(Contests.declare(next, 3, new Box().add(3, "++-").ballots())))
        .containsExactly("p2", "p3");
    // at one poll the same person cannot stand for both
    Poll together =
        Polls.builder(
                Polls.plain(),
                OfficeList.of("director", Polls.DIRECTOR, 1, PERSONS.subList(0, 2)),
                OfficeList.of("members", Polls.MEMBERS, 2, PERSONS.subList(1, 4)))
            .build();
    assertThat(Contests.codes(together.checked().issues()))
        .containsExactly("CONTEST_CANDIDATE_TWICE");
    Outcome<Contest> again =
        first.nextOffice(contest("members", method, 2, PERSONS.subList(0, 4)).build());
    assertThat(Contests.codes(again.issues())).containsExactly("OFFICE_CANDIDATE_SEATED");
  }

  @Test
  void officersAmongTheMembersAreMembers() {
    ElectionMethod method =
        ((ImmutableElectionMethod) in(OfficeSequence.MEMBERS_FIRST))
            .withWoman(Polls.set(WomanRule.REQUIRED));
    Declaration members =
        Contests.declare(
            contest("members", method, 3, PERSONS.subList(0, 4)).build(),
            3,
            new Box().add(3, "+++-").ballots());
    Contest director =
        members
            .nextOffice(contest("director", method, 1, PERSONS.subList(0, 2)).build())
            .orElseThrow();
    assertThat(director.method().woman().value()).isEqualTo(WomanRule.NONE);
    Declaration elected =
        Contests.declare(director, 3, new Box().add(2, "+-").add(1, "-+").ballots());
    assertThat(Contests.elected(elected)).containsExactly("p1");
    Outcome<Contest> deputy =
        members.nextOffice(
            contest("deputy", method, 1, ImmutableList.of(PERSONS.get(0), PERSONS.get(3)))
                .addSeated(PERSONS.get(0))
                .build());
    assertThat(Contests.codes(deputy.issues()))
        .containsExactlyInAnyOrder("OFFICE_CANDIDATE_NOT_MEMBER", "OFFICE_CANDIDATE_SEATED");
  }

  @Test
  void anOrderThatIsOpenOrTogetherIsRefused() {
    for (ElectionMethod method :
        ImmutableList.of(
            in(OfficeSequence.TOGETHER),
            ElectionMethods.of(ElectionKind.VILLAGERS_COMMITTEE, Polls.DAY).orElseThrow())) {
      Declaration director =
          Contests.declare(
              contest("director", method, 1, PERSONS.subList(0, 2)).build(),
              3,
              new Box().add(3, "+-").ballots());
      Outcome<Contest> next =
          director.nextOffice(contest("members", method, 2, PERSONS.subList(2, 5)).build());
      assertThat(Contests.codes(next.issues())).containsExactly("OFFICE_NOT_SEPARATE");
    }
  }

  private static ElectionMethod in(OfficeSequence sequence) {
    return Polls.plain().withSequence(Polls.set(sequence));
  }

  private static Contest.Builder contest(
      String id, ElectionMethod method, int seats, ImmutableList<ListedCandidate> list) {
    Contest.Builder contest = new Contest.Builder();
    contest
        .id(ContestId.of(id))
        .office(Polls.MEMBERS)
        .seats(seats)
        .addAllCandidates(list)
        .method(method)
        .pollDay(Polls.DAY);
    return contest;
  }
}
