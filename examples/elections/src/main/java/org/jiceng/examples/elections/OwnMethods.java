package org.jiceng.examples.elections;

import java.time.LocalDate;
import org.jiceng.election.ElectionKind;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.RelationRule;
import org.jiceng.election.StopRule;
import org.jiceng.election.WomanRule;
import org.jiceng.fact.Body;
import org.jiceng.law.Citation;
import org.jiceng.law.Comparison;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.text.Bilingual;

/** The law on villagers' committees, with one rule added: what a village may lay down itself. */
final class OwnMethods {
  static final Body ASSEMBLY = Body.of("ASSEMBLY", "村民会议", "the villagers' assembly");

  private static final Instrument RULES =
      Instruments.policy(
          "VILLAGE-RULES",
          new Bilingual("本村选举办法（虚构）", "Election rules of this village (synthetic)"),
          LocalDate.of(2026, 1, 1));

  private OwnMethods() {}

  /** One seat is a woman's. */
  static ElectionMethod seatKept() {
    // tag::but
    return villagers()
        .but()
        .name(new Bilingual("村民委员会：为妇女保留一席", "Villagers' committee, a seat kept for a woman"))
        .woman(rule("woman", WomanRule.SEAT_KEPT))
        .build();
    // end::but
  }

  /** Of near relatives the one with more votes serves. */
  static ElectionMethod moreVotes() {
    return villagers()
        .but()
        .name(
            new Bilingual("村民委员会：近亲属以得票多者任职", "Villagers' committee, the relative with more votes"))
        .relation(rule("relatives", RelationRule.MORE_VOTES))
        .build();
  }

  /** Once three are elected the assembly may leave the rest vacant. */
  static ElectionMethod vacancyAllowed() {
    return villagers()
        .but()
        .name(new Bilingual("村民委员会：满三人可暂缺", "Villagers' committee, vacancies from three elected"))
        .stop(rule("vacancy", StopRule.by(ASSEMBLY, Comparison.AT_LEAST, 3)))
        .build();
  }

  private static ElectionMethod villagers() {
    return Lists.method(ElectionKind.VILLAGERS_COMMITTEE, Days.SPRING_2026);
  }

  private static <T> Setting<T> rule(String word, T value) {
    return new Provision<>(value, Citation.unverified(RULES, word, Confidence.SEEN));
  }
}
