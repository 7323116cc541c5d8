package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

/** A branch of 60 entitled elects a committee of three out of four, and it elects its secretary. */
class BranchElectionTest {
  private static final Attendance PRESENT_52 =
      new Attendance.Builder().entitled(60).present(52).issued(52).voters(51).build();

  private final Contest contest = Contests.committee(3, 4);

  /** 50 ballots came back of 52: 48 valid, 2 over-voted. */
  private final ImmutableList<Ballot> ballots =
      new Box()
          .add(27, "+++-")
          .add(14, "++--", "候选人戊")
          .add(3, "+0_x")
          .add(2, "-++0", "候选人己", "候选人庚")
          .add(1, "+0+0", "候选人戊") // no vote against: a void line
          .add(1, "____")
          .add(2, "++++")
          .ballots();

  @Test
  void aValidElectionFillsThreeSeats() {
    Declaration declaration = Contests.declare(contest, PRESENT_52, ballots);
    assertThat(Contests.elected(declaration)).containsExactly("p1", "p2", "p3");
    assertThat(declaration.elected().stream().map(SeatResult.Elected::votes))
        .containsExactly(45, 43, 30);
    assertThat(declaration.quorum().orElseThrow().need()).isEqualTo(48);
    Count count = declaration.count();
    assertThat(count.unreturned()).isEqualTo(2);
    assertThat(count.isConserved()).isTrue();
    assertThat(count.rejectedWriteIns()).isEqualTo(ImmutableMap.of(RejectedWriteIn.NO_AGAINST, 3));
    assertThat(count.writeIns())
        .containsExactly(new WriteInTally("候选人戊", 14), new WriteInTally("候选人己", 2));
  }

  @Test
  void thePublicReadsNumbersAndArticlesAndNoNameWrittenIn() {
    Declaration declaration = Contests.declare(contest, PRESENT_52, ballots);
    assertThat(declaration.explain(Language.EN, Audience.PUBLIC))
        .isEqualTo(
            """
            Branch committee member: 3 to be elected, 4 listed, 2021-03-21. Branch committee, by the members' meeting (regulations of 2020)
            Quorum: needs 48 of 60 (at least 4/5 of those entitled to attend), has 52, 4 to spare. Regulations on Elections in Grassroots Party Organizations, article not verified (PARTY-ELECT-2020/quorum; text not read, known from secondary sources)
            Ballots: 52 issued, 51 voted; returned: 50, not returned: 2; valid: 48, invalid: 2 (more choices than seats: 2)
            To be elected: 27 votes of 52 (more than 1/2 of those present). Regulations on Elections in Grassroots Party Organizations, article not verified (PARTY-ELECT-2020/majority; text not read, known from secondary sources)
            候选人甲: 45 for, 2 against, 0 abstaining, 1 blank, 0 spoilt, 2 on invalid ballots
            候选人乙: 43 for, 0 against, 4 abstaining, 1 blank, 0 spoilt, 2 on invalid ballots
            候选人丙: 30 for, 14 against, 0 abstaining, 4 blank, 0 spoilt, 2 on invalid ballots
            候选人丁: 0 for, 41 against, 3 abstaining, 1 blank, 3 spoilt, 2 on invalid ballots
            Names written in: 19; accepted: 16, rejected: 3 (no vote against backs it: 3)
            1. 候选人甲: elected with 45 votes; needs 27 of 52 (more than 1/2 of those present), has 45, 18 to spare
            2. 候选人乙: elected with 43 votes; needs 27 of 52 (more than 1/2 of those present), has 43, 16 to spare
            3. 候选人丙: elected with 30 votes; needs 27 of 52 (more than 1/2 of those present), has 30, 3 to spare
            Margin by votes alone: ballots that must say something else before the elected change: 4
            Next: report to the higher Party organization for the record (persons: 3): 候选人甲, 候选人乙, 候选人丙. Regulations on the Work of Party Branches (trial), art. 21 (PARTY-BRANCH-2018/21c; text read)""");
    assertThat(declaration.explain(Language.ZH, Audience.PUBLIC))
        .isEqualTo(
            """
            支部委员：应选3人，候选人4人，2021-03-21。党员大会选举支部委员会（2020年条例）
            到会：需48（不少于应到会人数的4/5，基数60），有52，多4。《中国共产党基层组织选举工作条例》条款号未核（PARTY-ELECT-2020/quorum；未读原文，据间接来源）
            选票：发出52，投票51人；收回50，未收回2；有效48，无效2（所选人数多于应选人数：2）
            当选：须得27票（超过实到会人数的1/2，基数52）。《中国共产党基层组织选举工作条例》条款号未核（PARTY-ELECT-2020/majority；未读原文，据间接来源）
            候选人甲：赞成45，不赞成2，弃权0，未填1，无法辨认0，在无效票上2
            候选人乙：赞成43，不赞成0，弃权4，未填1，无法辨认0，在无效票上2
            候选人丙：赞成30，不赞成14，弃权0，未填4，无法辨认0，在无效票上2
            候选人丁：赞成0，不赞成41，弃权3，未填1，无法辨认3，在无效票上2
            另选姓名19个；计入16，不计3（未投相应的不赞成票：3）
            1. 候选人甲：当选，45票；需27（超过实到会人数的1/2，基数52），有45，多18
            2. 候选人乙：当选，43票；需27（超过实到会人数的1/2，基数52），有43，多16
            3. 候选人丙：当选，30票；需27（超过实到会人数的1/2，基数52），有30，多3
            差距：仅就票数而言，至少4张选票所填不同，当选的候选人才会改变
            下一步：报上级党组织备案（3人）：候选人甲、候选人乙、候选人丙。《中国共产党支部工作条例（试行）》第21条（PARTY-BRANCH-2018/21c；已读原文）""");
  }

  @Test
  void theReviewOfficeReadsNamesIdsBallotsAndTheMethod() {
    String text =
        Contests.declare(contest, PRESENT_52, ballots).explain(Language.EN, Audience.REVIEW_OFFICE);
    assertThat(text)
        .contains("候选人甲 (p1): 45 for", "Written in: 候选人戊, 14 votes")
        .contains("Ballot b49 is invalid: more choices than seats")
        .contains("Ballot b47, name 1 does not count: no vote against backs it")
        .contains("A name without a vote against: that line alone is void")
        .doesNotContain("{");
  }

  @Test
  void aTieAtTheLastSeatIsVotedOnByExactlyTheTied() {
    Declaration declaration =
        Contests.declare(contest, Attendance.of(60, 52), Box.withVotes(52, 40, 30, 35, 30));
    assertThat(Contests.elected(declaration)).containsExactly("p1", "p3");
    Contest revote = declaration.nextContest(ContestId.of("vote-2"), Contests.DAY).orElseThrow();
    assertThat(revote.seats()).isEqualTo(1);
    assertThat(Contests.ids(revote.candidates())).containsExactly("p2", "p4");
    assertThat(declaration.explain(Language.EN, Audience.PUBLIC))
        .contains("Next: a new vote among exactly 候选人乙, 候选人丁 (seats: 1); more votes win");
    Declaration second = Contests.declare(revote, Attendance.of(60, 52), Box.withVotes(52, 20, 21));
    assertThat(Contests.elected(second)).containsExactly("p4");
    assertThat(second.explain(Language.EN, Audience.PUBLIC))
        .contains("1. 候选人丁: elected with 21 votes; more votes win, no share is asked for");
  }

  @Test
  void fortyFourOfSixtyAreFourShort() {
    Declaration declaration =
        Contests.declare(
            contest,
            new Attendance.Builder().entitled(60).present(44).issued(0).build(),
            List.of());
    assertThat(declaration).isInstanceOf(Declaration.VoidVote.class);
    assertThat(declaration.officeResults()).isEmpty();
    assertThat(declaration.explain(Language.EN, Audience.PUBLIC))
        .contains(
            "The vote is void: too few are present: needs 48 of 60 (at least 4/5 of those entitled"
                + " to attend), has 44, 4 short.")
        .contains("Next: convene again and repeat the whole vote");
    assertThat(declaration.explain(Language.ZH, Audience.PUBLIC)).contains("需48", "有44，差4");
    Contest repeat = declaration.nextContest(ContestId.of("vote-2"), Contests.DAY).orElseThrow();
    assertThat(repeat.candidates()).isEqualTo(contest.candidates());
    assertThat(repeat.seats()).isEqualTo(3);
  }

  @Test
  void theSecretaryWaitsForApproval() {
    Contest secretary = Contests.secretary();
    Declaration declaration =
        Contests.declare(secretary, 3, new Box().add(2, "+").add(1, "0").ballots());
    OfficeResult office = declaration.officeResults().get(0);
    assertThat(declaration.elected()).isEmpty();
    assertThat(office.pending()).hasSize(1);
    assertThat(office.pending().get(0).votes()).isEqualTo(2);
    assertThat(declaration.nextSteps().get(0).kind()).isEqualTo(StepKind.AWAIT_APPROVAL);
    assertThat(declaration.explain(Language.EN, Audience.PUBLIC))
        .contains(
            "Election defaults of this library, own value (ELECTION-DEFAULTS/officers-quorum;")
        .contains("pending the approval of the higher Party organization");
    assertThat(declaration.explain(Language.ZH, Audience.PUBLIC)).contains("推断", "批准前不任职");
  }

  @Test
  void aSecretaryWithoutMajorityNeedsAnotherBallot() {
    Declaration declaration =
        Contests.declare(Contests.secretary(), 4, new Box().add(2, "+").add(2, "-").ballots());
    assertThat(declaration.officeResults().get(0).pending()).isEmpty();
    assertThat(declaration.nextSteps().get(0).kind()).isEqualTo(StepKind.ANOTHER_BALLOT);
  }
}
