package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiceng.fact.Body;
import org.jiceng.law.Comparison;
import org.jiceng.law.DocumentRef;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.text.Audience;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Freely composed elections in which one rule about a seat decides. */
class SeatRulesTest {
  private static final Body ASSEMBLY = Body.of("ASSEMBLY", "村民会议", "the villagers' assembly");
  private static final LocalDate DAY = Contests.DAY;

  private final ElectionMethod party = Contests.committee(3, 4).method();
  private final ElectionMethod plain =
      new ElectionMethod.Builder().name(new Bilingual("自定办法", "A free method")).build();

  @Test
  void approvalBallotsNeedNoQuorumAndNoMajority() {
    ElectionMethod approval =
        new ElectionMethod.Builder()
            .name(new Bilingual("认可投票", "Approval"))
            .overVote(set(OverVote.COUNTS))
            .build();
    ImmutableList<Ballot> ballots = new Box().add(2, "+++").add(1, "-++").add(1, "--+").ballots();
    Declaration two =
        Contests.declare(
            Contests.contest(approval, Contests.MEMBER, 2, 3), Attendance.of(900, 4), ballots);
    assertThat(Contests.elected(two)).containsExactly("p3", "p2");
    assertThat(two.issues()).isEmpty();
    // the same papers, if too many choices void a ballot
    Declaration voided =
        Contests.declare(
            Contests.contest(plain, Contests.MEMBER, 2, 3), Attendance.of(900, 4), ballots);
    assertThat(voided.count().invalidBallots()).isEqualTo(2);
    assertThat(voided.explain(Language.EN, Audience.ARCHIVE))
        .contains("Quorum: none asked for", "more votes win")
        .doesNotContain("{");
  }

  @Test
  void nobodyStandsAndNamesAreWritten() {
    Contest empty =
        Contests.contest(
            Methods.vary(plain)
                .withCandidacy(set(Candidacy.NONE))
                .withSurplus(party.surplus())
                .withWriteIn(set(WriteInRule.FREE)),
            Contests.MEMBER,
            1,
            0);
    assertThat(empty.issues()).isEmpty();
    Declaration declaration =
        Contests.declare(
            empty, Attendance.of(9, 3), new Box().add(2, "", "候选人甲").add(1, "", "候选人乙").ballots());
    assertThat(declaration.officeResults().get(0).decisions().get(0).names())
        .containsExactly("候选人甲");
    Contest listed =
        Contests.contest(Methods.vary(plain).withSurplus(party.surplus()), Contests.MEMBER, 1, 0);
    assertThat(Contests.codes(listed.issues())).containsExactly("CONTEST_SURPLUS_TOO_SMALL");
  }

  // S = 5, 4 elected of 30 present: 15 consent is enough, 14 is not
  @ParameterizedTest
  @CsvSource({"15,R", "14,N"})
  void halfOfTheElectorsMayGiveUpASeat(int consenting, String last) {
    Contest contest = Contests.committee(5, 6);
    Count count =
        contest
            .count(Attendance.of(30, 30), Box.withVotes(30, 29, 28, 27, 26, 15, 15))
            .orElseThrow();
    Declaration declaration =
        contest
            .declare(count, Decisions.about(new SeatsLeft.GivenUp(consenting, "会议记录")))
            .orElseThrow();
    assertThat(shapes(declaration)).isEqualTo("E E E E " + last);
    assertThat(Contests.codes(declaration.issues()).contains("REDUCTION_REFUSED"))
        .isEqualTo(last.equals("N"));
    assertThat(declaration.explain(Language.EN, Audience.PUBLIC)).doesNotContain("{");
  }

  @Test
  void twoOfThreeCannotBeReducedToTwo() {
    Contest contest = Contests.committee(3, 4);
    Count count =
        contest.count(Attendance.of(30, 30), Box.withVotes(30, 27, 22, 15, 14)).orElseThrow();
    Declaration declaration =
        contest.declare(count, Decisions.about(new SeatsLeft.GivenUp(30, "会议记录"))).orElseThrow();
    assertThat(shapes(declaration)).isEqualTo("E E N");
    assertThat(Contests.codes(declaration.issues())).containsExactly("REDUCTION_REFUSED");
  }

  // more than three stops at four; at least three stops at three
  @ParameterizedTest
  @CsvSource({"MORE_THAN,1,N N", "AT_LEAST,1,V V", "AT_LEAST,2,N N"})
  void anAssemblyMayStopOnceEnoughAreElected(Comparison comparison, int afterRound, String left) {
    ElectionMethod method =
        Methods.vary(party)
            .withStop(set(StopRule.by(ASSEMBLY, comparison, 3).afterRound(afterRound)));
    Contest contest = Contests.contest(method, Contests.MEMBER, 5, 6);
    Count count =
        contest
            .count(Attendance.of(30, 30), Box.withVotes(30, 29, 28, 27, 15, 15, 15))
            .orElseThrow();
    Declaration declaration =
        contest
            .declare(count, Decisions.about(new SeatsLeft.LeftVacant(ASSEMBLY, "决议")))
            .orElseThrow();
    assertThat(shapes(declaration)).isEqualTo("E E E " + left);
    Body other = Body.of("OTHER", "他人", "somebody else");
    assertThat(
            shapes(
                contest
                    .declare(count, Decisions.about(new SeatsLeft.LeftVacant(other, "决议")))
                    .orElseThrow()))
        .isEqualTo("E E E N N");
  }

  @ParameterizedTest
  @CsvSource({"NONE,E E", "REQUIRED,E D", "SEAT_KEPT,E E"})
  void aWomanAmongTheElected(WomanRule rule, String shapes) {
    Contest contest = contest(Methods.vary(plain).withWoman(set(rule)), "MMF", 2);
    Declaration declaration = declare(contest, 9, 8, 7);
    assertThat(shapes(declaration)).isEqualTo(shapes);
    assertThat(Contests.elected(declaration).contains("p3")).isEqualTo(rule == WomanRule.SEAT_KEPT);
    // a woman is in anyway
    assertThat(Contests.elected(declare(contest, 9, 7, 8))).containsExactly("p1", "p3");
  }

  @Test
  void theSeatOfAWomanIsVotedOnAgainIfNonePasses() {
    Contest contest = contest(Methods.vary(party).withWoman(set(WomanRule.SEAT_KEPT)), "MMFF", 2);
    Declaration declaration = declare(contest, 9, 8, 2, 3);
    assertThat(shapes(declaration)).isEqualTo("E N");
    SeatResult.NextVote next = declaration.officeResults().get(0).nextVotes().get(0);
    assertThat(next.cause()).isEqualTo(SeatResult.Cause.WOMAN_SEAT);
    assertThat(Contests.ids(next.among())).containsExactly("p4", "p3");
    assertThat(declaration.nextSteps())
        .extracting(NextStep::kind)
        .contains(StepKind.VOTE_FOR_WOMAN_SEAT);
  }

  @Test
  void theWomanRuleIsNotGuessed() {
    Contest unknown = contest(Methods.vary(plain).withWoman(set(WomanRule.REQUIRED)), "M?F", 2);
    Declaration declaration = declare(unknown, 9, 8, 7);
    assertThat(shapes(declaration)).isEqualTo("E E");
    assertThat(Contests.codes(declaration.issues())).containsExactly("WOMAN_RULE_NOT_JUDGED");
  }

  @ParameterizedTest
  @CsvSource({"NONE,E E,p1 p2", "AVOIDANCE,P P,''", "MORE_VOTES,E E,p1 p3"})
  void oneOfTwoRelativesServes(RelationRule rule, String shapes, String elected) {
    Contest contest =
        related(contest(Methods.vary(plain).withRelation(set(rule)), "FFF", 2), "p1", "p2");
    Declaration declaration = declare(contest, 9, 8, 7);
    assertThat(shapes(declaration)).isEqualTo(shapes);
    assertThat(String.join(" ", Contests.elected(declaration))).isEqualTo(elected);
    assertThat(declaration.explain(Language.EN, Audience.PUBLIC)).doesNotContain("{");
  }

  @Test
  void relativesWithEqualVotesAreVotedOn() {
    Contest contest =
        related(
            contest(Methods.vary(plain).withRelation(set(RelationRule.MORE_VOTES)), "FFF", 2),
            "p1",
            "p2");
    Declaration declaration = declare(contest, 9, 9, 7);
    // they have one seat together, and the next by votes moves up
    assertThat(shapes(declaration)).isEqualTo("E N");
    assertThat(Contests.elected(declaration)).containsExactly("p3");
    assertThat(declaration.officeResults().get(0).nextVotes())
        .extracting(SeatResult.NextVote::cause)
        .containsExactly(SeatResult.Cause.RELATION_TIE);
  }

  @Test
  void onlyThoseAllRelatedToEachOtherShareASeat() {
    ElectionMethod method = Methods.vary(plain).withRelation(set(RelationRule.MORE_VOTES));
    Contest chain = related(contest(method, "FFFF", 4), "p1", "p2", "p2", "p3");
    Declaration open = declare(chain, 9, 9, 9, 7);
    // p1 and p3 could serve together without p2: no text says who leaves
    assertThat(shapes(open)).isEqualTo("P P P E");
    Contest family = related(contest(method, "FFFF", 4), "p1", "p2", "p2", "p3", "p1", "p3");
    assertThat(shapes(declare(family, 9, 9, 9, 7))).isEqualTo("E N N N");
    Contest pairs = related(contest(method, "FFFF", 4), "p1", "p2", "p3", "p4");
    Declaration two = declare(pairs, 9, 9, 7, 7);
    assertThat(two.officeResults().get(0).nextVotes().stream().distinct().map(vote -> vote.among()))
        .extracting(Contests::ids)
        .containsExactly(
            ImmutableList.of("p1", "p2"), ImmutableList.of("p3", "p4"), ImmutableList.of());
  }

  @ParameterizedTest
  @CsvSource({"WOMAN_FIRST,p3 p2", "RELATION_FIRST,p1 p2"})
  void theOrderOfTheTwoRulesDecides(RuleOrder order, String in) {
    Declaration declaration = declare(conflict(set(order)), 9, 8, 7);
    assertThat(
            declaration.officeResults().get(0).elected().stream()
                .map(seat -> seat.person().value()))
        .contains(in.split(" ")[0]);
  }

  @Test
  void withoutAnOrderABodyDecides() {
    Contest contest = conflict(plain.ruleOrder());
    Declaration declaration = declare(contest, 9, 8, 7);
    assertThat(declaration.officeResults().get(0).decisions().get(0).options())
        .containsExactly(DecisionOption.WOMAN_RULE_FIRST, DecisionOption.RELATION_RULE_FIRST);
    assertThat(declaration.officeResults().get(0).seats()).hasSize(2);
  }

  @Test
  void aReviewKeepsTheElectedFromOffice() {
    Contest contest =
        Contests.contest(
            Methods.vary(plain).withConfirmation(set(Confirmation.REVIEW)), Contests.MEMBER, 1, 2);
    Declaration declaration = Contests.declare(contest, 3, Box.withVotes(3, 2, 1));
    assertThat(declaration.officeResults().get(0).pending().get(0).awaited())
        .isEqualTo(SeatResult.Awaited.REVIEW);
    assertThat(declaration.nextSteps())
        .extracting(NextStep::kind)
        .containsExactly(StepKind.AWAIT_REVIEW);
  }

  @Test
  void relationsAndSexesOfStrangersAreRefused() {
    Contest contest =
        new Contest.Builder()
            .id(ContestId.of("vote"))
            .office(Contests.MEMBER)
            .seats(1)
            .addAllCandidates(Contests.candidates(2))
            .method(plain)
            .pollDay(DAY)
            .addRelations(Relation.of(PersonId.of("p1"), PersonId.of("q1")))
            .putSexes(PersonId.of("q2"), Sex.MALE)
            .build();
    assertThat(Contests.codes(contest.checked().issues()))
        .containsExactlyInAnyOrder("CONTEST_RELATION_UNKNOWN_PERSON", "CONTEST_SEX_UNKNOWN_PERSON");
  }

  @Test
  void eachActHasTheLawOfItsDay() {
    LocalDate nominated = LocalDate.of(2020, 7, 12);
    LocalDate poll = LocalDate.of(2020, 7, 13);
    LawDays days = new LawDays.Builder().poll(poll).putActs(Act.NOMINATION, nominated).build();
    ElectionMethod method = days.method(ElectionKind.BRANCH_COMMITTEE).orElseThrow();
    assertThat(method.surplusKind().value()).isEqualTo(SurplusKind.VALUE);
    assertThat(method.quorum().value().least(5)).isEqualTo(4);
    LawDays overridden =
        new LawDays.Builder()
            .poll(poll)
            .putActs(Act.NOMINATION, nominated)
            .putOverrides(
                Act.NOMINATION, new LawDays.OtherLaw(poll, new Bilingual("上级要求", "as asked above")))
            .build();
    ElectionMethod policy = overridden.method(ElectionKind.BRANCH_COMMITTEE).orElseThrow();
    assertThat(policy.surplusKind().value()).isEqualTo(SurplusKind.FLOOR);
    assertThat(policy.name().en())
        .contains("nomination by the law of 2020-07-13", "as asked above");
    assertThat(LawDays.of(poll).method(ElectionKind.BRANCH_COMMITTEE).orElseThrow())
        .isEqualTo(ElectionMethods.branchCommittee(poll).orElseThrow());
    LawDays early =
        new LawDays.Builder()
            .poll(LocalDate.of(1980, 1, 1))
            .putActs(Act.NOMINATION, LocalDate.of(1979, 1, 1))
            .build();
    assertThat(early.method(ElectionKind.BRANCH_COMMITTEE).issues()).hasSize(2);
  }

  @Test
  void aCorrectionFollowsADeclaration() {
    Declaration declaration = declare(contest(plain, "FFF", 2), 9, 8, 7);
    Bilingual reason = new Bilingual("票数抄错", "a number was copied wrongly");
    DocumentRef document = new DocumentRef("决议2号", DAY, ASSEMBLY);
    Correction correction = new Correction(declaration, reason, ASSEMBLY, document, DAY);
    assertThat(correction.in(Language.EN))
        .contains("vote", "a number was copied wrongly", "决议2号", DAY.toString());
    assertThat(correction.in(Language.ZH)).contains("票数抄错").doesNotContain("{");
    assertThatThrownBy(
            () -> new Correction(declaration, reason, ASSEMBLY, document, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The only woman is a relative of the man with most votes. */
  private Contest conflict(Setting<RuleOrder> order) {
    return related(
        contest(
            Methods.vary(plain)
                .withWoman(set(WomanRule.SEAT_KEPT))
                .withRelation(set(RelationRule.MORE_VOTES))
                .withRuleOrder(order),
            "MMF",
            2),
        "p1",
        "p3");
  }

  private static Contest contest(ElectionMethod method, String sexes, int seats) {
    return builder(method, sexes, seats).build();
  }

  /** {@code pairs} are two ids each. */
  private static Contest related(Contest contest, String... pairs) {
    return ((ImmutableContest) contest)
        .withRelations(
            IntStream.range(0, pairs.length / 2)
                .mapToObj(
                    i -> Relation.of(PersonId.of(pairs[2 * i]), PersonId.of(pairs[2 * i + 1])))
                .toList());
  }

  private static Contest.Builder builder(ElectionMethod method, String sexes, int seats) {
    ImmutableList<ListedCandidate> listed = Contests.candidates(sexes.length());
    ImmutableMap.Builder<PersonId, Sex> known = ImmutableMap.builder();
    for (int i = 0; i < sexes.length(); i++) {
      if (sexes.charAt(i) != '?') {
        known.put(listed.get(i).person(), sexes.charAt(i) == 'F' ? Sex.FEMALE : Sex.MALE);
      }
    }
    Contest.Builder contest = new Contest.Builder();
    contest
        .id(ContestId.of("vote"))
        .office(Contests.MEMBER)
        .seats(seats)
        .addAllCandidates(listed)
        .method(method)
        .pollDay(DAY)
        .putAllSexes(known.buildOrThrow());
    return contest;
  }

  private static Declaration declare(Contest contest, int... votes) {
    return Contests.declare(contest, Attendance.of(15, 15), Box.withVotes(15, votes));
  }

  private static <T> Setting<T> set(T value) {
    return new Provision<>(value, Basis.inferred("test"));
  }

  private static String shapes(Declaration declaration) {
    return declaration.officeResults().stream()
        .flatMap(office -> office.seats().stream())
        .map(seat -> seat.getClass().getSimpleName().substring(0, 1))
        .collect(Collectors.joining(" "));
  }
}
