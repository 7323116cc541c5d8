package org.jiceng.guard;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiceng.issue.IssueCode;
import org.jiceng.text.Language;
import org.jiceng.text.MessageKey;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every key has its words in every language, and every line of a phrase file has its key. */
class PhrasebooksTest {
  private static final ImmutableList<MessageKey> KEYS =
      CoreClasses.ALL.stream()
          .filter(type -> type.isEnum() && type.isAssignableTo(MessageKey.class))
          .map(JavaClass::reflect)
          .flatMap(type -> Stream.of(type.getEnumConstants()))
          .map(MessageKey.class::cast)
          .collect(toImmutableList());

  private static final Map<String, List<String>> KEYS_BY_ROOM =
      KEYS.stream()
          .collect(groupingBy(PhrasebooksTest::room, mapping(MessageKey::phraseKey, toList())));

  private static String room(MessageKey key) {
    return key.getClass().getPackageName().replaceFirst("org\\.jiceng\\.", "");
  }

  @TestFactory
  Stream<DynamicTest> bothLanguagesSayTheSame() {
    return KEYS.stream()
        .map(
            key ->
                dynamicTest(
                    room(key) + "/" + key.phraseKey(),
                    () -> {
                      String zh = key.in(Language.ZH);
                      String en = key.in(Language.EN);
                      assertThat(zh).isNotBlank();
                      assertThat(en)
                          .isNotBlank()
                          .as("English without Chinese")
                          .doesNotContainPattern("[\\p{IsHan}，。；：（）《》]");
                      assertThat(PhraseFile.placeholders(zh))
                          .isEqualTo(PhraseFile.placeholders(en));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> noLineOfAFileIsAnOrphan() {
    return KEYS_BY_ROOM.entrySet().stream()
        .flatMap(
            room ->
                Stream.of(Language.values())
                    .map(
                        language ->
                            dynamicTest(
                                room.getKey() + "/" + language.tag(),
                                () ->
                                    assertThat(PhraseFile.of(room.getKey(), language).keys())
                                        .containsExactlyInAnyOrderElementsOf(room.getValue()))));
  }

  @Test
  void everyFileBelongsToARoomWithKeys() {
    assertThat(PhraseFile.all())
        .hasSize(Language.values().length * KEYS_BY_ROOM.size())
        .containsExactlyInAnyOrderElementsOf(
            KEYS_BY_ROOM.keySet().stream()
                .flatMap(
                    room ->
                        Stream.of(Language.values()).map(language -> PhraseFile.of(room, language)))
                .toList());
  }

  @Test
  void issueCodesAreUniqueAcrossRooms() {
    assertThat(KEYS)
        .filteredOn(IssueCode.class::isInstance)
        .isNotEmpty()
        .extracting(MessageKey::name)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[A-Z]+(_[A-Z0-9]+)+"));
  }

  @Test
  void aMissingLineIsFound() {
    PhraseFile units = PhraseFile.of("unit", Language.ZH);
    assertThat(units.keys()).contains("UnitKind.VILLAGE").doesNotContain("UnitKind.HAMLET");
    assertThat(PhraseFile.placeholders("{a} of {b}")).containsExactly("a", "b");
  }
}
