package org.jiceng.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Text;

/**
 * What one rule says of one subject. The verdict is taken when the finding is made, the explanation
 * when it is read; its words tell everything and are not for the public.
 *
 * @param <S> the subject's type
 */
public final class Finding<S> implements Text {
  private final Rule<S> rule;
  private final S subject;
  private final LocalDate day;
  private final Verdict verdict;

  private Finding(Rule<S> rule, S subject, LocalDate day, Verdict verdict) {
    this.rule = rule;
    this.subject = subject;
    this.day = day;
    this.verdict = verdict;
  }

  static <S> Finding<S> of(Rule<S> rule, S subject, LocalDate day) {
    return of(rule, subject, day, Verdict.of(rule.condition().evaluate(subject, day)));
  }

  static <S> Finding<S> of(Rule<S> rule, S subject, LocalDate day, Verdict verdict) {
    return new Finding<>(rule, subject, day, verdict);
  }

  /** The rule. */
  public Rule<S> rule() {
    return rule;
  }

  /** What it says. */
  public Verdict verdict() {
    return verdict;
  }

  /** What was compared. */
  public ImmutableList<NeededAndFound> compared() {
    return explanation().compared();
  }

  /** Who owes what; empty if the verdict is settled. */
  public ImmutableList<Owed> owed() {
    return explanation().owed();
  }

  private Explanation explanation() {
    return rule.condition().explain(subject, day);
  }

  /** Rule, verdict, citation, what was compared, and who owes what. */
  @Override
  public String in(Language language) {
    Explanation explanation = explanation();
    MessageKey key = explanation.owed().isEmpty() ? RuleText.FINDING : RuleText.FINDING_OWED;
    return Message.of(
            key,
            ImmutableMap.<String, Object>builder()
                .put("rule", rule.id())
                .put("name", rule.name())
                .put("verdict", verdict)
                .put("citation", rule.citation())
                .put("authority", rule.authority())
                .put("compared", explanation.compared())
                .put("owed", explanation.owed())
                .buildOrThrow())
        .in(language);
  }

  /** The rule and the verdict; nothing of the subject. */
  @Override
  public String toString() {
    return rule.id() + " " + verdict;
  }
}
