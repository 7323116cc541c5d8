package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jiceng.fact.Body;
import org.jiceng.law.Citation;

/** What is found where candidates are one person, or may be. */
final class OnePersonRules {
  private static final Citation ONE_LIST = CrossPolicy.inferred("one-list-keeps-a-person");
  private static final Citation CLEAN_DATA = CrossPolicy.inferred("one-person-one-record");

  private final CrossPolicy policy;
  private final Consumer<CrossFinding> found;

  OnePersonRules(CrossPolicy policy, Consumer<CrossFinding> found) {
    this.policy = policy;
    this.found = found;
  }

  /** Candidates with one identity number; where they have one key as well, that says it all. */
  void ofNumber(List<CrossEntry> group) {
    if (!differ(group, CrossEntry::person)) {
      return;
    }
    if (!hasTwoNames(group)) {
      clearUp(CrossKind.ONE_PERSON_TWO_KEYS, group, ImmutableMap.of("persons", persons(group)));
    }
    ofOnePerson(group, (one, other) -> !one.person().equals(other.person()));
  }

  /** Candidates with one key of a person. */
  void ofPerson(List<CrossEntry> group) {
    if (group.size() < 2) {
      return;
    }
    if (hasTwoNumbers(group)) {
      clearUp(CrossKind.ONE_PERSON_TWO_NUMBERS, group, ImmutableMap.of("persons", persons(group)));
    }
    ofOnePerson(group, (one, other) -> true);
  }

  /** Candidates of one place with one name. */
  void ofName(List<CrossEntry> group) {
    ImmutableList<CrossEntry> perhapsOne =
        group.stream()
            .filter(one -> group.stream().anyMatch(other -> mayBeOne(one, other)))
            .collect(toImmutableList());
    if (!perhapsOne.isEmpty()) {
      clearUp(
          CrossKind.POSSIBLY_ONE_PERSON,
          perhapsOne,
          ImmutableMap.of("unit", group.get(0).unit(), "persons", persons(perhapsOne)));
    }
  }

  private static boolean mayBeOne(CrossEntry one, CrossEntry other) {
    return !one.person().equals(other.person())
        && (one.number().isEmpty() || other.number().isEmpty())
        && one.candidate().person().birth().mayBe(other.candidate().person().birth());
  }

  /** What two have in common by key is said once, although they have a number in common too. */
  private void ofOnePerson(
      List<CrossEntry> group, BiPredicate<CrossEntry, CrossEntry> isPairToLookAt) {
    if (hasTwoNames(group)) {
      clearUp(CrossKind.ONE_PERSON_TWO_NAMES, group, ImmutableMap.of("persons", persons(group)));
    }
    if (differ(group, CrossEntry::unit)) {
      decide(
          CrossKind.ONE_PERSON_TWO_PLACES,
          group,
          ImmutableMap.of("units", all(group, CrossEntry::unit)));
    }
    for (int one = 0; one < group.size(); one++) {
      for (int other = one + 1; other < group.size(); other++) {
        if (isPairToLookAt.test(group.get(one), group.get(other))) {
          ofPair(ImmutableList.of(group.get(one), group.get(other)));
        }
      }
    }
  }

  private void ofPair(ImmutableList<CrossEntry> pair) {
    Candidate one = pair.get(0).candidate();
    Candidate other = pair.get(1).candidate();
    if (one.unit().equals(other.unit()) && one.body() == other.body()) {
      decide(
          CrossKind.ONE_PERSON_TWICE_IN_BODY,
          pair,
          ImmutableMap.of("unit", one.unit(), "body", one.body()));
    }
    for (IncompatiblePosts rule : policy.posts()) {
      if (rule.sets(one, other)) {
        Map<String, ?> what =
            ImmutableMap.of("unit", one.unit(), "one", rule.one(), "other", rule.other());
        Optional<Body> body =
            rule.kind().meaning() == CrossKind.Meaning.DECISION
                ? Optional.of(policy.decider())
                : Optional.empty();
        found.accept(finding(rule.kind(), pair, what, rule.citation(), body));
      }
    }
  }

  private static boolean hasTwoNames(List<CrossEntry> group) {
    return differ(group, CrossEntry::name);
  }

  private static boolean hasTwoNumbers(List<CrossEntry> group) {
    return group.stream().flatMap(one -> one.number().stream()).distinct().count() > 1;
  }

  private static boolean differ(List<CrossEntry> group, Function<CrossEntry, ?> part) {
    return group.stream().anyMatch(one -> !part.apply(one).equals(part.apply(group.get(0))));
  }

  private void clearUp(CrossKind kind, List<CrossEntry> sides, Map<String, ?> what) {
    found.accept(finding(kind, sides, what, CLEAN_DATA, Optional.of(policy.fileKeeper())));
  }

  private void decide(CrossKind kind, List<CrossEntry> sides, Map<String, ?> what) {
    found.accept(finding(kind, sides, what, ONE_LIST, Optional.of(policy.decider())));
  }

  static CrossFinding finding(
      CrossKind kind,
      List<CrossEntry> sides,
      Map<String, ?> what,
      Citation citation,
      Optional<Body> body) {
    return new CrossFinding(
        kind, all(sides, CrossEntry::id).asList(), kind.with(what), citation, body);
  }

  private static ImmutableSortedSet<?> persons(List<CrossEntry> group) {
    return all(group, CrossEntry::person);
  }

  private static <T extends Comparable<T>> ImmutableSortedSet<T> all(
      List<CrossEntry> group, Function<CrossEntry, T> part) {
    return group.stream().map(part).collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
