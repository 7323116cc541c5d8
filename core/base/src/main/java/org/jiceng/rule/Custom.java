package org.jiceng.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jiceng.fact.Body;
import org.jiceng.fact.Truth;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * A condition that the other shapes cannot say. It cannot be analysed; it is known by its id and
 * version, which must change with what it does.
 *
 * @param id a stable id
 * @param version the version, as {@code 1}
 * @param label what it asks, for people
 * @param keeper who owes what it lacks
 * @param test from the subject and the reference day; must be pure, and monotone in what is known
 */
public record Custom<S>(
    String id, String version, Text label, Body keeper, BiFunction<S, LocalDate, Truth> test)
    implements Condition<S> {

  @Override
  public Truth evaluate(S subject, LocalDate day) {
    return test.apply(subject, day);
  }

  @Override
  public Explanation explain(S subject, LocalDate day) {
    Truth truth = evaluate(subject, day);
    Explanation settled =
        Explanation.settled(
            Message.of(RuleText.HOLDS, ImmutableMap.of("id", id, "version", version)),
            label,
            words(truth));
    return truth == Truth.UNKNOWN ? settled.owedBy(ImmutableSet.of(keeper), label) : settled;
  }

  private static Text words(Truth truth) {
    return switch (truth) {
      case TRUE -> new Bilingual("是", "yes");
      case FALSE -> new Bilingual("否", "no");
      case UNKNOWN -> RuleText.NOT_KNOWN;
    };
  }
}
