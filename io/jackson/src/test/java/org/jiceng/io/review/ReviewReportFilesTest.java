package org.jiceng.io.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jiceng.io.Schemas;
import org.jiceng.io.json.CanonicalJson;
import org.jiceng.io.json.Documents;
import org.jiceng.io.policy.PolicyFiles;
import org.jiceng.io.policy.SamplePolicy;
import org.jiceng.io.source.Source;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.review.Answer;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.review.CandidateList;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.JointReview;
import org.jiceng.review.Opinion;
import org.jiceng.review.ReviewReport;
import org.jiceng.testkit.People;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewReportFilesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

  @TempDir private Path folder;

  static ReviewReport report(Answer answerOfTheCourt) {
    JointReview review =
        JointReview.of(
            PolicyFiles.read(Source.ofText("policy.json", SamplePolicy.TEXT)).orElseThrow(),
            CandidateList.of(ImmutableList.of(candidate("c1"), candidate("c2"))).orElseThrow(),
            DAY);
    return review
        .receive(
            ImmutableList.of(
                new Opinion.Builder()
                    .department(review.policy().panel().departments().iterator().next())
                    .candidate(CandidateId.of("c1"))
                    .version(1)
                    .date(DAY.minusDays(3))
                    .document("复函1号")
                    .answer(answerOfTheCourt)
                    .build()))
        .conclude();
  }

  private static Candidate candidate(String id) {
    return new Candidate.Builder()
        .id(CandidateId.of(id))
        .person(People.person(id))
        .unit(UnitId.of("v1"))
        .body(CommitteeKind.BRANCH)
        .office(Office.SECRETARY)
        .build();
  }

  @Test
  void everyConclusionHasItsRulesAndWhatTheyRestOn() throws IOException {
    ReviewReport report = report(Answer.open(ConditionCode.N01));
    JsonNode document = new ObjectMapper().readTree(ReviewReportFiles.toJson(report));

    assertThat(document.at("/format").asText()).isEqualTo("jiceng.review-report");
    assertThat(document.at("/conclusions")).hasSize(2);
    for (int at = 0; at < 2; at++) {
      JsonNode written = document.at("/conclusions/" + at);
      var conclusion = report.conclusions().get(at);
      assertThat(written.at("/status").asText()).isEqualTo(conclusion.status().name());
      assertThat(written.at("/candidate/id").asText())
          .isEqualTo(conclusion.candidate().id().value());
      assertThat(written.at("/findings")).hasSize(conclusion.findings().size());
      assertThat(written.at("/owed")).hasSize(conclusion.owed().size());
    }
    assertThat(document.at("/conclusions/0/replies/0/answer/kind").asText()).isEqualTo("OPEN");
    assertThat(document.at("/conclusions/0/findings/0/citation/rule").asText()).isNotEmpty();
    assertThat(document.at("/panel/lines")).hasSize(report.panelSummary().lines().size());
  }

  @Test
  void theHashIsThatOfTheCanonicalFormAndOfWhatTheReportSays() throws IOException {
    ReviewReport report = report(Answer.noIssue());
    Path file = folder.resolve("report.json");
    ReviewReportFiles.write(report, file);

    String canonical =
        CanonicalJson.text(
            Documents.read(Source.of(file), Outcome::accepted, new IssueLog()).orElseThrow());
    String without = canonical.replaceFirst(",\"sha256\":\"[0-9a-f]{64}\"", "");

    assertThat(Hashing.sha256().hashString(without, StandardCharsets.UTF_8).toString())
        .isEqualTo(ReviewReportFiles.sha256(report))
        .isEqualTo(ReviewReportFiles.sha256(report(Answer.noIssue())))
        .isNotEqualTo(ReviewReportFiles.sha256(report(Answer.open(ConditionCode.N01))));
  }

  @Test
  void reportsFitTheirSchemaAndNoneWithoutAMember() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.of("jiceng.review-report"));
    for (Answer answer : ImmutableList.of(Answer.noIssue(), Answer.open(ConditionCode.N01))) {
      JsonNode document = new ObjectMapper().readTree(ReviewReportFiles.toJson(report(answer)));
      assertThat(schema.validate(document)).isEmpty();
      for (String member : ImmutableList.copyOf(document.fieldNames())) {
        ObjectNode without = document.deepCopy();
        without.remove(member);
        assertThat(schema.validate(without)).as(member).isNotEmpty();
      }
    }
  }
}
