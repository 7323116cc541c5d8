package org.jiceng.register;

import org.jiceng.fact.Truth;
import org.jiceng.person.PersonId;

/** Who are near relatives, by the set that the law of the place names. Given, not computed here. */
@FunctionalInterface
public interface NearRelatives {

  /** Whether the two are; unknown where nobody has said so. The order must not matter. */
  Truth areNear(PersonId one, PersonId other);
}
