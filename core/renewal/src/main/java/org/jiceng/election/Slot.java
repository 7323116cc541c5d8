package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A claim to one seat.
 *
 * @param persons one, or near relatives with equal votes of whom one may serve
 */
record Slot(ImmutableList<Contender> persons) {

  int votes() {
    return persons.get(0).votes();
  }

  static Stream<Contender> persons(List<Slot> slots) {
    return slots.stream().flatMap(slot -> slot.persons().stream());
  }

  boolean isOnePerson() {
    return persons.size() == 1;
  }
}
