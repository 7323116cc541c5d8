package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Lists;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiceng.io.election.BallotFiles;
import org.jiceng.io.election.DeclarationFiles;
import org.jiceng.io.election.DeclarationSamples;
import org.jiceng.io.election.MinutesFiles;
import org.jiceng.io.policy.NegativeListFiles;
import org.jiceng.io.policy.PolicyFiles;
import org.jiceng.io.review.OpinionFiles;
import org.jiceng.io.review.ReviewReportFiles;
import org.jiceng.io.rollup.RollupFiles;
import org.jiceng.io.source.DocumentIssue;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Severity;
import org.jiceng.text.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schema and reader say the same about every document one change away from a right one. */
class SchemasTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> SCHEMAS = new HashMap<>();

  /** A format, right documents of it, and its reader. */
  record Case(String format, List<String> documents, Function<Source, Loaded<?>> reader) {
    @Override
    public String toString() {
      return format;
    }
  }

  static Stream<Case> cases() {
    return Stream.concat(
        Stream.of(
            new Case(
                "jiceng.review-policy",
                List.of(
                    document("review-policy.json"), document("review-policy-every-member.json")),
                PolicyFiles::read),
            new Case(
                "jiceng.negative-list", documents("negative-list.json"), NegativeListFiles::read),
            new Case("jiceng.measure-plan", documents("measure-plan.json"), Fixtures::plan),
            new Case("jiceng.opinion", documents("opinions.ndjson"), OpinionFiles::read),
            new Case("jiceng.ballot", documents("ballots.ndjson"), BallotFiles::read),
            new Case(
                "jiceng.unit-history", documents("unit-history.json"), ChangingTown::crosswalk),
            new Case("jiceng.unit-changes", documents("unit-changes.json"), ChangingTown::history),
            new Case(
                "jiceng.declaration",
                documents("declaration-archive.json"),
                DeclarationFiles::read),
            new Case(
                "jiceng.review-report", documents("review-report.json"), ReviewReportFiles::read),
            new Case("jiceng.rollup-table", documents("rollup-table.json"), RollupFiles::readJson)),
        Stream.concat(
                StatedValues.ALL.keySet().stream(),
                Stream.of(ValueDocument.METHOD, ValueDocument.CONTEST, ValueDocument.POLL))
            .map(kind -> new Case("jiceng." + kind, documents(kind + ".json"), kind::read)));
  }

  /** The whole of a document, or its lines. */
  private static List<String> documents(String name) {
    String text = document(name);
    return name.endsWith(".ndjson") ? text.lines().toList() : List.of(text);
  }

  private static String document(String name) {
    return new String(Fixtures.bytes(name), StandardCharsets.UTF_8);
  }

  private static Schema schema(String format) {
    return SCHEMAS.computeIfAbsent(format, each -> REGISTRY.getSchema(Schemas.of(each)));
  }

  @Test
  void everySchemaIsASchemaUnderItsOwnName() throws IOException {
    Schema rules =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (String format : Schemas.formats()) {
      JsonNode schema = JSON.readTree(Schemas.of(format));

      assertThat(rules.validate(schema)).isEmpty();
      assertThat(schema.get("$id").asText())
          .isEqualTo("urn:jiceng:schema:" + format.replace("jiceng.", "") + ":0");
      assertThat(Schemas.of(format)).doesNotContain("http:").containsOnlyOnce("https:");
    }
  }

  @Test
  void unknownFormatIsAMistake() {
    assertThatThrownBy(() -> Schemas.of("jiceng.nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("jiceng.review-policy");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rightDocumentsAreRight(Case each) throws IOException {
    Schema schema = schema(each.format());
    for (String document : each.documents()) {
      assertThat(schema.validate(JSON.readTree(document))).isEmpty();
      assertThat(each.reader().apply(Source.ofText("f", document)).issues()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void schemaAndReaderAgreeOnEveryChange(Case each) throws IOException {
    Schema schema = schema(each.format());
    Tally tally = new Tally(each, schema);
    for (String document : each.documents()) {
      Changes.of(JSON.readTree(document), SchemasTest::alike).forEach(tally::add);
    }
    assertThat(tally.refusedByBoth).as("wrong documents refused by both").isGreaterThan(100);
  }

  /**
   * Settings of a method are cited alike; within a contest its method is like any method; what a
   * count, a seat or a conclusion is made of is alike in each.
   */
  private static String alike(String pointer) {
    return pointer
        .replaceFirst("^/content/method/.*", "/content/method/*")
        .replaceFirst("^/from/contest/method/.*", "/from/contest/method/*")
        .replaceFirst("^/contest/method/.*", "/contest/method/*")
        .replaceFirst("^(/content/)\\w+(/citation.*|/kind)$", "$1*$2")
        .replaceAll("(?<=^/(from|count|offices|nextSteps|conclusions|panel)/.{0,200}/)\\d+", "*");
  }

  /** How many changes both refuse; fails at the first of which they do not say the same. */
  private static final class Tally {
    private final Case about;
    private final Schema schema;
    private int refusedByBoth;

    private Tally(Case about, Schema schema) {
      this.about = about;
      this.schema = schema;
    }

    private void add(Changes.Changed changed) {
      List<Error> errors = schema.validate(changed.document());
      String text = changed.document().toString();
      List<Issue> issues = about.reader().apply(Source.ofText("f", text)).issues();

      if (errors.isEmpty()) {
        assertThat(issues.stream().filter(SchemasTest::isAboutForm))
            .as("%s: the schema accepts %s", changed.where(), text)
            .isEmpty();
      } else if (!(isForgiven(changed.where()) && issues.isEmpty())) {
        assertThat(issues)
            .as("%s: the schema refuses %s because of %s", changed.where(), text, errors)
            .isNotEmpty();
        refusedByBoth += issues.stream().anyMatch(Issue::isError) ? 1 : 0;
      }
    }
  }

  /** In a line, an empty word for one that may be left out is read as left out. */
  private static boolean isForgiven(String where) {
    return where.matches("/(document|remark|condition|grade) replaced by \"\"");
  }

  /** What goes beyond the form: domain rules, names of things declared elsewhere, order. */
  private static boolean isAboutForm(Issue issue) {
    Pattern names =
        Pattern.compile(".*/(fact|weight|negativeList|competence/N\\d\\d/\\d+|changes/\\d+/day)");
    boolean isName =
        issue.code() == FileIssue.FILE_VALUE_UNKNOWN
            && names.matcher(issue.place().within()).matches();
    boolean isOrder =
        issue.code() == FileIssue.FILE_NUMBER_OUTSIDE
                && issue
                    .place()
                    .within()
                    .matches(
                        ".*(least|greatest|numerator|bands|(of|part|rows|identities|0|1)/\\d+)")
            || issue.code() == FileIssue.FILE_ATTRIBUTE_MISPLACED
                && issue.place().within().matches(".*(untilExclusive|months|confidence)");
    boolean isFigureOfMeasure =
        (issue.code() == FileIssue.FILE_MEMBER_MISSING
                || issue.code() == FileIssue.FILE_MEMBER_UNKNOWN)
            && issue.place().within().matches("/nodes/\\d+/figures/[^/]+");
    boolean isChangeOfTree =
        issue.code() == FileIssue.FILE_MEMBER_MISSING && issue.place().within().equals("/changes");
    boolean isBands =
        issue.code() == FileIssue.FILE_MEMBER_MISSING && issue.place().within().endsWith("/bands");
    return (issue.code() instanceof FileIssue || issue.code() == DocumentIssue.DOCUMENT_VALUE_WRONG)
        && issue.severity() != Severity.NOTICE
        && !isName
        && !isOrder
        && !isFigureOfMeasure
        && !isChangeOfTree
        && !isBands;
  }

  @Test
  void noDeclarationFitsWithoutAMember() throws IOException {
    Schema schema = schema("jiceng.declaration");
    int refused = 0;
    for (String name : List.of("elected", "given up", "undetermined", "too few", "interim")) {
      String archived = DeclarationFiles.toJson(DeclarationSamples.ALL.get(name), Audience.ARCHIVE);
      refused += refusedWithoutAMember(schema, JSON.readTree(archived));
    }
    assertThat(refused).isGreaterThan(200);
  }

  @Test
  void minutesOfEveryKindOfVotesFitAndNoneWithoutAMember() throws IOException {
    Schema schema = schema("jiceng.minutes");
    for (String votes : List.of("ballots", "totals", "stations")) {
      JsonNode document = JSON.readTree(Fixtures.bytes("minutes-" + votes + ".json"));
      assertThat(schema.validate(document)).as(votes).isEmpty();
      for (String member : List.copyOf(Lists.newArrayList(document.fieldNames()))) {
        ObjectNode without = document.deepCopy();
        without.remove(member);
        assertThat(schema.validate(without)).as(member).isNotEmpty();
        assertThat(MinutesFiles.verify(Source.ofText("m", without.toString())).errors())
            .as(member)
            .isNotEmpty();
      }
    }
  }

  private static int refusedWithoutAMember(Schema schema, JsonNode document) {
    return (int)
        Changes.withoutMembers(document)
            .filter(changed -> !schema.validate(changed.document()).isEmpty())
            .count();
  }
}
