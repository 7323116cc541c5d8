package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiceng.fact.Body;
import org.jiceng.issue.Issue;
import org.jiceng.law.Comparison;
import org.jiceng.law.Provision;
import org.jiceng.person.PersonId;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An assembly may leave seats vacant once more than three are elected, the head among them. */
class StopRuleTest {
  private static final Body ASSEMBLY = Body.of("ASSEMBLY", "村民会议", "the villagers' assembly");
  private static final StopRule RULE = StopRule.by(ASSEMBLY, Comparison.MORE_THAN, 3).withHead();
  private static final ListedCandidate HEAD = ListedCandidate.of("h", "主任人选");

  // with the head seated before: three more are four, two more are three
  @ParameterizedTest
  @CsvSource({"true,3,true", "true,2,false", "false,3,false", "false,4,false"})
  void theHeadMustBeAmongThem(boolean headElected, int elected, boolean vacant) {
    Declaration declaration = declare(contest(headElected, RULE), elected);
    assertThat(declaration.officeResults().get(0).vacant().isEmpty()).isNotEqualTo(vacant);
    assertThat(declaration.issues().stream().map(Issue::code).map(Object::toString))
        .filteredOn("VACANCY_REFUSED"::equals)
        .hasSize(vacant ? 0 : 1);
  }

  @Test
  void aRuleWithoutTheHeadDoesNotAskForIt() {
    StopRule rule = StopRule.by(ASSEMBLY, Comparison.MORE_THAN, 3);
    assertThat(rule.permits(4, false, 1)).isTrue();
    assertThat(declare(contest(false, rule), 4).officeResults().get(0).vacant()).hasSize(1);
    assertThat(RULE.permits(4, false, 1)).isFalse();
    assertThat(RULE.afterRound(2).permits(4, true, 1)).isFalse();
    assertThat(RULE.afterRound(2).permits(4, true, 2)).isTrue();
  }

  @Test
  void theRefusalSaysThatTheHeadIsMissing() {
    String refusal = declare(contest(false, RULE), 4).explain(Language.EN, Audience.PUBLIC);
    assertThat(refusal)
        .contains(
            "once more than 3 are elected and the head among them",
            "4 elected, the head is not elected, round 1")
        .doesNotContain("{");
    assertThat(declare(contest(true, RULE), 2).explain(Language.ZH, Audience.PUBLIC))
        .contains("且主任已当选时", "当选3人，主任已当选，第1轮")
        .doesNotContain("{");
  }

  @Test
  void theNextContestKnowsTheHead() {
    Declaration declaration = declare(contest(true, RULE), 2);
    Contest next = declaration.nextContest(ContestId.of("next"), Contests.DAY).orElseThrow();
    assertThat(next.head()).contains(HEAD.person());
    assertThat(next.issues()).noneMatch(Issue::isError);
  }

  @Test
  void aHeadWhoWasNotSeatedIsRefused() {
    Contest contest = ((ImmutableContest) contest(true, RULE)).withHead(PersonId.of("somebody"));
    assertThat(Contests.codes(contest.checked().issues()))
        .containsExactly("CONTEST_HEAD_NOT_SEATED");
  }

  private static Contest contest(boolean headElected, StopRule rule) {
    Contest.Builder contest = new Contest.Builder();
    contest
        .id(ContestId.of("members"))
        .office(Contests.MEMBER)
        .seats(5)
        .addAllCandidates(Contests.candidates(6))
        .method(
            Contests.committee(5, 6)
                .method()
                .but()
                .stop(new Provision<>(rule, Basis.inferred("test")))
                .build())
        .pollDay(Contests.DAY);
    if (headElected) {
      contest.addSeated(HEAD).head(HEAD.person());
    }
    return contest.build();
  }

  /** Of six candidates {@code elected} have the majority, and the assembly wants no more votes. */
  private static Declaration declare(Contest contest, int elected) {
    int[] votes = new int[6];
    for (int i = 0; i < votes.length; i++) {
      votes[i] = i < elected ? 20 + i : 10;
    }
    Count count = contest.count(Attendance.of(30, 30), Box.withVotes(30, votes)).orElseThrow();
    return contest
        .declare(count, Decisions.about(new SeatsLeft.LeftVacant(ASSEMBLY, "决议")))
        .orElseThrow();
  }
}
