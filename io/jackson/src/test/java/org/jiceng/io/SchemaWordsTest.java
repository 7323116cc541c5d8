package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiceng.election.Mark;
import org.jiceng.fact.DateAnchor;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.jiceng.law.Authority;
import org.jiceng.law.Confidence;
import org.jiceng.law.PeriodConvention;
import org.jiceng.organization.Office;
import org.jiceng.person.EducationLevel;
import org.jiceng.review.AnswerKind;
import org.jiceng.review.CompetentReplies;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.ListSeverity;
import org.jiceng.review.SanctionKind;
import org.jiceng.rollup.Counted;
import org.jiceng.rollup.QuantileRule;
import org.jiceng.text.Language;
import org.jiceng.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas that are written by hand take each constant by its name and by its Chinese word, as
 * the readers of those documents do, and no other.
 */
class SchemaWordsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path MADE = Path.of("target", "schemas");

  /** By format and where the words stand: the constants. */
  private static final Table<String, String, ImmutableList<? extends Enum<?>>> CONSTANTS =
      ImmutableTable.<String, String, ImmutableList<? extends Enum<?>>>builder()
          .put("review-policy", "/properties/periodConvention", all(PeriodConvention.class))
          .put("review-policy", "/properties/competentReplies", all(CompetentReplies.class))
          .put("review-policy", "/$defs/condition", all(ConditionCode.class))
          .put("review-policy", "/$defs/severity", all(ListSeverity.class))
          .put("review-policy", "/$defs/confidence", all(Confidence.class))
          .put("review-policy", "/$defs/office", all(Office.class))
          .put("review-policy", "/$defs/educationLevel", all(EducationLevel.class))
          .put("review-policy", "/$defs/anchor", all(DateAnchor.class))
          .put(
              "review-policy",
              "/$defs/localRule/properties/source/properties/authority",
              all(Authority.class))
          .put(
              "review-policy",
              "/$defs/localRule/properties/offices/items",
              some(Office.class, office -> !office.isParty()))
          .put("negative-list", "/$defs/condition", all(ConditionCode.class))
          .put("negative-list", "/$defs/severity", all(ListSeverity.class))
          .put("negative-list", "/$defs/confidence", all(Confidence.class))
          .put("negative-list", "/$defs/anchor", all(DateAnchor.class))
          .put(
              "measure-plan",
              "/properties/measures/items/oneOf/7/properties/rule",
              all(QuantileRule.class))
          .put(
              "measure-plan",
              "/$defs/counted",
              ImmutableList.of(Counted.EACH_ROW, Counted.EACH_IDENTITY))
          .put("opinion", "/properties/answer", all(AnswerKind.class))
          .put("opinion", "/properties/sanction/properties/kind", all(SanctionKind.class))
          .put("opinion", "/$defs/condition", all(ConditionCode.class))
          .put("opinion", "/$defs/severity", all(ListSeverity.class))
          .put("opinion", "/$defs/office", all(Office.class))
          .put("opinion", "/$defs/anchor", all(DateAnchor.class))
          .put("opinion", "/if/properties/answer", ImmutableList.of(AnswerKind.RECORDS))
          .put("opinion", "/allOf/0/if/properties/answer", ImmutableList.of(AnswerKind.NO_ISSUE))
          .put("opinion", "/allOf/1/then/properties/condition", ImmutableList.of(ConditionCode.N05))
          .put("ballot", "/properties/lines/items", all(Mark.class))
          .build();

  /** Words of a document's own, which have no constant. */
  private static final Predicate<String> OWN_WORDS =
      where -> where.matches("/properties/(format|version)|/\\$defs/lookBack/oneOf/0");

  private static <E extends Enum<E>> ImmutableList<E> all(Class<E> type) {
    return some(type, each -> true);
  }

  private static <E extends Enum<E>> ImmutableList<E> some(Class<E> type, Predicate<E> which) {
    return Stream.of(type.getEnumConstants())
        .filter(which)
        .collect(ImmutableList.toImmutableList());
  }

  static Set<String> formats() {
    return CONSTANTS.rowKeySet();
  }

  /** If a constant or its word has changed: copy what was made to where the jar takes it from. */
  @ParameterizedTest
  @MethodSource("formats")
  void constantsHaveTheirNamesAndTheirWords(String format) throws IOException {
    String file = "jiceng." + format + "-0.json";
    JsonNode schema = JSON.readTree(Schemas.of("jiceng." + format));
    JsonNode made = schema.deepCopy();
    CONSTANTS
        .row(format)
        .forEach((where, constants) -> put((ObjectNode) made.at(where), constants));
    Files.createDirectories(MADE);
    Files.writeString(MADE.resolve(file), made.toPrettyString());

    assertThat(schema).as("target/schemas/" + file).isEqualTo(made);
    assertThat(enumerations(schema, ""))
        .allMatch(where -> CONSTANTS.contains(format, where) || OWN_WORDS.test(where));
  }

  private static void put(ObjectNode where, ImmutableList<? extends Enum<?>> constants) {
    boolean orNull = where.path("enum").toString().endsWith("null]");
    ArrayNode words = JsonNodeFactory.instance.arrayNode();
    words(constants).forEach(words::add);
    where.remove("const");
    where.set("enum", orNull ? words.addNull() : words);
  }

  private static Set<String> words(ImmutableList<? extends Enum<?>> constants) {
    Set<String> words = new LinkedHashSet<>();
    constants.forEach(constant -> words.add(constant.name()));
    constants.forEach(constant -> words.add(word(constant)));
    return words;
  }

  private static String word(Enum<?> constant) {
    return constant instanceof Text text ? text.in(Language.ZH) : constant.name();
  }

  private static List<String> enumerations(JsonNode node, String at) {
    List<String> found = new ArrayList<>();
    if (node.has("enum") && node.get("enum").isArray()) {
      found.add(at);
    }
    node.properties()
        .forEach(
            member -> found.addAll(enumerations(member.getValue(), at + "/" + member.getKey())));
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      found.addAll(enumerations(node.get(index), at + "/" + index));
    }
    return found;
  }

  static Stream<SchemasTest.Case> cases() {
    return SchemasTest.cases()
        .filter(each -> CONSTANTS.containsRow(each.format().replace("jiceng.", "")));
  }

  /** Each constant of the right documents in turn by its word, in the schema and for the reader. */
  @ParameterizedTest
  @MethodSource("cases")
  void aWordInPlaceOfANameSaysTheSame(SchemasTest.Case each) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.of(each.format()));
    int replaced = 0;
    for (String document : each.documents()) {
      JsonNode right = JSON.readTree(document);
      for (JsonPointer where : texts(right, JsonPointer.empty())) {
        for (ImmutableList<? extends Enum<?>> constants :
            CONSTANTS.row(each.format().replace("jiceng.", "")).values()) {
          for (Enum<?> constant : constants) {
            if (constant.name().equals(right.at(where).asText())
                && !word(constant).equals(constant.name())) {
              JsonNode other = replaced(right, where, word(constant));
              if (schema.validate(other).isEmpty()) {
                assertSame(each, document, other.toString());
                replaced++;
              }
            }
          }
        }
      }
    }
    assertThat(replaced).isPositive();
  }

  private static void assertSame(SchemasTest.Case each, String one, String other) {
    Loaded<?> read = each.reader().apply(Source.ofText("f", other));
    assertThat(read.issues()).as(other).isEmpty();
    assertThat(words(read)).isEqualTo(words(each.reader().apply(Source.ofText("f", one))));
  }

  /** Of a value without words of its own, its class. */
  private static String words(Loaded<?> read) {
    return read.orElseThrow().toString().replaceAll("@[0-9a-f]+", "");
  }

  private static List<JsonPointer> texts(JsonNode node, JsonPointer at) {
    List<JsonPointer> found = new ArrayList<>();
    if (node.isTextual()) {
      found.add(at);
    }
    node.properties()
        .forEach(
            member -> found.addAll(texts(member.getValue(), at.appendProperty(member.getKey()))));
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      found.addAll(texts(node.get(index), at.appendIndex(index)));
    }
    return found;
  }

  private static JsonNode replaced(JsonNode right, JsonPointer where, String word) {
    JsonNode copy = right.deepCopy();
    JsonNode parent = copy.at(where.head());
    if (parent instanceof ArrayNode array) {
      array.set(where.last().getMatchingIndex(), JsonNodeFactory.instance.textNode(word));
    } else {
      ((ObjectNode) parent).put(where.last().getMatchingProperty(), word);
    }
    return copy;
  }
}
