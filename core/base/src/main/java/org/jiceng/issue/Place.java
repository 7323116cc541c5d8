package org.jiceng.issue;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Where an issue was found: a source, a line in it, and what in the line.
 *
 * @param source the name of a file or of another input; empty if there is none
 * @param line the line, counted from 1; 0 for the source as a whole
 * @param within the name of a column, or a JSON Pointer (which begins with a slash); may be empty
 */
public record Place(String source, int line, String within) implements Comparable<Place> {
  private static final Place NONE = new Place("", 0, "");

  public Place {
    checkArgument(line >= 0, "line must not be negative: %s", line);
  }

  /** No place: the thing came from a program, not from a file. */
  public static Place none() {
    return NONE;
  }

  /** The source as a whole. */
  public static Place of(String source) {
    return new Place(source, 0, "");
  }

  /** A line of this place's source, counted from 1. */
  public Place line(int number) {
    return new Place(source, number, "");
  }

  /** A column, or a JSON Pointer, in this place's line. */
  public Place at(String columnOrPointer) {
    return new Place(source, line, columnOrPointer);
  }

  /** Whether this is no place. */
  public boolean isNone() {
    return equals(NONE);
  }

  /** By source, then line, then what is in the line; text by its characters. */
  @Override
  public int compareTo(Place other) {
    // Places that are compared are mostly of one source.
    if (!source.equals(other.source)) {
      return source.compareTo(other.source);
    }
    return line != other.line ? Integer.compare(line, other.line) : within.compareTo(other.within);
  }

  /** As compilers write it: {@code units.csv:3:code}; empty for no place. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(source);
    if (line > 0) {
      text.append(text.isEmpty() ? "" : ":").append(line);
    }
    if (!within.isEmpty()) {
      text.append(text.isEmpty() ? "" : ":").append(within);
    }
    return text.toString();
  }
}
