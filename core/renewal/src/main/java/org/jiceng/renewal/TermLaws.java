package org.jiceng.renewal;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.law.Timeline;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.text.Bilingual;

/** How many years a body of a village or community is elected for, by the day of its election. */
final class TermLaws {
  private static final Instrument PARTY_TERM =
      new Instrument(
          "PARTY-TERM-2018",
          new Bilingual("关于党的基层组织任期的意见", "Opinion on the Terms of Grassroots Party Organizations"),
          Authority.REGULATION,
          LocalDate.of(2018, 7, 12),
          Optional.empty());
  private static final Timeline<Provision<Integer>> BRANCHES =
      Timeline.<Provision<Integer>>builder()
          .put(
              Instruments.PARTY_ELECT_1990.from(),
              PARTY_TERM.from(),
              new Provision<>(3, Citation.unverified(PARTY_TERM, "before", Confidence.SEEN)))
          .put(
              PARTY_TERM.from(),
              new Provision<>(
                  5,
                  new Citation(
                      "PARTY-TERM-2018/1a", PARTY_TERM, Optional.of("1"), Confidence.SEEN)))
          .build();
  private static final Timeline<Provision<Integer>> VILLAGES =
      lengths(
          Instruments.VILLAGERS_COMMITTEE_2010,
          "11-2",
          Instruments.VILLAGERS_COMMITTEE_2018,
          "11-2",
          Instruments.VILLAGERS_COMMITTEE_2025,
          "14-2");
  private static final Timeline<Provision<Integer>> COMMUNITIES =
      lengths(
          Instruments.RESIDENTS_COMMITTEE_1989,
          "8-1t",
          Instruments.RESIDENTS_COMMITTEE_2018,
          "8-1t",
          Instruments.RESIDENTS_COMMITTEE_2025,
          "14");
  private static final Timeline<Citation> VACANCIES_OF_VILLAGES =
      Timeline.<Citation>builder()
          .put(
              Instruments.VILLAGERS_COMMITTEE_2010.from(),
              Instruments.VILLAGERS_COMMITTEE_2018.from(),
              Basis.of(Instruments.VILLAGERS_COMMITTEE_2010, "19", Confidence.SEEN))
          .put(
              Instruments.VILLAGERS_COMMITTEE_2018.from(),
              Instruments.VILLAGERS_COMMITTEE_2025.from(),
              Basis.of(Instruments.VILLAGERS_COMMITTEE_2018, "19", Confidence.SEEN))
          .put(
              Instruments.VILLAGERS_COMMITTEE_2025.from(),
              Basis.of(Instruments.VILLAGERS_COMMITTEE_2025, "23", Confidence.SEEN))
          .build();
  private static final Timeline<Citation> VACANCIES_OF_COMMUNITIES =
      Timeline.<Citation>builder()
          .put(
              Instruments.RESIDENTS_COMMITTEE_2025.from(),
              Basis.of(Instruments.RESIDENTS_COMMITTEE_2025, "24", Confidence.SEEN))
          .build();

  private TermLaws() {}

  /** The years, with where they stand. */
  static Timeline<Provision<Integer>> of(CommitteeKind body) {
    return switch (body) {
      case BRANCH -> BRANCHES;
      case VILLAGERS -> VILLAGES;
      case RESIDENTS -> COMMUNITIES;
      case SUPERVISION -> Timeline.<Provision<Integer>>builder().build();
    };
  }

  /** Where it stands that who is elected to a vacancy serves the rest of the term. */
  static Timeline<Citation> byElections(CommitteeKind body) {
    return switch (body) {
      case VILLAGERS -> VACANCIES_OF_VILLAGES;
      case RESIDENTS -> VACANCIES_OF_COMMUNITIES;
      case BRANCH, SUPERVISION -> Timeline.<Citation>builder().build();
    };
  }

  /** Three years until the texts of 2018, five from then on. */
  private static Timeline<Provision<Integer>> lengths(
      Instrument first,
      String rule1,
      Instrument second,
      String rule2,
      Instrument third,
      String r3) {
    return Timeline.<Provision<Integer>>builder()
        .put(
            first.from(),
            second.from(),
            new Provision<>(3, Basis.of(first, rule1, Confidence.SECONDARY)))
        .put(
            second.from(),
            third.from(),
            new Provision<>(5, Basis.of(second, rule2, Confidence.SEEN)))
        .put(third.from(), new Provision<>(5, Basis.of(third, r3, Confidence.SEEN)))
        .build();
  }
}
