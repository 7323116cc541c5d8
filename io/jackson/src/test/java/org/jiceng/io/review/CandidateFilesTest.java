package org.jiceng.io.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.io.SmallCounty.TREE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jiceng.fact.PartialDate;
import org.jiceng.io.Issues;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.jiceng.person.BranchId;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.PersonId;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.review.CandidateList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidateFilesTest {
  private static final String COLUMNS =
      "candidateId,label,unit,body,office,sex,birth,education,standing,joined,branch";

  private static Loaded<CandidateList> read(String... lines) {
    return CandidateFiles.read(
        Source.ofText("candidates.csv", COLUMNS + "\n" + String.join("\n", lines)), TREE);
  }

  private static Candidate candidate(CandidateList list, String id) {
    return list.find(CandidateId.of(id)).orElseThrow();
  }

  @Test
  void rowsBecomeCandidates() {
    CandidateList list =
        read(
                "C2,候选人乙,乙镇/柳树村,VILLAGERS,DIRECTOR,FEMALE,1980,,NOT_A_MEMBER,,",
                "C1,候选人甲,甲镇/柳树村,BRANCH,SECRETARY,MALE,1975-05,31,FULL,2001-07-01,甲镇/柳树村",
                "C3,候选人丙,v1,BRANCH,BRANCH_MEMBER,MALE,1975-05-03,,PROBATIONARY,2020,organ/7")
            .orElseThrow();

    Candidate first = candidate(list, "C1");
    assertThat(first.label()).isEqualTo("候选人甲");
    assertThat(first.person().id()).isEqualTo(PersonId.of("C1"));
    assertThat(first.person().birth().date()).hasToString("1975-05");
    assertThat(first.person().membership())
        .contains(
            new PartyMembership(
                PartyStanding.FULL,
                Optional.of(BranchId.of("v1/branch")),
                PartialDate.parse("2001-07-01")));
    assertThat(first.branch()).isEqualTo(BranchId.of("v1/branch"));
    assertThat(first.place()).hasToString("candidates.csv:3");
    assertThat(candidate(list, "C2").person().membership()).isEmpty();
    assertThat(candidate(list, "C2").unit().value()).isEqualTo("v2");
    assertThat(candidate(list, "C3").person().membership().orElseThrow().branch())
        .contains(BranchId.of("organ/7"));
  }

  @Test
  void branchIsOfAUnitOrAnotherOneByItsId() {
    Loaded<CandidateList> loaded =
        read(
            "C1,候选人甲,v1,BRANCH,SECRETARY,MALE,1975,,FULL,,v1/branch",
            "C2,候选人乙,v1,BRANCH,BRANCH_MEMBER,MALE,1975,,FULL,,organ/7",
            "C3,候选人丙,v1,BRANCH,BRANCH_MEMBER,MALE,1975,,FULL,,141123102202",
            "C4,候选人丁,v1,BRANCH,BRANCH_MEMBER,MALE,1975,,FULL,,乙镇/柳树存",
            "C5,候选人戊,v1,BRANCH,BRANCH_MEMBER,MALE,1975,,FULL,,１４１１２３１０２２０２");

    assertThat(Issues.of(loaded))
        .containsExactly(
            "candidates.csv:3:branch FILE_BRANCH_ELSEWHERE",
            "candidates.csv:5:branch UNIT_NAME_UNKNOWN",
            "candidates.csv:6:branch FILE_CELL_NORMALIZED");
    assertThat(loaded.value().orElseThrow().candidates())
        .extracting(candidate -> candidate.person().membership().orElseThrow().branch())
        .containsExactly(
            Optional.of(BranchId.of("v1/branch")),
            Optional.of(BranchId.of("organ/7")),
            Optional.of(BranchId.of("v3/branch")),
            Optional.of(BranchId.of("v3/branch")));
  }

  @Test
  void onePersonForTwoOfficesIsToldByPersonId(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("candidates.csv"),
            "personId,"
                + COLUMNS
                + "\np7,C1,候选人甲,v1,BRANCH,SECRETARY,MALE,1975,,FULL,,"
                + "\np7,C2,候选人甲,v1,VILLAGERS,DIRECTOR,MALE,1975,,FULL,,\n");

    assertThat(CandidateFiles.read(file, TREE).orElseThrow().candidates())
        .extracting(candidate -> candidate.person().id().value())
        .containsExactly("p7", "p7");
  }

  @Test
  void everyProblemAtOnce() {
    Loaded<CandidateList> loaded =
        read(
            "C1,候选人甲,v1,BRANCH,SECRETARY,MALE,1975,,FULL,,",
            "C1,候选人甲,v2,BRANCH,SECRETARY,MALE,1975,,FULL,,",
            "C2,候选人乙,v1,RESIDENTS,DIRECTOR,MALE,1975,,FULL,,",
            "C3,候选人丙,v1,BRANCH,DIRECTOR,MALE,1975,,FULL,,",
            "C4,候选人丁,v1,BRANCH,SECRETARY,MALE,75,,FULL,2001.7,柳树村",
            "C5,候选人戊,榆树村,BRANCH,SECRETARY,MALE,1975,,NOT_A_MEMBER,,",
            "C6,候选人己,v1,VILLAGERS,DIRECTOR,MALE,1975,,NOT_A_MEMBER,2001,v1",
            "110101198001010010,110101198001010010,v1,BRANCH,SECRETARY,MALE,1980,,FULL,,");

    assertThat(Issues.of(loaded))
        .containsExactly(
            "candidates.csv:3:candidateId CANDIDATE_DUPLICATE",
            "candidates.csv:4:body CANDIDATE_BODY_MISPLACED",
            "candidates.csv:5:office CANDIDATE_OFFICE_MISPLACED",
            "candidates.csv:6:birth FILE_DATE_YEAR_SHORT",
            "candidates.csv:6:branch UNIT_NAME_AMBIGUOUS",
            "candidates.csv:6:joined FILE_CELL_NORMALIZED",
            "candidates.csv:7:unit UNIT_NAME_UNKNOWN",
            "candidates.csv:8:branch FILE_ATTRIBUTE_MISPLACED",
            "candidates.csv:8:joined FILE_ATTRIBUTE_MISPLACED",
            "candidates.csv:9:candidateId FILE_KEY_PERSONAL",
            "candidates.csv:9:label FILE_KEY_PERSONAL");
    assertThat(loaded.value()).isEmpty();
    assertThat(Issues.texts(loaded))
        .allSatisfy(text -> assertThat(text).doesNotContain("110101", "2001", "1975"));
  }
}
