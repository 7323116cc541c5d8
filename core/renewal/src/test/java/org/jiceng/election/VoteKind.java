package org.jiceng.election;

import org.jiceng.text.Bilingual;

/**
 * A kind of vote: what is elected, and whether it is the first vote or one that followed.
 *
 * @param elects an election of the library by its name, or {@link #PROVINCIAL}
 * @param stage the first vote, or which one after it
 */
record VoteKind(String elects, Stage stage) {
  /** A method composed as some provinces have it: with a woman's seat and a rule on relatives. */
  static final String PROVINCIAL = "PROVINCIAL";

  /** Where a vote stands in the course of an election. */
  enum Stage {
    FIRST,
    AMONG_TIED,
    FOR_SEATS_LEFT
  }

  boolean isOfOfficers() {
    return elects.equals("COMMITTEE_OFFICERS") || elects.equals("BRANCH_SECRETARY");
  }

  Bilingual office() {
    return isOfOfficers() ? Contests.SECRETARY : Contests.MEMBER;
  }

  @Override
  public String toString() {
    return stage == Stage.FIRST ? elects : elects + "_" + stage;
  }
}
