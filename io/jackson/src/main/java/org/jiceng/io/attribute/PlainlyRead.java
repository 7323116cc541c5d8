package org.jiceng.io.attribute;

import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jspecify.annotations.Nullable;

/** A parser with a short way for what is written plainly. */
record PlainlyRead<T>(CellParser<T> parser, Plain<? extends T> way) implements CellParser<T> {

  @Override
  public Outcome<T> parse(String cell, Place place) {
    return parser.parse(cell, place);
  }

  @Override
  public @Nullable T plain(char[] text, int from, int to) {
    return way.read(text, from, to);
  }
}
