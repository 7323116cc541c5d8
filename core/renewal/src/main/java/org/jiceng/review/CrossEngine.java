package org.jiceng.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Candidates that come and go, grouped by whatever two of them may share. Mutable. */
final class CrossEngine {
  private final CrossPolicy policy;
  private final CrossFacts facts;
  private final List<CrossEntry> entries = new ArrayList<>();
  private final Grouping numbers;
  private final Grouping persons;
  private final Grouping names;
  private final Grouping units;

  CrossEngine(CrossPolicy policy, CrossFacts facts) {
    this.policy = policy;
    this.facts = facts;
    this.numbers =
        new Grouping(
            entries,
            entry -> entry.number().hashCode(),
            (one, other) -> one.number().equals(other.number()));
    this.persons =
        new Grouping(
            entries,
            entry -> entry.person().hashCode(),
            (one, other) -> one.person().equals(other.person()));
    this.names =
        new Grouping(
            entries,
            entry -> entry.unit().hashCode() * 31 + entry.name().hashCode(),
            (one, other) -> one.name().equals(other.name()) && one.unit().equals(other.unit()));
    this.units =
        new Grouping(
            entries,
            entry -> entry.unit().hashCode(),
            (one, other) -> one.unit().equals(other.unit()));
  }

  /** What is found in the groups to which {@code entry} belongs, or would belong. */
  Set<CrossFinding> around(CrossEntry entry) {
    Set<CrossFinding> found = new HashSet<>();
    OnePersonRules one = new OnePersonRules(policy, found::add);
    if (entry.number().isPresent()) {
      one.ofNumber(numbers.groupOf(entry));
    }
    one.ofPerson(persons.groupOf(entry));
    one.ofName(names.groupOf(entry));
    new PlaceRules(policy, facts, found::add).check(entry.unit(), units.groupOf(entry));
    return found;
  }

  CrossEntry entry(int row) {
    return entries.get(row);
  }

  /** Takes {@code entry} in; its row is the answer. */
  int add(CrossEntry entry) {
    int row = entries.size();
    entries.add(entry);
    if (entry.number().isPresent()) {
      numbers.add(row);
    }
    persons.add(row);
    names.add(row);
    units.add(row);
    return row;
  }

  /** Takes the entry of {@code row} out; the row is not used again. */
  void remove(int row) {
    if (entries.get(row).number().isPresent()) {
      numbers.remove(row);
    }
    persons.remove(row);
    names.remove(row);
    units.remove(row);
  }
}
