package org.jiceng.examples.xing.generate;

/** Who heads the two committees of a unit. */
enum Heads {
  /** One person is secretary and director. */
  ONE_PERSON,
  /** The elected secretary is not the director. */
  TWO_PERSONS,
  /** The secretary was sent by a government body, and somebody else is director. */
  SECRETARY_SENT
}
