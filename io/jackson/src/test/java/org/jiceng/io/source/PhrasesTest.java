package org.jiceng.io.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiceng.text.Language;
import org.jiceng.text.MessageKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  static Stream<MessageKey> keys() {
    return Stream.<MessageKey[]>of(
            FileIssue.values(),
            DocumentIssue.values(),
            TextFormat.values(),
            ForeignFormat.values(),
            Limit.values(),
            Remedy.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void bothLanguagesUseTheSameArguments(MessageKey key) {
    assertThat(placeholders(key.in(Language.ZH)))
        .containsExactlyInAnyOrderElementsOf(placeholders(key.in(Language.EN)));
  }

  @Test
  void noPhraseWithoutAKey() {
    Set<String> phrases = new TreeSet<>();
    for (Language language : Language.values()) {
      phrases.addAll(
          ResourceBundle.getBundle("org.jiceng.io.source.phrases_" + language.tag(), Locale.ROOT)
              .keySet());
    }

    assertThat(phrases).isEqualTo(new TreeSet<>(keys().map(MessageKey::phraseKey).toList()));
  }

  private static List<String> placeholders(String phrase) {
    List<String> found = new ArrayList<>();
    PLACEHOLDER.matcher(phrase).results().forEach(match -> found.add(match.group()));
    return found;
  }
}
