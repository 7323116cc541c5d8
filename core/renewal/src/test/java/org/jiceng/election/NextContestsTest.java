package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.person.PersonId;
import org.junit.jupiter.api.Test;

/** Every vote that is due after a declaration, held one after another. */
class NextContestsTest {
  private final ImmutableElectionMethod party =
      Methods.vary(Contests.committee(1, 2).method()).withOverVote(set(OverVote.COUNTS));

  @Test
  void aRelationTieAndAShortfall() {
    ElectionMethod method = party.withRelation(set(RelationRule.MORE_VOTES));
    Contest contest =
        ((ImmutableContest) Contests.contest(method, Contests.MEMBER, 3, 5))
            .withRelations(Relation.of(PersonId.of("p1"), PersonId.of("p2")));
    Declaration declaration = declare(contest, 9, 9, 3, 5, 4);
    assertThat(Contests.shapes(declaration)).isEqualTo("N N N");
    ImmutableList<Contest> due = due(declaration);
    assertThat(due).extracting(Contest::id).containsExactly(id(1), id(2));
    assertThat(due).extracting(Contest::seats).containsExactly(1, 2);
    assertThat(due).extracting(Contest::seatsToFollow).containsExactly(2, 0);
    assertThat(due).extracting(Contest::round).containsExactly(1, 2);
    assertThat(Contests.ids(due.get(0).candidates())).containsExactly("p1", "p2");
    assertThat(Contests.ids(due.get(1).candidates())).containsExactly("p3", "p4", "p5");
    assertThat(declaration.nextContest(id(1), Contests.DAY)).contains(due.get(0));

    Declaration relatives = declare(due.get(0), 4, 3);
    assertThat(Contests.elected(relatives)).containsExactly("p1");
    Contest second = due.get(1).following(relatives);
    assertThat(Contests.ids(second.seated())).containsExactly("p1");
    assertThat(Contests.ids(second.candidates())).containsExactly("p3", "p4", "p5");
    assertThat(second.issues()).isEmpty();
    assertThat(Contests.elected(declare(second, 9, 8, 1))).containsExactly("p3", "p4");
  }

  @Test
  void theSeatOfAWomanComesBeforeTheSeatsLeft() {
    ElectionMethod method = party.withWoman(set(WomanRule.SEAT_KEPT));
    Contest contest = Contests.withSexes(Contests.contest(method, Contests.MEMBER, 3, 5), "MMFFM");
    Declaration declaration = declare(contest, 9, 5, 4, 3, 2);
    assertThat(Contests.shapes(declaration)).isEqualTo("E N N");
    ImmutableList<Contest> due = due(declaration);
    assertThat(due).extracting(Contest::seats).containsExactly(1, 1);
    assertThat(due).extracting(Contest::seatsToFollow).containsExactly(1, 0);
    assertThat(Contests.ids(due.get(0).candidates())).containsExactly("p3", "p4");
    assertThat(Contests.ids(due.get(1).candidates())).containsExactly("p2", "p3", "p4", "p5");
    Declaration woman = declare(due.get(0), 3, 9);
    Contest last = due.get(1).following(woman);
    assertThat(Contests.ids(last.seated())).containsExactly("p1", "p4");
    assertThat(Contests.ids(last.candidates())).containsExactly("p2", "p3", "p5");
    assertThat(last.sexes()).hasSize(5);
    // a woman is in, so the votes alone decide
    assertThat(Contests.elected(declare(last, 9, 3, 2))).containsExactly("p2");
  }

  @Test
  void whatFollowsFromAnEarlierVoteComesFirst() {
    ElectionMethod method = party.withWoman(set(WomanRule.SEAT_KEPT));
    Contest contest = Contests.withSexes(Contests.contest(method, Contests.MEMBER, 3, 5), "MMFFM");
    ImmutableList<Contest> due = due(declare(contest, 9, 5, 4, 3, 2));
    Declaration nobody = declare(due.get(0), 3, 3);
    assertThatThrownBy(() -> due.get(1).following(nobody))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("vote-2");
    Contest again = nobody.nextContest(ContestId.of("again"), Contests.DAY).orElseThrow();
    assertThat(again.seatsToFollow()).isEqualTo(1);
    Contest last = due.get(1).following(declare(again, 9, 3));
    assertThat(Contests.ids(last.seated())).containsExactly("p1", "p3");
    Declaration failed =
        due.get(0)
            .declare(
                due.get(0).count(Attendance.of(30, 15), Box.withVotes(15, 9, 3)).orElseThrow());
    assertThat(failed).isInstanceOf(Declaration.VoidVote.class);
    assertThat(due(failed)).hasSize(1);
    assertThat(due(failed).get(0).seatsToFollow()).isEqualTo(1);
    assertThatThrownBy(() -> due.get(1).following(failed))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void twoContestsHaveTwoKeys() {
    ElectionMethod method = party.withWoman(set(WomanRule.SEAT_KEPT));
    Contest contest = Contests.withSexes(Contests.contest(method, Contests.MEMBER, 3, 5), "MMFFM");
    Declaration declaration = declare(contest, 9, 5, 4, 3, 2);
    assertThatThrownBy(() -> declaration.nextContests(place -> id(7), Contests.DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("vote-8");
  }

  @Test
  void personsAreTakenAlongWithWhatIsKnownOfThem() {
    ElectionMethod method = party.withRelation(set(RelationRule.MORE_VOTES));
    Contest contest =
        ((ImmutableContest) Contests.contest(method, Contests.MEMBER, 2, 4))
            .withRelations(
                Set.of(
                    Relation.of(PersonId.of("p1"), PersonId.of("p2")),
                    Relation.of(PersonId.of("p2"), PersonId.of("p3"))));
    ImmutableList<Contest> due = due(declare(contest, 9, 9, 3, 4));
    assertThat(Contests.ids(due.get(1).standingBefore())).containsExactly("p1", "p2");
    // p2 wins, so p3 cannot serve, whatever the votes
    Contest last = due.get(1).following(declare(due.get(0), 3, 4));
    assertThat(last.issues()).isEmpty();
    assertThat(Contests.shapes(declare(last, 9, 4))).isEqualTo("N");
    Contest other = due.get(1).following(declare(due.get(0), 4, 3));
    assertThat(Contests.elected(declare(other, 9, 4))).containsExactly("p3");
  }

  private static ContestId id(int place) {
    return ContestId.of("vote-" + (place + 1));
  }

  private static ImmutableList<Contest> due(Declaration declaration) {
    return declaration.nextContests(NextContestsTest::id, Contests.DAY);
  }

  private static Declaration declare(Contest contest, int... votes) {
    return Contests.declare(contest, Attendance.of(15, 15), Box.withVotes(15, votes));
  }

  private static <T> Setting<T> set(T value) {
    return new Provision<>(value, Basis.inferred("test"));
  }
}
