package org.jiceng.io.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.jiceng.organization.Office;
import org.jiceng.person.Education;
import org.jiceng.person.IdentityNumber;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.junit.jupiter.api.Test;

/** Values as names of members, and the names that lead to what was refused. */
class MapperNamesTest {
  private final ObjectMapper masked = JsonMapper.builder().addModule(new JicengModule()).build();
  private final ObjectMapper sealed = JsonMapper.builder().addModule(JicengModule.sealed()).build();

  @Test
  void codesAndConstantsAreNamesAsTheyAreValues() throws JsonProcessingException {
    Map<Education, Integer> codes = ImmutableMap.of(Education.of(31).orElseThrow(), 1);
    assertThat(masked.writeValueAsString(codes)).isEqualTo("{\"31\":1}");
    assertThat(masked.readValue("{\"31\":1}", new TypeReference<Map<Education, Integer>>() {}))
        .isEqualTo(codes);
    Map<Office, Integer> offices = ImmutableMap.of(Office.SECRETARY, 1);
    assertThat(masked.writeValueAsString(offices)).isEqualTo("{\"SECRETARY\":1}");
    assertThat(masked.readValue("{\"SECRETARY\":1}", new TypeReference<Map<Office, Integer>>() {}))
        .isEqualTo(offices);
  }

  @Test
  void numbersAreNamesInFullWhereTheyAreSealedOnly() throws JsonProcessingException {
    Map<IdentityNumber, Integer> numbers =
        ImmutableMap.of(
            IdentityNumber.read(Samples.NUMBER, LocalDate.of(2026, 1, 1)).valid().orElseThrow(), 1);
    String written = sealed.writeValueAsString(numbers);
    assertThat(written).isEqualTo("{\"" + Samples.NUMBER + "\":1}");
    assertThat(sealed.readValue(written, new TypeReference<Map<IdentityNumber, Integer>>() {}))
        .isEqualTo(numbers);
    assertThat(masked.writeValueAsString(numbers)).isEqualTo("{\"140000************\":1}");
  }

  @Test
  void aNameThatIsNoIdIsRefusedWithoutBeingQuoted() {
    JsonProcessingException refused =
        catchThrowableOfType(
            JsonProcessingException.class,
            () ->
                masked.readValue("{\"1980\":1}", new TypeReference<Map<Education, Integer>>() {}));
    assertThat(refused.getOriginalMessage()).isEqualTo("no Education");
    JsonProcessingException blank =
        catchThrowableOfType(
            JsonProcessingException.class,
            () -> masked.readValue("{\" \":1}", new TypeReference<Map<PersonId, Integer>>() {}));
    assertThat(blank.getOriginalMessage()).isEqualTo("no PersonId");
  }

  @Test
  void aRefusalKnowsTheWayToWhatItRefuses() {
    JsonMappingException refused =
        catchThrowableOfType(
            JsonMappingException.class,
            () ->
                masked.readValue(
                    "{\"id\":\"p\",\"label\":\"a\",\"membership\":{\"standing\":\"X\"}}",
                    Person.class));
    assertThat(refused.getPath())
        .extracting(JsonMappingException.Reference::getFieldName)
        .containsExactly("membership", "standing");
  }

  @Test
  void theModuleHasANameAndTheMapperKeepsNoSource() {
    assertThat(new JicengModule().getModuleName()).isEqualTo("jiceng");
    assertThat(masked.getRegisteredModuleIds()).contains(JicengModule.class);
    assertThat(masked.getFactory().isEnabled(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION))
        .isFalse();
  }
}
