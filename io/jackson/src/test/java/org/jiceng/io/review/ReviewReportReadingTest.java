package org.jiceng.io.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jiceng.io.Issues;
import org.jiceng.io.Rehashed;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.review.Answer;
import org.jiceng.review.CandidateId;
import org.jiceng.review.Conclusion;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.ReviewReport;
import org.jiceng.review.Status;
import org.jiceng.rule.Owed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The document of a report is read as what it says, and compared with the report itself. */
class ReviewReportReadingTest {
  private static final ReviewReport REPORT =
      ReviewReportFilesTest.report(Answer.open(ConditionCode.N01));

  @TempDir private Path folder;

  private static ObjectNode document() {
    return Rehashed.parsed(ReviewReportFiles.toJson(REPORT));
  }

  private static Loaded<WrittenReport> read(String json) {
    return ReviewReportFiles.read(Source.ofText("r.json", json));
  }

  private static List<String> pointers(List<Issue> issues) {
    return issues.stream()
        .map(issue -> issue.place().within() + " " + issue.code().name())
        .toList();
  }

  @Test
  void whatWasConcludedIsReadAgain() throws IOException {
    Path file = folder.resolve("r.json");
    ReviewReportFiles.write(REPORT, file);

    Loaded<WrittenReport> read = ReviewReportFiles.read(file);

    assertThat(read.issues()).isEmpty();
    WrittenReport report = read.orElseThrow();
    assertThat(report.conclusions()).hasSameSizeAs(REPORT.conclusions());
    for (Conclusion concluded : REPORT.conclusions()) {
      WrittenConclusion written = report.conclusion(concluded.candidate().id()).orElseThrow();
      assertThat(written.candidate()).isEqualTo(concluded.candidate());
      assertThat(written.status()).isEqualTo(concluded.status());
      assertThat(written.owedBy())
          .containsExactlyInAnyOrderElementsOf(
              concluded.owed().stream()
                  .map(Owed::body)
                  .map(body -> body.code())
                  .distinct()
                  .toList());
      assertThat(written.replies()).isEqualTo(concluded.replies());
      assertThat(written.decisions()).isEqualTo(concluded.decisions());
      assertThat(written.reopenings()).isEqualTo(concluded.reopenings());
      assertThat(written.across()).isEqualTo(concluded.across());
    }
    assertThat(report.owedReplies()).containsExactlyElementsOf(REPORT.owedReplies());
    assertThat(report.panel()).isEqualTo(REPORT.panelSummary());
    assertThat(report.acceptedReplies()).isEqualTo(1);
    assertThat(report.refusedReplies()).isZero();
    assertThat(report.conclusions(Status.SUSPENDED))
        .extracting(each -> each.candidate().id().value())
        .containsExactly("c1");
    assertThat(report.conclusion(CandidateId.of("c9"))).isEmpty();
  }

  @Test
  void theReportItselfIsVerified() throws IOException {
    Path file = folder.resolve("r.json");
    ReviewReportFiles.write(REPORT, file);

    assertThat(ReviewReportFiles.verify(file, REPORT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/conclusions/0/status, CLEARED",
    "/conclusions/0/findings/0/verdict, MET_NOT",
    "/conclusions/1/candidate/office, DIRECTOR",
    "/conclusions/0/replies/0/document, 复函2号",
    "/summary/zh, 全部通过"
  })
  void everyDifferenceHasItsPlaceThoughTheHashFits(String pointer, String other) {
    ObjectNode document = document();
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) document.at(pointer.substring(0, slash)))
        .put(pointer.substring(slash + 1), other);

    assertThat(
            pointers(
                ReviewReportFiles.verify(Source.ofText("r.json", Rehashed.of(document)), REPORT)))
        .containsExactlyInAnyOrder(pointer + " DOCUMENT_DIFFERS", "/sha256 DOCUMENT_DIFFERS");
  }

  @Test
  void aChangeIsSeenByTheHashAlone() {
    ObjectNode document = document();
    ((ObjectNode) document.at("/conclusions/0")).put("status", "CLEARED");

    assertThat(Issues.of(read(document.toString())))
        .containsExactly("r.json:1:/sha256 DOCUMENT_HASH_DIFFERS");
    assertThat(read(Rehashed.of(document)).orElseThrow().conclusions(Status.CLEARED)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "format",
        "version",
        "summary",
        "conclusions",
        "owedReplies",
        "panel",
        "acceptedReplies",
        "refusedReplies",
        "issues",
        "notes",
        "sha256"
      })
  void nothingMayBeMissing(String member) {
    ObjectNode document = document();
    document.remove(member);
    String json = member.equals("sha256") ? document.toString() : Rehashed.of(document);

    assertThat(pointers(read(json).errors()))
        .containsExactly("/" + member + " FILE_MEMBER_MISSING");
  }

  @Test
  void aConclusionThatCannotBeReadIsLeftOutWithItsIssues() {
    ObjectNode document = document();
    ((ObjectNode) document.at("/conclusions/0")).put("status", "PERHAPS").remove("owed");
    ((ArrayNode) document.at("/conclusions/1/replies")).add("x");
    ((ArrayNode) document.get("conclusions")).add(7);

    Loaded<WrittenReport> read = read(Rehashed.of(document));

    assertThat(pointers(read.errors()))
        .containsExactly(
            "/conclusions/0/owed FILE_MEMBER_MISSING",
            "/conclusions/0/status DOCUMENT_VALUE_WRONG",
            "/conclusions/1/replies/0 DOCUMENT_VALUE_REFUSED",
            "/conclusions/2 FILE_TYPE_WRONG");
    assertThat(read.value()).hasValueSatisfying(good -> assertThat(good.conclusions()).hasSize(1));
  }

  @Test
  void theEnvelopeIsReadFirst() {
    assertThat(pointers(read(document().put("version", 1).toString()).errors()))
        .containsExactly("/version DOCUMENT_VERSION_NEWER");
    assertThat(pointers(read(document().put("format", "jiceng.minutes").toString()).errors()))
        .containsExactly("/format DOCUMENT_FORMAT_OTHER");
  }

  @Test
  void aMemberThatIsNotKnownIsAWarning() {
    ObjectNode document = document().put("remark", "x");
    ((ObjectNode) document.at("/conclusions/0")).put("hall", "x");

    Loaded<WrittenReport> read = read(Rehashed.of(document));

    assertThat(read.errors()).isEmpty();
    assertThat(Issues.of(read))
        .containsExactlyInAnyOrder(
            "r.json:1:/conclusions/0/hall FILE_MEMBER_UNKNOWN",
            "r.json:1:/remark FILE_MEMBER_UNKNOWN");
  }
}
