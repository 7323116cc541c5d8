package org.jiceng.io.election;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jiceng.election.DecisionOption;
import org.jiceng.election.Declaration;
import org.jiceng.election.SeatResult;
import org.jiceng.election.StepKind;
import org.jiceng.election.VoidCode;
import org.jiceng.io.Schemas;
import org.jiceng.text.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of declarations holds of everything that can become of a vote or of a seat. */
class DeclarationSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Schemas.of("jiceng.declaration"));

  static ImmutableSet<String> samples() {
    return DeclarationSamples.ALL.keySet();
  }

  private static JsonNode document(Declaration declaration, Audience audience) {
    try {
      return JSON.readTree(DeclarationFiles.toJson(declaration, audience));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void documentsForEveryAudienceFit(String name) {
    for (Audience audience : Audience.values()) {
      JsonNode document = document(DeclarationSamples.ALL.get(name), audience);
      assertThat(SCHEMA.validate(document)).as("%s, %s", name, audience).isEmpty();
    }
  }

  @Test
  void everyOutcomeIsAmongThem() {
    assertThat(found("/outcome"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Declaration.class.getPermittedSubclasses())
                .map(type -> constant(type).replace("_VOTE", ""))
                .toList());
  }

  @Test
  void everyResultOfASeatIsAmongThem() {
    assertThat(found("/offices/*/seats/*/result"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(SeatResult.class.getPermittedSubclasses())
                .map(DeclarationSchemaTest::constant)
                .toList());
  }

  @Test
  void everyConstantIsAmongThem() {
    assertEvery(SeatResult.Awaited.values(), "/offices/*/seats/*/awaited");
    assertEvery(SeatResult.Cause.values(), "/offices/*/seats/*/cause");
    assertEvery(DecisionOption.values(), "/offices/*/seats/*/options/*");
    assertEvery(StepKind.values(), "/nextSteps/*/kind");
    assertEvery(VoidCode.values(), "/reasons/*/code");
  }

  private static void assertEvery(Enum<?>[] constants, String where) {
    assertThat(found(where))
        .as(where)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(constants).map(Enum::name).toList());
  }

  @Test
  void theSchemaOfOneOutcomeIsNoneOfAnother() {
    for (JsonNode document : documents().toList()) {
      for (String outcome : found("/outcome")) {
        ObjectNode other = document.deepCopy();
        other.put("outcome", outcome);
        assertThat(SCHEMA.validate(other).isEmpty())
            .as("%s as %s", document.get("outcome"), outcome)
            .isEqualTo(outcome.equals(document.get("outcome").asText()));
      }
    }
  }

  private static String constant(Class<?> type) {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, type.getSimpleName());
  }

  private static Stream<JsonNode> documents() {
    return DeclarationSamples.ALL.values().stream()
        .map(declaration -> document(declaration, Audience.ARCHIVE));
  }

  /** The texts at {@code pattern}, in which a star stands for each element of an array. */
  private static ImmutableSet<String> found(String pattern) {
    return documents()
        .flatMap(document -> at(document, pattern.substring(1).split("/"), 0))
        .map(JsonNode::asText)
        .collect(toImmutableSet());
  }

  private static Stream<JsonNode> at(JsonNode node, String[] steps, int next) {
    if (next == steps.length) {
      return node.isMissingNode() ? Stream.of() : Stream.of(node);
    }
    return steps[next].equals("*")
        ? Streams.stream(node).flatMap(each -> at(each, steps, next + 1))
        : at(node.path(steps[next]), steps, next + 1);
  }
}
