package org.jiceng.io.attribute;

import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * Reads a cell.
 *
 * @param <T> what it makes of it
 */
@FunctionalInterface
public interface CellParser<T> {

  /**
   * The value of {@code cell}, or the issues for which there is none.
   *
   * @param cell not empty, without white space around
   * @param place the cell's, whose {@link Place#within} is the column
   */
  Outcome<T> parse(String cell, Place place);
}
