package org.jiceng.unit;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The kinds of units; several kinds may share a level. */
public enum UnitKind implements MessageKey {
  /** The country. */
  COUNTRY(UnitLevel.COUNTRY),
  /** A province or its equal. */
  PROVINCE(UnitLevel.PROVINCE),
  /** A prefecture or its equal. */
  PREFECTURE(UnitLevel.PREFECTURE),
  /** A county or its equal. */
  COUNTY(UnitLevel.COUNTY),
  /** A town. */
  TOWN(UnitLevel.TOWNSHIP),
  /** A rural township. */
  RURAL_TOWNSHIP(UnitLevel.TOWNSHIP),
  /** A subdistrict of a city. */
  SUBDISTRICT(UnitLevel.TOWNSHIP),
  /** A development zone, a farm, or another area that the tables count like a township. */
  ZONE(UnitLevel.TOWNSHIP),
  /** A village. */
  VILLAGE(UnitLevel.VILLAGE),
  /** An urban community. */
  COMMUNITY(UnitLevel.VILLAGE);

  private final UnitLevel level;

  UnitKind(UnitLevel level) {
    this.level = level;
  }

  /** The level of this kind. */
  public UnitLevel level() {
    return level;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
