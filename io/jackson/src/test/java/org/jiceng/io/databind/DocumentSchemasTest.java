package org.jiceng.io.databind;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jiceng.io.Schemas;
import org.jiceng.io.json.JsonPrinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas in the jar are those that follow from the model. */
class DocumentSchemasTest {
  private static final int DRAWS = 6;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path MADE = Path.of("target", "schemas");

  static Stream<String> names() {
    return DocumentSchemas.all().keySet().stream();
  }

  /**
   * If the model has changed: look at what was made, and copy it to where the jar takes it from.
   */
  @ParameterizedTest
  @MethodSource("names")
  void theSchemaFollowsFromTheModel(String name) throws IOException {
    String made = JsonPrinter.print(DocumentSchemas.all().get(name));
    String file = "jiceng." + name + "-0.json";
    Files.createDirectories(MADE);
    Files.writeString(MADE.resolve(file), made);

    assertThat(Schemas.of("jiceng." + name)).as("target/schemas/" + file).isEqualTo(made);
  }

  static Stream<String> values() {
    return DocumentSchemas.VALUES.keySet().stream();
  }

  /** Whatever values there are. */
  @ParameterizedTest
  @MethodSource("values")
  void valuesWithEveryAttributeFit(String name) throws IOException {
    DocumentSchemas.Content content = DocumentSchemas.VALUES.get(name);
    Schema schema = schema(name);
    for (int draw = 0; draw < DRAWS; draw++) {
      Object value = new Samples(draw, Rows.DRAWN).of(content.type());
      ObjectNode document = JSON.createObjectNode();
      document.put("format", "jiceng." + name).put("version", 0);
      JsonNode one = JSON.readTree(SealedJson.write(value));
      document.set("content", content.many() ? JSON.createArrayNode().add(one) : one);

      assertThat(schema.validate(document)).as(document.toString()).isEmpty();
    }
  }

  private static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Schemas.of("jiceng." + name));
  }
}
