package org.jiceng.rollup;

/** The parts of an additive figure, each summed up by itself. */
enum Part {
  /** What stands above the line, at least. */
  LEAST,
  /** How much more it can be at most. */
  SPREAD,
  /** What stands below the line; of a sum, how many were summed up. */
  BELOW,
  /** How many are in a figure that says of itself neither above nor below the line how many. */
  KNOWN,
  /** Of how many it is not known what they add. */
  UNKNOWN
}
