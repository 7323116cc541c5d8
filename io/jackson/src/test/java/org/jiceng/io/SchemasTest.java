package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schema and reader say the same about every document one change away from a right one. */
class SchemasTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A format, right documents of it, and its reader. */
  record Case(String format, List<String> documents, Function<Source, Loaded<?>> reader) {
    @Override
    public String toString() {
      return format;
    }
  }

  /** A changed document, and where it was changed. */
  private record Changed(JsonNode document, String where) {}

  /** Another value in place of one, each of another kind or outside what any member allows. */
  private static final ImmutableList<JsonNode> OTHERS =
      ImmutableList.of(
          NODES.nullNode(),
          NODES.booleanNode(true),
          NODES.numberNode(7),
          NODES.numberNode(-3),
          NODES.numberNode(1.5),
          NODES.numberNode(4_000_000_000L),
          NODES.textNode(""),
          NODES.textNode("？"),
          NODES.textNode("a\nb"),
          NODES.textNode("110101199003070000"),
          NODES.arrayNode(),
          NODES.arrayNode().add(NODES.nullNode()),
          NODES.objectNode(),
          NODES.objectNode().put("unheardOf", 1));

  static Stream<Case> cases() {
    return Stream.of(
        new Case("jiceng.review-policy", documents("review-policy.json"), PolicyFiles::read),
        new Case("jiceng.negative-list", documents("negative-list.json"), NegativeListFiles::read),
        new Case("jiceng.measure-plan", documents("measure-plan.json"), Fixtures::plan),
        new Case("jiceng.opinion", documents("opinions.ndjson"), OpinionFiles::read),
        new Case("jiceng.ballot", documents("ballots.ndjson"), BallotFiles::read));
  }

  /** The whole of a document, or its lines. */
  private static List<String> documents(String name) {
    String text = new String(Fixtures.bytes(name), StandardCharsets.UTF_8);
    return name.endsWith(".ndjson") ? text.lines().toList() : List.of(text);
  }

  private static Schema schema(String format) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Schemas.of(format));
  }

  @Test
  void everySchemaIsASchemaUnderItsOwnName() throws IOException {
    Schema rules =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
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
    int refusedByBoth = 0;
    for (String document : each.documents()) {
      for (Changed changed : changes(JSON.readTree(document))) {
        String text = changed.document().toString();
        List<Error> errors = schema.validate(changed.document());
        List<Issue> issues = each.reader().apply(Source.ofText("f", text)).issues();

        if (errors.isEmpty()) {
          assertThat(issues.stream().filter(SchemasTest::isAboutForm))
              .as("%s: the schema accepts %s", changed.where(), text)
              .isEmpty();
        } else {
          assertThat(issues)
              .as("%s: the schema refuses %s because of %s", changed.where(), text, errors)
              .isNotEmpty();
          refusedByBoth += issues.stream().anyMatch(Issue::isError) ? 1 : 0;
        }
      }
    }
    assertThat(refusedByBoth).as("wrong documents refused by both").isGreaterThan(100);
  }

  /** What goes beyond the form: domain rules, names of things declared elsewhere, order. */
  private static boolean isAboutForm(Issue issue) {
    Pattern names = Pattern.compile(".*/(fact|weight|negativeList|competence/N\\d\\d/\\d+)");
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
    boolean isBands =
        issue.code() == FileIssue.FILE_MEMBER_MISSING && issue.place().within().endsWith("/bands");
    return issue.code() instanceof FileIssue
        && issue.severity() != Severity.NOTICE
        && !isName
        && !isOrder
        && !isBands;
  }

  /** Every value removed, replaced by each of the others, and every object with a member more. */
  private static List<Changed> changes(JsonNode document) {
    List<Changed> changes = new ArrayList<>();
    for (JsonPointer pointer : pointers(document, JsonPointer.empty())) {
      if (document.at(pointer) instanceof ObjectNode) {
        JsonNode copy = document.deepCopy();
        ((ObjectNode) copy.at(pointer)).put("unheardOf", "x");
        changes.add(new Changed(copy, "a member more in " + pointer));
      }
      if (pointer.matches()) {
        OTHERS.forEach(other -> changes.add(new Changed(other, "the whole")));
      } else {
        OTHERS.forEach(other -> changes.add(replaced(document, pointer, other)));
        if (document.at(pointer.head()) instanceof ObjectNode) {
          JsonNode copy = document.deepCopy();
          ((ObjectNode) copy.at(pointer.head())).remove(pointer.last().getMatchingProperty());
          changes.add(new Changed(copy, "without " + pointer));
        }
      }
    }
    return changes;
  }

  private static Changed replaced(JsonNode document, JsonPointer pointer, JsonNode other) {
    JsonNode copy = document.deepCopy();
    JsonNode parent = copy.at(pointer.head());
    if (parent instanceof ArrayNode array) {
      array.set(pointer.last().getMatchingIndex(), other);
    } else {
      ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), other);
    }
    return new Changed(copy, pointer + " replaced by " + other);
  }

  private static List<JsonPointer> pointers(JsonNode node, JsonPointer at) {
    List<JsonPointer> pointers = new ArrayList<>(List.of(at));
    node.fieldNames()
        .forEachRemaining(
            name -> pointers.addAll(pointers(node.get(name), at.appendProperty(name))));
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      pointers.addAll(pointers(node.get(index), at.appendIndex(index)));
    }
    return pointers;
  }

  @Test
  void declarationsOfEveryOutcomeFitAndNoneWithoutAMember() throws IOException {
    Schema schema = schema("jiceng.declaration");
    int refused = 0;
    for (Map.Entry<String, String> real : DeclarationFilesTest.documents().entrySet()) {
      JsonNode document = JSON.readTree(real.getValue());
      assertThat(schema.validate(document)).as(real.getKey()).isEmpty();
      assertThat(real.getKey()).contains(document.get("outcome").asText());
      for (JsonPointer pointer : pointers(document, JsonPointer.empty())) {
        if (!pointer.matches() && document.at(pointer.head()) instanceof ObjectNode) {
          JsonNode without = replaced(document, pointer, NODES.nullNode()).document();
          refused += schema.validate(without).isEmpty() ? 0 : 1;
        }
      }
    }
    assertThat(refused).isGreaterThan(200);
  }
}
