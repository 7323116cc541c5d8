package org.jiceng.io;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiceng.text.Language;
import org.jiceng.text.MessageKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every key of every room has its phrase in both languages, and every phrase its key. */
class PhrasesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  static Stream<MessageKey> keys() {
    return GuardTest.OURS.stream()
        .filter(type -> type.isEnum() && type.isAssignableTo(MessageKey.class))
        .map(JavaClass::reflect)
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(MessageKey.class::cast);
  }

  static Stream<String> rooms() {
    return keys().map(PhrasesTest::room).distinct();
  }

  private static String room(MessageKey key) {
    return key.getClass().getPackageName();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void bothLanguagesUseTheSameArguments(MessageKey key) {
    assertThat(placeholders(key.in(Language.ZH)))
        .containsExactlyInAnyOrderElementsOf(placeholders(key.in(Language.EN)));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void noPhraseWithoutAKey(String room) {
    ImmutableSortedSet<String> keys =
        keys()
            .filter(key -> room(key).equals(room))
            .map(MessageKey::phraseKey)
            .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    for (Language language : Language.values()) {
      assertThat(
              ResourceBundle.getBundle(room + ".phrases_" + language.tag(), Locale.ROOT).keySet())
          .containsExactlyInAnyOrderElementsOf(keys);
    }
  }

  private static ImmutableList<String> placeholders(String phrase) {
    return PLACEHOLDER
        .matcher(phrase)
        .results()
        .map(MatchResult::group)
        .collect(ImmutableList.toImmutableList());
  }
}
