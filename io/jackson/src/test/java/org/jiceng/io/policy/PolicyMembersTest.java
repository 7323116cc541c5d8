package org.jiceng.io.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jiceng.io.Fixtures;
import org.jiceng.io.Issues;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Loaded;
import org.jiceng.review.ReviewPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a policy can say, its document can say. */
class PolicyMembersTest {
  private static final String LEAST =
      """
      {
        "id": "P", "title": {"zh": "甲", "en": "p"}, "referenceDay": "2026-01-01",
        "panel": {"source": {"zh": "无", "en": "none"}, "departments": []},
        "negativeList": {"none": {"zh": "无", "en": "none"}}
      }
      """;

  private static Loaded<ReviewPolicy> read(String text) {
    return PolicyFiles.read(Source.ofText("p.json", text));
  }

  private static Loaded<ReviewPolicy> with(String member) {
    return read(LEAST.replaceFirst("\\{", "{" + member + ","));
  }

  /** The fields of the class behind a policy; those that it works out are transient. */
  static Stream<String> properties() {
    return Stream.of(ReviewPolicy.class.getPermittedSubclasses()[0].getDeclaredFields())
        .filter(
            field ->
                !Modifier.isStatic(field.getModifiers())
                    && !Modifier.isTransient(field.getModifiers()))
        .map(Field::getName);
  }

  @ParameterizedTest
  @MethodSource("properties")
  void everyPropertyOfAPolicyCanBeSet(String property) throws ReflectiveOperationException {
    var accessor = ReviewPolicy.class.getMethod(property);
    ReviewPolicy every =
        PolicyFiles.read(Fixtures.source("review-policy-every-member.json")).orElseThrow();

    assertThat(accessor.invoke(every))
        .as("%s of the document with every member, against its default", property)
        .isNotEqualTo(accessor.invoke(read(LEAST).orElseThrow()));
  }

  @Test
  void thePropertiesAreThoseOfThePolicy() {
    assertThat(properties()).contains("id", "panel", "calendarExceptions").hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`\"repliesDue\": \"2026-02\"`, /repliesDue FILE_DATE_NOT_A_DAY",
        "`\"repliesDue\": 20260220`, /repliesDue FILE_TYPE_WRONG",
        "`\"deemedPassAfter\": \"soon\"`, /deemedPassAfter FILE_DATE_MALFORMED",
        "`\"deemedPassAfter\": true`, /deemedPassAfter FILE_TYPE_WRONG",
        "`\"reExaminationDays\": 0`, /reExaminationDays FILE_NUMBER_OUTSIDE",
        "`\"reExaminationDays\": 366`, /reExaminationDays FILE_NUMBER_OUTSIDE",
        "`\"reExaminationDays\": 2.5`, /reExaminationDays FILE_NUMBER_OUTSIDE",
        "`\"reExaminationDays\": \"3\"`, /reExaminationDays FILE_TYPE_WRONG",
        "`\"calendarExceptions\": \"2026-02-17\"`, /calendarExceptions FILE_TYPE_WRONG",
        "`\"calendarExceptions\": [\"2026-02-30\"]`, /calendarExceptions/0 FILE_DATE_MALFORMED",
        "`\"calendarExceptions\": [null]`, /calendarExceptions/0 FILE_TYPE_WRONG",
        "`\"inspectionBody\": \"KC\"`, /inspectionBody FILE_TYPE_WRONG",
        "`\"inspectionBody\": {\"zh\": \"甲\", \"en\": \"a\"}`,"
            + " /inspectionBody/code FILE_MEMBER_MISSING",
        "`\"leadBody\": {\"code\": \"\", \"zh\": \"甲\", \"en\": \"a\"}`,"
            + " /leadBody/code FILE_CELL_EMPTY",
        "`\"fileKeeper\": 7`, /fileKeeper FILE_TYPE_WRONG",
        "`\"softDecider\": []`, /softDecider FILE_TYPE_WRONG"
      })
  void aWrongValueIsRefusedWhereItStands(String member, String issue) {
    assertThat(Issues.of(with(member))).containsExactly("p.json:1:" + issue);
  }

  @Test
  void aBodyWithTheCodeOfAnotherIsRefusedWhereItStands() {
    ImmutableMap<String, String> taken =
        ImmutableMap.of("inspectionBody", "LEADS", "leadBody", "INSPECTION", "fileKeeper", "LEADS");
    taken.forEach(
        (member, code) ->
            assertThat(
                    Issues.of(
                        with(
                            "\"%s\": {\"code\": \"%s\", \"zh\": \"甲\", \"en\": \"a\"}"
                                .formatted(member, code))))
                .as(member)
                .containsExactly("p.json:1:/" + member + " POLICY_BODY_AMBIGUOUS"));
  }

  @Test
  void theDaysCountAsTheyAreWritten() {
    ReviewPolicy policy =
        with("\"reExaminationDays\": 2, \"calendarExceptions\": [\"2026-02-27\", \"2026-02-28\"]")
            .orElseThrow();

    assertThat(policy.reExaminedBy(LocalDate.of(2026, 2, 26))).isEqualTo("2026-03-02");
    assertThat(with("\"calendarExceptions\": null").orElseThrow().calendarExceptions()).isEmpty();
    assertThat(with("\"repliesDue\": null").orElseThrow().repliesDue()).isEmpty();
  }
}
