package org.jiceng.guard;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which room may know which. Every room may know itself and {@code internal}. */
public final class RoomTable {
  private static final String ROOT = "org.jiceng.";
  private static final String INTERNAL = "internal";

  private final ImmutableSetMultimap<String, String> mayKnow;
  private final Set<String> listed;

  private RoomTable(Map<String, Set<String>> rooms) {
    ImmutableSetMultimap.Builder<String, String> arrows = ImmutableSetMultimap.builder();
    rooms.forEach(arrows::putAll);
    this.mayKnow = arrows.build();
    this.listed = Set.copyOf(rooms.keySet());
  }

  /** A table without rooms. */
  public static Builder builder() {
    return new Builder();
  }

  /** The rooms that have classes, without {@code internal}. */
  public static ImmutableSortedSet<String> roomsOf(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> room(type).stream())
        .filter(room -> !room.equals(INTERNAL))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The rooms that have classes and no line in this table. */
  public ImmutableSortedSet<String> unlisted(JavaClasses classes) {
    return roomsOf(classes).stream()
        .filter(room -> !listed.contains(room))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Every use of a class by a listed room that may not know it, with the reason. */
  public ImmutableSortedSet<String> violations(JavaClasses classes) {
    return classes.stream()
        .filter(type -> room(type).filter(listed::contains).isPresent())
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .flatMap(this::violation)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private Stream<String> violation(Dependency use) {
    String from = room(use.getOriginClass()).orElseThrow();
    return room(use.getTargetClass()).stream()
        .filter(to -> !to.equals(from) && !to.equals(INTERNAL) && !mayKnow.containsEntry(from, to))
        .map(to -> from + " → " + to + ": " + use.getDescription());
  }

  private static Optional<String> room(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith(ROOT)
        ? Optional.of(name.substring(ROOT.length()).split("\\.")[0])
        : Optional.empty();
  }

  /** Builds a table, from the lowest room upwards. */
  public static final class Builder {
    private final Map<String, Set<String>> rooms = new LinkedHashMap<>();

    private Builder() {}

    /** {@code room} may know {@code others} and no other. */
    public Builder exactly(String room, String... others) {
      rooms.put(room, Set.of(others));
      return this;
    }

    /** {@code room} may know {@code others} and whatever they may know. */
    public Builder andAllBelow(String room, String... others) {
      Set<String> all = new HashSet<>(Set.of(others));
      for (String other : others) {
        all.addAll(rooms.get(other));
      }
      rooms.put(room, all);
      return this;
    }

    /** The table. */
    public RoomTable build() {
      return new RoomTable(rooms);
    }
  }
}
