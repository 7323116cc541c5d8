package org.jiceng.renewal;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jiceng.fact.Body;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.DocumentRef;
import org.jiceng.law.Instruments;
import org.jiceng.organization.Office;
import org.jiceng.person.PersonId;
import org.jiceng.review.Track;
import org.jiceng.statistics.CandidacyCourse;
import org.jiceng.statistics.CandidacyCourse.End;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CandidacyTest {
  static final PersonId PERSON = PersonId.of("候选人甲");
  static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  static final Body TOWNSHIP = Body.of("TOWNSHIP", "镇党委", "the township committee");
  static final DocumentRef DOCUMENT = new DocumentRef("2026-7", DAY, TOWNSHIP);
  static final Citation GROUND =
      Citation.unverified(
          Instruments.VILLAGERS_COMMITTEE_2025, "ground-of-the-place", Confidence.SECONDARY);
  static final Procedure PARTY = Procedure.party(Order.POST, Order.POST);
  static final Procedure SELF = Procedure.selfGovernment();

  /** Every way there is, written by hand: procedure and post, from, and where to. */
  private static final ImmutableList<String> TABLE =
      ImmutableList.of(
          "P RECOMMENDED: TOWNSHIP_CHECK SUSPENDED RETURNED REJECTED WITHDRAWN",
          "P TOWNSHIP_CHECK: JOINT_REVIEW SUSPENDED RETURNED REJECTED WITHDRAWN",
          "P JOINT_REVIEW: INSPECTION SUSPENDED RETURNED REJECTED WITHDRAWN",
          "P INSPECTION: JOINT_REVIEW APPROVED_BY_TOWNSHIP SUSPENDED RETURNED REJECTED WITHDRAWN",
          "P APPROVED_BY_TOWNSHIP: JOINT_REVIEW PUBLIC_NOTICE SUSPENDED RETURNED REJECTED"
              + " WITHDRAWN",
          "P PUBLIC_NOTICE: JOINT_REVIEW FORMAL_CANDIDATE SUSPENDED RETURNED REJECTED WITHDRAWN",
          "P FORMAL_CANDIDATE: ELECTED NOT_ELECTED REJECTED WITHDRAWN",
          "P ELECTED: RECORDED WITHDRAWN",
          "P RECORDED: IN_OFFICE",
          "O ELECTED: APPROVED APPROVAL_WITHHELD WITHDRAWN",
          "O APPROVED: IN_OFFICE",
          "O APPROVAL_WITHHELD:",
          "S NOMINATED: ACCEPTED SUSPENDED RETURNED REJECTED WITHDRAWN",
          "S ACCEPTED: REVIEWED SUSPENDED RETURNED REJECTED WITHDRAWN",
          "S REVIEWED: PRELIMINARY_LIST SUSPENDED RETURNED REJECTED WITHDRAWN",
          "S PRELIMINARY_LIST: REVIEWED FORMAL_CANDIDATE SUSPENDED RETURNED REJECTED WITHDRAWN",
          "S FORMAL_CANDIDATE: ELECTED NOT_ELECTED REJECTED WITHDRAWN",
          "S ELECTED: CONFIRMED WITHDRAWN OFFICE_ENDED",
          "S CONFIRMED: IN_OFFICE OFFICE_ENDED",
          "S IN_OFFICE: OFFICE_ENDED",
          "S OFFICE_ENDED:",
          "S REJECTED: SUBSTITUTED",
          "S WITHDRAWN: SUBSTITUTED",
          "P IN_OFFICE: OFFICE_ENDED",
          "P OFFICE_ENDED:",
          "P SUBSTITUTED:",
          "P NOT_ELECTED:");

  @Test
  void everyWayOfTheTableIsTakenAndEveryOtherRefused() {
    for (String row : TABLE) {
      Stage from = Stage.valueOf(row.substring(2, row.indexOf(':')));
      ImmutableSet<Stage> to =
          Splitter.on(' ')
              .omitEmptyStrings()
              .splitToStream(row.substring(row.indexOf(':') + 1))
              .map(Stage::valueOf)
              .collect(toImmutableSet());
      Candidacy at = reach(row.charAt(0), from);
      assertThat(at.stage()).isEqualTo(from);
      for (Stage next : Stage.values()) {
        Outcome<Candidacy> taken = at.take(step(next));
        assertThat(taken.value().isPresent())
            .as("%s to %s", row, next)
            .isEqualTo(to.contains(next));
        taken
            .value()
            .ifPresent(
                after ->
                    assertThat(after.history())
                        .hasSize(at.history().size() + 1)
                        .startsWith(at.history().toArray(Entry[]::new)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SUSPENDED", "RETURNED"})
  void aPauseGoesOnWhereItStopped(Stage pause) {
    Candidacy paused = walk(reach('P', Stage.INSPECTION), pause);
    assertThat(paused.allowed()).containsExactly(Stage.INSPECTION, Stage.REJECTED, Stage.WITHDRAWN);
    assertThat(walk(paused, Stage.INSPECTION, Stage.APPROVED_BY_TOWNSHIP).stage())
        .isEqualTo(Stage.APPROVED_BY_TOWNSHIP);
  }

  @ParameterizedTest
  @CsvSource({
    "P, PUBLIC_NOTICE, '', NONE",
    "P, PUBLIC_NOTICE, SUSPENDED, NONE",
    "P, JOINT_REVIEW, REJECTED, BARRED",
    "S, REVIEWED, REJECTED SUBSTITUTED, BARRED",
    "S, FORMAL_CANDIDATE, WITHDRAWN SUBSTITUTED, WITHDRAWN",
    "S, FORMAL_CANDIDATE, NOT_ELECTED, NOT_ELECTED",
    "P, ELECTED, WITHDRAWN, ELECTED",
    "O, ELECTED, APPROVAL_WITHHELD, ELECTED",
    "P, RECORDED, IN_OFFICE OFFICE_ENDED, ELECTED"
  })
  void whatItCameToFirstIsWhatFiguresCount(char kind, Stage from, String then, End end) {
    Candidacy at =
        walk(
            reach(kind, from),
            Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(then)
                .map(Stage::valueOf)
                .toArray(Stage[]::new));
    UnitId village = UnitId.of("v");
    assertThat(at.course(village)).isEqualTo(new CandidacyCourse(village, PERSON, end));
    UnitPapers papers = new UnitPapers.Builder().unit(village).addCandidacies(at).build();
    assertThat(papers.candidacyCourses()).containsExactly(at.course(village));
  }

  @Test
  void everyStageIsReached() {
    Set<Stage> seen = EnumSet.noneOf(Stage.class);
    for (String row : TABLE) {
      Candidacy at = reach(row.charAt(0), Stage.valueOf(row.substring(2, row.indexOf(':'))));
      at.history().forEach(step -> seen.add(step.stage()));
      seen.addAll(at.allowed());
    }
    assertThat(seen).containsExactlyInAnyOrder(Stage.values());
  }

  @Test
  void aRefusalSaysFromWhereToWhereAndWhatIsAllowed() {
    assertThat(words(reach('O', Stage.ELECTED).take(step(Stage.RECORDED))))
        .isEqualTo(
            "CANDIDACY_STEP_NOT_ALLOWED: 候选人甲 cannot go from “elected” to “recorded”; allowed:"
                + " approved, withdrawn, approval withheld");
  }

  @Test
  void aStepThatIsTooEarlyOrLacksItsReasonIsRefused() {
    Candidacy at = reach('P', Stage.JOINT_REVIEW);
    assertThat(words(at.take(Step.to(Stage.INSPECTION, DAY.minusDays(1), TOWNSHIP, DOCUMENT))))
        .isEqualTo(
            "CANDIDACY_STEP_TOO_EARLY: a step of 候选人甲 on 2026-03-07, before the last one on"
                + " 2026-03-08");
    assertThat(words(at.take(new Step(Stage.REJECTED, DAY, TOWNSHIP, DOCUMENT, " "))))
        .isEqualTo(
            "CANDIDACY_REASON_MISSING: the step of 候选人甲 to “not let stand” needs a reason for the"
                + " file");
    assertThat(at.take(Step.to(Stage.WITHDRAWN, DAY, TOWNSHIP, DOCUMENT)).value()).isPresent();
  }

  @Test
  void aCandidacyBeginsAtTheFirstStageOfItsTrack() {
    assertThat(words(Candidacy.begin(PERSON, Office.SECRETARY, PARTY, step(Stage.JOINT_REVIEW))))
        .isEqualTo(
            "CANDIDACY_STEP_NOT_ALLOWED: 候选人甲 cannot go from “the beginning” to “joint review”;"
                + " allowed: recommended");
    assertThat(words(Candidacy.begin(PERSON, Office.DIRECTOR, PARTY, step(Stage.RECOMMENDED))))
        .startsWith("CANDIDACY_OFFICE_MISPLACED: 候选人甲 cannot stand for director on the track");
    assertThat(Candidacy.begin(PERSON, Office.SECRETARY, SELF, step(Stage.NOMINATED)).value())
        .isEmpty();
  }

  @Test
  void anotherPostIsReviewedAgainAndTheSameOneIsNot() {
    Candidacy member = reach('P', Stage.PUBLIC_NOTICE);
    Step again = step(Stage.JOINT_REVIEW);
    Candidacy secretary = member.changeTo(Office.SECRETARY, again).orElseThrow();
    assertThat(secretary.office()).isEqualTo(Office.SECRETARY);
    assertThat(secretary.stage()).isEqualTo(Stage.JOINT_REVIEW);
    assertThat(secretary.history()).hasSize(member.history().size() + 1);
    assertThat(secretary.history()).startsWith(member.history().toArray(Entry[]::new));
    assertThat(member.history()).extracting(Entry::office).containsOnly(Office.BRANCH_MEMBER);
    assertThat(Iterables.getLast(secretary.history()))
        .isEqualTo(new Entry(Office.SECRETARY, again));
    assertThat(words(member.changeTo(Office.BRANCH_MEMBER, again)))
        .endsWith("already and is not reviewed again");
    assertThat(member.changeTo(Office.DIRECTOR, again).value()).isEmpty();
    assertThat(member.changeTo(Office.SECRETARY, step(Stage.INSPECTION)).value()).isEmpty();
    assertThat(reach('P', Stage.FORMAL_CANDIDATE).changeTo(Office.SECRETARY, again).value())
        .isEmpty();
    assertThat(walk(member, Stage.SUSPENDED).changeTo(Office.SECRETARY, again).value()).isEmpty();
  }

  @Test
  void theReasonIsReadByTheReviewOfficeAlone() {
    Candidacy rejected = walk(reach('S', Stage.ACCEPTED), Stage.REJECTED);
    for (Language language : Language.values()) {
      for (Audience audience : Audience.values()) {
        boolean inner = audience == Audience.REVIEW_OFFICE || audience == Audience.ARCHIVE;
        assertThat(rejected.explain(language, audience).contains("理由私密")).isEqualTo(inner);
      }
    }
    assertThat(rejected.history().toString()).doesNotContain("理由私密");
    assertThat(rejected.explain(Language.EN, Audience.PUBLIC)).isEqualTo("the candidacy has ended");
    assertThat(reach('S', Stage.ACCEPTED).explain(Language.EN, Audience.PUBLIC)).isEmpty();
    assertThat(walk(reach('S', Stage.FORMAL_CANDIDATE), Stage.REJECTED))
        .extracting(ended -> ended.explain(Language.EN, Audience.PUBLIC))
        .isEqualTo(
            "2026-03-08: preliminary list, for director\n"
                + "2026-03-08: final list, for director\n"
                + "the candidacy has ended");
    assertThat(rejected.explain(Language.ZH, Audience.CANDIDATE))
        .contains("2026-03-08：不列为人选")
        .doesNotContain("镇党委", "2026-7");
    assertThat(rejected.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("2026-03-08: nominated, for director, by the township committee (the township")
        .contains("2026-7 of 2026-03-08); reason: 理由私密; ground: ")
        .contains("Policy: the stages are taken in this order: nominated, nomination accepted,")
        .contains(
            "Policy: who stands for another post goes back to “review” (confidence: inferred)")
        .contains("only grounds that the law of the place names remove the name");
  }

  @Test
  void aNameLeavesTheFinalListOfSelfGovernmentOnlyOnAGroundOfLaw() {
    Candidacy listed = reach('S', Stage.FORMAL_CANDIDATE);
    Step bare = new Step(Stage.REJECTED, DAY, TOWNSHIP, DOCUMENT, "理由私密");
    Citation policy = LateFacts.outcome(Track.PARTY, LateFacts.Known.BEFORE_POLL).citation();
    Citation party = Citation.article(Instruments.PARTY_ELECT_2020, "13", Confidence.SEEN);
    Citation old =
        Citation.unverified(Instruments.VILLAGERS_COMMITTEE_2010, "ground", Confidence.SECONDARY);
    assertThat(words(listed.take(bare)))
        .startsWith("CANDIDACY_GROUND_MISSING: 候选人甲 leaves the final list")
        .endsWith("in force on 2026-03-08 names");
    assertThat(listed.take(bare.onGround(policy)).value()).isEmpty();
    assertThat(listed.take(bare.onGround(party)).value()).isEmpty();
    assertThat(listed.take(bare.onGround(old)).value()).isEmpty();
    assertThat(listed.take(bare.onGround(GROUND)).value()).isPresent();
    assertThat(reach('S', Stage.PRELIMINARY_LIST).take(bare).value()).isPresent();
    assertThat(reach('P', Stage.FORMAL_CANDIDATE).take(bare).value()).isPresent();
  }

  @Test
  void whatAStageTellsWhom() {
    assertThat(stages(Stage::isPause)).containsExactly(Stage.SUSPENDED, Stage.RETURNED);
    assertThat(stages(Stage::needsReason))
        .containsExactly(
            Stage.SUSPENDED,
            Stage.RETURNED,
            Stage.REJECTED,
            Stage.APPROVAL_WITHHELD,
            Stage.OFFICE_ENDED);
    assertThat(stages(Stage::isPublic))
        .containsExactly(
            Stage.PUBLIC_NOTICE,
            Stage.PRELIMINARY_LIST,
            Stage.FORMAL_CANDIDATE,
            Stage.ELECTED,
            Stage.IN_OFFICE,
            Stage.NOT_ELECTED);
    assertThat(stages(Stage::isQuietEnd))
        .containsExactly(
            Stage.REJECTED,
            Stage.WITHDRAWN,
            Stage.SUBSTITUTED,
            Stage.APPROVAL_WITHHELD,
            Stage.OFFICE_ENDED);
    assertThat(step(Stage.REJECTED)).hasToString("Step{REJECTED, 2026-03-08, TOWNSHIP}");
  }

  private static List<Stage> stages(Predicate<Stage> told) {
    return Arrays.stream(Stage.values()).filter(told).toList();
  }

  @Test
  void theOrderOfReviewAndInspectionIsData() {
    assertThat(Procedure.party(Order.PRE, Order.POST).beforePoll())
        .startsWith(Stage.JOINT_REVIEW, Stage.INSPECTION, Stage.RECOMMENDED, Stage.TOWNSHIP_CHECK);
    assertThat(Procedure.party(Order.POST, Order.PRE).beforePoll())
        .startsWith(Stage.RECOMMENDED, Stage.TOWNSHIP_CHECK, Stage.INSPECTION, Stage.JOINT_REVIEW);
    assertThat(
            Candidacy.begin(
                    PERSON,
                    Office.SECRETARY,
                    Procedure.party(Order.PRE, Order.PRE),
                    step(Stage.INSPECTION))
                .value())
        .isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Procedure(Track.PARTY, SELF.beforePoll()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Procedure(Track.PARTY, PARTY.beforePoll().reverse()))
        .withMessage("the final list comes last");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Procedure(
                    Track.SELF_GOVERNMENT,
                    ImmutableList.<Stage>builder()
                        .add(Stage.NOMINATED)
                        .addAll(SELF.beforePoll())
                        .build()));
  }

  @ParameterizedTest
  @CsvSource({
    "PARTY, BEFORE_LIST, OUT",
    "PARTY, BEFORE_POLL, TOWNSHIP_DECIDES",
    "PARTY, BEFORE_OFFICE, APPROVAL_WITHHELD",
    "PARTY, IN_OFFICE, PARTY_PROCEDURE",
    "SELF_GOVERNMENT, BEFORE_LIST, OUT",
    "SELF_GOVERNMENT, BEFORE_POLL, GROUNDS_OF_THE_PLACE",
    "SELF_GOVERNMENT, BEFORE_OFFICE, STATUTORY_ENDS",
    "SELF_GOVERNMENT, IN_OFFICE, STATUTORY_ENDS"
  })
  void aLateFact(Track track, LateFacts.Known known, LateOutcome outcome) {
    assertThat(LateFacts.outcome(track, known).value()).isEqualTo(outcome);
    assertThat(LateFacts.outcome(track, known).citation().authority()).isEqualTo(Authority.POLICY);
    assertThat(outcome.in(Language.EN)).endsWith("the person is informed");
    assertThat(outcome.in(Language.ZH)).endsWith("告知本人");
  }

  static Step step(Stage to) {
    return step(to, to.needsReason() ? "理由私密" : "");
  }

  static Step step(Stage to, String reason) {
    Step step = new Step(to, DAY, TOWNSHIP, DOCUMENT, reason);
    return to == Stage.REJECTED || to == Stage.OFFICE_ENDED ? step.onGround(GROUND) : step;
  }

  static Candidacy begin(char kind) {
    return switch (kind) {
      case 'P' -> begin(Office.BRANCH_MEMBER, PARTY);
      case 'O' -> begin(Office.SECRETARY, PARTY);
      default -> begin(Office.DIRECTOR, SELF);
    };
  }

  private static Candidacy begin(Office office, Procedure procedure) {
    return Candidacy.begin(PERSON, office, procedure, step(procedure.beforePoll().get(0)))
        .orElseThrow();
  }

  static Candidacy walk(Candidacy from, Stage... stages) {
    Candidacy at = from;
    for (Stage stage : stages) {
      at = at.take(step(stage)).orElseThrow();
    }
    return at;
  }

  /** The shortest way, without turning back. */
  static Candidacy reach(char kind, Stage to) {
    ImmutableList<Candidacy> level = ImmutableList.of(begin(kind));
    while (true) {
      for (Candidacy at : level) {
        if (at.stage() == to) {
          return at;
        }
      }
      level =
          level.stream()
              .flatMap(
                  at ->
                      at.allowed().stream()
                          .filter(next -> !next.isPause())
                          .filter(
                              next -> at.history().stream().noneMatch(done -> done.stage() == next))
                          .map(next -> walk(at, next)))
              .collect(ImmutableList.toImmutableList());
      assertThat(level).as("%s is not reached", to).isNotEmpty();
    }
  }

  private static String words(Outcome<Candidacy> refused) {
    return Iterables.getOnlyElement(((Outcome.Refused<Candidacy>) refused).issues())
        .in(Language.EN);
  }
}
