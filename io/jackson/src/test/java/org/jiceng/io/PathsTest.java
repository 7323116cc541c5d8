package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jiceng.io.policy.NegativeListFiles;
import org.jiceng.io.policy.PolicyFiles;
import org.jiceng.io.policy.SamplePolicy;
import org.jiceng.io.review.OpinionFiles;
import org.jiceng.io.rollup.PlanFiles;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.Writing;
import org.jiceng.issue.Loaded;
import org.jiceng.review.Answer;
import org.jiceng.review.CandidateId;
import org.jiceng.review.NegativeList;
import org.jiceng.review.Opinion;
import org.jiceng.review.ReviewPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from a path is what is read from its text, in the charset that the caller names. */
class PathsTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String LIST =
      "{\"id\": \"LIST-A\", \"title\": {\"zh\": \"清单\", \"en\": \"list\"},"
          + " \"from\": \"2026-01-01\", \"untilExclusive\": \"2026-01-02\","
          + " \"confidence\": \"SECONDARY\", \"items\": []}";

  @TempDir private Path folder;
  private Path utf8;
  private Path other;

  @BeforeEach
  void files() {
    utf8 = folder.resolve("utf8");
    other = folder.resolve("other");
  }

  private void write(String text) throws IOException {
    Files.writeString(utf8, text);
    Files.writeString(other, text, GB18030);
  }

  @Test
  void policies() throws IOException {
    write(SamplePolicy.TEXT);
    ReviewPolicy policy = PolicyFiles.read(utf8).orElseThrow();
    assertThat(policy.id()).isEqualTo("COUNTY-2026");
    assertThat(PolicyFiles.read(other, GB18030).orElseThrow().panel()).isEqualTo(policy.panel());
    assertThat(Issues.of(PolicyFiles.read(other))).containsExactly("other:3 FILE_IN_GB18030");
  }

  @Test
  void policiesWithAListOfAnotherFile() throws IOException {
    NegativeList list = NegativeListFiles.read(Source.ofText("list.json", LIST)).orElseThrow();
    int start = SamplePolicy.TEXT.indexOf("\"negativeList\"");
    int end = SamplePolicy.TEXT.indexOf("\"ages\"");
    write(
        SamplePolicy.TEXT.substring(0, start)
            + "\"negativeList\": \"LIST-A\","
            + SamplePolicy.TEXT.substring(end));
    assertThat(Issues.of(PolicyFiles.read(utf8, ImmutableList.of(list))).toString())
        .doesNotContain("FILE_");
    assertThat(Issues.of(PolicyFiles.read(utf8)).toString())
        .contains("/negativeList FILE_VALUE_UNKNOWN");
  }

  @Test
  void negativeLists() throws IOException {
    write(LIST);
    NegativeList list = NegativeListFiles.read(utf8).orElseThrow();
    assertThat(list.id()).contains("LIST-A");
    assertThat(NegativeListFiles.read(other, GB18030).orElseThrow().title())
        .isEqualTo(list.title());
    Loaded<NegativeList> wrong = NegativeListFiles.read(other);
    assertThat(Issues.of(wrong)).containsExactly("other:1 FILE_IN_GB18030");
    assertThat(wrong.value()).isEmpty();
  }

  @Test
  void aListEndsAfterItsFirstDay() {
    assertThat(
            Issues.of(
                NegativeListFiles.read(
                    Source.ofText("l", LIST.replace("2026-01-02", "2026-01-01")))))
        .containsExactly("l:1:/untilExclusive FILE_ATTRIBUTE_MISPLACED");
  }

  @Test
  void plans() throws IOException {
    write("{\"measures\": []}");
    assertThat(PlanFiles.read(utf8, ImmutableList.of()).orElseThrow()).isEmpty();
  }

  @Test
  void opinions() throws IOException {
    Opinion opinion =
        new Opinion.Builder()
            .candidate(CandidateId.of("C1"))
            .department("法院")
            .version(1)
            .date(LocalDate.of(2026, 2, 1))
            .answer(Answer.noIssue())
            .build();
    OpinionFiles.write(utf8, ImmutableList.of(opinion), Writing.csv().withPersonal());
    assertThat(OpinionFiles.read(utf8).orElseThrow()).containsExactly(opinion);
    Files.writeString(other, Files.readString(utf8), GB18030);
    assertThat(OpinionFiles.read(other, GB18030).orElseThrow()).containsExactly(opinion);
  }

  @Test
  void whatIsNotThereCannotBeRead() {
    assertThatThrownBy(() -> PolicyFiles.read(utf8)).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> OpinionFiles.read(utf8)).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> NegativeListFiles.read(utf8)).isInstanceOf(NoSuchFileException.class);
  }
}
