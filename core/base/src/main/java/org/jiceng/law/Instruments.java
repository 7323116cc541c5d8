package org.jiceng.law;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.text.Bilingual;

/** The national instruments that the rules of this library cite. */
public final class Instruments {

  /** Party elections, from 1990-06-27 until 2020-07-13. */
  public static final Instrument PARTY_ELECT_1990 =
      until(
          "PARTY-ELECT-1990",
          new Bilingual(
              "中国共产党基层组织选举工作暂行条例",
              "Interim Regulations on Elections in Grassroots Party Organizations"),
          Authority.REGULATION,
          LocalDate.of(1990, 6, 27),
          LocalDate.of(2020, 7, 13));

  /** Party elections, from 2020-07-13, the day on which it was issued. */
  public static final Instrument PARTY_ELECT_2020 =
      party(
          "PARTY-ELECT-2020",
          "中国共产党基层组织选举工作条例",
          "Regulations on Elections in Grassroots Party Organizations",
          LocalDate.of(2020, 7, 13));

  /** Party branches, trial, from 2018-10-28. */
  public static final Instrument PARTY_BRANCH_2018 =
      party(
          "PARTY-BRANCH-2018",
          "中国共产党支部工作条例（试行）",
          "Regulations on the Work of Party Branches (trial)",
          LocalDate.of(2018, 10, 28));

  /** Party sanctions, from 2018-10-01 until 2024-01-01. */
  public static final Instrument PARTY_DISC_2018 =
      until(
          "PARTY-DISC-2018",
          new Bilingual("中国共产党纪律处分条例（2018年）", "Party Disciplinary Regulations (2018)"),
          Authority.REGULATION,
          LocalDate.of(2018, 10, 1),
          LocalDate.of(2024, 1, 1));

  /** Party sanctions, from 2024-01-01. */
  public static final Instrument PARTY_DISC_2023 =
      party(
          "PARTY-DISC-2023",
          "中国共产党纪律处分条例（2023年修订）",
          "Party Disciplinary Regulations (2023)",
          LocalDate.of(2024, 1, 1));

  /** The Party's constitution; the articles cited keep number and content in the text of 2022. */
  public static final Instrument PARTY_CONSTITUTION =
      party("PARTY-CONST", "中国共产党章程", "Constitution of the Party", LocalDate.of(2017, 10, 24));

  /** Villagers' committees, 2010 text, from 2010-10-28 until 2018-12-29. */
  public static final Instrument VILLAGERS_COMMITTEE_2010 =
      until(
          "VC-ORG-2010",
          new Bilingual("村民委员会组织法（2010年修订）", "Organic Law of Villagers' Committees (2010)"),
          Authority.STATUTE,
          LocalDate.of(2010, 10, 28),
          LocalDate.of(2018, 12, 29));

  /** Villagers' committees, 2018 text, until 2026-01-01. */
  public static final Instrument VILLAGERS_COMMITTEE_2018 =
      until(
          "VC-ORG-2018",
          new Bilingual("村民委员会组织法（2018年修正）", "Organic Law of Villagers' Committees (2018)"),
          Authority.STATUTE,
          LocalDate.of(2018, 12, 29),
          LocalDate.of(2026, 1, 1));

  /** Villagers' committees, 2025 text, from 2026-01-01. */
  public static final Instrument VILLAGERS_COMMITTEE_2025 =
      statute(
          "VC-ORG-2025",
          "村民委员会组织法（2025年修正）",
          "Organic Law of Villagers' Committees (2025)",
          LocalDate.of(2026, 1, 1));

  /** Residents' committees, 1989 text, from 1990-01-01 until 2018-12-29. */
  public static final Instrument RESIDENTS_COMMITTEE_1989 =
      until(
          "RC-ORG-1989",
          new Bilingual("城市居民委员会组织法（1989年）", "Organic Law of Urban Residents' Committees (1989)"),
          Authority.STATUTE,
          LocalDate.of(1990, 1, 1),
          LocalDate.of(2018, 12, 29));

  /** Residents' committees, 2018 text, until 2026-01-01; it changed the term alone. */
  public static final Instrument RESIDENTS_COMMITTEE_2018 =
      until(
          "RC-ORG-2018",
          new Bilingual("城市居民委员会组织法（2018年修正）", "Organic Law of Urban Residents' Committees (2018)"),
          Authority.STATUTE,
          LocalDate.of(2018, 12, 29),
          LocalDate.of(2026, 1, 1));

  /** Residents' committees, 2025 text, from 2026-01-01. */
  public static final Instrument RESIDENTS_COMMITTEE_2025 =
      statute(
          "RC-ORG-2025",
          "城市居民委员会组织法（2025年修订）",
          "Organic Law of Urban Residents' Committees (2025)",
          LocalDate.of(2026, 1, 1));

  private Instruments() {}

  /** The policy of one exercise or one caller, which is no law: in force without end. */
  public static Instrument policy(String id, Bilingual title, LocalDate from) {
    return new Instrument(id, title, Authority.POLICY, from, Optional.empty());
  }

  private static Instrument party(String id, String zh, String en, LocalDate from) {
    return new Instrument(id, new Bilingual(zh, en), Authority.REGULATION, from, Optional.empty());
  }

  private static Instrument statute(String id, String zh, String en, LocalDate from) {
    return new Instrument(id, new Bilingual(zh, en), Authority.STATUTE, from, Optional.empty());
  }

  private static Instrument until(
      String id, Bilingual title, Authority authority, LocalDate from, LocalDate untilExclusive) {
    return new Instrument(id, title, authority, from, Optional.of(untilExclusive));
  }
}
