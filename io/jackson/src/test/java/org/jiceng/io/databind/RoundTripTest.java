package org.jiceng.io.databind;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.person.IdentityReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public value is read as what was written, whole model over. */
class RoundTripTest {
  private static final int DRAWS = 6;
  private static final ObjectMapper SEALED =
      JsonMapper.builder().addModule(JicengModule.sealed()).build();
  private static final ObjectMapper MASKED =
      JsonMapper.builder().addModule(new JicengModule()).build();

  static Stream<Class<?>> rows() {
    return Rows.all();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatWasWrittenIsReadAgain(Class<?> row) throws IOException {
    for (int draw = 0; draw < DRAWS; draw++) {
      // In a list, since Jackson forgets what a value by itself is about.
      JavaType type =
          SEALED
              .getTypeFactory()
              .constructCollectionType(
                  ImmutableList.class, SEALED.constructType(Rows.filled(row, draw)));
      Object value = ImmutableList.of(new Samples(draw, Rows.DRAWN).of(Rows.filled(row, draw)));
      String written = SEALED.writerFor(type).writeValueAsString(value);

      Object read = SEALED.readValue(written, type);

      assertThat(read).as(written).isEqualTo(value);
      assertThat(SEALED.writerFor(type).writeValueAsString(read)).isEqualTo(written);
      assertThat(MASKED.writerFor(type).writeValueAsString(value)).doesNotContain(Samples.NUMBER);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aValueByItselfIsReadAgain(Class<?> row) throws IOException {
    if (row.getTypeParameters().length == 0) {
      Object value = new Samples(0, Rows.DRAWN).of(row);
      assertThat((Object) SEALED.readValue(SEALED.writeValueAsString(value), row)).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyConstantIsReadAgain(Class<?> row) throws IOException {
    if (row.isEnum()) {
      Object constants = row.getEnumConstants();
      String written = SEALED.writeValueAsString(constants);
      assertThat(SEALED.readValue(written, row.arrayType())).isEqualTo(constants);
    }
  }

  @Test
  void numbersAreInFullWhereTheyAreSealedOnly() throws IOException {
    Object reading =
        new IdentityReading.OldForm(
            (org.jiceng.person.IdentityNumber)
                new Samples(0, Rows.DRAWN).of(org.jiceng.person.IdentityNumber.class));
    assertThat(SEALED.writeValueAsString(reading)).contains(Samples.NUMBER);
    assertThat(MASKED.writeValueAsString(reading)).contains("140000************");
  }

  @Test
  void whatIsLeftOutIsAPublicValueAndHasAReason() {
    assertThat(PublicTypes.values()).containsAll(Rows.LEFT_OUT.keySet());
    assertThat(Rows.LEFT_OUT.values()).noneMatch(String::isBlank);
  }

  @Test
  void theTableIsOfTheWholeModel() {
    assertThat(PublicTypes.values())
        .contains(org.jiceng.unit.Village.class, org.jiceng.election.Contest.class)
        .contains(org.jiceng.text.Bilingual.class, org.jiceng.renewal.Stage.class)
        .hasSizeGreaterThan(350);
  }

  @Test
  void theModuleSpeaksForTheModelAndItsIssuesOnly() {
    assertThat(PublicTypes.all().map(Class::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Sets.difference(Ours.PACKAGES, Set.of("org.jiceng.io.source")));
  }

  @Test
  void everySealedInterfaceOfValuesIsAFamily() {
    assertThat(PublicTypes.all())
        .filteredOn(type -> type.isSealed() && Noun.of(type).isEmpty())
        .filteredOn(
            type ->
                Stream.of(type.getPermittedSubclasses()).allMatch(Rows.all().toList()::contains))
        .allSatisfy(
            type ->
                assertThat(Families.of(type).orElseThrow().members().values())
                    .as(type.getName())
                    .containsExactlyInAnyOrder(type.getPermittedSubclasses()));
  }

  @Test
  void everyTextThatIsADocumentIsInTheFamilyOfTexts() {
    assertThat(Rows.all())
        .filteredOn(org.jiceng.text.Text.class::isAssignableFrom)
        .allSatisfy(
            type ->
                assertThat(Families.of(org.jiceng.text.Text.class).orElseThrow().members())
                    .as(type.getName())
                    .containsValue(type));
  }
}
