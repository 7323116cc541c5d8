package org.jiceng.organization;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;
import org.jiceng.unit.UnitKind;

/** The bodies of a village or a community. */
public enum CommitteeKind implements MessageKey {
  /** The committee of the Party branch. */
  BRANCH,
  /** The villagers' committee. */
  VILLAGERS,
  /** The residents' committee. */
  RESIDENTS,
  /** The supervision committee; never one of the two committees. */
  SUPERVISION;

  /** Whether it is the elected body of self-government. */
  public boolean isSelfGovernment() {
    return this == VILLAGERS || this == RESIDENTS;
  }

  /** Whether a unit of {@code kind} can have such a body. */
  public boolean fits(UnitKind kind) {
    return switch (this) {
      case VILLAGERS -> kind == UnitKind.VILLAGE;
      case RESIDENTS -> kind == UnitKind.COMMUNITY;
      case BRANCH, SUPERVISION -> kind == UnitKind.VILLAGE || kind == UnitKind.COMMUNITY;
    };
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
