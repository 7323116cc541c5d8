package org.jiceng.examples.xing;

import static org.jiceng.statistics.StandardMeasures.MEAN_AGE_OF_SECRETARIES;
import static org.jiceng.statistics.StandardMeasures.PERSONS;
import static org.jiceng.statistics.StandardMeasures.SECRETARIES;
import static org.jiceng.statistics.StandardMeasures.SECRETARY_COLLEGE_SHARE;

import java.util.List;
import org.jiceng.organization.Roster;
import org.jiceng.rollup.Compared;
import org.jiceng.rollup.Comparison;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.RollupTable;
import org.jiceng.statistics.HolderFacts;
import org.jiceng.statistics.OfficeHolder;
import org.jiceng.statistics.StandardMeasures;
import org.jiceng.unit.Crosswalk;
import org.jiceng.unit.Succession;
import org.jiceng.unit.SuccessionKind;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;

/** Part 1: two terms of a county that was redrawn between them. */
final class TheTerms {
  private static final List<Measure<OfficeHolder>> MEASURES =
      List.of(SECRETARIES, SECRETARY_COLLEGE_SHARE, MEAN_AGE_OF_SECRETARIES, PERSONS);

  private final Printer printer;
  private final Roster earlier;
  private final Roster later;

  TheTerms(Printer printer, Roster earlier, Roster later) {
    this.printer = printer;
    this.earlier = earlier;
    this.later = later;
  }

  void print() {
    printer.title("一、跨届比较（合成数据）", "1. Two terms (synthetic)");
    Crosswalk walk = walk();
    Comparison<OfficeHolder> comparison = Comparison.of(table(earlier), table(later), walk);
    for (Unit unit : later.tree().units()) {
      printer.gap();
      printer.say("%s：%s", "%s: %s", later.tree().path(unit.id()), change(walk, unit));
      for (Measure<OfficeHolder> measure : MEASURES) {
        printer.say(
            "　%s：%s",
            "  %s: %s", measure.label(), comparison.words(unit.id(), measure, decimals(measure)));
      }
    }
    points(comparison);
    again();
  }

  private static int decimals(Measure<OfficeHolder> measure) {
    return measure instanceof Measure.Count ? 0 : 1;
  }

  private Crosswalk walk() {
    // tag::crosswalk
    Crosswalk walk =
        Crosswalk.of(
                earlier.tree(),
                later.tree(),
                List.of(
                    Succession.merged(List.of(UnitId.of("e1"), UnitId.of("e2")), UnitId.of("e12")),
                    Succession.split(UnitId.of("e3"), List.of(UnitId.of("e3a"), UnitId.of("e3b"))),
                    Succession.renamed(UnitId.of("w1"), UnitId.of("w9"))))
            .orElseThrow(); // e4 moved: it is in both trees, so nothing is said of it
    // end::crosswalk
    return walk;
  }

  private static RollupTable<OfficeHolder> table(Roster roster) {
    return StandardMeasures.over(roster.tree())
        .measure(MEASURES)
        .compute(OfficeHolder.of(roster))
        .orElseThrow();
  }

  private String change(Crosswalk walk, Unit unit) {
    SuccessionKind kind = walk.to(unit.id()).kind();
    boolean moved =
        kind == SuccessionKind.CONTINUED
            && !earlier
                .tree()
                .parent(unit.id())
                .map(Unit::id)
                .equals(later.tree().parent(unit.id()).map(Unit::id));
    return moved ? printer.words("由他处划入", "moved here") : kind.in(printer.language());
  }

  /** The two figures that news calls by one name. */
  private void points(Comparison<OfficeHolder> comparison) {
    UnitId county = later.tree().root().id();
    if (comparison.at(county, SECRETARY_COLLEGE_SHARE) instanceof Compared.Like like) {
      printer.gap();
      printer.say(
          "全县%s：提高 %s 个百分点；相对上届，增长 %s%%。两者不是一回事。",
          "County, %s: up %s percentage points; relative to the earlier share, up %s %%. These are"
              + " two figures.",
          SECRETARY_COLLEGE_SHARE.label(),
          like.change().percentagePoints(1),
          like.change().relative().percent(1));
    }
  }

  /** Who is new cannot be said of a place that was drawn otherwise: these are unknown, not new. */
  private void again() {
    // tag::re-elected
    Measure<OfficeHolder> again = StandardMeasures.personShare(HolderFacts.reElected(earlier));
    // end::re-elected
    var figure =
        StandardMeasures.over(later.tree())
            .measure(again)
            .compute(OfficeHolder.of(later))
            .orElseThrow()
            .at(later.tree().root().id(), again);
    printer.say(
        "全县%s：%s（%s）。", "County, %s: %s (%s).", again.label(), figure.value(), figure.knownOfAll());
  }
}
