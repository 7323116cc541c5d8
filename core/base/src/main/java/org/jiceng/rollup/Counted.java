package org.jiceng.rollup;

/** What counts once at a node. */
public enum Counted {
  /** Every row: a seat, a unit. Additive up the tree. */
  EACH_ROW,
  /** Every identity once, however many rows it has within the node. Not additive up the tree. */
  EACH_IDENTITY,
  /** Every unit with rows of its own, once, as these say. Additive up the tree. */
  EACH_UNIT
}
