package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.text.MessageKey;
import org.junit.jupiter.api.Test;

class ElectionPhrasesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  private final ResourceBundle en = book("en");
  private final ResourceBundle zh = book("zh");

  @Test
  void everyKeyHasWordsInBothLanguagesAndNoWordsAreLeftOver() {
    Set<String> keys =
        Stream.<MessageKey[]>of(
                Act.values(),
                Candidacy.values(),
                ElectionKind.values(),
                RelationRule.values(),
                RuleOrder.values(),
                SurplusKind.values(),
                TurnoutCounter.values(),
                WomanRule.values(),
                BallotCheck.values(),
                OverVote.values(),
                WriteInRule.values(),
                UnbackedWriteIn.values(),
                TieRule.values(),
                ShortfallRule.values(),
                ShortfallPool.values(),
                Confirmation.values(),
                Mark.values(),
                InvalidBallot.values(),
                RejectedWriteIn.values(),
                VoidCode.values(),
                RightsGround.values(),
                ExclusionGround.values(),
                Parameter.values(),
                StepKind.values(),
                DecisionOption.values(),
                SeatResult.Awaited.values(),
                SeatResult.Cause.values(),
                ElectionIssue.values(),
                ElectionText.values())
            .flatMap(Stream::of)
            .map(MessageKey::phraseKey)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(en.keySet()).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(zh.keySet()).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void bothLanguagesUseTheSameArguments() {
    for (String key : en.keySet()) {
      assertThat(placeholders(zh, key)).as(key).isEqualTo(placeholders(en, key));
    }
  }

  private static Set<String> placeholders(ResourceBundle book, String key) {
    return PLACEHOLDER
        .matcher(book.getString(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ResourceBundle book(String tag) {
    return ResourceBundle.getBundle("org.jiceng.election.phrases_" + tag, Locale.ROOT);
  }
}
