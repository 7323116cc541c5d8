package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.jiceng.fact.Body;
import org.jiceng.law.Base;
import org.jiceng.law.Fraction;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.person.PersonId;
import org.jiceng.text.Audience;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How somebody comes to stand: by a list, by own recommendation, or not at all. */
class CandidacyTest {
  private final ElectionMethod method =
      new ElectionMethod.Builder()
          .name(new Bilingual("自定办法", "A free method"))
          .surplus(set(Threshold.moreThan(MethodDefaults.NOTHING, Base.SEATS)))
          .majority(set(Threshold.moreThan(Fraction.of(1, 2), Base.VOTED)))
          .writeIn(set(WriteInRule.FREE))
          .shortfallPool(set(ShortfallPool.NOT_ELECTED_BY_VOTES))
          .build();

  // as many candidates as seats: only of a list more are asked for
  @ParameterizedTest
  @CsvSource({"LISTED,2,true", "LISTED,3,false", "SELF_RECOMMENDED,2,false", "NONE,0,false"})
  void aSurplusIsAskedOfAListAlone(Candidacy candidacy, int candidates, boolean warned) {
    Contest contest = contest(candidacy, candidates);
    assertThat(Contests.codes(contest.issues()).contains("CONTEST_SURPLUS_TOO_SMALL"))
        .isEqualTo(warned);
    assertThat(contest.checked().value()).isPresent();
  }

  @Test
  void namesOnAnEmptyPaperAreChoices() {
    Count count = count(new Box().add(1, "", "候选人甲", "候选人乙").add(1, "", "甲", "乙", "丙"));
    assertThat(count.invalid()).isEqualTo(ImmutableMap.of(InvalidBallot.OVER_VOTED, 1));
    assertThat(count.rejectedWriteIns())
        .isEqualTo(ImmutableMap.of(RejectedWriteIn.ON_INVALID_BALLOT, 3));
    assertThat(count.writeIns())
        .containsExactlyInAnyOrder(new WriteInTally("候选人甲", 1), new WriteInTally("候选人乙", 1));
    assertThat(count.isConserved()).isTrue();
    assertThat(count(new Box().add(1, "", "甲", "乙", "乙")).validBallots()).isEqualTo(1);
    assertThat(count(new Box().add(1, "")).validBallots()).isEqualTo(1);
  }

  @Test
  void whoIsMeantByANameIsDecidedAndTheRestIsVotedOn() {
    Contest empty = contest(Candidacy.NONE, 0);
    Declaration declaration =
        Contests.declare(
            empty, 5, new Box().add(3, "", "候选人甲").add(1, "", "候选人乙").add(1, "", "候选人丙").ballots());
    OfficeResult office = declaration.officeResults().get(0);
    assertThat(office.decisions()).hasSize(1);
    assertThat(office.decisions().get(0).names()).containsExactly("候选人甲");
    assertThat(office.nextVotes()).hasSize(1);
    assertThat(office.nextVotes().get(0).names()).containsExactly("候选人丙", "候选人乙");
    assertThat(declaration.explain(Language.EN, Audience.PUBLIC))
        .contains("Names written in: 5; accepted: 5")
        .doesNotContain("候选人", "{");
  }

  @Test
  void whoeverWasMeantStandsInTheNextVote() {
    Contest empty = contest(Candidacy.NONE, 0);
    Count count =
        empty
            .count(
                Attendance.of(4, 4),
                new Box().add(2, "", "候选人甲").add(1, "", "候选人乙").add(1, "").ballots())
            .orElseThrow();
    Declaration nobody = empty.declare(count, bothEligible()).orElseThrow();
    assertThat(nobody.officeResults().get(0).nextVotes()).hasSize(2);
    Contest next = nobody.nextContest(ContestId.of("vote-2"), Contests.DAY).orElseThrow();
    assertThat(next.round()).isEqualTo(2);
    Declaration second = Contests.declare(next, 4, Box.withVotes(4, 4, 3));
    assertThat(second.elected())
        .extracting(SeatResult.Elected::person)
        .containsExactly(PersonId.of("p1"), PersonId.of("p2"));
  }

  private Count count(Box box) {
    return contest(Candidacy.NONE, 0).count(Attendance.of(9, 9), box.ballots()).orElseThrow();
  }

  private Contest contest(Candidacy candidacy, int candidates) {
    return Contests.contest(
        method.but().candidacy(set(candidacy)).build(), Contests.MEMBER, 2, candidates);
  }

  private static <T> Setting<T> set(T value) {
    return new Provision<>(value, Basis.inferred("test"));
  }

  private static Decisions bothEligible() {
    Body body = Body.of("COMMITTEE", "选举委员会", "the election committee");
    Decisions.Builder decisions = new Decisions.Builder();
    for (ListedCandidate one : Contests.candidates(2)) {
      decisions
          .addWriteIns(WriteInFinding.means(one.label(), one, body, "记录"))
          .putEligibility(one.person(), new Eligibility.Eligible(body, "记录"));
    }
    return decisions.build();
  }
}
