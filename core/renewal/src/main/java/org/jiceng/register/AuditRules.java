package org.jiceng.register;

import com.google.common.collect.ImmutableSortedSet;
import org.jiceng.law.Citation;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.law.Timeline;

/** The rules on the audit of those who leave office, by the day of the poll. */
public final class AuditRules {
  private static final Instrument VC_2010 = Instruments.VILLAGERS_COMMITTEE_2010;
  private static final Instrument VC_2018 = Instruments.VILLAGERS_COMMITTEE_2018;
  private static final Instrument VC_2025 = Instruments.VILLAGERS_COMMITTEE_2025;
  private static final Instrument RC_2025 = Instruments.RESIDENTS_COMMITTEE_2025;
  private static final Timeline<AuditRule> VILLAGES =
      Timeline.<AuditRule>builder()
          .put(VC_2010.from(), VC_2018.from(), village(Basis.partOf(VC_2010, "35", "-2")))
          .put(VC_2018.from(), VC_2025.from(), village(Basis.partOf(VC_2018, "35", "-2")))
          .put(VC_2025.from(), village(Basis.partOf(VC_2025, "40", "-2")))
          .build();

  /** In a community the director alone is audited. */
  private static final Timeline<AuditRule> COMMUNITIES =
      Timeline.<AuditRule>builder()
          .put(
              RC_2025.from(),
              new AuditRule(
                  new Provision<>(
                      AuditRule.Deadline.BEFORE_POLL, Basis.partOf(RC_2025, "38", "-2")),
                  ImmutableSortedSet.of(Bodies.STREET_OFFICE)))
          .build();

  private AuditRules() {}

  /** National law alone. */
  public static Timeline<AuditRule> of(RegisterKind kind) {
    return kind == RegisterKind.VILLAGE ? VILLAGES : COMMUNITIES;
  }

  /** National law on villages, with the text of {@code locality} from its first day. */
  public static Timeline<AuditRule> of(Locality locality) {
    return Overlays.on(
        VILLAGES,
        locality.instrument().from(),
        national ->
            switch (locality) {
              case SICHUAN ->
                  local(locality, "11", AuditRule.Deadline.BEFORE_COMMITTEE_CHOSEN, national);
              case HAINAN ->
                  local(locality, "7", AuditRule.Deadline.FIVE_DAYS_BEFORE_POLL, national);
              default -> national;
            });
  }

  private static AuditRule local(
      Locality place, String article, AuditRule.Deadline deadline, AuditRule national) {
    return new AuditRule(
        new Provision<>(deadline, Basis.partOf(place.instrument(), article, "")),
        national.owedBy());
  }

  private static AuditRule village(Citation citation) {
    return new AuditRule(
        new Provision<>(AuditRule.Deadline.BEFORE_POLL, citation),
        ImmutableSortedSet.of(Bodies.COUNTY_DEPARTMENTS, Bodies.TOWNSHIP));
  }
}
