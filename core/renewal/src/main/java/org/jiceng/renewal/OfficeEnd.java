package org.jiceng.renewal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/**
 * How an office of self-government ends before its term, as national law names it: nobody may take
 * it away in any other way, unless the law of the place says so.
 */
public enum OfficeEnd implements MessageKey {
  /** The capacity is lost. */
  CAPACITY_LOST("18", "22", "23"),
  /** Sentenced to a criminal penalty. */
  SENTENCED("18", "22", "23"),
  /** Rated incompetent twice in a row. */
  INCOMPETENT_TWICE("33-2", "38-2", "37-2"),
  /** Recalled by the electors. */
  RECALLED("16-2", "19-2", "20-2"),
  /** Resigned, from the day on which an assembly approved; named since 2026. */
  RESIGNED("", "20", "21"),
  /** Elected by improper means: the election of this person is void. */
  ELECTION_VOID("17-1", "21-1", "22");

  /** That nobody holds an office after death needs no text. */
  public static final Citation DEATH = Basis.inferred("death");

  private static final ImmutableList<Instrument> VILLAGES =
      ImmutableList.of(
          Instruments.VILLAGERS_COMMITTEE_2010,
          Instruments.VILLAGERS_COMMITTEE_2018,
          Instruments.VILLAGERS_COMMITTEE_2025);
  private static final ImmutableList<Instrument> COMMUNITIES =
      ImmutableList.of(Instruments.RESIDENTS_COMMITTEE_2025);

  private final String villagesBefore2026;
  private final String villages;
  private final String communities;

  OfficeEnd(String villagesBefore2026, String villages, String communities) {
    this.villagesBefore2026 = villagesBefore2026;
    this.villages = villages;
    this.communities = communities;
  }

  /** Where that stood on {@code day}; empty if no national text known names it for such a body. */
  public Optional<Citation> basis(CommitteeKind body, LocalDate day) {
    ImmutableList<Instrument> texts =
        switch (body) {
          case VILLAGERS -> VILLAGES;
          case RESIDENTS -> COMMUNITIES;
          case BRANCH, SUPERVISION -> ImmutableList.of();
        };
    return texts.stream()
        .filter(text -> text.isInForceOn(day) && !rule(text).isEmpty())
        .findFirst()
        .map(text -> Basis.of(text, rule(text), Confidence.SEEN));
  }

  private String rule(Instrument text) {
    if (text.equals(Instruments.RESIDENTS_COMMITTEE_2025)) {
      return communities;
    }
    return text.equals(Instruments.VILLAGERS_COMMITTEE_2025) ? villages : villagesBefore2026;
  }

  /**
   * Whether {@code ground} takes an office or a name of self-government away: policy and the
   * regulations of the Party do not.
   */
  static boolean isGround(Optional<Citation> ground, LocalDate day) {
    return ground
        .filter(
            text ->
                text.equals(DEATH)
                    || (text.authority() == Authority.STATUTE
                        && text.instrument().isInForceOn(day)))
        .isPresent();
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
