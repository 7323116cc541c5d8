package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jiceng.fact.Body;
import org.jiceng.law.Base;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.text.Audience;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about a woman, near relatives and another vote, with persons written in. */
class WrittenInSeatsTest {
  private static final Body OFFICE = Body.of("ORGANIZERS", "主持选举者", "those who run the election");
  private static final Threshold ONE_MORE = Threshold.moreThan(MethodDefaults.NOTHING, Base.SEATS);
  private static final PersonId Q1 = PersonId.of("q1");
  private static final PersonId Q2 = PersonId.of("q2");

  /** More than half of those present, names are free, and another vote is among all by votes. */
  private final ImmutableElectionMethod method =
      Methods.vary(
              new ElectionMethod.Builder().name(new Bilingual("自定办法", "A free method")).build())
          .withWriteIn(set(WriteInRule.FREE))
          .withMajority(Contests.committee(1, 2).method().majority())
          .withShortfallPool(set(ShortfallPool.NOT_ELECTED_BY_VOTES));

  // 15 papers: p1 14, q1 13, p2 12 votes for two seats
  private static final ImmutableList<Ballot> PAPERS =
      new Box().add(10, "++", "q1").add(3, "+-", "q1").add(1, "++").add(1, "-+").ballots();

  @ParameterizedTest
  @CsvSource({"F,MM,p1 q1", "M,MF,p1 p2", "M,MM,p1"})
  void aWomanWrittenInMayHaveTheSeatOfAWoman(String sex, String listed, String elected) {
    ElectionMethod kept =
        method.withWoman(set(WomanRule.SEAT_KEPT)).withOverVote(set(OverVote.COUNTS));
    Decisions decisions =
        log().putEligibility(Q1, eligible()).putSexes(Q1, sex(sex.charAt(0))).build();
    Declaration declaration = declare(kept, listed, 2, PAPERS, decisions);
    assertThat(String.join(" ", Contests.elected(declaration))).isEqualTo(elected);
  }

  @Test
  void theOnlyWomanWrittenInTakesTheLastSeatFromAManWithMoreVotes() {
    ElectionMethod kept =
        method.withWoman(set(WomanRule.SEAT_KEPT)).withOverVote(set(OverVote.COUNTS));
    Decisions decisions = log().putEligibility(Q1, eligible()).putSexes(Q1, Sex.FEMALE).build();
    Declaration declaration = declare(kept, "MM", 1, PAPERS, decisions);
    assertThat(Contests.elected(declaration)).containsExactly("q1");
    // until she is reviewed she has it, but not yet the office
    Decisions open = log().putSexes(Q1, Sex.FEMALE).build();
    assertThat(Contests.shapes(declare(kept, "MM", 1, PAPERS, open))).isEqualTo("P");
  }

  @Test
  void theVoteForTheSeatOfAWomanIsAmongTheWomenOfThePool() {
    ImmutableList<Ballot> papers =
        new Box()
            .add(9, "+---", "q1")
            .add(3, "+---", "q2")
            .add(1, "-+--", "q3")
            .add(1, "--+-", "q4")
            .add(1, "---+")
            .ballots();
    Decisions decisions =
        new Decisions.Builder()
            .addWriteIns(means("q1"), means("q2"), means("q3"))
            .putEligibility(Q1, eligible())
            .putEligibility(Q2, eligible())
            .putSexes(Q1, Sex.MALE)
            .putSexes(Q2, Sex.FEMALE)
            .putSexes(PersonId.of("q3"), Sex.FEMALE)
            .build();
    Declaration declaration =
        declare(method.withWoman(set(WomanRule.SEAT_KEPT)), "MFMF", 2, papers, decisions);
    SeatResult.NextVote vote = declaration.officeResults().get(0).nextVotes().get(0);
    assertThat(vote.cause()).isEqualTo(SeatResult.Cause.WOMAN_SEAT);
    assertThat(Contests.ids(vote.among())).containsExactly("q2", "p2", "p4");
    // q3 is to be reviewed, and q4 may be anybody
    assertThat(vote.names()).containsExactly("另选人q3", "q4");
    ElectionMethod listAlone =
        method
            .withWoman(set(WomanRule.SEAT_KEPT))
            .withShortfallPool(set(ShortfallPool.LISTED_NOT_ELECTED));
    SeatResult.NextVote among =
        declare(listAlone, "MFMF", 2, papers, decisions).officeResults().get(0).nextVotes().get(0);
    assertThat(Contests.ids(among.among())).containsExactly("p2", "p4");
    assertThat(among.names()).isEmpty();
  }

  @Test
  void thePoolOfAnotherVoteHasPersonsWrittenInByVotes() {
    ImmutableList<Ballot> papers =
        new Box()
            .add(3, "+--", "q1")
            .add(1, "+--", "一")
            .add(4, "+--", "q2")
            .add(2, "-+-", "q3")
            .add(5, "+-+")
            .ballots();
    Decisions decisions =
        new Decisions.Builder()
            .addWriteIns(means("q1"), means("q2"), means("q3"))
            .addWriteIns(WriteInFinding.means("一", person("q1"), OFFICE, "记录"))
            .putEligibility(Q1, eligible())
            .putEligibility(Q2, new Eligibility.NotEligible(OFFICE, OFFICE, "记录"))
            .build();
    Declaration declaration = declare(method, "MMM", 2, papers, decisions);
    SeatResult.NextVote vote = declaration.officeResults().get(0).nextVotes().get(0);
    assertThat(Contests.elected(declaration)).containsExactly("p1");
    assertThat(Contests.ids(vote.among())).containsExactly("p3", "q1", "p2");
    assertThat(vote.names()).containsExactly("另选人q3");
    assertThat(declaration.nextSteps())
        .extracting(NextStep::kind)
        .containsExactly(StepKind.DECIDE_WRITE_IN, StepKind.ANOTHER_BALLOT);
    Contest next = declaration.nextContest(ContestId.of("vote-2"), Contests.DAY).orElseThrow();
    assertThat(Contests.ids(next.candidates())).containsExactly("p3", "q1", "p2");
  }

  // p1 is in; 6, 5, 5 and 2 votes for one seat: the list has two, so the second place is the edge
  @Test
  void equalVotesAtTheEndOfTheListAreADecision() {
    ElectionMethod cut = method.withPoolCut(set(PoolCut.to(ONE_MORE)));
    Contest contest = Contests.contest(cut, Contests.MEMBER, 2, 5);
    Count count =
        contest.count(Attendance.of(15, 15), Box.withVotes(15, 9, 5, 6, 5, 2)).orElseThrow();
    Declaration open = contest.declare(count);
    SeatResult.Decision decision = open.officeResults().get(0).decisions().get(0);
    assertThat(Contests.shapes(open)).isEqualTo("E D");
    assertThat(Contests.ids(decision.among())).containsExactly("p2", "p4");
    assertThat(decision.options()).containsExactly(DecisionOption.SAY_WHO_STANDS);
    assertThat(open.nextContest(ContestId.of("vote-2"), Contests.DAY)).isEmpty();
    assertThat(open.explain(Language.EN, Audience.PUBLIC)).doesNotContain("{");

    assertThat(standing(contest, count, OFFICE, "p4")).containsExactly("p3", "p4");
    assertThat(standing(contest, count, OFFICE, "p2", "p4")).containsExactly("p3", "p2", "p4");
    assertThat(standing(contest, count, OFFICE, "p4", "p5")).isEmpty();
    assertThat(standing(contest, count, Body.of("OTHER", "他人", "another"), "p4")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true,5,p3 p2", "true,4,p3 p2", "false,5,p3 p2 p4 p5", "true,6,p3 p2"})
  void nothingIsToBeDecidedWhereNobodyIsCutOffTheEdge(boolean cut, int second, String standing) {
    ElectionMethod another = method.withPoolCut(set(cut ? PoolCut.to(ONE_MORE) : PoolCut.none()));
    Contest contest = Contests.contest(another, Contests.MEMBER, 2, 5);
    Declaration declaration =
        Contests.declare(
            contest, Attendance.of(15, 15), Box.withVotes(15, 9, second, 6, cut ? 3 : 5, 2));
    assertThat(
            Contests.ids(
                declaration
                    .nextContest(ContestId.of("vote-2"), Contests.DAY)
                    .orElseThrow()
                    .candidates()))
        .containsExactlyInAnyOrder(standing.split(" "));
  }

  @Test
  void aNameThatMayReachTheListIsFoundOutFirst() {
    ElectionMethod cut = method.withPoolCut(set(PoolCut.to(ONE_MORE)));
    ImmutableList<Ballot> papers =
        new Box().add(9, "+--").add(3, "-+-").add(2, "--+").add(1, "---", "q1").ballots();
    assertThat(Contests.shapes(declare(cut, "MMM", 2, papers, Decisions.none()))).isEqualTo("E N");
    ImmutableList<Ballot> more =
        new Box().add(9, "+--").add(2, "-+-", "q1").add(1, "--+").add(3, "---").ballots();
    Declaration open = declare(cut, "MMM", 2, more, Decisions.none());
    assertThat(Contests.shapes(open)).isEqualTo("E D");
    assertThat(open.officeResults().get(0).decisions().get(0).names()).containsExactly("q1");
    Declaration found = declare(cut, "MMM", 2, more, log().putEligibility(Q1, eligible()).build());
    assertThat(Contests.ids(found.officeResults().get(0).nextVotes().get(0).among()))
        .containsExactly("p2", "q1");
  }

  private static ImmutableList<String> standing(
      Contest contest, Count count, Body by, String... persons) {
    ImmutableSet<PersonId> chosen =
        ImmutableList.copyOf(persons).stream()
            .map(PersonId::of)
            .collect(ImmutableSet.toImmutableSet());
    Declaration declaration =
        contest
            .declare(count, Decisions.about(new SeatsLeft.VotedOn(chosen, by, "记录")))
            .orElseThrow();
    ImmutableList<String> standing =
        declaration.officeResults().get(0).nextVotes().stream()
            .flatMap(vote -> Contests.ids(vote.among()).stream())
            .collect(ImmutableList.toImmutableList());
    assertThat(Contests.codes(declaration.issues()).contains("POOL_EDGE_REFUSED"))
        .isEqualTo(standing.isEmpty());
    return standing;
  }

  // p1 14, q1 13, p2 12 votes; q1 is a relative of p1, or of p2
  @ParameterizedTest
  @CsvSource({
    "AVOIDANCE, p1,true,  P P,''",
    "AVOIDANCE, p2,true,  E E,p1 q1",
    "MORE_VOTES,p1,true,  E E,p1 p2",
    "MORE_VOTES,p1,false, E E,p1 p2",
    "NONE,      p1,true,  E E,p1 q1"
  })
  void aPersonWrittenInHasRelatives(
      RelationRule rule, String relative, boolean reviewed, String shapes, String elected) {
    Decisions.Builder decisions = log().addRelations(Relation.of(PersonId.of(relative), Q1));
    if (reviewed) {
      decisions.putEligibility(Q1, eligible());
    }
    ElectionMethod avoiding = method.withRelation(set(rule)).withOverVote(set(OverVote.COUNTS));
    Declaration declaration = declare(avoiding, "MM", 2, PAPERS, decisions.build());
    assertThat(Contests.shapes(declaration)).isEqualTo(shapes);
    assertThat(String.join(" ", Contests.elected(declaration))).isEqualTo(elected);
  }

  // q1 14 votes, p1 13, p2 12, for two seats; p1 leaves only if q1 may serve
  @ParameterizedTest
  @CsvSource({"open,P P,''", "yes,E E,q1 p2", "no,E E,p1 p2"})
  void aRelativeOfSomebodyToBeReviewedWaits(String review, String shapes, String elected) {
    ImmutableList<Ballot> papers =
        new Box().add(12, "++", "q1").add(1, "+-", "q1").add(1, "--", "q1").add(1, "--").ballots();
    Decisions.Builder decisions = log().addRelations(Relation.of(PersonId.of("p1"), Q1));
    if (!review.equals("open")) {
      decisions.putEligibility(
          Q1,
          review.equals("yes") ? eligible() : new Eligibility.NotEligible(OFFICE, OFFICE, "记录"));
    }
    ElectionMethod more =
        method.withRelation(set(RelationRule.MORE_VOTES)).withOverVote(set(OverVote.COUNTS));
    Declaration declaration = declare(more, "MM", 2, papers, decisions.build());
    assertThat(Contests.shapes(declaration)).isEqualTo(shapes);
    assertThat(String.join(" ", Contests.elected(declaration))).isEqualTo(elected);
  }

  private static Decisions.Builder log() {
    Decisions.Builder log = new Decisions.Builder();
    log.addWriteIns(means("q1"));
    return log;
  }

  private static WriteInFinding means(String id) {
    return WriteInFinding.means(id, person(id), OFFICE, "记录");
  }

  private static ListedCandidate person(String id) {
    return ListedCandidate.of(id, "另选人" + id);
  }

  private static Eligibility eligible() {
    return new Eligibility.Eligible(OFFICE, "记录");
  }

  private static Sex sex(char sign) {
    return sign == 'F' ? Sex.FEMALE : Sex.MALE;
  }

  private static <T> Setting<T> set(T value) {
    return new Provision<>(value, Basis.inferred("test"));
  }

  private static Declaration declare(
      ElectionMethod method,
      String sexes,
      int seats,
      ImmutableList<Ballot> papers,
      Decisions decisions) {
    Contest contest =
        Contests.withSexes(Contests.contest(method, Contests.MEMBER, seats, sexes.length()), sexes);
    Count count = contest.count(Attendance.of(papers.size(), papers.size()), papers).orElseThrow();
    return contest.declare(count, decisions).orElseThrow();
  }
}
