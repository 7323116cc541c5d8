package org.jiceng.unit;

import com.google.common.collect.ImmutableSet;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The levels of the hierarchy, the highest first, with the digits of their statistical codes. */
public enum UnitLevel implements MessageKey {
  /** The root of a national tree; it has no code. */
  COUNTRY(0),
  /** Provinces, autonomous regions, municipalities under the central government. */
  PROVINCE(2),
  /** Prefecture-level units. */
  PREFECTURE(4),
  /** County-level units. */
  COUNTY(6),
  /** Towns, townships, subdistricts, zones. */
  TOWNSHIP(9),
  /** Villages and communities. */
  VILLAGE(12);

  private final int codeDigits;

  UnitLevel(int codeDigits) {
    this.codeDigits = codeDigits;
  }

  /** How many digits a code of this level has; 0 for the country. */
  public int codeDigits() {
    return codeDigits;
  }

  /**
   * The levels under which a unit of this level may stand. Prefectures without counties have
   * townships directly; counties may stand directly under a province.
   */
  public ImmutableSet<UnitLevel> parents() {
    return switch (this) {
      case COUNTRY -> ImmutableSet.of();
      case PROVINCE -> ImmutableSet.of(COUNTRY);
      case PREFECTURE -> ImmutableSet.of(PROVINCE);
      case COUNTY -> ImmutableSet.of(PREFECTURE, PROVINCE);
      case TOWNSHIP -> ImmutableSet.of(COUNTY, PREFECTURE);
      case VILLAGE -> ImmutableSet.of(TOWNSHIP);
    };
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
