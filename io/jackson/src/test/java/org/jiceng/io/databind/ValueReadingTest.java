package org.jiceng.io.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.fact.Bounds;
import org.jiceng.law.DocumentRef;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Tenure;
import org.jiceng.person.Person;
import org.jiceng.review.InspectionResult;
import org.jiceng.review.Opinion;
import org.jiceng.review.OwedReply;
import org.jiceng.review.SoftDecision;
import org.jiceng.testkit.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a component of a record, or an attribute of a noun, is read from. */
class ValueReadingTest {
  // Of each test its own, since a mapper keeps what it has found out about a type.
  private final ObjectMapper mapper = JsonMapper.builder().addModule(new JicengModule()).build();

  private <T> T read(String json, Class<T> type) throws JsonProcessingException {
    return mapper.readValue(json.replace('\'', '"'), type);
  }

  private void assertRefused(String json, Class<?> type, String because) {
    assertThatThrownBy(() -> read(json, type))
        .as(json)
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining(because);
  }

  /** {@code value} as it is written, to be changed. */
  private ObjectNode written(Object value) {
    return mapper.valueToTree(value);
  }

  private static <T> T sample(Class<T> type) {
    return type.cast(new Samples(0, Rows.DRAWN).of(type));
  }

  @Test
  void aComponentIsThereAndIsNoNull() throws JsonProcessingException {
    assertThat(read("{'least':3,'greatest':5}", Bounds.class)).isEqualTo(new Bounds(3, 5));
    for (String json :
        new String[] {
          "{'least':-1}",
          "{'least':-1,'greatest':null}",
          "{'greatest':5}",
          "{'least':null,'greatest':5}",
          "{}"
        }) {
      assertRefused(json, Bounds.class, "Bounds");
    }
    assertRefused("{'gained':'ELECTED'}", Tenure.class, "Tenure");
    assertRefused("{'gained':null,'inOfficeFrom':'2021-03-01'}", Tenure.class, "Tenure");
  }

  @Test
  void anOptionalComponentMayBeMissing() throws JsonProcessingException {
    OwedReply owed = sample(OwedReply.class);
    OwedReply open = new OwedReply(owed.body(), owed.candidate(), owed.matters(), Optional.empty());
    ObjectNode json = written(open);
    assertThat(json.has("due")).isFalse();
    assertThat(read(json.toString(), OwedReply.class)).isEqualTo(open);
    assertThat(read(json.putNull("due").toString(), OwedReply.class)).isEqualTo(open);
    assertThat(read(json.put("due", "2026-03-08").toString(), OwedReply.class).due())
        .contains(LocalDate.of(2026, 3, 8));
  }

  @Test
  void componentsAreWrittenInTheirOrderAndNothingElseOfARecord() throws JsonProcessingException {
    assertThat(mapper.writeValueAsString(new Bounds(3, 5)))
        .isEqualTo("{\"least\":3,\"greatest\":5}");
    assertThat(mapper.writeValueAsString(new Tenure(Gained.ELECTED, LocalDate.of(2021, 3, 1))))
        .isEqualTo("{\"gained\":\"ELECTED\",\"inOfficeFrom\":\"2021-03-01\"}");
  }

  @Test
  void whatFollowsFromTheRestIsPassedOver() throws JsonProcessingException {
    assertThat(read("{'least':3,'isExact':false,'greatest':5}", Bounds.class))
        .isEqualTo(new Bounds(3, 5));
    assertRefused("{'least':3,'exactly':3,'greatest':5}", Bounds.class, "Bounds has no exactly");
    Person person = People.person("p1");
    ObjectNode json = written(person);
    for (String derived : Noun.of(Person.class).orElseThrow().derived()) {
      assertThat(json.has(derived)).as(derived).isFalse();
      assertThat(read(json.deepCopy().put(derived, 1).toString(), Person.class)).isEqualTo(person);
    }
    assertRefused(json.put("build", 1).toString(), Person.class, "Person has no build");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2021,3,1]", "18687", "'2021-3-1'", "'2021-03-01T00:00'", "''", "true"})
  void aDayIsReadFromItsOneForm(String day) {
    assertRefused("{'gained':'ELECTED','inOfficeFrom':" + day + "}", Tenure.class, "no LocalDate");
    String shown = day.replace('\'', '"');
    ObjectNode opinion = written(sample(Opinion.class));
    assertRefused(with(opinion, "date", shown), Opinion.class, "no LocalDate");
    assertRefused(
        with(written(sample(DocumentRef.class)), "date", shown), DocumentRef.class, "LocalDate");
    assertRefused(
        with(written(sample(SoftDecision.class)), "date", shown), SoftDecision.class, "LocalDate");
    assertRefused(
        with(written(sample(OwedReply.class)), "due", shown), OwedReply.class, "LocalDate");
  }

  @Test
  void aMultimapIsReadInTheOrderOfTheDocument() throws JsonProcessingException {
    InspectionResult result = sample(InspectionResult.class);
    InspectionResult read = read(written(result).toString(), InspectionResult.class);
    assertThat(read).isEqualTo(result);
    assertThat(read.unmatched().entries()).containsExactlyElementsOf(result.unmatched().entries());
  }

  private String with(ObjectNode json, String name, String value) {
    try {
      return json.set(name, mapper.readTree(value)).toString();
    } catch (JsonProcessingException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
