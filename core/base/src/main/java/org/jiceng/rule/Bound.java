package org.jiceng.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.fact.Truth;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * A fact lies within bounds: flags, ages, whole numbers, dates and ordered codes are all this one
 * shape.
 *
 * @param fact what is read
 * @param low the least value that meets the condition
 * @param high the greatest value that does, not below {@code low}
 * @param lacking what is owed where the fact is missing or too inexact to decide, and by whom
 *     unless the evidence names somebody
 */
public record Bound<S>(ScalarFact<S> fact, int low, int high, Owed lacking)
    implements Condition<S> {

  public Bound {
    checkArgument(low <= high, "empty bounds: %s..%s", low, high);
  }

  /** Within {@code low} and {@code high}; {@code keeper} owes the fact itself. */
  public static <S> Bound<S> within(ScalarFact<S> fact, int low, int high, Body keeper) {
    return new Bound<>(fact, low, high, new Owed(keeper, fact.label()));
  }

  /** A flag that must be set. */
  public static <S> Bound<S> flag(ScalarFact<S> fact, Body keeper) {
    return within(fact, 1, 1, keeper);
  }

  /** At least {@code low}. */
  public static <S> Bound<S> atLeast(ScalarFact<S> fact, int low, Body keeper) {
    return within(fact, low, fact.range().greatest(), keeper);
  }

  @Override
  public Truth evaluate(S subject, LocalDate day) {
    return fact.read(subject).value().map(known -> known.within(low, high)).orElse(Truth.UNKNOWN);
  }

  @Override
  public Explanation explain(S subject, LocalDate day) {
    Evidence<Bounds> evidence = fact.read(subject);
    Text found = evidence.value().<Text>map(this::words).orElse(RuleText.NOT_KNOWN);
    Explanation settled = Explanation.settled(fact.label(), needed(), found);
    return evaluate(subject, day) == Truth.UNKNOWN
        ? settled.owedBy(owing(evidence), lacking.what())
        : settled;
  }

  private Collection<Body> owing(Evidence<Bounds> evidence) {
    return evidence instanceof Evidence.Missing<Bounds> missing
        ? missing.owedBy()
        : ImmutableSet.of(lacking.body());
  }

  private Text needed() {
    Text least = fact.words(low);
    if (low == high) {
      return Message.of(RuleText.EXACTLY, ImmutableMap.of("value", least));
    }
    if (high >= fact.range().greatest()) {
      return Message.of(RuleText.AT_LEAST, ImmutableMap.of("low", least));
    }
    Text greatest = fact.words(high);
    return low <= fact.range().least()
        ? Message.of(RuleText.AT_MOST, ImmutableMap.of("high", greatest))
        : between(least, greatest);
  }

  private Text words(Bounds bounds) {
    return bounds.isExact()
        ? fact.words(bounds.least())
        : between(fact.words(bounds.least()), fact.words(bounds.greatest()));
  }

  private static Text between(Text low, Text high) {
    return Message.of(RuleText.BETWEEN, ImmutableMap.of("low", low, "high", high));
  }
}
