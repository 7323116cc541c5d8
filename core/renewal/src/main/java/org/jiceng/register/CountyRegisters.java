package org.jiceng.register;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SortedSetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Place;
import org.jiceng.person.PersonId;
import org.jiceng.unit.UnitId;

/** The registers of many places together: one person votes in one of them. Immutable. */
public final class CountyRegisters {
  private final ImmutableSortedMap<UnitId, ElectorRegister> registers;
  private final ImmutableSortedMap<PersonId, ImmutableSortedSet<UnitId>> twice;

  private CountyRegisters(
      ImmutableSortedMap<UnitId, ElectorRegister> registers,
      ImmutableSortedMap<PersonId, ImmutableSortedSet<UnitId>> twice) {
    this.registers = registers;
    this.twice = twice;
  }

  /**
   * The registers together. A second register of a place is left aside. Whoever stands on two
   * registers is reported on both; so is, as undetermined, who stands on two under two keys, with
   * one folded name and birth dates that may be the same.
   *
   * @param registers in any order, of different places
   * @param decisions which register keeps whom, one for each person
   * @param fold makes spellings of one name alike
   */
  public static Loaded<CountyRegisters> of(
      Collection<ElectorRegister> registers,
      Collection<KeptIn> decisions,
      UnaryOperator<String> fold) {
    IssueLog log = new IssueLog();
    TreeMap<UnitId, ElectorRegister> byUnit = new TreeMap<>();
    for (ElectorRegister register : registers) {
      if (byUnit.putIfAbsent(register.unit(), register) != null) {
        CountyChecks.report(RegisterIssue.REGISTER_UNIT_TWICE, register.unit(), log);
      }
    }
    ImmutableSortedMap<UnitId, ElectorRegister> all = ImmutableSortedMap.copyOfSorted(byUnit);
    ImmutableSortedMap<PersonId, ImmutableSortedSet<UnitId>> twice = twice(all);
    CountyChecks checks = new CountyChecks(all, log);
    checks.checkTwice(twice, decisions);
    checks.checkNames(fold);
    return Loaded.of(new CountyRegisters(all, twice), log);
  }

  private static ImmutableSortedMap<PersonId, ImmutableSortedSet<UnitId>> twice(
      ImmutableSortedMap<UnitId, ElectorRegister> registers) {
    SortedSetMultimap<PersonId, UnitId> places = TreeMultimap.create();
    registers.forEach(
        (unit, register) -> register.listed().forEach(person -> places.put(person, unit)));
    return ImmutableSortedMap.copyOf(
        Maps.transformValues(
            Maps.filterValues(Multimaps.asMap(places), units -> units.size() > 1),
            ImmutableSortedSet::copyOfSorted));
  }

  /** The registers by place. */
  public ImmutableSortedMap<UnitId, ElectorRegister> registers() {
    return registers;
  }

  /** Everybody who stands on any register, once, by id. */
  public ImmutableSortedSet<PersonId> listed() {
    return registers.values().stream()
        .flatMap(register -> register.listed().stream())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Everybody who stands on more than one register, with the places. */
  public ImmutableSortedMap<PersonId, ImmutableSortedSet<UnitId>> twice() {
    return twice;
  }

  static Place place(UnitId unit) {
    return Place.of(unit.value());
  }
}
