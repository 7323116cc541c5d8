package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiceng.person.IdentityNumber;
import org.jiceng.unit.UnitId;

/** Looks at all candidates once, those of one place together, as far as may be in their order. */
final class CrossSweep {
  private static final int USUAL = 16; // candidates of a place

  private final CrossRows rows;
  private final CrossFacts facts;
  private final List<CrossFinding> found = new ArrayList<>();
  private final OnePersonRules one;
  private final PlaceRules places;
  private final Set<UnitId> withoutCandidates = new HashSet<>();
  private final SharedKeys persons = new SharedKeys();
  private final SharedKeys numbers = new SharedKeys();
  private final SharedKeys units = new SharedKeys();
  private final SharedKeys names = new SharedKeys();
  private final List<Integer> stretches = new ArrayList<>(); // first rows, and where the last ends

  CrossSweep(CrossPolicy policy, CrossFacts facts, CrossRows rows) {
    this.rows = rows;
    this.facts = facts;
    this.one = new OnePersonRules(policy, found::add);
    this.places = new PlaceRules(policy, facts, found::add);
  }

  /** Everything that is found, in order. */
  ImmutableList<CrossFinding> findings() {
    scan();
    persons.drain(row -> rows.candidate(row).person().id(), same -> one.ofPerson(entries(same)));
    numbers.drain(rows::number, same -> one.ofNumber(entries(same)));
    places();
    return ImmutableSortedSet.copyOf(found).asList();
  }

  /** One look at each row: what may be shared, and where another place begins. */
  private void scan() {
    for (int row = 0; row < rows.size(); row++) {
      Candidate candidate = rows.candidate(row);
      persons.add(candidate.person().id().hashCode(), row);
      Optional<IdentityNumber> number = rows.number(row);
      if (number.isPresent()) {
        numbers.add(number.get().hashCode(), row);
      }
      if (row == 0 || !candidate.unit().equals(unit(row - 1))) {
        units.add(candidate.unit().hashCode(), stretches.size());
        stretches.add(row);
      }
    }
    stretches.add(rows.size());
  }

  /** Most rows of a place stand together: it is one stretch of rows, or a few. */
  private void places() {
    facts.plan().ifPresent(planned -> withoutCandidates.addAll(planned.units()));
    BitSet joined = new BitSet();
    units.drain(
        stretch -> unit(stretches.get(stretch)),
        same -> {
          same.forEach(joined::set);
          place(same);
        });
    for (int stretch = 0; stretch < stretches.size() - 1; stretch++) {
      if (!joined.get(stretch)) {
        place(ImmutableList.of(stretch));
      }
    }
    withoutCandidates.forEach(unit -> places.check(unit, ImmutableList.of()));
  }

  private UnitId unit(int row) {
    return rows.candidate(row).unit();
  }

  private void place(List<Integer> of) {
    List<CrossEntry> here = new ArrayList<>(USUAL);
    for (int stretch : of) {
      for (int row = stretches.get(stretch); row < stretches.get(stretch + 1); row++) {
        here.add(rows.entry(row));
      }
    }
    UnitId unit = here.get(0).unit();
    withoutCandidates.remove(unit);
    for (int at = 0; at < here.size(); at++) {
      names.add(here.get(at).name().hashCode(), at);
    }
    names.drain(
        at -> here.get(at).name(),
        same -> one.ofName(same.stream().map(here::get).collect(toImmutableList())));
    places.check(unit, here);
  }

  private ImmutableList<CrossEntry> entries(List<Integer> of) {
    return of.stream().map(rows::entry).collect(toImmutableList());
  }
}
