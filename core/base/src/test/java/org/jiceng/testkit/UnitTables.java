package org.jiceng.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jiceng.issue.Place;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitLevel;
import org.jiceng.unit.UnitRow;

/**
 * Tables of units that make a tree: any root, any branching, prefectures without counties and
 * counties without prefectures, virtual units, units with and without codes.
 */
public final class UnitTables {
  private static final String CODE_OF_ROOT = "141123001001";

  private UnitTables() {}

  /** A unit with those within it, before ids are given. */
  private record Shape(UnitKind kind, int number, boolean coded, List<Shape> within) {
    int size() {
      return 1 + within.stream().mapToInt(Shape::size).sum();
    }
  }

  /** A table, and the same rows in another order. */
  public record Shuffled(ImmutableList<UnitRow> rows, ImmutableList<UnitRow> shuffled) {}

  /**
   * Tables that make a tree. Ids are in no order; names are unique, with the suffix of the kind.
   */
  public static Arbitrary<ImmutableList<UnitRow>> valid() {
    return Arbitraries.of(UnitLevel.class)
        .flatMap(level -> shapes(level, numbers(level)))
        .flatMap(
            shape ->
                Arbitraries.shuffle(Stream.iterate(1, n -> n + 1).limit(shape.size()).toList())
                    .map(ids -> rows(shape, ids)));
  }

  /** Tables that make a tree, in two orders. */
  public static Arbitrary<Shuffled> validShuffled() {
    return valid()
        .flatMap(
            rows ->
                Arbitraries.shuffle(rows)
                    .map(other -> new Shuffled(rows, ImmutableList.copyOf(other))));
  }

  private static Arbitrary<Integer> numbers(UnitLevel level) {
    Arbitrary<Integer> small = Arbitraries.integers().between(1, 99);
    return level == UnitLevel.VILLAGE
        ? Arbitraries.frequencyOf(Tuple.of(5, small), Tuple.of(1, Arbitraries.of(498, 598)))
        : small;
  }

  private static Arbitrary<Shape> shapes(UnitLevel level, Arbitrary<Integer> number) {
    return Combinators.combine(
            kinds(level), number, Arbitraries.of(true, true, false), shapesBelow(level))
        .as(Shape::new);
  }

  private static Arbitrary<UnitKind> kinds(UnitLevel level) {
    return Arbitraries.of(
        Stream.of(UnitKind.values()).filter(kind -> kind.level() == level).toList());
  }

  private static Arbitrary<List<Shape>> shapesBelow(UnitLevel level) {
    List<Arbitrary<Shape>> below =
        Stream.of(UnitLevel.values())
            .filter(lower -> lower.parents().contains(level))
            .map(lower -> Arbitraries.lazy(() -> shapes(lower, numbers(lower))))
            .toList();
    return below.isEmpty()
        ? Arbitraries.just(List.of())
        : Arbitraries.oneOf(below)
            .list()
            .ofMaxSize(3)
            .uniqueElements(shape -> List.of(shape.kind.level(), shape.number));
  }

  private static ImmutableList<UnitRow> rows(Shape root, List<Integer> ids) {
    List<UnitRow> rows = new ArrayList<>();
    String code = CODE_OF_ROOT.substring(0, root.kind.level().codeDigits());
    add(rows, root, Optional.empty(), code, ids);
    return ImmutableList.copyOf(rows);
  }

  private static void add(
      List<UnitRow> rows, Shape shape, Optional<UnitId> parent, String code, List<Integer> ids) {
    int number = ids.get(rows.size());
    UnitId id = UnitId.of("u" + number);
    Optional<String> given = shape.coded && !code.isEmpty() ? Optional.of(code) : Optional.empty();
    String name = "单位" + number + suffix(shape.kind);
    Place place = Place.of("units.csv").line(rows.size() + 2);
    rows.add(new UnitRow(id, parent, shape.kind, name, given, place));
    for (Shape below : shape.within) {
      int digits = below.kind.level().codeDigits() - code.length();
      add(
          rows,
          below,
          Optional.of(id),
          code + "%0".concat(digits + "d").formatted(below.number),
          ids);
    }
  }

  private static String suffix(UnitKind kind) {
    return switch (kind) {
      case COUNTRY -> "国";
      case PROVINCE -> "省";
      case PREFECTURE -> "市";
      case COUNTY -> "县";
      case TOWN -> "镇";
      case RURAL_TOWNSHIP -> "乡";
      case SUBDISTRICT -> "街道";
      case ZONE -> "开发区";
      case VILLAGE -> "村";
      case COMMUNITY -> "社区";
    };
  }
}
