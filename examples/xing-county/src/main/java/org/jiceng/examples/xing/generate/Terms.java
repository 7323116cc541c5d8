package org.jiceng.examples.xing.generate;

import static org.jiceng.examples.xing.generate.Shape.deck;
import static org.jiceng.examples.xing.generate.Shape.one;
import static org.jiceng.examples.xing.generate.Shape.sent;
import static org.jiceng.examples.xing.generate.Shape.two;

import java.time.LocalDate;

/**
 * The two terms of the example.
 *
 * <p>A newspaper report of 2022 gives of this term: 1,715 persons, mean age 42, 574 with junior
 * college or above, 161 such secretaries of 253, 369 women, 20 women secretaries, one person in
 * both posts in 206 villages and 9 communities. Of the previous term it gives the mean age, 47, and
 * the 145 women. Everything else here was chosen.
 */
final class Terms {
  /** The branch of this village, of three seats, is elected anew in the example. */
  static final String POLLED_VILLAGE = "141123101209";

  static final Shape POLLED_SHAPE = one(3, 5, 1);

  /** In office from 2021-03-21. Ages sum to 72,250: 42.13 on the mean. */
  static final Term THIS =
      new Term(
          "S21",
          LocalDate.of(2021, 3, 21),
          deck(
              one(3, 3, 1).times(24),
              one(3, 5, 2).times(37),
              one(3, 5, 1).times(59),
              one(4, 3, 1).times(11),
              one(4, 5, 2).times(14),
              one(5, 5, 3).times(34),
              one(5, 5, 2).times(16),
              one(5, 7, 4).times(3),
              one(5, 7, 3).times(8),
              sent(3, 3, 1).times(6),
              sent(3, 3, 0).times(8),
              sent(3, 5, 1).times(14),
              sent(4, 5, 2).times(6),
              sent(5, 5, 1).times(4)),
          deck(
              one(4, 6, 2).times(1),
              one(5, 5, 2).times(2),
              one(5, 7, 3).times(4),
              one(5, 9, 4).times(2)),
          369,
          new ByKind(16, 4),
          true,
          574,
          new ByKind(153, 8),
          new AgePlan(new AgeRange(30, 58), new AgeRange(28, 50), new AgeRange(22, 63), 72_250));

  /**
   * In office from 2018-03-21: terms had three years until the law of 2018-12-29 made them five.
   * Ages sum to 82,850: 47.07 on the mean.
   */
  static final Term PREVIOUS =
      new Term(
          "S18",
          LocalDate.of(2018, 3, 21),
          deck(
              one(3, 3, 1).times(10),
              one(3, 5, 2).times(14),
              one(3, 5, 1).times(28),
              one(5, 5, 3).times(10),
              one(5, 5, 2).times(6),
              one(5, 7, 3).times(6),
              two(3, 3, 0).times(40),
              two(3, 5, 1).times(70),
              two(4, 5, 2).times(6),
              two(5, 5, 3).times(18),
              two(5, 5, 2).times(22),
              two(5, 7, 3).times(2),
              sent(3, 3, 0).times(4),
              sent(3, 5, 1).times(8)),
          deck(one(5, 7, 3).times(5), two(5, 7, 2).times(3), two(5, 9, 3).times(1)),
          145,
          new ByKind(9, 2),
          false,
          352,
          new ByKind(68, 5),
          new AgePlan(new AgeRange(34, 64), new AgeRange(29, 52), new AgeRange(26, 68), 82_850));

  private Terms() {}
}
