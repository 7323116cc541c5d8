package org.jiceng.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.fact.Truth;
import org.jiceng.text.Text;

/**
 * Why a condition came out as it did.
 *
 * @param compared what was compared, in the order of the conditions
 * @param owed who owes what, sorted; empty if the condition is settled
 */
public record Explanation(ImmutableList<NeededAndFound> compared, ImmutableList<Owed> owed) {

  static Explanation settled(Text label, Text needed, Text found) {
    return new Explanation(
        ImmutableList.of(new NeededAndFound(label, needed, found)), ImmutableList.of());
  }

  /** This explanation, and that each of {@code bodies} owes {@code what}. */
  Explanation owedBy(Collection<Body> bodies, Text what) {
    Stream<Owed> more = bodies.stream().map(body -> new Owed(body, what));
    return new Explanation(compared, sorted(Stream.concat(owed.stream(), more)));
  }

  Explanation negated() {
    return new Explanation(
        compared.stream().map(NeededAndFound::negated).collect(toImmutableList()), owed);
  }

  /**
   * The explanation of a whole: those of the parts that came out as the whole did. A conjunction is
   * false for its false parts and unknown for its unknown ones; a disjunction likewise.
   */
  static <S> Explanation ofWhole(Truth whole, List<Condition<S>> parts, S subject, LocalDate day) {
    ImmutableList<Explanation> decisive =
        parts.stream()
            .filter(part -> part.evaluate(subject, day) == whole)
            .map(part -> part.explain(subject, day))
            .collect(toImmutableList());
    return new Explanation(
        decisive.stream().flatMap(part -> part.compared.stream()).collect(toImmutableList()),
        sorted(decisive.stream().flatMap(part -> part.owed.stream())));
  }

  private static ImmutableList<Owed> sorted(Stream<Owed> owed) {
    return owed.distinct().sorted().collect(toImmutableList());
  }
}
