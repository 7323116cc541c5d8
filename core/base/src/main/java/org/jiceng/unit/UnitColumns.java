package org.jiceng.unit;

import java.util.Arrays;
import java.util.Optional;

/**
 * Units by columns: a table of the whole country is a few arrays, and a unit becomes an object when
 * it is asked for. Mutable, until a tree has them.
 */
final class UnitColumns {
  private static final int NONE = Keys.NONE;
  private static final int ROOM = 16;

  private final Keys ids = new Keys();
  private final Keys codes = new Keys(); // those that are not ids as well are looked for here
  private final Texts names = new Texts();
  private UnitKind[] kinds = new UnitKind[ROOM];
  private int size;

  /**
   * Takes a unit, at the next index.
   *
   * @return the index of the first unit of this id, or {@link Keys#NONE} if it is this one
   */
  int add(Key id, UnitKind kind, CharSequence name) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * size);
    }
    kinds[size] = kind;
    names.add(name);
    return ids.put(id, size++);
  }

  /**
   * Gives the unit at {@code index} its code.
   *
   * @return the index of the first unit of this code, or {@link Keys#NONE} if it is this one
   */
  int code(int index, Key code) {
    int first = codes.of(code);
    if (first == NONE && !ids.isAt(index, code)) {
      first = byId(code);
      if (first == NONE) {
        return codes.put(code, index);
      }
    }
    codes.keep(code, index);
    return first;
  }

  /** The unit whose id, and whose code too, is {@code code}. */
  private int byId(Key code) {
    int first = ids.of(code);
    return first != NONE && codes.isAt(first, code) ? first : NONE;
  }

  int size() {
    return size;
  }

  /** The first unit of {@code id}, or {@link Keys#NONE}. */
  int find(Key id) {
    return ids.of(id);
  }

  /** The unit of {@code code}, or {@link Keys#NONE}. */
  int findCode(Key code) {
    int own = byId(code);
    return own == NONE ? codes.of(code) : own;
  }

  /** Whether {@code id} is that of the unit at {@code index}. */
  boolean isId(int index, Key id) {
    return ids.isAt(index, id);
  }

  /** Whether two units have one id. */
  boolean haveOneId(int one, int other) {
    return ids.areSame(one, other);
  }

  /** Which of two ids comes first. */
  int compareIds(int one, int other) {
    return ids.compare(one, other);
  }

  /**
   * Whether the code of the unit at {@code index} is within that of the unit at {@code higher}, as
   * far as both have one.
   */
  boolean isCodeWithin(int index, int higher) {
    return !codes.has(index) || !codes.has(higher) || codes.isWithin(index, higher);
  }

  UnitId id(int index) {
    return UnitId.of(ids.get(index));
  }

  String name(int index) {
    return names.get(index);
  }

  UnitKind kind(int index) {
    return kinds[index];
  }

  /** The code of the unit at {@code index}, if it has one. */
  Optional<UnitCode> code(int index) {
    return codes.has(index) ? Optional.of(new UnitCode(codes.get(index))) : Optional.empty();
  }

  /** The unit at {@code index}, of which {@code id} is the id. */
  Unit unit(int index, UnitId id) {
    // Where codes are ids, one text is kept for both.
    Optional<UnitCode> code =
        codes.has(index) && codes.isSame(ids, index)
            ? Optional.of(new UnitCode(id.value()))
            : code(index);
    return noun(id, kind(index), name(index), code);
  }

  /** The noun for {@code kind}. */
  private static Unit noun(UnitId id, UnitKind kind, String name, Optional<UnitCode> code) {
    return switch (kind) {
      case COUNTRY -> new Country.Builder().id(id).name(name).code(code).build();
      case PROVINCE -> new Province.Builder().id(id).name(name).code(code).build();
      case PREFECTURE -> new Prefecture.Builder().id(id).name(name).code(code).build();
      case COUNTY -> new County.Builder().id(id).name(name).code(code).build();
      case TOWN, RURAL_TOWNSHIP, SUBDISTRICT, ZONE ->
          new Township.Builder().id(id).name(name).code(code).kind(kind).build();
      case VILLAGE -> new Village.Builder().id(id).name(name).code(code).build();
      case COMMUNITY -> new Community.Builder().id(id).name(name).code(code).build();
    };
  }

  /** Moves each unit to the index that {@code moved}, a permutation, has for its present one. */
  void move(int[] moved) {
    ids.move(moved);
    codes.move(moved);
    names.move(moved);
    UnitKind[] before = kinds;
    kinds = new UnitKind[size];
    for (int index = 0; index < size; index++) {
      kinds[moved[index]] = before[index];
    }
  }

  /** No unit comes from now on: gives back the room that is left. */
  void close() {
    ids.close(size);
    codes.close(size);
    names.trim();
    kinds = Arrays.copyOf(kinds, size);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnitColumns that
        && size == that.size
        && Arrays.equals(kinds, 0, size, that.kinds, 0, size)
        && ids.areSame(that.ids, size)
        && codes.areSame(that.codes, size)
        && names.equals(that.names);
  }

  @Override
  public int hashCode() {
    return 31 * ids.hash(size) + names.hashCode();
  }
}
