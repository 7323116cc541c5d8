package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueCode;
import org.jiceng.law.Authority;
import org.jiceng.law.Provision;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.BirthDate;
import org.jiceng.person.IdentityNumber;
import org.jiceng.person.Kinship;
import org.jiceng.person.KinshipTie;
import org.jiceng.person.Kinships;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.PersonIssue;
import org.jiceng.person.Sex;
import org.jiceng.testkit.Law;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;

class CrossReviewTest {
  private static final LocalDate DAY = CrossCase.DAY;
  private static final UnitId VILLAGE = UnitId.of("v1");
  private static final UnitId OTHER = UnitId.of("v2");

  private static Candidate candidate(
      String id, String person, String label, UnitId unit, CommitteeKind body, Office office) {
    return new Candidate.Builder()
        .id(CandidateId.of(id))
        .person(
            new Person.Builder()
                .id(PersonId.of(person))
                .label(label)
                .sex(Sex.MALE)
                .birth(BirthDate.on(LocalDate.of(1980, 1, 1)))
                .build())
        .unit(unit)
        .body(body)
        .office(office)
        .build();
  }

  private static Candidate member(String id, String person, UnitId unit) {
    return candidate(
        id, person, "候选人" + person, unit, CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER);
  }

  private static Candidate supervisor(String id, String person) {
    return candidate(
        id, person, "候选人" + person, VILLAGE, CommitteeKind.SUPERVISION, Office.SUPERVISION_MEMBER);
  }

  private static CandidateList list(Candidate... candidates) {
    return CandidateList.of(Arrays.asList(candidates)).orElseThrow();
  }

  private static CrossReview declared(LocalDate day, CandidateList... lists) {
    List<PersonId> all =
        Arrays.stream(lists)
            .flatMap(list -> list.candidates().stream())
            .map(one -> one.person().id())
            .toList();
    return CrossReview.of(CrossPolicy.lawOn(day), Arrays.asList(lists))
        .kinships(Kinships.of(all, List.of()));
  }

  private static List<CrossKind> kinds(CrossReport report) {
    return report.findings().stream().map(CrossFinding::kind).toList();
  }

  @Test
  void oneNumberInTwoListsIsFoundOnBothSides() {
    Map<CandidateId, IdentityNumber> numbers =
        ImmutableMap.of(
            CandidateId.of("1"), CrossCase.NUMBERS.get(0),
            CandidateId.of("2"), CrossCase.NUMBERS.get(0));
    CrossReport report =
        declared(DAY, list(member("1", "甲", VILLAGE)), list(member("2", "乙", OTHER)))
            .identities(numbers)
            .conclude();
    assertThat(kinds(report))
        .containsExactly(CrossKind.ONE_PERSON_TWO_PLACES, CrossKind.ONE_PERSON_TWO_NAMES);
    assertThat(report.findings(CandidateId.of("1")))
        .isEqualTo(report.findings(CandidateId.of("2")))
        .hasSize(2);
    CrossFinding places = report.findings().get(0);
    assertThat(places.kind().meaning()).isEqualTo(CrossKind.Meaning.DECISION);
    assertThat(places.body()).contains(CrossPolicy.lawOn(DAY).decider());
    assertThat(places.citation().authority()).isEqualTo(Authority.POLICY);
  }

  @Test
  void oneNumberAndOneNameWithTwoKeysIsARecordTwice() {
    CrossReport report =
        declared(
                DAY,
                list(
                    candidate("1", "a", "人甲", VILLAGE, CommitteeKind.BRANCH, Office.BRANCH_MEMBER),
                    candidate(
                        "2",
                        "b",
                        "人\u3000甲",
                        VILLAGE,
                        CommitteeKind.VILLAGERS,
                        Office.COMMITTEE_MEMBER)))
            .identities(
                ImmutableMap.of(
                    CandidateId.of("1"), CrossCase.NUMBERS.get(0),
                    CandidateId.of("2"), CrossCase.NUMBERS.get(0)))
            .conclude();
    assertThat(kinds(report)).containsExactly(CrossKind.ONE_PERSON_TWO_KEYS);
  }

  @Test
  void crossServiceInTheTwoCommitteesIsNoFinding() {
    CrossReport report =
        declared(
                DAY,
                list(
                    candidate("1", "甲", "人甲", VILLAGE, CommitteeKind.BRANCH, Office.SECRETARY),
                    candidate("2", "甲", "人甲", VILLAGE, CommitteeKind.VILLAGERS, Office.DIRECTOR)))
            .conclude();
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void aNamesakeIsPossiblyOnePersonUntilBothHaveANumber() {
    Candidate one = candidate("1", "a", "人甲", VILLAGE, CommitteeKind.BRANCH, Office.BRANCH_MEMBER);
    Candidate other =
        candidate("2", "b", "人甲", VILLAGE, CommitteeKind.SUPERVISION, Office.SUPERVISION_MEMBER);
    CrossReview review = declared(DAY, list(one, other));
    assertThat(kinds(review.conclude())).containsExactly(CrossKind.POSSIBLY_ONE_PERSON);
    Map<CandidateId, IdentityNumber> first = ImmutableMap.of(one.id(), CrossCase.NUMBERS.get(0));
    assertThat(kinds(review.identities(first).conclude()))
        .containsExactly(CrossKind.POSSIBLY_ONE_PERSON);
    Map<CandidateId, IdentityNumber> both =
        ImmutableMap.of(one.id(), CrossCase.NUMBERS.get(0), other.id(), CrossCase.NUMBERS.get(1));
    assertThat(review.identities(both).conclude().findings()).isEmpty();
  }

  @Test
  @Law(inside = "VC-ORG-2025/37", outside = "VC-ORG-2025/37")
  void whoSitsInTheCommitteeDoesNotSuperviseIt() {
    CrossReport report =
        declared(
                DAY,
                list(member("1", "甲", VILLAGE), supervisor("2", "甲")),
                list(member("3", "乙", OTHER)))
            .conclude();
    assertThat(kinds(report)).containsExactly(CrossKind.INCOMPATIBLE_POSTS);
    CrossFinding finding = report.findings().get(0);
    assertThat(finding.citation().rule()).isEqualTo("VC-ORG-2025/37");
    assertThat(finding.sides()).containsExactly(CandidateId.of("1"), CandidateId.of("2"));
    assertThat(report.findings(CandidateId.of("3"))).isEmpty();
  }

  @Test
  @Law(inside = "VC-ORG-2010/32", outside = "VC-ORG-2010/32")
  void beforeTheLawOf2025ArticleThirtyTwoSaysSo() {
    LocalDate last = LocalDate.of(2025, 12, 31);
    CandidateList list = list(member("1", "甲", VILLAGE), supervisor("2", "甲"));
    assertThat(declared(last, list).conclude().findings())
        .extracting(finding -> finding.citation().rule())
        .containsExactly("VC-ORG-2010/32");
    assertThat(declared(last.plusDays(1), list).conclude().findings())
        .extracting(finding -> finding.citation().rule())
        .containsExactly("VC-ORG-2025/37");
    assertThat(declared(LocalDate.of(2018, 12, 28), list).conclude().findings())
        .extracting(finding -> finding.citation().instrument().id())
        .containsExactly("VC-ORG-2010");
  }

  @Test
  @Law(inside = "RC-ORG-2025/36", outside = "RC-ORG-2025/36")
  void aCommunityHasTheRuleSince2026() {
    CandidateList list =
        list(
            candidate("1", "甲", "人甲", VILLAGE, CommitteeKind.RESIDENTS, Office.COMMITTEE_MEMBER),
            candidate(
                "2", "甲", "人甲", VILLAGE, CommitteeKind.SUPERVISION, Office.SUPERVISION_MEMBER));
    assertThat(declared(LocalDate.of(2025, 12, 31), list).conclude().findings()).isEmpty();
    assertThat(declared(LocalDate.of(2026, 1, 1), list).conclude().findings())
        .extracting(finding -> finding.citation().rule())
        .containsExactly("RC-ORG-2025/36");
  }

  @Test
  void whatPolicySetsApartIsANotice() {
    CrossReport report =
        declared(
                DAY,
                list(
                    candidate("1", "甲", "人甲", VILLAGE, CommitteeKind.BRANCH, Office.SECRETARY),
                    candidate(
                        "2",
                        "甲",
                        "人甲",
                        VILLAGE,
                        CommitteeKind.SUPERVISION,
                        Office.SUPERVISION_CHAIR)))
            .conclude();
    assertThat(kinds(report)).containsExactly(CrossKind.POSTS_APART_BY_POLICY);
    assertThat(report.findings().get(0).body()).isEmpty();
  }

  @Test
  void relativesMayStandAndAreToldBeforeThePoll() {
    PersonId one = PersonId.of("甲");
    PersonId other = PersonId.of("乙");
    CandidateList list = list(member("1", "甲", VILLAGE), member("2", "乙", VILLAGE));
    CrossReview review = CrossReview.of(CrossPolicy.lawOn(DAY), List.of(list));

    CrossReport related =
        review
            .kinships(
                Kinships.of(
                    List.of(one, other), List.of(KinshipTie.of(one, other, Kinship.SIBLING))))
            .conclude();
    assertThat(kinds(related)).containsExactly(CrossKind.RELATIVES);
    assertThat(related.findings().get(0).kind().meaning()).isEqualTo(CrossKind.Meaning.NOTICE);
    assertThat(related.findings().get(0).citation().rule()).isEqualTo("VC-ORG-2025/8-2b");

    CrossReport half = review.kinships(Kinships.of(List.of(one), List.of())).conclude();
    assertThat(kinds(half)).containsExactly(CrossKind.RELATIVES_UNDECLARED);
    assertThat(half.findings().get(0).sides()).containsExactly(CandidateId.of("2"));

    Kinships inLaw =
        Kinships.of(
            List.of(one, other), List.of(KinshipTie.of(one, other, Kinship.SIBLING_IN_LAW)));
    assertThat(review.kinships(inLaw).conclude().findings()).isEmpty();
  }

  @Test
  void aProvinceMayNameOtherRelativesAndBodies() {
    PersonId one = PersonId.of("甲");
    PersonId other = PersonId.of("乙");
    CrossPolicy policy =
        CrossPolicy.lawOn(DAY)
            .and(
                new RelativesApart(
                    CommitteeKind.BRANCH,
                    CommitteeKind.VILLAGERS,
                    ImmutableSet.of(Kinship.SIBLING_IN_LAW),
                    CrossPolicy.inferred("test-in-law")));
    CandidateList list =
        list(
            candidate("1", "甲", "人甲", VILLAGE, CommitteeKind.BRANCH, Office.SECRETARY),
            member("2", "乙", VILLAGE));
    CrossReport report =
        CrossReview.of(policy, List.of(list))
            .kinships(
                Kinships.of(
                    List.of(one, other),
                    List.of(KinshipTie.of(one, other, Kinship.SIBLING_IN_LAW))))
            .conclude();
    assertThat(kinds(report)).containsExactly(CrossKind.RELATIVES);
  }

  @Test
  void theSurplusOfABranchIsAFifthRoundedUp() {
    assertThat(PlannedSeats.ofBranchCommittee(VILLAGE, 5).leastCandidates().value()).isEqualTo(6);
    assertThat(PlannedSeats.ofBranchCommittee(VILLAGE, 3).leastCandidates().value()).isEqualTo(4);
    assertThat(PlannedSeats.ofBranchCommittee(VILLAGE, 6).leastCandidates().value()).isEqualTo(8);
    assertThat(PlannedSeats.ofBranchCommittee(VILLAGE, 1).leastCandidates().value()).isEqualTo(2);
  }

  @Test
  void aPlannedBodyWithoutCandidatesIsFoundToo() {
    SeatPlan plan =
        SeatPlan.of(
                List.of(
                    PlannedSeats.ofBranchCommittee(OTHER, 3),
                    new PlannedSeats(
                        VILLAGE,
                        CommitteeKind.VILLAGERS,
                        1,
                        new Provision<>(1, CrossPolicy.inferred("test")))))
            .orElseThrow();
    CrossReview review = declared(DAY, list(member("1", "甲", VILLAGE)));
    CrossReport report = review.seats(plan).conclude();
    assertThat(kinds(report))
        .containsExactly(CrossKind.TOO_FEW_CANDIDATES, CrossKind.SEATS_OUTSIDE_LAW);
    CrossFinding nobody = report.findings().get(0);
    assertThat(nobody.sides()).isEmpty();
    assertThat(nobody.explain(Language.EN, Audience.REVIEW_OFFICE))
        .contains("0 candidates for 3 seats, at least 4 are needed. Regulations")
        .doesNotContain("[");
    assertThat(nobody.explain(Language.ZH, Audience.ARCHIVE)).contains("4 名。").doesNotContain("〔");
    assertThat(report.notes()).hasSize(review.conclude().notes().size() - 1);
  }

  @Test
  void aBodyPlannedTwiceIsRefused() {
    PlannedSeats once = PlannedSeats.ofBranchCommittee(VILLAGE, 3);
    assertThat(SeatPlan.of(List.of(once, once)).issues())
        .extracting(Issue::code)
        .containsExactly(ReviewIssue.SEATS_PLANNED_TWICE);
  }

  @Test
  void badRowsAreIssuesAndTheRestIsCompared() {
    CrossReport report =
        declared(
                DAY,
                list(member("1", "甲", VILLAGE)),
                list(
                    member("1", "乙", OTHER),
                    candidate(
                        "3", "丙", "人\uE000", OTHER, CommitteeKind.BRANCH, Office.BRANCH_MEMBER)))
            .identities(ImmutableMap.of(CandidateId.of("9"), CrossCase.NUMBERS.get(0)))
            .conclude();
    assertThat(report.issues())
        .extracting(Issue::code)
        .containsExactly(
            (IssueCode) ReviewIssue.CANDIDATE_IN_TWO_LISTS,
            ReviewIssue.IDENTITY_CANDIDATE_UNKNOWN,
            PersonIssue.NAME_CHARACTER_PRIVATE);
    assertThat(report.accepted()).isEqualTo(2);
    assertThat(report.refused()).isEqualTo(1);
    report.issues().forEach(Texts::assertComplete);
    report.notes().forEach(Texts::assertComplete);
    Texts.assertComplete(report.summary());
  }

  @Test
  void whoDecidesAndWhoKeepsTheFilesIsPolicy() {
    Body county = Body.of("COUNTY", "县委", "county committee");
    CrossPolicy policy = CrossPolicy.lawOn(DAY).decidedBy(county).filesKeptBy(county);
    CrossReport report =
        CrossReview.of(policy, List.of(list(member("1", "甲", VILLAGE), member("2", "甲", OTHER))))
            .conclude();
    assertThat(report.findings()).allMatch(finding -> finding.body().equals(Optional.of(county)));
    assertThat(report.explain(Language.EN, Audience.REVIEW_OFFICE)).contains("county committee");
  }

  @Test
  void nobodyComesOffAListWhoIsNotOnIt() {
    LiveCrossReview live = declared(DAY, list(member("1", "甲", VILLAGE))).live();
    assertThatThrownBy(() -> live.remove(CandidateId.of("2")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(live.findings()).isEmpty();
  }
}
