package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Place;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.PartyStanding;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;

class CandidateListTest {
  private static Candidate at(
      int line, String id, String person, UnitId unit, CommitteeKind body, Office office) {
    return new Candidate.Builder()
        .id(CandidateId.of(id))
        .person(Exercise.member(person))
        .unit(unit)
        .body(body)
        .office(office)
        .place(Place.of("candidates.csv").line(line))
        .build();
  }

  private static List<String> found(List<Issue> issues) {
    return issues.stream().map(issue -> issue.place() + " " + issue.code().name()).toList();
  }

  @Test
  void everyProblemIsFoundWithItsLineInAnyOrder() {
    UnitTree tree =
        UnitTree.of(
                List.of(
                    UnitRow.of(UnitId.of("t"), Optional.empty(), UnitKind.TOWN, "魏家滩镇"),
                    UnitRow.of(
                        Exercise.VILLAGE, Optional.of(UnitId.of("t")), UnitKind.VILLAGE, "马蒲滩村")))
            .orElseThrow();
    UnitId village = Exercise.VILLAGE;
    List<Candidate> rows =
        List.of(
            at(7, "e", "戊", village, CommitteeKind.BRANCH, Office.DIRECTOR),
            at(6, "d", "丁", village, CommitteeKind.RESIDENTS, Office.COMMITTEE_MEMBER),
            at(5, "c", "丙", UnitId.of("x"), CommitteeKind.BRANCH, Office.BRANCH_MEMBER),
            at(4, "b", "甲", village, CommitteeKind.BRANCH, Office.SECRETARY),
            at(3, "a", "乙", village, CommitteeKind.BRANCH, Office.BRANCH_MEMBER),
            at(2, "a", "甲", village, CommitteeKind.BRANCH, Office.BRANCH_MEMBER));

    assertThat(found(CandidateList.of(rows, tree).issues()))
        .containsExactly(
            "candidates.csv:3:candidateId CANDIDATE_DUPLICATE",
            "candidates.csv:4:body CANDIDATE_TWICE_IN_BODY",
            "candidates.csv:5:unit CANDIDATE_UNIT_UNKNOWN",
            "candidates.csv:6:body CANDIDATE_BODY_MISPLACED",
            "candidates.csv:7:office CANDIDATE_OFFICE_MISPLACED");
  }

  @Test
  void onePersonMayStandForTwoBodies() {
    UnitId village = Exercise.VILLAGE;
    List<Candidate> rows =
        List.of(
            at(3, "b", "甲", village, CommitteeKind.VILLAGERS, Office.DIRECTOR),
            at(2, "a", "甲", village, CommitteeKind.BRANCH, Office.SECRETARY));
    assertThat(CandidateList.of(rows).orElseThrow().candidates())
        .extracting(candidate -> candidate.id().value())
        .containsExactly("a", "b");
  }

  @Test
  void aBirthAfterTheReferenceDayIsAnIssueAndNoAge() {
    Candidate unborn =
        Exercise.candidate(Exercise.person("甲", "2021-03-22", PartyStanding.FULL, Exercise.BRANCH));
    ReviewReport report =
        JointReview.of(Exercise.policy().build(), Exercise.list(unborn), Exercise.DAY)
            .receive(Exercise.clean("甲").toList())
            .conclude();
    assertThat(report.issues())
        .extracting(Issue::code)
        .containsExactly(ReviewIssue.CANDIDATE_BIRTH_AFTER_DAY);
    assertThat(report.conclusions().get(0).status()).isEqualTo(Status.UNDETERMINED);
  }
}
