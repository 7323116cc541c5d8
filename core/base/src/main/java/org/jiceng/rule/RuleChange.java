package org.jiceng.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * What one rule says of a subject in two rule sets. A rule that is not there is as good as met.
 *
 * @param rule the id of the rule
 * @param before what it says in the earlier set, if it is in force there
 * @param after what it says in the later set, if it is in force there
 * @param <S> the subject's type
 */
public record RuleChange<S>(String rule, Optional<Finding<S>> before, Optional<Finding<S>> after)
    implements Text {

  /** Whether it makes a difference to the subject: another verdict, or another effect. */
  boolean matters() {
    return !consequence(before).equals(consequence(after));
  }

  private static <S> String consequence(Optional<Finding<S>> finding) {
    return finding
        .filter(said -> said.verdict() != Verdict.MET)
        .map(said -> said.verdict() + " " + said.rule().effect())
        .orElse("");
  }

  /** The rule, and what it says before and after. */
  @Override
  public String in(Language language) {
    return Message.of(
            OutlookText.CHANGED,
            ImmutableMap.of("rule", rule, "before", words(before), "after", words(after)))
        .in(language);
  }

  private static <S> Text words(Optional<Finding<S>> finding) {
    return finding.<Text>map(Finding::verdict).orElse(OutlookText.NOT_ASKED);
  }
}
