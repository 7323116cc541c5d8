package org.jiceng.io.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.Shape;
import org.jiceng.io.json.ValueParser;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.rollup.Filter;
import org.jiceng.rollup.UnitFilter;

/** Facts and filters within a plan of measures: of rows, and of units by their rows. */
final class PlanFilters<S> {
  private static final Member<Optional<Integer>> LEAST =
      Member.optional("least", Values.integer(Integer.MIN_VALUE, Integer.MAX_VALUE));
  private static final Member<Optional<Integer>> GREATEST =
      Member.optional("greatest", Values.integer(Integer.MIN_VALUE, Integer.MAX_VALUE));
  private static final Bounds NUMBERS = new Bounds(0, Integer.MAX_VALUE);

  private final ValueParser<ScalarFact<S>> byKey;
  private final ValueParser<ScalarFact<S>> amountByKey;
  private final Member<ScalarFact<S>> fact;
  private final Member<Filter<S>> rows;
  private final Member<Filter<S>> identities;
  private final Member<ImmutableList<Filter<S>>> oneIdentity;

  PlanFilters(Iterable<ScalarFact<S>> facts) {
    this.byKey = byKey(facts);
    this.amountByKey = byKey(Iterables.filter(facts, declared -> declared.range().least() >= 0));
    this.fact = fact("fact");
    this.rows = Member.of("rows", filter());
    this.identities = Member.of("identities", filter());
    this.oneIdentity = Member.of("oneIdentity", Values.list(filter()));
  }

  private static <S> ValueParser<ScalarFact<S>> byKey(Iterable<ScalarFact<S>> facts) {
    return Values.string(Cells.oneOf(Maps.uniqueIndex(facts, ScalarFact::key)));
  }

  /** A member that names a declared fact. */
  Member<ScalarFact<S>> fact(String name) {
    return Member.of(name, byKey);
  }

  /** A member that names a declared fact which is never below zero. */
  Member<ScalarFact<S>> factOfAmounts(String name) {
    return Member.of(name, amountByKey);
  }

  private ValueParser<Filter<S>> filter() {
    return value ->
        Values.list(Shape.of(fact, LEAST, GREATEST).checked(this::term))
            .parse(value)
            .map(terms -> terms.stream().reduce(Filter.all(), Filter::and));
  }

  /** A member that is a filter of rows; every row where it is not there. */
  Member<Filter<S>> ofRows(String name) {
    return Member.of(name, filter(), Filter.all());
  }

  /** A member that is a filter of units; every unit with rows where it is not there. */
  Member<UnitFilter<S>> ofUnits(String name) {
    return Member.of(
        name,
        value ->
            Values.list(this::unitTerm)
                .parse(value)
                .map(terms -> terms.stream().reduce(UnitFilter.all(), UnitFilter::and)),
        UnitFilter.all());
  }

  private Outcome<Filter<S>> term(Attributes term) {
    ScalarFact<S> read = term.get(fact);
    if (term.get(LEAST).isEmpty() && term.get(GREATEST).isEmpty()) {
      return within(term, Bounds.exactly(1), read.range()).map(set -> Filter.where(read, set));
    }
    return bounds(term, read.range()).map(wanted -> Filter.where(read, wanted));
  }

  private Outcome<UnitFilter<S>> unitTerm(JsonValue value) {
    if (has(value, oneIdentity)) {
      return Shape.of(oneIdentity).checked(this::pair).parse(value);
    }
    Member<Filter<S>> counted = has(value, identities) ? identities : rows;
    return Shape.of(counted, LEAST, GREATEST)
        .checked(
            term ->
                bounds(term, NUMBERS)
                    .map(
                        number ->
                            counted == rows
                                ? UnitFilter.rows(term.get(counted), number)
                                : UnitFilter.identities(term.get(counted), number)))
        .parse(value);
  }

  private Outcome<UnitFilter<S>> pair(Attributes term) {
    ImmutableList<Filter<S>> both = term.get(oneIdentity);
    return both.size() == 2
        ? Outcome.accepted(UnitFilter.oneIdentity(both.get(0), both.get(1)))
        : Outcome.refused(
            Issue.of(
                FileIssue.FILE_NUMBER_OUTSIDE,
                term.place(oneIdentity),
                ImmutableMap.of("least", 2, "greatest", 2)));
  }

  private static boolean has(JsonValue value, Member<?> member) {
    return value instanceof JsonValue.ObjectValue object
        && object.members().containsKey(member.name());
  }

  private static Outcome<Bounds> bounds(Attributes term, Bounds range) {
    int least = term.get(LEAST).orElse(range.least());
    int greatest = term.get(GREATEST).orElse(range.greatest());
    return least <= greatest
        ? within(term, new Bounds(least, greatest), range)
        : outside(term, new Bounds(least, Math.max(least, range.greatest())));
  }

  private static Outcome<Bounds> within(Attributes term, Bounds wanted, Bounds range) {
    return range.least() <= wanted.least() && wanted.greatest() <= range.greatest()
        ? Outcome.accepted(wanted)
        : outside(term, range);
  }

  private static <T> Outcome<T> outside(Attributes term, Bounds range) {
    return Outcome.refused(
        Issue.of(
            FileIssue.FILE_NUMBER_OUTSIDE,
            term.place(),
            ImmutableMap.of("least", range.least(), "greatest", range.greatest())));
  }
}
