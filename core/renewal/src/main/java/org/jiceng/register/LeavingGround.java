package org.jiceng.register;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** For what a person is left out of a register, and so out of the base of the turnout. */
public enum LeavingGround implements MessageKey {
  /** No ground for listing is met; the only one that national law knows. */
  NO_GROUND,
  /** Cannot exercise the vote for the state of the mind, as proven and confirmed. */
  INCAPABLE,
  /** Could not be reached. */
  UNREACHABLE,
  /** Away for two years, neither registered nor represented by a proxy. */
  LONG_AWAY,
  /** Away, neither willing nor represented by a proxy. */
  AWAY_UNWILLING,
  /** Away, was told, and did not answer in time. */
  AWAY_SILENT,
  /** Away, cannot come back for the poll, and not represented by a proxy. */
  CANNOT_RETURN;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
