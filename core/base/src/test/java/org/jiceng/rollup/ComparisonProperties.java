package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rollup.Redrawing.isWithin;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jiceng.testkit.Texts;
import org.jiceng.unit.Succession;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitTree;

/** Comparisons against the earlier rows put where they belong now, and counted anew. */
class ComparisonProperties {

  @Provide
  Arbitrary<Redrawing> redrawings() {
    return Redrawing.redrawings();
  }

  private static RollupTable<Entry> table(RollupCase given) {
    return given.plan().compute(given.rows()).orElseThrow();
  }

  @Property(tries = 400)
  void aDifferenceIsThatOfTheRowsPutWhereTheyBelongNow(@ForAll("redrawings") Redrawing given) {
    RollupTable<Entry> earlier = table(given.earlier());
    RollupTable<Entry> later = table(given.later());
    RollupTable<Entry> moved = given.later().plan().compute(given.movedRows()).orElseThrow();
    Comparison<Entry> comparison = Comparison.of(earlier, later, given.walk());
    for (Unit unit : given.later().tree().units()) {
      Optional<UnitId> same = same(given, unit.id());
      for (Measure<Entry> measure : RollupCase.BY_HAND.keySet()) {
        Compared compared = comparison.at(unit.id(), measure);
        Texts.assertComplete(comparison.words(unit.id(), measure, 1));
        Optional<NotComparable> reason = reason(given, unit.id(), measure, same);
        Figure now = later.at(unit.id(), measure);
        Figure before =
            measure.counted() == Counted.EACH_UNIT
                ? ofUnits(given, earlier, unit.id(), measure)
                : moved.at(unit.id(), measure);
        same.ifPresent(one -> assertThat(earlier.at(one, measure)).isEqualTo(before));
        if (reason.isEmpty() && !(now.bounds().isDefined() && before.bounds().isDefined())) {
          reason = Optional.of(NotComparable.UNDEFINED);
        }
        Statistics.collect(reason.map(Enum::name).orElse(same.isEmpty() ? "RESTATED" : "SAME"));
        if (reason.isPresent()) {
          assertThat(compared)
              .as("%s at %s", measure.key(), unit.id())
              .isInstanceOfSatisfying(
                  Compared.Unlike.class,
                  unlike -> assertThat(unlike.reason()).isEqualTo(reasonOf(given, unit, measure)));
        } else {
          assertThat(compared)
              .as("%s at %s", measure.key(), unit.id())
              .isEqualTo(new Compared.Like(before, now, same.isEmpty()));
        }
      }
    }
  }

  private static NotComparable reasonOf(Redrawing given, Unit unit, Measure<Entry> measure) {
    return reason(given, unit.id(), measure, same(given, unit.id()))
        .orElse(NotComparable.UNDEFINED);
  }

  /** Units are counted where they stood, each by its own rows. */
  private static Figure ofUnits(
      Redrawing given, RollupTable<Entry> earlier, UnitId at, Measure<Entry> measure) {
    long above = 0;
    long below = 0;
    long known = 0;
    long unknown = 0;
    for (Unit unit : given.earlier().tree().units()) {
      if (isWithin(given.later().tree(), given.target(unit.id()), at)) {
        List<Entry> own =
            given.earlier().rows().stream().filter(row -> row.unit().equals(unit.id())).toList();
        Figure figure = given.earlier().plan().compute(own).orElseThrow().at(unit.id(), measure);
        above += figure.value().numerator();
        below += figure.value().denominator();
        known += figure.known();
        unknown += figure.unknown();
      }
    }
    return Figure.of(
        new Ratio(above, measure instanceof Measure.UnitShare ? below : 1), known, unknown);
  }

  private static Optional<NotComparable> reason(
      Redrawing given, UnitId unit, Measure<Entry> measure, Optional<UnitId> same) {
    UnitTree later = given.later().tree();
    Succession came = given.walk().to(unit);
    if (came.before().isEmpty()) {
      return Optional.of(NotComparable.FOUNDED);
    }
    for (Succession succession : successions(given)) {
      long within = succession.after().stream().filter(one -> isWithin(later, one, unit)).count();
      if (within > 0 && within < succession.after().size()) {
        return Optional.of(NotComparable.SPLIT);
      }
    }
    if (same.isEmpty() && !Comparison.addsUp(measure)) {
      return Optional.of(came.before().size() > 1 ? NotComparable.MERGED : NotComparable.REDRAWN);
    }
    return isPartial(given, unit) ? Optional.of(NotComparable.PARTIAL) : Optional.empty();
  }

  private static Set<Succession> successions(Redrawing given) {
    Set<Succession> all = new HashSet<>();
    given.earlier().tree().units().forEach(unit -> all.add(given.walk().from(unit.id())));
    given.later().tree().units().forEach(unit -> all.add(given.walk().to(unit.id())));
    return all;
  }

  /** The one earlier unit of which everything became what is within {@code unit}, and no other. */
  private static Optional<UnitId> same(Redrawing given, UnitId unit) {
    Succession came = given.walk().to(unit);
    if (came.before().size() != 1 || came.after().size() != 1) {
      return Optional.empty();
    }
    UnitId before = came.before().first();
    boolean isSame =
        successions(given).stream()
            .filter(one -> !one.before().isEmpty() && !one.after().isEmpty())
            .allMatch(
                one -> {
                  Set<Boolean> sides = new HashSet<>();
                  one.before()
                      .forEach(each -> sides.add(isWithin(given.earlier().tree(), each, before)));
                  one.after()
                      .forEach(each -> sides.add(isWithin(given.later().tree(), each, unit)));
                  return sides.size() == 1;
                });
    return isSame ? Optional.of(before) : Optional.empty();
  }

  private static boolean isPartial(Redrawing given, UnitId around) {
    return successions(given).stream()
        .anyMatch(
            one -> {
              Set<Boolean> present = new HashSet<>();
              one.before().stream()
                  .filter(unit -> given.earlier().tree().get(unit).isCounted())
                  .forEach(unit -> present.add(hasRows(given.earlier(), unit)));
              one.after().stream()
                  .filter(unit -> given.later().tree().get(unit).isCounted())
                  .forEach(unit -> present.add(hasRows(given.later(), unit)));
              if (!present.contains(false)) {
                return false;
              }
              boolean isNowhere =
                  present.equals(ImmutableSet.of(false))
                      && !one.before().isEmpty()
                      && !one.after().isEmpty();
              UnitId target =
                  one.before().isEmpty() ? one.after().first() : given.target(one.before().first());
              return isNowhere
                  ? one.after().contains(around)
                  : isWithin(given.later().tree(), target, around);
            });
  }

  private static boolean hasRows(RollupCase given, UnitId unit) {
    return given.rows().stream().anyMatch(row -> row.unit().equals(unit));
  }
}
