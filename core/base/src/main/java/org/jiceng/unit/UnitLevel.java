package org.jiceng.unit;

import com.google.common.collect.ImmutableSet;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The levels of the hierarchy, the highest first, with the digits of their statistical codes. */
public enum UnitLevel implements MessageKey {
  /** The root of a national tree; it has no code. */
  COUNTRY(0),
  /** Provinces, autonomous regions, municipalities under the central government. */
  PROVINCE(2, COUNTRY),
  /** Prefecture-level units. */
  PREFECTURE(4, PROVINCE),
  /** County-level units. */
  COUNTY(6, PREFECTURE, PROVINCE),
  /** Towns, townships, subdistricts, zones. */
  TOWNSHIP(9, COUNTY, PREFECTURE),
  /** Villages and communities. */
  VILLAGE(12, TOWNSHIP);

  private final int codeDigits;
  private final ImmutableSet<UnitLevel> parents;

  UnitLevel(int codeDigits, UnitLevel... parents) {
    this.codeDigits = codeDigits;
    this.parents = ImmutableSet.copyOf(parents);
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
    return parents;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
