package org.jiceng.unit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jiceng.issue.Place;

/** Where rows were found: mostly in lines of one source, which are kept as numbers. Mutable. */
final class RowPlaces {
  private static final int ROOM = 16;
  private static final int ELSEWHERE = -1;

  private final Map<Integer, Place> elsewhere = new HashMap<>();
  private Place source = Place.none();
  private Place last = Place.none();
  private int[] lines = new int[ROOM];
  private int size;

  void add(Place place) {
    if (size == 0) {
      source = Place.of(place.source());
    }
    if (size == lines.length) {
      lines = Arrays.copyOf(lines, 2 * size);
    }
    boolean isLine = place.source().equals(source.source()) && place.within().isEmpty();
    if (!isLine) {
      elsewhere.put(size, place);
    }
    lines[size++] = isLine ? place.line() : ELSEWHERE;
    last = place;
  }

  Place get(int number) {
    int line = lines[number];
    return line == ELSEWHERE ? elsewhere.getOrDefault(number, source) : source.line(line);
  }

  /** Compares the place that was added last, or none, with {@code place}. */
  int compareLast(Place place) {
    return last.compareTo(place);
  }
}
