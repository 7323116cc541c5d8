package org.jiceng.examples.xing.generate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The people of one unit. The first of {@code party} is the secretary.
 *
 * @param place the unit
 * @param party the branch committee
 * @param selfGovernment the villagers' or residents' committee
 * @param supervision the supervision committee; empty if the unit has none
 */
record Bench(
    Place place, List<StandIn> party, List<StandIn> selfGovernment, List<StandIn> supervision) {

  StandIn secretary() {
    return party.get(0);
  }

  /** Everyone on the two committees, once. */
  Set<StandIn> counted() {
    Set<StandIn> persons = new LinkedHashSet<>(party);
    persons.addAll(selfGovernment);
    return persons;
  }

  /** Everyone, once. */
  Set<StandIn> everyone() {
    Set<StandIn> persons = counted();
    persons.addAll(supervision);
    return persons;
  }
}
