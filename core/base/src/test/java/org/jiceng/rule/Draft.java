package org.jiceng.rule;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.law.Citation;
import org.jiceng.rule.Ages.Person;
import org.jiceng.text.Bilingual;

/** A rule of which one attribute at a time can be changed. */
record Draft(
    String id,
    Condition<Person> condition,
    Citation citation,
    LocalDate from,
    Optional<LocalDate> untilExclusive,
    ImmutableSet<String> scopes,
    Effect effect) {

  /** A rule of policy that bars in scope A from {@link Ages#DAY}. */
  static Draft of(String id, Condition<Person> condition) {
    return new Draft(
        id, condition, Ages.POLICY, Ages.DAY, Optional.empty(), ImmutableSet.of("A"), Effect.BARS);
  }

  Draft citation(Citation other) {
    return new Draft(id, condition, other, from, untilExclusive, scopes, effect);
  }

  Draft from(LocalDate other) {
    return new Draft(id, condition, citation, other, untilExclusive, scopes, effect);
  }

  Draft untilExclusive(LocalDate other) {
    return new Draft(id, condition, citation, from, Optional.of(other), scopes, effect);
  }

  Draft scopes(String... others) {
    return new Draft(
        id, condition, citation, from, untilExclusive, ImmutableSet.copyOf(others), effect);
  }

  Draft effect(Effect other) {
    return new Draft(id, condition, citation, from, untilExclusive, scopes, other);
  }

  Rule<Person> build() {
    return new Rule.Builder<Person>()
        .id(id)
        .citation(citation)
        .name(Bilingual.same(id))
        .from(from)
        .untilExclusive(untilExclusive)
        .addAllScopes(scopes)
        .condition(condition)
        .effect(effect)
        .build();
  }
}
