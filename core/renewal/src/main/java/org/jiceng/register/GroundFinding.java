package org.jiceng.register;

import com.google.common.collect.ImmutableMap;
import org.jiceng.law.Citation;
import org.jiceng.rule.Explanation;
import org.jiceng.rule.Verdict;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * What one rule on a register says of one elector. For the office alone: it tells what is known.
 *
 * @param ground what the rule is about: a ground for listing or for leaving out, or the vote itself
 * @param verdict met, not met, or undetermined
 * @param citation where the rule stands
 * @param explanation what was compared, and who owes what
 */
public record GroundFinding(
    Text ground, Verdict verdict, Citation citation, Explanation explanation) implements Text {

  /** The ground, the verdict, where it stands, what was compared, and who owes what. */
  @Override
  public String in(Language language) {
    RegisterText key =
        explanation.owed().isEmpty() ? RegisterText.FINDING : RegisterText.FINDING_OWED;
    return key.with(
            ImmutableMap.of(
                "ground", ground,
                "verdict", verdict,
                "citation", citation,
                "compared", explanation.compared(),
                "owed", explanation.owed()))
        .in(language);
  }

  /** The rule and the verdict; nothing of the person. */
  @Override
  public String toString() {
    return citation.rule() + " " + verdict;
  }
}
