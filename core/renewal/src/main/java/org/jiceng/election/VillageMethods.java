package org.jiceng.election;

import org.jiceng.law.Base;
import org.jiceng.law.Fraction;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.law.Threshold;
import org.jiceng.law.Timeline;
import org.jiceng.text.Bilingual;

/** The election of a villagers' committee under national law alone; a province says more. */
final class VillageMethods {

  private VillageMethods() {}

  static Timeline<ElectionMethod> timeline() {
    Instrument first = Instruments.VILLAGERS_COMMITTEE_2010;
    Instrument second = Instruments.VILLAGERS_COMMITTEE_2018;
    Instrument third = Instruments.VILLAGERS_COMMITTEE_2025;
    return Timeline.<ElectionMethod>builder()
        .put(first.from(), second.from(), method(first, "6", "15", "2010"))
        .put(second.from(), third.from(), method(second, "6", "15", "2018"))
        .put(third.from(), method(third, "8", "18", "2025"))
        .build();
  }

  private static ElectionMethod method(
      Instrument law, String composition, String poll, String year) {
    ElectionMethod.Builder builder = new ElectionMethod.Builder();
    SelfGovernment.common(builder, law, poll)
        .name(
            new Bilingual(
                "登记参加选举的村民选举村民委员会（" + year + "年法）",
                "Villagers' committee, by the registered villagers (law of " + year + ")"))
        .quorum(
            new Provision<>(
                Threshold.moreThan(Fraction.of(1, 2), Base.REGISTERED),
                Basis.partOf(law, poll, "-2a")))
        .anotherQuorum(SelfGovernment.anotherQuorum(law, Fraction.of(1, 2)))
        .woman(
            new Provision<>(
                WomanRule.REQUIRED,
                Basis.partOf(
                    law,
                    composition,
                    law.equals(Instruments.VILLAGERS_COMMITTEE_2025) ? "-2a" : "-2")))
        .relation(
            law.equals(Instruments.VILLAGERS_COMMITTEE_2025)
                ? new Provision<>(RelationRule.AVOIDANCE, Basis.partOf(law, composition, "-2b"))
                : new Provision<>(RelationRule.NONE, Basis.inferred("no-avoidance-before-2026")));
    ProxyLaw.ofVillages(builder, law);
    return builder.build();
  }
}
