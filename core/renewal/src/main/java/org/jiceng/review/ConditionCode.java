package org.jiceng.review;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/**
 * A catalogue of conditions that negative lists know, as codes with their meaning. It is no list:
 * the lists that are in use differ in which conditions they have, how grave, and for how long.
 */
public enum ConditionCode implements MessageKey {
  /** Criminally punished. */
  N01,
  /** Village tyrant, dark-and-evil forces; a statute's wording is narrower. */
  N02,
  /** Cult or illegal religious activity. */
  N03,
  /** Expelled from the Party. */
  N04,
  /** A Party or government sanction whose effect has not ended. */
  N05,
  /** Under a disciplinary or supervision investigation. */
  N06,
  /** Under criminal investigation or prosecution. */
  N07,
  /** Political unreliability. */
  N08,
  /** Vote buying, canvassing, manipulation of an election. */
  N09,
  /** Administrative detention for drugs, prostitution, or disturbing order. */
  N10,
  /** Gambling or superstition, punished by the police. */
  N11,
  /** Organised or unlawful petitioning, obstruction, disturbing order, with handling. */
  N12,
  /** On the list of dishonest debtors. */
  N13,
  /** Collective funds occupied or embezzled, and not made good. */
  N14,
  /** Serious illegal use of land or building, and not rectified. */
  N15,
  /** Serious damage to the environment. */
  N16,
  /** Recalled, or judged unfit in office. */
  N17,
  /** Graded an unqualified Party member. */
  N18,
  /** Ordered to resign. */
  N19,
  /** Away for long, cannot do the work. */
  N20,
  /** Loss of capacity. */
  N21,
  /** Refuses to sign the pledge. */
  N22,
  /** Violation of family planning: historical, and off by default after 2021. */
  N23,
  /** Bad character, or dereliction in epidemic or flood work. */
  N24,
  /** Other conditions held unsuitable. */
  N25;

  /**
   * Whether it is no longer asked about: a list that still has it applies it after 2021 only if the
   * policy says so.
   */
  public boolean isHistorical() {
    return this == N23;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
