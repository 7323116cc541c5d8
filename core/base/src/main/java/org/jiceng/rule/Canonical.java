package org.jiceng.rule;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.law.Citation;
import org.jiceng.law.Instrument;

/**
 * What rules ask, written out so that equal content has equal text and no other has. Each part is
 * preceded by its length, so that no id can pass for two. Words for people are left out: another
 * phrase is not another rule.
 */
final class Canonical<S> extends ConditionCases<S, String> {

  static <S> String hash(List<Rule<S>> rules, List<Hole> holes) {
    Canonical<S> canonical = new Canonical<>();
    String text = node("rules", sorted(rules.stream().map(canonical::rule)), sorted(holes(holes)));
    return Hashing.sha256().hashUnencodedChars(text).toString();
  }

  private static Stream<String> holes(List<Hole> holes) {
    return holes.stream()
        .map(hole -> node("hole", hole.rule(), hole.from(), hole.untilExclusive()));
  }

  private static String sorted(Stream<String> parts) {
    return node("sorted", parts.sorted().toArray());
  }

  String rule(Rule<S> rule) {
    return node(
        "rule",
        rule.id(),
        citation(rule.citation()),
        rule.from(),
        optional(rule.untilExclusive()),
        node("scopes", ImmutableSortedSet.copyOf(rule.scopes()).toArray()),
        rule.effect().name(),
        of(rule.condition()));
  }

  private static String citation(Citation citation) {
    Instrument instrument = citation.instrument();
    return node(
        "citation",
        citation.rule(),
        optional(citation.article()),
        citation.confidence().name(),
        instrument.id(),
        instrument.authority().name(),
        instrument.from(),
        optional(instrument.untilExclusive()));
  }

  @Override
  String bound(Bound<S> bound) {
    return node(
        "bound",
        bound.fact().key(),
        bound.fact().range(),
        bound.low(),
        bound.high(),
        bound.lacking().body().code());
  }

  @Override
  String record(NoRunningRecord<S> record) {
    return node(
        "record",
        record.fact().key(),
        record.code(),
        lookBack(record.lookBack()),
        record.convention().name(),
        record.keeper().code());
  }

  /** Every shape is a record of numbers, days and names alone, so its own words tell all of it. */
  private static String lookBack(LookBack lookBack) {
    return node("lookBack", lookBack.toString());
  }

  @Override
  String all(All<S> all) {
    return node("all", all.parts().stream().map(this::of).toArray());
  }

  @Override
  String any(Any<S> any) {
    return node("any", any.parts().stream().map(this::of).toArray());
  }

  @Override
  String not(Not<S> not) {
    return node("not", of(not.part()));
  }

  @Override
  String unless(Unless<S> unless) {
    return node("unless", of(unless.principle()), of(unless.exception()));
  }

  @Override
  String custom(Custom<S> custom) {
    return node("custom", custom.id(), custom.version(), custom.keeper().code());
  }

  private static String optional(Optional<?> value) {
    return value.map(present -> "=" + present).orElse("");
  }

  private static String node(String name, Object... parts) {
    return Stream.of(parts)
        .map(Object::toString)
        .map(part -> part.length() + ":" + part)
        .collect(joining(",", name + "(", ")"));
  }
}
