package org.jiceng.io.table;

import com.google.common.collect.ImmutableList;

/**
 * The cells of one record, without white space around.
 *
 * @param line where it begins, counted from 1
 * @param cells at least one, empty ones included
 */
record CsvRecord(int line, ImmutableList<String> cells) {

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
