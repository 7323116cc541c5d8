package org.jiceng.io.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiceng.election.Declaration;
import org.jiceng.io.Issues;
import org.jiceng.io.Rehashed;
import org.jiceng.io.Schemas;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.text.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A declaration is declared again from its document alone, and what does not follow is found. */
class DeclarationReadingTest {
  private static final String SEATS_OUTSIDE = "/from/contest/seats FILE_NUMBER_OUTSIDE";
  private static final Declaration DECLARATION = SampleMinutes.ofBallots().declaration();

  @TempDir private Path folder;

  static ImmutableSet<String> samples() {
    return DeclarationSamples.ALL.keySet();
  }

  private static ObjectNode document() {
    return Rehashed.parsed(DeclarationFiles.toJson(DECLARATION, Audience.ARCHIVE));
  }

  private static Loaded<Declaration> read(String json) {
    return DeclarationFiles.read(Source.ofText("d.json", json));
  }

  private static List<String> errors(Loaded<Declaration> loaded) {
    return pointers(loaded.errors());
  }

  private static List<String> pointers(List<Issue> issues) {
    return issues.stream()
        .map(issue -> issue.place().within() + " " + issue.code().name())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatWasWrittenIsDeclaredAgain(String name) throws IOException {
    Declaration declaration = DeclarationSamples.ALL.get(name);
    Path file = folder.resolve("d.json");
    DeclarationFiles.write(declaration, file);

    Loaded<Declaration> read = DeclarationFiles.read(file);

    assertThat(read.issues()).isEmpty();
    assertThat(read.orElseThrow()).isEqualTo(declaration);
    assertThat(Files.readString(file))
        .contains('"' + DeclarationFiles.sha256(declaration, Audience.ARCHIVE) + '"');
  }

  @ParameterizedTest
  @MethodSource("samples")
  void documentsForEveryAudienceAreVerified(String name) throws IOException {
    Declaration declaration = DeclarationSamples.ALL.get(name);
    for (Audience audience : Audience.values()) {
      Path file = folder.resolve(audience + ".json");
      DeclarationFiles.write(declaration, audience, file);
      assertThat(DeclarationFiles.verify(file, declaration, audience)).isEmpty();
    }
  }

  @Test
  void oneForThePublicCannotBeDeclaredAgain() {
    Loaded<Declaration> read = read(DeclarationFiles.toJson(DECLARATION, Audience.PUBLIC));

    assertThat(Issues.of(read)).containsExactly("d.json:1:/from DECLARATION_NOT_COMPLETE");
    assertThat(Issues.texts(read))
        .anySatisfy(text -> assertThat(text).contains("only compared with the declaration itself"))
        .anySatisfy(text -> assertThat(text).contains("只能与选举结果本身比对"));
  }

  @Test
  void anotherDeclarationIsToldApartAtEachPlace() {
    Source one = Source.ofText("d.json", DeclarationFiles.toJson(DECLARATION, Audience.PUBLIC));

    List<Issue> issues =
        DeclarationFiles.verify(one, SampleMinutes.ofTotals().declaration(), Audience.PUBLIC);

    assertThat(pointers(issues))
        .contains("/sha256 DOCUMENT_DIFFERS", "/count/unchecked/0 DOCUMENT_DIFFERS")
        .allMatch(issue -> issue.endsWith("DOCUMENT_DIFFERS"));
    assertThat(pointers(DeclarationFiles.verify(one, DECLARATION, Audience.ARCHIVE)))
        .contains("/from DOCUMENT_DIFFERS", "/decisions DOCUMENT_DIFFERS");
  }

  @Test
  void verifyingReadsTheEnvelopeFirst() {
    ObjectNode newer = document().put("version", 1);
    ObjectNode other = document().put("format", "jiceng.minutes");
    ObjectNode more = document().put("remark", "x");

    assertThat(pointers(verify(newer))).containsExactly("/version DOCUMENT_VERSION_NEWER");
    assertThat(pointers(verify(other))).containsExactly("/format DOCUMENT_FORMAT_OTHER");
    assertThat(pointers(verify(more))).containsExactly("/remark FILE_MEMBER_UNKNOWN");
    assertThat(DeclarationFiles.verify(Source.ofText("d", "{"), DECLARATION, Audience.ARCHIVE))
        .isNotEmpty();
  }

  private static ImmutableList<Issue> verify(ObjectNode document) {
    return DeclarationFiles.verify(
        Source.ofText("d.json", document.toString()), DECLARATION, Audience.ARCHIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "/count/tallies/0/for, 6",
    "/count/returned, 7",
    "/count/present, 7",
    "/contest/seats, 2",
    "/quorum/need, 7",
    "/offices/0/seats/0/working/have, 4"
  })
  void whatDoesNotFollowIsFoundThoughTheHashFits(String pointer, int figure) {
    ObjectNode document = document();
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) document.at(pointer.substring(0, slash)))
        .put(pointer.substring(slash + 1), figure);

    assertThat(errors(read(Rehashed.of(document))))
        .containsExactly(pointer + " DECLARATION_DOES_NOT_FOLLOW");
    assertThat(errors(read(document.put("sha256", "0").toString())))
        .contains("/sha256 DOCUMENT_HASH_DIFFERS");
  }

  @Test
  void aDifferenceIsSaidInBothLanguagesWithItsLine() {
    String tampered =
        DeclarationFiles.toJson(DECLARATION, Audience.ARCHIVE)
            .replaceFirst("\"for\" : 5", "\"for\" : 6");

    assertThat(Issues.texts(read(tampered)))
        .anySatisfy(
            text ->
                assertThat(text)
                    .matches(
                        "d\\.json:\\d+:/count/tallies/0/for: DECLARATION_DOES_NOT_FOLLOW: given is"
                            + " 6; from the contest, the count and the decisions in this document"
                            + " follows 5"))
        .anySatisfy(text -> assertThat(text).contains("此处为6，而由本文件所载的选举、计票和决定得出的是5"));
  }

  @Test
  void aPersonPutInPlaceOfAnotherIsFound() {
    ObjectNode document = document();
    ((ObjectNode) document.at("/offices/0/seats/0/candidate")).put("person", "id-b");

    assertThat(errors(read(Rehashed.of(document))))
        .containsExactly("/offices/0/seats/0/candidate/person DECLARATION_DOES_NOT_FOLLOW");
  }

  @Test
  void numbersThatDoNotAddUpAreRefusedWhereTheyStand() {
    ObjectNode document = document();
    ((ObjectNode) document.at("/from/count")).put("returned", 9);
    assertThat(errors(read(Rehashed.of(document)))).contains("/from TOTALS_NOT_CONSERVED");

    document = document();
    ((ObjectNode) document.at("/from/count")).put("slotsFilled", 2);
    assertThat(errors(read(Rehashed.of(document))))
        .containsExactly("/from DECLARATION_OF_OTHER_CONTEST");

    document = document();
    ((ObjectNode) document.at("/from/count/attendance")).put("present", 10);
    assertThat(errors(read(Rehashed.of(document))))
        .contains("/from ATTENDANCE_PRESENT_ABOVE_ENTITLED");
  }

  @Test
  void aCountOfAnotherContestOrListIsRefused() {
    ObjectNode document = document();
    ((ObjectNode) document.at("/from/count")).put("contest", "c2");
    assertThat(errors(read(Rehashed.of(document))))
        .containsExactly("/from DECLARATION_OF_OTHER_CONTEST");

    document = document();
    ArrayNode tallies = (ArrayNode) document.at("/from/count/tallies");
    tallies.add(tallies.remove(0));
    assertThat(errors(read(Rehashed.of(document))))
        .containsExactly("/from DECLARATION_OF_OTHER_CONTEST");
  }

  @ParameterizedTest
  @CsvSource({"10000, true", "10001, false"})
  void theSchemaKnowsHowManySeatsAreDeclaredAgain(int seats, boolean areDeclaredAgain) {
    ObjectNode declaration = document();
    ((ObjectNode) declaration.at("/from/contest")).put("seats", seats);
    ObjectNode minutes = Rehashed.parsed(MinutesFiles.toJson(SampleMinutes.ofBallots()));
    ((ObjectNode) minutes.at("/contest")).put("seats", seats);
    SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    assertThat(schemas.getSchema(Schemas.of("jiceng.declaration")).validate(declaration).isEmpty())
        .isEqualTo(areDeclaredAgain);
    assertThat(schemas.getSchema(Schemas.of("jiceng.minutes")).validate(minutes).isEmpty())
        .isEqualTo(areDeclaredAgain);
    assertThat(errors(read(Rehashed.of(declaration))).contains(SEATS_OUTSIDE))
        .isNotEqualTo(areDeclaredAgain);
  }

  @Test
  void aNumberAloneDoesNotAskForBillionsOfSeats() {
    ObjectNode document = document();
    ((ObjectNode) document.at("/from/contest")).put("seats", 2_000_000_000);
    assertThat(errors(read(Rehashed.of(document)))).containsExactly(SEATS_OUTSIDE);

    ObjectNode minutes = Rehashed.parsed(MinutesFiles.toJson(SampleMinutes.ofBallots()));
    ((ObjectNode) minutes.at("/contest")).put("seats", 2_000_000_000);
    assertThat(MinutesFiles.verify(Source.ofText("m.json", Rehashed.of(minutes))).errors())
        .extracting(issue -> issue.place().within() + " " + issue.code().name())
        .containsExactly("/contest/seats FILE_NUMBER_OUTSIDE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "format",
        "version",
        "contest",
        "count",
        "decisions",
        "quorum",
        "outcome",
        "offices",
        "nextSteps",
        "issues",
        "from",
        "sha256"
      })
  void nothingMayBeMissing(String member) {
    ObjectNode document = document();
    document.remove(member);

    assertThat(read(document.toString()).errors()).isNotEmpty();
    if (!member.equals("sha256")) {
      assertThat(errors(read(Rehashed.of(document))))
          .anyMatch(issue -> issue.startsWith("/" + member + " "));
    }
  }

  @Test
  void nothingOfWhatItFollowsFromMayBeMissing() {
    for (String member : List.of("contest", "count", "decisions")) {
      ObjectNode document = document();
      ((ObjectNode) document.at("/from")).remove(member);
      assertThat(errors(read(Rehashed.of(document))))
          .containsExactly("/from/" + member + " FILE_MEMBER_MISSING");
    }
    assertThat(errors(read(Rehashed.of(document().put("from", 1)))))
        .containsExactly("/from FILE_TYPE_WRONG");
  }

  @Test
  void theEnvelopeIsReadFirst() {
    assertThat(errors(read(document().put("version", 1).toString())))
        .containsExactly("/version DOCUMENT_VERSION_NEWER");
    assertThat(errors(read(document().put("format", "jiceng.minutes").toString())))
        .containsExactly("/format DOCUMENT_FORMAT_OTHER");
  }

  @Test
  void aMemberThatIsNotKnownIsAWarning() {
    ObjectNode document = document().put("remark", "x");
    ((ObjectNode) document.at("/from")).put("hall", "x");
    ((ObjectNode) document.at("/from/contest")).put("room", "x");

    Loaded<Declaration> read = read(Rehashed.of(document));

    assertThat(read.errors()).isEmpty();
    assertThat(Issues.of(read))
        .containsExactlyInAnyOrder(
            "d.json:1:/from/contest/room FILE_MEMBER_UNKNOWN",
            "d.json:1:/from/hall FILE_MEMBER_UNKNOWN",
            "d.json:1:/remark FILE_MEMBER_UNKNOWN");
    assertThat(read.orElseThrow()).isEqualTo(DECLARATION);
  }
}
