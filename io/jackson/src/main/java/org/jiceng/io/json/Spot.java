package org.jiceng.io.json;

import com.google.common.base.Joiner;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jiceng.io.attribute.Quotation;
import org.jiceng.issue.Place;

/**
 * Where a value stands. Its pointer is put together only if somebody asks: a document has many more
 * values than issues, and pointers as long as its author likes.
 */
public final class Spot {
  private final Place line;
  private final Spot above;
  private final Object step;

  private Spot(Place line) {
    this.line = line;
    this.above = this;
    this.step = "";
  }

  private Spot(Place line, Spot above, Object step) {
    this.line = line;
    this.above = above;
    this.step = step;
  }

  /** The whole document, which begins at {@code line}. */
  static Spot root(Place line) {
    return new Spot(line);
  }

  /** A member of this. */
  Spot member(String name, Place at) {
    return new Spot(at, this, name);
  }

  /** An element of this, counted from 0. */
  Spot element(int index, Place at) {
    return new Spot(at, this, index);
  }

  /** The line alone. */
  Place line() {
    return line;
  }

  /** The line and the JSON Pointer. */
  Place place() {
    Deque<String> steps = new ArrayDeque<>();
    for (Spot spot = this; spot.above != spot; spot = spot.above) {
      steps.push(spot.step instanceof String name ? escaped(name) : spot.step.toString());
    }
    return steps.isEmpty() ? line : line.at("/" + Joiner.on('/').join(steps));
  }

  /** RFC 6901; a name that may not be quoted is not quoted in a place either. */
  private static String escaped(String name) {
    StringBuilder whole = new StringBuilder();
    Quotation.of(name)
        .codePoints()
        .map(codePoint -> isHalf(codePoint) ? '…' : codePoint)
        .forEach(whole::appendCodePoint);
    return whole.toString().replace("~", "~0").replace("/", "~1");
  }

  /** Whether this is a surrogate without the other one. */
  static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** The place. */
  @Override
  public String toString() {
    return place().toString();
  }
}
