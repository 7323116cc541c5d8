package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jiceng.person.Kinships;
import org.jiceng.unit.UnitId;

/** All candidates of an exercise, grouped by whatever two of them may share. Mutable. */
final class CrossEngine {
  private final CrossPolicy policy;
  private final Kinships kinships;
  private final Optional<SeatPlan> plan;
  private final List<CrossEntry> entries;
  private final Grouping numbers;
  private final Grouping persons;
  private final Grouping names;
  private final Grouping units;

  CrossEngine(
      CrossPolicy policy, Kinships kinships, Optional<SeatPlan> plan, List<CrossEntry> start) {
    this.policy = policy;
    this.kinships = kinships;
    this.plan = plan;
    this.entries = new ArrayList<>(start);
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
    for (int row = 0; row < entries.size(); row++) {
      link(row);
    }
  }

  /** Everything that is found, in order. */
  ImmutableList<CrossFinding> findings() {
    ImmutableSortedSet.Builder<CrossFinding> found = ImmutableSortedSet.naturalOrder();
    OnePersonRules one = new OnePersonRules(policy, found::add);
    PlaceRules places = placeRules(found::add);
    numbers.forEach(2, one::ofNumber);
    persons.forEach(2, one::ofPerson);
    names.forEach(2, one::ofName);
    Set<UnitId> without = new HashSet<>();
    plan.ifPresent(planned -> without.addAll(planned.units()));
    units.forEach(
        1,
        group -> {
          UnitId unit = group.get(0).unit();
          without.remove(unit);
          places.check(unit, group);
        });
    without.forEach(unit -> places.check(unit, ImmutableList.of()));
    return found.build().asList();
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
    placeRules(found::add).check(entry.unit(), units.groupOf(entry));
    return found;
  }

  private PlaceRules placeRules(Consumer<CrossFinding> found) {
    return new PlaceRules(policy, kinships, plan, found);
  }

  CrossEntry entry(int row) {
    return entries.get(row);
  }

  /** Takes {@code entry} in; its row is the answer. */
  int add(CrossEntry entry) {
    entries.add(entry);
    link(entries.size() - 1);
    return entries.size() - 1;
  }

  private void link(int row) {
    if (entries.get(row).number().isPresent()) {
      numbers.add(row);
    }
    persons.add(row);
    names.add(row);
    units.add(row);
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
