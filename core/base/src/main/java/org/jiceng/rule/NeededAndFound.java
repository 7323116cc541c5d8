package org.jiceng.rule;

import com.google.common.collect.ImmutableMap;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * What was compared with what.
 *
 * @param label what it is about
 * @param needed what the condition asks for
 * @param found what is known
 */
public record NeededAndFound(Text label, Text needed, Text found) implements Text {

  /** The same comparison within a negation. */
  NeededAndFound negated() {
    return new NeededAndFound(
        label, Message.of(RuleText.NEGATED, ImmutableMap.of("needed", needed)), found);
  }

  /** As {@code age in full years: needs at most 60, has 61}. */
  @Override
  public String in(Language language) {
    return Message.of(
            RuleText.COMPARED, ImmutableMap.of("label", label, "needed", needed, "found", found))
        .in(language);
  }
}
