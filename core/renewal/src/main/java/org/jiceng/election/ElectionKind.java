package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** What is elected by whom. */
public enum ElectionKind implements MessageKey {
  /** A branch's committee, by its members' meeting. */
  BRANCH_COMMITTEE,
  /** A general branch's committee, by its members' meeting. */
  GENERAL_BRANCH_COMMITTEE,
  /** A grassroots committee, or its discipline committee, by the members' or delegates' meeting. */
  GRASSROOTS_COMMITTEE,
  /** Secretary or deputy of a branch without a committee, by its members' meeting. */
  BRANCH_SECRETARY,
  /** Secretary or deputy, by the new committee. */
  COMMITTEE_OFFICERS,
  /** The vote before the vote, which settles the list. */
  PRELIMINARY,
  /** Delegates to a delegates' meeting. */
  DELEGATES,
  /** A standing committee, by the new committee; only where one was approved. */
  STANDING_COMMITTEE,
  /** A villagers' committee, by the registered villagers. */
  VILLAGERS_COMMITTEE,
  /** A residents' committee, by all residents with the vote. */
  RESIDENTS_COMMITTEE_BY_VOTERS,
  /** A residents' committee, by one delegate of each household. */
  RESIDENTS_COMMITTEE_BY_HOUSEHOLDS,
  /** A residents' committee, by the representatives of residents' groups. */
  RESIDENTS_COMMITTEE_BY_REPRESENTATIVES;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
