package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.jiceng.fact.Body;
import org.jiceng.issue.Outcome;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.text.Audience;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who was meant by names written in, and whether that person may be elected. */
class WriteInLogTest {
  private static final ListedCandidate PERSON = ListedCandidate.of("q1", "候选人戊");
  private static final Body MEETING = Body.of("MEMBERS_MEETING", "党员大会", "the members' meeting");
  private static final Body OFFICE = Body.of("OFFICE", "审查组", "the review group");
  private static final String DOCUMENT = "记录7号";

  private final Contest contest = Contests.committee(3, 4);

  @Test
  void allSpellingsOfOnePersonAddUp() {
    ImmutableList<Ballot> ballots =
        new Box().add(10, "++--", "候选人戊").add(6, "++--", "戊候选人").add(14, "++--").ballots();
    Declaration declaration = declare(contest, ballots, eligible(means("候选人戊"), means("戊候选人")));
    assertThat(Contests.elected(declaration)).containsExactly("p1", "p2", "q1");
    assertThat(declaration.elected().get(2).votes()).isEqualTo(16);
    assertThat(Contests.codes(declaration.issues())).containsExactly("WRITE_IN_SPELLINGS_ADDED");
    assertThat(declaration.count()).isEqualTo(count(contest, ballots));
    // one spelling alone is not enough, and the other may still mean the same person
    Declaration half = declare(contest, ballots, eligible(means("候选人戊")));
    assertThat(Contests.shapes(half)).isEqualTo("E E N");
    assertThat(Contests.codes(half.issues())).containsExactly("WRITE_INS_COULD_MATTER");
    Declaration other =
        declare(
            contest,
            ballots,
            eligible(means("候选人戊"), WriteInFinding.nobody("戊候选人", MEETING, DOCUMENT)));
    assertThat(Contests.shapes(other)).isEqualTo("E E N");
    assertThat(other.issues()).isEmpty();
  }

  // 22 votes for p1, 20 for the name, 17 for p2, two seats
  @ParameterizedTest
  @CsvSource({
    "eligible,     E E,p1 q1",
    "to be reviewed,E P,p1",
    "not eligible, E E,p1 p2",
    "ambiguous,    E D,p1",
    "no finding,   E D,p1",
    "nobody,       E E,p1 p2"
  })
  void whatWasFoundDecidesTheSeat(String found, String shapes, String elected) {
    Declaration declaration = declare(two(), twentyFor("候选人戊"), found(found));
    assertThat(Contests.shapes(declaration)).isEqualTo(shapes);
    assertThat(String.join(" ", Contests.elected(declaration))).isEqualTo(elected);
    assertThat(declaration.count().writeIns()).containsExactly(new WriteInTally("候选人戊", 20));
  }

  @Test
  void aReviewIsAwaitedAndNothingElseIsVotedOnUntilThen() {
    Contest three = Contests.committee(3, 4);
    ImmutableList<Ballot> ballots = new Box().add(20, "+---", "候选人戊").add(10, "++--").ballots();
    Decisions decisions = only(means("候选人戊"));
    Declaration declaration = declare(three, ballots, decisions);
    assertThat(Contests.shapes(declaration)).isEqualTo("E P N");
    assertThat(declaration.officeResults().get(0).pending().get(0).awaited())
        .isEqualTo(SeatResult.Awaited.REVIEW);
    assertThat(declaration.nextSteps())
        .extracting(NextStep::kind)
        .containsExactly(
            StepKind.ANOTHER_BALLOT, StepKind.AWAIT_REVIEW, StepKind.REPORT_FOR_RECORD);
    assertThat(declaration.nextContest(ContestId.of("vote-2"), Contests.DAY)).isEmpty();
    Declaration reviewed = declare(three, ballots, eligible(means("候选人戊")));
    assertThat(reviewed.nextContest(ContestId.of("vote-2"), Contests.DAY)).isPresent();
  }

  @Test
  void anEligiblePersonWaitsForTheApprovalThatTheMethodAsksFor() {
    ImmutableList<Ballot> ballots = new Box().add(3, "-", "候选人戊").add(1, "+").ballots();
    Contest secretary = Contests.secretary();
    Decisions decisions = eligible(WriteInFinding.means("候选人戊", PERSON, OFFICE, DOCUMENT));
    Declaration declaration = declare(secretary, ballots, decisions);
    SeatResult.Pending pending = declaration.officeResults().get(0).pending().get(0);
    assertThat(pending.candidate()).isEqualTo(PERSON);
    assertThat(pending.awaited()).isEqualTo(SeatResult.Awaited.APPROVAL);
    // the method names another body for that
    assertThat(Contests.codes(declaration.issues())).containsExactly("WRITE_IN_DECIDED_BY_OTHER");
  }

  @Test
  void aSpellingOfAListedCandidateCountsForNobody() {
    ListedCandidate third = contest.candidates().get(2);
    ImmutableList<Ballot> ballots = new Box().add(20, "++--", "丙候选人").add(10, "+++-").ballots();
    Decisions decisions = only(WriteInFinding.means("丙候选人", third, MEETING, DOCUMENT));
    Declaration declaration = declare(contest, ballots, decisions);
    assertThat(Contests.shapes(declaration)).isEqualTo("E E N");
    assertThat(Contests.codes(declaration.issues())).containsExactly("WRITE_INS_MEAN_LISTED");
    assertThat(declaration.explain(Language.EN, Audience.PUBLIC))
        .contains("names written in with 20 votes mean a listed candidate")
        .doesNotContain("丙候选人");
    assertThat(declaration.explain(Language.EN, Audience.ARCHIVE))
        .contains("Who was meant by 丙候选人: 候选人丙 (p3), who is listed");
  }

  // both have 17 of 31 votes for the last of two seats
  @ParameterizedTest
  @CsvSource({
    "eligible,      E N,p2 q1",
    "to be reviewed,E D,''",
    "not eligible,  E E,''",
    "no finding,    E D,''"
  })
  void aTieWithAPersonWrittenIn(String found, String shapes, String revote) {
    ImmutableList<Ballot> ballots =
        new Box().add(14, "+--", "候选人戊").add(3, "-+-", "候选人戊").add(14, "++-").ballots();
    Contest two = Contests.committee(2, 3);
    Count count = two.count(Attendance.of(31, 31), ballots).orElseThrow();
    Declaration declaration = two.declare(count, found(found)).orElseThrow();
    assertThat(Contests.shapes(declaration)).isEqualTo(shapes);
    assertThat(
            declaration.nextContest(ContestId.of("vote-2"), Contests.DAY).stream()
                .flatMap(next -> Contests.ids(next.candidates()).stream())
                .collect(Collectors.joining(" ")))
        .isEqualTo(revote);
  }

  @Test
  void whatIsWrongWithDecisionsIsRefusedAllAtOnce() {
    Contest seated = ((ImmutableContest) two()).withSeated(ListedCandidate.of("s1", "任职者甲"));
    Decisions decisions =
        new Decisions.Builder()
            .addWriteIns(means("候选人戊"))
            .addWriteIns(WriteInFinding.nobody("候选人戊", MEETING, DOCUMENT))
            .addWriteIns(
                WriteInFinding.means("无人写过", ListedCandidate.of("q1", "另一称呼"), MEETING, DOCUMENT))
            .addWriteIns(
                WriteInFinding.means("也无人写过", ListedCandidate.of("s1", "任职者甲"), MEETING, DOCUMENT))
            .putEligibility(PersonId.of("p1"), new Eligibility.Eligible(OFFICE, DOCUMENT))
            .putEligibility(PersonId.of("q9"), new Eligibility.ToBeReviewed())
            .putSexes(PersonId.of("q8"), Sex.MALE)
            .addRelations(Relation.of(PersonId.of("q7"), PersonId.of("q1")))
            .build();
    Outcome<Declaration> outcome = seated.declare(count(seated, twentyFor("候选人戊")), decisions);
    assertThat(outcome.value()).isEmpty();
    assertThat(Contests.codes(outcome.issues()))
        .containsOnlyOnce(
            "WRITE_IN_NAME_TWICE",
            "WRITE_IN_PERSON_LABELS",
            "WRITE_IN_ALREADY_SEATED",
            "CONTEST_SEX_UNKNOWN_PERSON",
            "CONTEST_RELATION_UNKNOWN_PERSON")
        .contains("WRITE_IN_NAME_UNKNOWN", "ELIGIBILITY_PERSON_UNKNOWN")
        .hasSize(9);
  }

  @Test
  void whoIsSeatedMayBeWrittenInAndIsPassedOver() {
    ListedCandidate seat = ListedCandidate.of("s1", "任职者甲");
    Contest seated = ((ImmutableContest) two()).withSeated(seat);
    Decisions decisions =
        new Decisions.Builder()
            .addWriteIns(WriteInFinding.means("候选人戊", seat, MEETING, DOCUMENT))
            .putEligibility(seat.person(), notEligible())
            .build();
    assertThat(Contests.elected(declare(seated, twentyFor("候选人戊"), decisions)))
        .containsExactly("p1", "p2");
  }

  @Test
  void aPersonHasOneSex() {
    Contest known =
        ((ImmutableContest) two()).withSexes(ImmutableMap.of(PersonId.of("p1"), Sex.MALE));
    Decisions decisions = new Decisions.Builder().putSexes(PersonId.of("p1"), Sex.FEMALE).build();
    assertThat(Contests.codes(known.declare(count(known, twentyFor("候选人戊")), decisions).issues()))
        .containsExactly("DECISION_SEX_DIFFERS");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void onlyTheInsideReadsTheLog(Language language) {
    Declaration declaration = declare(two(), twentyFor("戊某"), found("not eligible", "戊某"));
    String ground = new Bilingual("预备党员", "a probationary member").in(language);
    assertThat(declaration.explain(language, Audience.PUBLIC))
        .contains("20")
        .doesNotContain("戊")
        .doesNotContain("q1")
        .doesNotContain(ground)
        .doesNotContain("{");
    assertThat(declaration.explain(language, Audience.ARCHIVE))
        .contains("戊某", "候选人戊", "q1", ground, DOCUMENT, OFFICE.in(language))
        .doesNotContain("{");
    Declaration open = declare(two(), twentyFor("戊某"), found("to be reviewed", "戊某"));
    assertThat(open.explain(language, Audience.ARCHIVE)).contains("戊某").doesNotContain("{");
    Declaration several = declare(two(), twentyFor("戊某"), found("ambiguous", "戊某"));
    assertThat(several.explain(language, Audience.PUBLIC)).doesNotContain("戊");
    assertThat(several.explain(language, Audience.ARCHIVE)).contains("戊某").doesNotContain("{");
    Declaration nobody = declare(two(), twentyFor("戊某"), found("nobody", "戊某"));
    assertThat(nobody.explain(language, Audience.ARCHIVE)).contains("戊某").doesNotContain("{");
  }

  @Test
  void findingsNeedANameAndADocument() {
    assertThat(means(" 候选人戊 ").name()).isEqualTo("候选人戊");
    assertThatThrownBy(() -> WriteInFinding.nobody(" ", MEETING, DOCUMENT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WriteInFinding.ambiguous("候选人戊", MEETING, " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Eligibility.Eligible(OFFICE, ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Eligibility.NotEligible(OFFICE, OFFICE, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Contest two() {
    return Contests.committee(2, 3);
  }

  private static ImmutableList<Ballot> twentyFor(String name) {
    return new Box().add(13, "+--", name).add(7, "-+-", name).add(9, "++-").add(1, "-+-").ballots();
  }

  private static WriteInFinding means(String name) {
    return WriteInFinding.means(name, PERSON, MEETING, DOCUMENT);
  }

  private static Decisions found(String found) {
    return found(found, "候选人戊");
  }

  private static Decisions found(String found, String name) {
    return switch (found) {
      case "eligible" -> eligible(means(name));
      case "to be reviewed" -> only(means(name));
      case "not eligible" ->
          new Decisions.Builder()
              .addWriteIns(means(name))
              .putEligibility(PERSON.person(), notEligible())
              .build();
      case "ambiguous" -> only(WriteInFinding.ambiguous(name, MEETING, DOCUMENT));
      case "nobody" -> only(WriteInFinding.nobody(name, MEETING, DOCUMENT));
      default -> Decisions.none();
    };
  }

  private static Eligibility notEligible() {
    return new Eligibility.NotEligible(
        new Bilingual("预备党员", "a probationary member"), OFFICE, DOCUMENT);
  }

  private static Decisions only(WriteInFinding finding) {
    return new Decisions.Builder().addWriteIns(finding).build();
  }

  private static Decisions eligible(WriteInFinding... findings) {
    return new Decisions.Builder()
        .addWriteIns(findings)
        .putEligibility(PERSON.person(), new Eligibility.Eligible(OFFICE, DOCUMENT))
        .build();
  }

  private static Count count(Contest contest, ImmutableList<Ballot> ballots) {
    return contest.count(Attendance.of(ballots.size(), ballots.size()), ballots).orElseThrow();
  }

  private static Declaration declare(
      Contest contest, ImmutableList<Ballot> ballots, Decisions decisions) {
    return contest.declare(count(contest, ballots), decisions).orElseThrow();
  }
}
