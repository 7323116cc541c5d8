package org.jiceng.examples.xing.generate;

/**
 * Ages in full years, both ends included.
 *
 * @param least the least
 * @param greatest the greatest
 */
record AgeRange(int least, int greatest) {

  /** An age: the middle of the range comes more often than its ends. */
  int draw(Dice dice) {
    return (dice.between(least, greatest) + dice.between(least, greatest)) / 2;
  }

  boolean holds(int age) {
    return least <= age && age <= greatest;
  }
}
