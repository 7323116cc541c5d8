package org.jiceng.register;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jiceng.issue.IssueLog;
import org.jiceng.law.Citation;
import org.jiceng.person.BirthDate;
import org.jiceng.person.PersonId;
import org.jiceng.unit.UnitId;

/** Finds one person on several registers. */
final class CountyChecks {
  private final ImmutableSortedMap<UnitId, ElectorRegister> registers;
  private final IssueLog log;

  CountyChecks(ImmutableSortedMap<UnitId, ElectorRegister> registers, IssueLog log) {
    this.registers = registers;
    this.log = log;
  }

  /** A listing, for comparison with those under other keys. */
  private record Listing(UnitId unit, Elector elector) {}

  void checkTwice(Map<PersonId, ImmutableSortedSet<UnitId>> twice, Collection<KeptIn> decisions) {
    Map<PersonId, KeptIn> kept = new TreeMap<>();
    for (KeptIn decision : decisions) {
      KeptIn other = kept.putIfAbsent(decision.person(), decision);
      if (other != null && !other.equals(decision)) {
        report(RegisterIssue.ELECTOR_KEPT_TWICE, decision.unit(), decision.person());
      }
    }
    twice.forEach(
        (person, units) -> {
          KeptIn decision = kept.get(person);
          for (UnitId unit : units) {
            if (decision == null || !units.contains(decision.unit())) {
              report(RegisterIssue.ELECTOR_IN_TWO_REGISTERS, unit, person, units);
            } else if (!decision.unit().equals(unit)) {
              report(RegisterIssue.ELECTOR_STILL_LISTED, unit, person, units);
            }
          }
        });
  }

  void checkNames(UnaryOperator<String> fold) {
    ListMultimap<String, Listing> byName = MultimapBuilder.treeKeys().arrayListValues().build();
    for (ElectorRegister register : registers.values()) {
      for (ElectorEntry entry : register.entries().values()) {
        if (entry.isListedOn(register.pollDay())) {
          entry
              .elector()
              .name()
              .map(fold)
              .ifPresent(name -> byName.put(name, new Listing(register.unit(), entry.elector())));
        }
      }
    }
    byName.asMap().values().forEach(namesakes -> compare(List.copyOf(namesakes)));
  }

  private void compare(List<Listing> namesakes) {
    for (int i = 0; i < namesakes.size(); i++) {
      for (int j = i + 1; j < namesakes.size(); j++) {
        Listing one = namesakes.get(i);
        Listing other = namesakes.get(j);
        if (!one.unit().equals(other.unit())
            && !one.elector().id().equals(other.elector().id())
            && mayBeOneDay(one.elector(), other.elector())) {
          reportMaybe(one, other);
          reportMaybe(other, one);
        }
      }
    }
  }

  private static boolean mayBeOneDay(Elector one, Elector other) {
    if (one.birth().isEmpty() || other.birth().isEmpty()) {
      return true;
    }
    BirthDate first = one.birth().get();
    BirthDate second = other.birth().get();
    return !first.date().latest().isBefore(second.date().earliest())
        && !second.date().latest().isBefore(first.date().earliest());
  }

  private void reportMaybe(Listing here, Listing there) {
    log.add(
        RegisterIssue.ELECTOR_MAYBE_IN_TWO_REGISTERS,
        CountyRegisters.place(here.unit()),
        ImmutableMap.of(
            "person", here.elector().id(),
            "unit", here.unit(),
            "other", there.elector().id(),
            "otherUnit", there.unit()));
  }

  private void report(RegisterIssue code, UnitId unit, PersonId person) {
    report(code, unit, person, ImmutableSortedSet.of(unit));
  }

  private void report(
      RegisterIssue code, UnitId unit, PersonId person, ImmutableSortedSet<UnitId> units) {
    log.add(
        code,
        CountyRegisters.place(unit),
        ImmutableMap.of(
            "person", person, "unit", unit, "units", units, "citation", citations(units)));
  }

  /** Where it stands that one votes in one place, by the law of each of them. */
  private ImmutableSet<Citation> citations(Collection<UnitId> units) {
    return units.stream()
        .flatMap(unit -> Optional.ofNullable(registers.get(unit)).stream())
        .map(ElectorRegister::rows)
        .flatMap(rows -> rows.laws().on(rows.registeredOn()).stream())
        .map(RegisterLaw::oneRegister)
        .collect(ImmutableSet.toImmutableSet());
  }

  static void report(RegisterIssue code, UnitId unit, IssueLog log) {
    log.add(code, CountyRegisters.place(unit), ImmutableMap.of("unit", unit));
  }
}
