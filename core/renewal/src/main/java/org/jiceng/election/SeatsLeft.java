package org.jiceng.election;

import com.google.common.collect.ImmutableSet;
import org.jiceng.fact.Body;
import org.jiceng.person.PersonId;

/**
 * What was decided about the seats that nobody won, given with the count. Where the method does not
 * permit it, the seats stay open and an issue says why.
 */
public sealed interface SeatsLeft {

  /** Nothing was decided: the method says what follows. */
  record AsTheMethodSays() implements SeatsLeft {}

  /**
   * They are given up.
   *
   * @param consenting how many electors consent
   * @param document where that stands
   */
  record GivenUp(int consenting, String document) implements SeatsLeft {}

  /**
   * They stay vacant.
   *
   * @param by who decided so
   * @param document where that stands
   */
  record LeftVacant(Body by, String document) implements SeatsLeft {}

  /**
   * They are voted on again, and these of the persons with equal votes at the end of that list
   * stand.
   *
   * @param standing who of them; the others are left out
   * @param by who decided so
   * @param document where that stands
   */
  record VotedOn(ImmutableSet<PersonId> standing, Body by, String document) implements SeatsLeft {}
}
