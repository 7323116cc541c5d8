package org.jiceng.election;

import com.google.common.collect.ImmutableList;

/**
 * A claim to one seat.
 *
 * @param persons one, or near relatives with equal votes of whom one may serve
 */
record Slot(ImmutableList<Contender> persons) {

  int votes() {
    return persons.get(0).votes();
  }

  boolean isOnePerson() {
    return persons.size() == 1;
  }
}
