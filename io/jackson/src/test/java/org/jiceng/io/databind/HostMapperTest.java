package org.jiceng.io.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.jiceng.election.Attendance;
import org.jiceng.election.Contest;
import org.jiceng.election.Count;
import org.jiceng.person.IdentityReading;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.testkit.People;
import org.jiceng.text.Text;
import org.jiceng.unit.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The module in mappers that belong to somebody else. */
class HostMapperTest {
  // Of each test its own, since a mapper keeps what it has found out about a type.
  private final ObjectMapper plain = JsonMapper.builder().addModule(new JicengModule()).build();

  private final ObjectMapper obstinate =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
          .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
          .disable(DeserializationFeature.WRAP_EXCEPTIONS)
          .disable(MapperFeature.AUTO_DETECT_CREATORS)
          .disable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
          .findAndAddModules()
          .addModule(new JicengModule())
          .build();

  /** What a host has of its own, with one of our values in it. */
  public record Letter(String toWhom, Person about, LocalDate day) {}

  private static Refusal refusal(ObjectMapper mapper, String json, Class<?> type) {
    JsonProcessingException refused =
        catchThrowableOfType(JsonProcessingException.class, () -> mapper.readValue(json, type));
    assertThat(refused).as(json).isNotNull();
    StringWriter trace = new StringWriter();
    refused.printStackTrace(new PrintWriter(trace));
    return new Refusal(refused.getMessage(), trace.toString());
  }

  private record Refusal(String message, String trace) {}

  @Test
  void aPersonIsWhatItsAttributesSay() throws JsonProcessingException {
    assertThat(plain.writeValueAsString(People.person("p1")))
        .isEqualTo(
            "{\"birth\":\"1980-05-03\",\"education\":\"31\",\"id\":\"p1\",\"label\":\"人员p1\","
                + "\"membership\":{\"standing\":\"FULL\"},\"sex\":\"FEMALE\"}");
  }

  @Test
  void theFormDoesNotDependOnTheHost() throws JsonProcessingException {
    Contest contest = SmallVote.contest();
    String written = plain.writeValueAsString(contest);
    assertThat(obstinate.writeValueAsString(contest)).isEqualTo(written);
    assertThat(obstinate.readValue(written, Contest.class)).isEqualTo(contest);
  }

  @Test
  void theHostsOwnTypesAreTheHosts() throws JsonProcessingException {
    ObjectMapper host =
        JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new JicengModule())
            .build();
    Letter letter = new Letter("办公室", People.person("p1"), LocalDate.of(2026, 3, 8));

    JsonNode written = host.readTree(host.writeValueAsString(letter));

    assertThat(written.path("to_whom").asText()).isEqualTo("办公室");
    assertThat(written.path("day").isArray()).isTrue();
    assertThat(host.readValue(written.toString(), Letter.class)).isEqualTo(letter);
  }

  @Test
  void whatFollowsFromTheAttributesIsNotWrittenAndPassedOver() throws JsonProcessingException {
    Count count = SmallVote.count();
    String written = plain.writeValueAsString(count);
    assertThat(written).doesNotContain("\"validBallots\"", "onserved");
    assertThat(plain.readValue(written.replaceFirst("\\{", "{\"validBallots\":7,"), Count.class))
        .isEqualTo(count);
  }

  @Test
  void whatIsNotKnownIsRefusedByItsName() {
    assertThat(
            refusal(plain, "{\"entitled\":9,\"present\":5,\"remark\":1}", Attendance.class)
                .message())
        .startsWith("Attendance has no remark");
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThat(refusal(plain, "{\"entitled\":9}", Attendance.class).message())
        .startsWith("refused by Attendance")
        .contains("line: 1");
    assertThat(refusal(plain, "{\"value\":3}", org.jiceng.law.Provision.class).message())
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"p\",\"label\":\"a\",\"sex\":\"140000198001010022\",\"birth\":\"1980\"}",
        "{\"id\":\"p\",\"label\":\"a\",\"sex\":\"FEMALE\",\"birth\":\"140000198001010022\"}",
        "{\"id\":\"p\",\"label\":\"a\",\"sex\":\"FEMALE\",\"birth\":140000198001010022}",
        "{\"id\":\"p\",\"label\":\"a\",\"140000198001010022\":1}",
        "{\"id\":\"p\",\"label\":\"a\",\"membership\":{\"standing\":\"140000198001010022\"}}",
        "{\"id\":\"p\",\"label\":\"a\",\"membership\":140000198001010022}",
        "{\"id\":\"p\",\"label\":\"a\",\"membership\":\"140000198001010022\"}",
        "{\"id\":\"p\",\"label\":\"a\",\"birth\":140000198001010022x}",
        "{\"id\":\"p\",\"label\":\"a\",\"birth\":a140000198001010022}",
        "{\"id\":{\"a\":\"140000198001010022\"},\"label\":\"a\"}",
        "[\"140000198001010022\"]",
        "\"140000198001010022\"",
        "140000198001010022"
      })
  void aRefusalNeverQuotesWhatStoodThere(String json) {
    for (ObjectMapper mapper : List.of(plain, obstinate)) {
      Refusal refusal = refusal(mapper, json, Person.class);
      assertThat(refusal.message()).doesNotContain("1400001980");
      assertThat(refusal.trace()).doesNotContain("1400001980");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"140000198001010022\"}",
        "{\"kind\":\"java.lang.Object\"}",
        "{\"kind\":\"org.jiceng.unit.Village\",\"id\":\"v\"}",
        "{\"id\":\"140000198001010022\"}"
      })
  void aKindIsOneOfOurNamesOrRefused(String json) {
    for (Class<?> type : List.of(Unit.class, Text.class)) {
      assertThat(refusal(plain, json, type).trace())
          .doesNotContain("1400001980", "java.lang.Object\"");
    }
  }

  @Test
  void aConstantOfNoneOfOurNamesIsRefused() {
    assertThat(refusal(plain, "{\"entitled\":\"x\",\"present\":5}", Attendance.class).message())
        .startsWith("no int");
    assertThat(refusal(plain, "\"X\"", org.jiceng.person.Sex.class).message()).startsWith("no Sex");
  }

  @Test
  void maskedNumbersAreNotRead() throws JsonProcessingException {
    IdentityReading reading =
        (IdentityReading) new Samples(0, Rows.DRAWN).of(IdentityReading.Valid.class);
    String masked = plain.writeValueAsString(reading);
    assertThat(masked).isEqualTo("{\"kind\":\"VALID\",\"number\":\"140000************\"}");
    assertThat(refusal(plain, masked, IdentityReading.class).message())
        .startsWith("no IdentityNumber");
  }

  @Test
  void ofTwoModulesTheFirstStays() throws JsonProcessingException {
    ObjectMapper both =
        JsonMapper.builder().addModule(new JicengModule()).addModule(JicengModule.sealed()).build();
    Object reading = new Samples(0, Rows.DRAWN).of(IdentityReading.Valid.class);
    assertThat(both.writeValueAsString(reading)).doesNotContain(Samples.NUMBER);
  }

  @Test
  void idsAreNamesOfMembersToo() throws JsonProcessingException {
    assertThat(plain.readValue("\"p1\"", PersonId.class)).isEqualTo(PersonId.of("p1"));
    assertThat(plain.writeValueAsString(java.util.Map.of(PersonId.of("p1"), 1)))
        .isEqualTo("{\"p1\":1}");
  }
}
