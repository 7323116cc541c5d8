package org.jiceng.examples.xing.generate;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * How large the two committees of a unit are and how they interlock.
 *
 * @param heads who heads them
 * @param branch members of the branch committee
 * @param selfGovernment members of the villagers' or residents' committee
 * @param onBoth persons who sit in both
 */
record Shape(Heads heads, int branch, int selfGovernment, int onBoth) {

  /** One person heads both committees. */
  static Shape one(int branch, int selfGovernment, int onBoth) {
    return new Shape(Heads.ONE_PERSON, branch, selfGovernment, onBoth);
  }

  /** An elected secretary beside a director. */
  static Shape two(int branch, int selfGovernment, int onBoth) {
    return new Shape(Heads.TWO_PERSONS, branch, selfGovernment, onBoth);
  }

  /** A secretary who was sent, beside a director. */
  static Shape sent(int branch, int selfGovernment, int onBoth) {
    return new Shape(Heads.SECRETARY_SENT, branch, selfGovernment, onBoth);
  }

  /** {@code n} units of this shape. */
  Cards times(int n) {
    return new Cards(this, n);
  }

  /** The shapes of all units of a kind, one for each. */
  static List<Shape> deck(Cards... cards) {
    return Stream.of(cards)
        .flatMap(same -> Collections.nCopies(same.number(), same.shape()).stream())
        .toList();
  }

  /**
   * Cards of one shape.
   *
   * @param shape the shape
   * @param number how many
   */
  record Cards(Shape shape, int number) {}
}
