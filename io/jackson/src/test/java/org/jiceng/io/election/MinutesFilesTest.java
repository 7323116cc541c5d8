package org.jiceng.io.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.io.Issues;
import org.jiceng.io.Rehashed;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MinutesFilesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  static Stream<Minutes> samples() {
    return Stream.of(
        SampleMinutes.ofBallots(), SampleMinutes.ofTotals(), SampleMinutes.ofStations());
  }

  private static ObjectNode document(Minutes minutes) throws IOException {
    return (ObjectNode) JSON.readTree(MinutesFiles.toJson(minutes));
  }

  private static Loaded<Minutes> verify(String json) {
    return MinutesFiles.verify(Source.ofText("m.json", json));
  }

  private static Loaded<Minutes> verifyRehashed(ObjectNode document) {
    return verify(Rehashed.of(document));
  }

  private static List<String> errors(Loaded<Minutes> loaded) {
    return loaded.errors().stream()
        .map(issue -> issue.place().within() + " " + issue.code().name())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatWasWrittenIsVerified(Minutes minutes) throws IOException {
    Path file = folder.resolve("m.json");
    MinutesFiles.write(minutes, file);

    Loaded<Minutes> verified = MinutesFiles.verify(file);

    assertThat(verified.issues()).isEmpty();
    assertThat(verified.orElseThrow()).isEqualTo(minutes);
    assertThat(verified.orElseThrow().declaration()).isEqualTo(minutes.declaration());
    assertThat(MinutesFiles.toJson(verified.orElseThrow())).isEqualTo(Files.readString(file));
  }

  @Test
  void anybodyCanComputeTheHash() throws IOException {
    Minutes minutes = SampleMinutes.ofBallots();
    String canonical = MinutesFiles.toCanonicalJson(minutes);
    String hash = document(minutes).path("sha256").asText();

    assertThat(hash).isEqualTo(MinutesFiles.sha256(minutes));
    assertThat(
            Hashing.sha256()
                .hashString(
                    canonical.replace(",\"sha256\":\"" + hash + "\"", ""), StandardCharsets.UTF_8)
                .toString())
        .isEqualTo(hash);
  }

  @Test
  void orderAndWhiteSpaceDoNotMatter() throws IOException {
    Minutes minutes = SampleMinutes.ofBallots();
    ObjectNode turned = JSON.createObjectNode();
    List<String> names = ImmutableList.copyOf(document(minutes).fieldNames());
    for (String name : ImmutableList.copyOf(names).reverse()) {
      turned.set(name, document(minutes).get(name));
    }
    assertThat(verify(turned.toString()).orElseThrow()).isEqualTo(minutes);
    assertThat(verify(MinutesFiles.toCanonicalJson(minutes)).orElseThrow()).isEqualTo(minutes);
  }

  @Test
  void aBallotThatWasChangedChangesTheResult() throws IOException {
    ObjectNode document = document(SampleMinutes.ofBallots());
    JsonNode lines = document.at("/ballots/0/lines");
    ((com.fasterxml.jackson.databind.node.ArrayNode) lines).set(0, "AGAINST");

    assertThat(errors(verify(document.toString())))
        .contains(
            "/sha256 DOCUMENT_HASH_DIFFERS",
            "/declaration/count/tallies/0/for MINUTES_DO_NOT_FOLLOW",
            "/declarationSha256 DOCUMENT_HASH_DIFFERS");
    assertThat(errors(verifyRehashed(document)))
        .contains("/declaration/count/tallies/0/for MINUTES_DO_NOT_FOLLOW")
        .doesNotContain("/sha256 DOCUMENT_HASH_DIFFERS");
  }

  @Test
  void aDifferenceIsSaidInBothLanguagesWithItsLine() throws IOException {
    String tampered =
        MinutesFiles.toJson(SampleMinutes.ofBallots()).replace("\"for\" : 5", "\"for\" : 6");

    assertThat(Issues.texts(verify(tampered)))
        .anySatisfy(
            text ->
                assertThat(text)
                    .matches(
                        "m\\.json:\\d+:/declaration/count/tallies/0/for: MINUTES_DO_NOT_FOLLOW:"
                            + " given is 6; from the votes in these minutes follows 5"))
        .anySatisfy(text -> assertThat(text).contains("此处为6，而由本记录所载的选票得出的是5"));
  }

  @ParameterizedTest
  @CsvSource({
    "/contest/seats, 2",
    "/attendance/present, 7",
    "/attendance/entitled, 8",
    "/declaration/count/returned, 7",
    "/declaration/count/present, 7"
  })
  void aFigureThatWasChangedIsFoundThoughTheHashFits(String pointer, int figure)
      throws IOException {
    ObjectNode document = document(SampleMinutes.ofBallots());
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) document.at(pointer.substring(0, slash)))
        .put(pointer.substring(slash + 1), figure);

    assertThat(errors(verifyRehashed(document))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sha256, DOCUMENT_HASH_DIFFERS",
    "declarationSha256, DOCUMENT_HASH_DIFFERS",
    "format, DOCUMENT_FORMAT_OTHER",
    "version, DOCUMENT_VERSION_NEWER"
  })
  void theEnvelopeIsReadFirst(String member, String code) throws IOException {
    ObjectNode document = document(SampleMinutes.ofBallots());
    if (member.equals("version")) {
      document.put(member, 1);
    } else {
      document.put(member, "jiceng.declaration");
    }
    assertThat(errors(verify(document.toString()))).contains("/" + member + " " + code);
  }

  @ParameterizedTest
  @CsvSource({
    "format",
    "version",
    "contest",
    "attendance",
    "ballots",
    "decisions",
    "declaration",
    "declarationSha256",
    "sha256"
  })
  void nothingMayBeMissing(String member) throws IOException {
    ObjectNode document = document(SampleMinutes.ofBallots());
    document.remove(member);
    assertThat(errors(verify(document.toString()))).contains("/" + member + " FILE_MEMBER_MISSING");
  }

  @Test
  void aMemberThatIsNotKnownIsAWarning() throws IOException {
    ObjectNode document = document(SampleMinutes.ofBallots());
    document.put("remark", "x");
    ((ObjectNode) document.at("/contest")).put("hall", "x");

    Loaded<Minutes> verified = verifyRehashed(document);

    assertThat(verified.errors()).isEmpty();
    assertThat(Issues.of(verified))
        .containsExactlyInAnyOrder(
            "m.json:1:/contest/hall FILE_MEMBER_UNKNOWN", "m.json:1:/remark FILE_MEMBER_UNKNOWN");
    assertThat(verified.orElseThrow()).isEqualTo(SampleMinutes.ofBallots());
  }

  @Test
  void aConstantThatIsNotKnownIsAnIssueAtItsPlace() throws IOException {
    ObjectNode document = document(SampleMinutes.ofBallots());
    ((com.fasterxml.jackson.databind.node.ArrayNode) document.at("/ballots/2/lines"))
        .set(1, "PERHAPS");

    assertThat(errors(verifyRehashed(document)))
        .containsExactly("/ballots/2/lines/1 DOCUMENT_VALUE_WRONG");
  }

  @Test
  void reportsOfAnotherContestAreRefused() throws IOException {
    ObjectNode document = document(SampleMinutes.ofStations());
    ((ObjectNode) document.at("/contest")).put("id", "c2");

    assertThat(errors(verifyRehashed(document))).containsExactly(" MINUTES_OF_OTHER_CONTEST");
  }

  @Test
  void ballotsThatCannotBeCountedAreRefused() throws IOException {
    ObjectNode document = document(SampleMinutes.ofBallots());
    ((ObjectNode) document.at("/ballots/1")).put("id", "b1");

    assertThat(errors(verifyRehashed(document))).isNotEmpty();
    assertThat(verifyRehashed(document).value()).isEmpty();
  }
}
