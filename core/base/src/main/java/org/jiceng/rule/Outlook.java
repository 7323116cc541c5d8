package org.jiceng.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * What follows for a subject from all rules together: the gravest effect of a rule that is not met.
 *
 * @param settled the gravest that follows from what is known; empty if nothing does
 * @param possible the gravest that follows or may still follow; empty if nothing can
 */
public record Outlook(Optional<Effect> settled, Optional<Effect> possible) implements Text {

  /** Of the findings of one subject. */
  static <S> Outlook of(List<Finding<S>> findings) {
    return new Outlook(
        gravest(findings.stream().filter(finding -> finding.verdict() == Verdict.UNMET).toList()),
        gravest(findings.stream().filter(finding -> finding.verdict() != Verdict.MET).toList()));
  }

  private static <S> Optional<Effect> gravest(List<Finding<S>> findings) {
    return findings.stream().map(finding -> finding.rule().effect()).min(Comparator.naturalOrder());
  }

  /** Whether nothing that is missing can change it. */
  public boolean isSettled() {
    return settled.equals(possible);
  }

  /** Whether {@code effect}, should it follow, would be graver than what is settled. */
  boolean isGraver(Effect effect) {
    return settled.map(grave -> effect.compareTo(grave) < 0).orElse(true);
  }

  @Override
  public String in(Language language) {
    Text now = settled.<Text>map(effect -> effect).orElse(OutlookText.NOTHING);
    return isSettled()
        ? now.in(language)
        : Message.of(
                OutlookText.OPEN, ImmutableMap.of("now", now, "possible", possible.orElseThrow()))
            .in(language);
  }
}
