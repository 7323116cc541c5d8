package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContestTest {

  @Test
  void noSeatAndTheSamePersonTwiceAreRefusedAtOnce() {
    Contest contest = contest(0, "p1", "p2", "p1");
    assertThat(Contests.codes(contest.checked().issues()))
        .containsExactly("CONTEST_CANDIDATE_TWICE", "CONTEST_SEATS_TOO_FEW");
    assertThat(contest.checked().value()).isEmpty();
  }

  @Test
  void aListWithoutSurplusIsCountedWithAWarning() {
    Contest contest = Contests.committee(3, 3);
    assertThat(contest.checked().value()).contains(contest);
    Declaration declaration = Contests.declare(contest, 7, Box.withVotes(7, 7, 6, 5));
    assertThat(Contests.elected(declaration)).containsExactly("p1", "p2", "p3");
    assertThat(Contests.codes(declaration.issues())).containsExactly("CONTEST_SURPLUS_TOO_SMALL");
  }

  @Test
  void twoCandidatesCalledAlikeAreAWarning() {
    Contest contest = builder(1, "p1").addCandidates(ListedCandidate.of("p2", "候选人p1")).build();
    assertThat(Contests.codes(contest.issues())).containsExactly("CONTEST_LABEL_TWICE");
  }

  @Test
  void aMethodUsedBeforeItsLawSaysSo() {
    Contest.Builder builder = new Contest.Builder();
    builder
        .id(ContestId.of("early"))
        .office(Contests.MEMBER)
        .seats(1)
        .addAllCandidates(Contests.candidates(2))
        .method(Contests.committee(1, 2).method())
        .pollDay(LocalDate.of(2020, 7, 12));
    assertThat(Contests.codes(builder.build().issues())).contains("CONTEST_LAW_NOT_IN_FORCE");
    assertThat(builder.build().checked().value()).isPresent();
  }

  private static Contest contest(int seats, String... persons) {
    return builder(seats, persons).build();
  }

  private static Contest.Builder builder(int seats, String... persons) {
    Contest.Builder builder = new Contest.Builder();
    for (String person : persons) {
      builder.addCandidates(ListedCandidate.of(person, "候选人" + person));
    }
    builder
        .id(ContestId.of("vote"))
        .office(Contests.MEMBER)
        .seats(seats)
        .method(Contests.committee(1, 2).method())
        .pollDay(Contests.DAY);
    return builder;
  }
}
