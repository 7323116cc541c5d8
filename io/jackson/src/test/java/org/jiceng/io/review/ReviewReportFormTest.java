package org.jiceng.io.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.testkit.People.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import org.jiceng.io.policy.PolicyFiles;
import org.jiceng.io.policy.SamplePolicy;
import org.jiceng.io.source.Source;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.review.Answer;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.review.CandidateList;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.JointReview;
import org.jiceng.review.Opinion;
import org.jiceng.review.ReviewFinding;
import org.jiceng.review.ReviewReport;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;

/** What a report says of a finding and of a reply that was not taken, to the last member. */
class ReviewReportFormTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

  private static Opinion opinion(String department, String candidate) {
    return new Opinion.Builder()
        .department(department)
        .candidate(CandidateId.of(candidate))
        .version(1)
        .date(DAY.minusDays(3))
        .answer(Answer.open(ConditionCode.N01))
        .build();
  }

  private static ReviewReport report() {
    JointReview review =
        JointReview.of(
            PolicyFiles.read(Source.ofText("policy.json", SamplePolicy.TEXT)).orElseThrow(),
            CandidateList.of(
                    ImmutableList.of(
                        new Candidate.Builder()
                            .id(CandidateId.of("c1"))
                            .person(person("c1"))
                            .unit(UnitId.of("v1"))
                            .body(CommitteeKind.BRANCH)
                            .office(Office.SECRETARY)
                            .build()))
                .orElseThrow(),
            DAY);
    String department = review.policy().panel().departments().iterator().next().code();
    return review
        .receive(ImmutableList.of(opinion(department, "c1"), opinion(department, "nobody")))
        .conclude();
  }

  private static JsonNode document() throws IOException {
    return new ObjectMapper().readTree(ReviewReportFiles.toJson(report()));
  }

  @Test
  void aFindingUnderAConditionNamesIt() throws IOException {
    ImmutableList<ReviewFinding> findings = report().conclusions().get(0).findings();
    JsonNode written = document().at("/conclusions/0/findings");
    assertThat(findings).anySatisfy(finding -> assertThat(finding.condition()).isPresent());
    for (int at = 0; at < findings.size(); at++) {
      ReviewFinding finding = findings.get(at);
      assertThat(written.path(at).path("rule").asText()).isEqualTo(finding.rule());
      assertThat(written.path(at).path("verdict").asText()).isEqualTo(finding.verdict().name());
      assertThat(written.path(at).path("standing").asText()).isEqualTo(finding.standing().name());
      assertThat(written.path(at).path("condition").asText())
          .isEqualTo(finding.condition().map(ConditionCode::name).orElse(""));
    }
  }

  @Test
  void anIssueHasItsCodeItsPlaceAndItsWords() throws IOException {
    var issues = report().issues();
    JsonNode written = document().path("issues");
    assertThat(issues).isNotEmpty();
    assertThat(written).hasSameSizeAs(issues);
    for (int at = 0; at < issues.size(); at++) {
      assertThat(written.path(at).path("code").asText()).isEqualTo(issues.get(at).code().name());
      assertThat(written.path(at).path("place").asText())
          .isEqualTo(issues.get(at).place().toString());
      assertThat(written.path(at).path("message").path("en").asText())
          .isEqualTo(issues.get(at).message().in(Language.EN));
    }
  }
}
