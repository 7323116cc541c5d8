package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.text.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom one of two seats is kept. */
class WomanSeatTest {
  private final ImmutableElectionMethod kept =
      Methods.vary(
              new ElectionMethod.Builder().name(new Bilingual("自定办法", "A free method")).build())
          .withWoman(set(WomanRule.SEAT_KEPT));

  // two seats, men with 9 and 8 votes: who of the women has the seat that is kept
  @ParameterizedTest
  @CsvSource({
    "9,8,6,5,E E,p1 p3,''",
    "9,8,6,6,E N,p1,   p3 p4",
    "9,7,7,6,E E,p1 p3,''",
    "9,7,7,7,E N,p1,   p2 p3 p4",
    "7,7,7,7,N N,'',   p1 p2 p3 p4"
  })
  void womenWithEqualVotesAreVotedOn(
      int a, int b, int c, int d, String shapes, String elected, String tied) {
    Contest contest = contest(kept, "MMFF");
    Declaration declaration = declare(contest, a, b, c, d);
    assertThat(Contests.shapes(declaration)).isEqualTo(shapes);
    assertThat(String.join(" ", Contests.elected(declaration))).isEqualTo(elected);
    ImmutableList<Contest> due =
        declaration.nextContests(place -> ContestId.of("vote-" + place), Contests.DAY);
    assertThat(
            due.stream()
                .flatMap(next -> Contests.ids(next.candidates()).stream())
                .collect(Collectors.joining(" ")))
        .isEqualTo(tied);
    if (tied.startsWith("p2")) {
      // the man has more votes in it, and no woman is in: the rule acts there
      assertThat(Contests.elected(declare(due.get(0), 9, 3, 2))).containsExactly("p3");
    }
  }

  @Test
  void theLastSeatIsOpenWhereSomebodyMayBeAWoman() {
    Contest contest = contest(kept, "MM?F");
    Declaration open = declare(contest, 9, 8, 7, 6);
    assertThat(Contests.elected(open)).containsExactly("p1");
    assertThat(Contests.ids(open.officeResults().get(0).decisions().get(0).among()))
        .containsExactly("p2");
    assertThat(Contests.codes(open.issues())).containsExactly("WOMAN_RULE_NOT_JUDGED");
    // whoever it is has fewer votes than a woman
    Declaration sure = declare(contest, 9, 8, 6, 7);
    assertThat(Contests.elected(sure)).containsExactly("p1", "p4");
    assertThat(sure.issues()).isEmpty();
  }

  @Test
  void theWomanWhoseSeatIsKeptHasRelativesToo() {
    ElectionMethod avoiding =
        kept.withRelation(set(RelationRule.AVOIDANCE)).withRuleOrder(set(RuleOrder.WOMAN_FIRST));
    Contest both = related(contest(avoiding, "MMF"), "p1", "p3");
    assertThat(Contests.shapes(declare(both, 9, 8, 7))).isEqualTo("P P");
    ElectionMethod more = Methods.vary(avoiding).withRelation(set(RelationRule.MORE_VOTES));
    ListedCandidate higher = ListedCandidate.of("s1", "任职者甲");
    Contest seated =
        ((ImmutableContest) contest(more, "MMFF"))
            .withSeated(higher)
            .withSexes(
                ImmutableMap.<PersonId, Sex>builder()
                    .putAll(contest(more, "MMFF").sexes())
                    .put(higher.person(), Sex.MALE)
                    .buildOrThrow())
            .withRelations(Relation.of(higher.person(), PersonId.of("p3")));
    // the higher post stays, so the next woman has the seat
    assertThat(Contests.elected(declare(seated, 9, 8, 7, 6))).containsExactly("p1", "p4");
  }

  // the woman has more votes than the second man, and the first is her relative
  @ParameterizedTest
  @CsvSource({"WOMAN_FIRST,p2 p3", "RELATION_FIRST,p1"})
  void sheHasHerSeatFirstHoweverManyVotesSheHas(RuleOrder order, String elected) {
    ElectionMethod method =
        kept.withRelation(set(RelationRule.MORE_VOTES)).withRuleOrder(set(order));
    Contest conflict = related(contest(method, "MMF"), "p1", "p3");
    assertThat(String.join(" ", Contests.elected(declare(conflict, 9, 7, 8)))).isEqualTo(elected);
  }

  private static Contest contest(ElectionMethod method, String sexes) {
    return Contests.withSexes(Contests.contest(method, Contests.MEMBER, 2, sexes.length()), sexes);
  }

  private static Contest related(Contest contest, String one, String other) {
    return ((ImmutableContest) contest)
        .withRelations(Relation.of(PersonId.of(one), PersonId.of(other)));
  }

  private static Declaration declare(Contest contest, int... votes) {
    return Contests.declare(contest, Attendance.of(15, 15), Box.withVotes(15, votes));
  }

  private static <T> Setting<T> set(T value) {
    return new Provision<>(value, Basis.inferred("test"));
  }
}
