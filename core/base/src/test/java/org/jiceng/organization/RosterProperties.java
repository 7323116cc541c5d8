package org.jiceng.organization;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.issue.Place;
import org.jiceng.person.PersonId;
import org.jiceng.testkit.People;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;

/** Rosters of any seats, against plain sets over the rows. */
class RosterProperties {

  /** Rows of a roster, and the same in another order. */
  record Shuffled(ImmutableList<SeatRow> rows, List<SeatRow> shuffled) {}

  @Provide
  Arbitrary<ImmutableList<SeatRow>> tables() {
    List<Arbitrary<ImmutableList<SeatRow>>> bodies =
        Tables.TREE.units().stream()
            .filter(Unit::isCounted)
            .flatMap(
                unit ->
                    Stream.of(CommitteeKind.values())
                        .filter(kind -> kind.fits(unit.kind()))
                        .map(kind -> seats(unit.id(), kind)))
            .toList();
    return Combinators.combine(bodies)
        .as(all -> all.stream().flatMap(List::stream).collect(toImmutableList()));
  }

  @Provide
  Arbitrary<Shuffled> shuffledTables() {
    return tables()
        .flatMap(rows -> Arbitraries.shuffle(rows).map(other -> new Shuffled(rows, other)));
  }

  /** Up to five of the six persons of a place, the first of them perhaps the head. */
  private static Arbitrary<ImmutableList<SeatRow>> seats(UnitId unit, CommitteeKind body) {
    List<Office> offices =
        Stream.of(Office.values()).filter(office -> office.standsIn(body)).toList();
    Arbitrary<Office> ordinary = Arbitraries.of(offices.subList(1, offices.size()));
    return Arbitraries.integers()
        .between(1, 6)
        .list()
        .ofMaxSize(5)
        .uniqueElements()
        .flatMap(
            numbers ->
                Combinators.combine(
                        Arbitraries.of(true, false), ordinary.list().ofSize(numbers.size()))
                    .as(
                        (headed, offered) ->
                            IntStream.range(0, numbers.size())
                                .mapToObj(
                                    at ->
                                        new SeatRow(
                                            unit,
                                            body,
                                            headed && at == 0 ? offices.get(0) : offered.get(at),
                                            Tables.ELECTED,
                                            People.person(unit + "-" + numbers.get(at)),
                                            Place.none()))
                                .collect(toImmutableList())));
  }

  private static Set<PersonId> holders(List<SeatRow> rows, UnitId unit, CommitteeKind... bodies) {
    Set<PersonId> holders = new HashSet<>();
    for (SeatRow row : rows) {
      if (row.unit().equals(unit) && List.of(bodies).contains(row.body())) {
        holders.add(row.person().id());
      }
    }
    return holders;
  }

  private static Optional<PersonId> holder(List<SeatRow> rows, UnitId unit, Office office) {
    return rows.stream()
        .filter(row -> row.unit().equals(unit) && row.office() == office)
        .map(row -> row.person().id())
        .findFirst();
  }

  @Property
  void theOrderOfTheRowsDoesNotMatter(@ForAll("shuffledTables") Shuffled table) {
    Roster roster = Roster.of(Tables.TREE, Tables.DAY, table.rows).orElseThrow();
    Roster other = Roster.of(Tables.TREE, Tables.DAY, table.shuffled).orElseThrow();
    assertThat(other).isEqualTo(roster).hasSameHashCodeAs(roster);
    assertThat(other.committees()).containsExactlyElementsOf(roster.committees());
  }

  @Property
  void everySeatIsInItsBody(@ForAll("tables") ImmutableList<SeatRow> rows) {
    Roster roster = Roster.of(Tables.TREE, Tables.DAY, rows).orElseThrow();
    for (Committee committee : roster.committees()) {
      assertThat(roster.members(committee.id()))
          .isNotEmpty()
          .extracting(Member::person)
          .containsExactlyInAnyOrderElementsOf(holders(rows, committee.unit(), committee.kind()));
    }
    assertThat(roster.committees().stream().mapToInt(one -> roster.members(one.id()).size()).sum())
        .isEqualTo(rows.size());
  }

  @Property
  void personsArePartyPlusSelfGovernmentMinusThoseOnBoth(
      @ForAll("tables") ImmutableList<SeatRow> rows) {
    Roster roster = Roster.of(Tables.TREE, Tables.DAY, rows).orElseThrow();
    for (UnitId unit : List.of(Tables.VILLAGE, Tables.OTHER_VILLAGE, Tables.COMMUNITY)) {
      TwoCommittees both = roster.twoCommittees(unit);
      Set<PersonId> party = holders(rows, unit, CommitteeKind.BRANCH);
      Set<PersonId> self = holders(rows, unit, CommitteeKind.VILLAGERS, CommitteeKind.RESIDENTS);
      Set<PersonId> all = new HashSet<>(party);
      all.addAll(self);

      assertThat(both.persons()).containsExactlyInAnyOrderElementsOf(all);
      assertThat(both.onBoth()).allMatch(person -> party.contains(person) && self.contains(person));
      assertThat(both.persons()).hasSize(party.size() + self.size() - both.onBoth().size());
      assertThat(both.secretary()).isEqualTo(holder(rows, unit, Office.SECRETARY));
      assertThat(both.director()).isEqualTo(holder(rows, unit, Office.DIRECTOR));
      assertThat(both.isOnePersonBothPosts())
          .isEqualTo(
              both.secretary().isPresent()
                  && both.director().isPresent()
                  && both.secretary().get().equals(both.director().get()));
    }
  }

  @Property(tries = 200)
  void replacingABodyByItselfChangesNothing(@ForAll("tables") ImmutableList<SeatRow> rows) {
    Roster roster = Roster.of(Tables.TREE, Tables.DAY, rows).orElseThrow();
    for (Committee committee : roster.committees()) {
      assertThat(
              roster
                  .replacing(
                      committee.id(), roster.members(committee.id()), ImmutableMap.of(), Tables.DAY)
                  .orElseThrow())
          .isEqualTo(roster);
    }
  }
}
