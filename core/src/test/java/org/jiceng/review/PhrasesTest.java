package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.text.Language;
import org.jiceng.text.MessageKey;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  @Test
  void everyKeyHasBothTextsWithTheSamePlaceholdersAndNoTextIsLeftOver() {
    TreeSet<String> keys = new TreeSet<>();
    Stream.<MessageKey[]>of(
            Track.values(),
            AnswerKind.values(),
            ListSeverity.values(),
            CompetentReplies.values(),
            Status.values(),
            Standing.values(),
            ConditionCode.values(),
            ReviewIssue.values(),
            PolicyText.values(),
            ReviewText.values())
        .flatMap(Stream::of)
        .forEach(
            key -> {
              keys.add(key.phraseKey());
              assertThat(placeholders(key, Language.ZH))
                  .as(key.phraseKey())
                  .isEqualTo(placeholders(key, Language.EN));
            });
    for (Language language : Language.values()) {
      assertThat(bundle(language).keySet()).isEqualTo(keys);
    }
  }

  private static TreeSet<String> placeholders(MessageKey key, Language language) {
    return PLACEHOLDER
        .matcher(bundle(language).getString(key.phraseKey()))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle("org.jiceng.review.phrases_" + language.tag(), Locale.ROOT);
  }
}
