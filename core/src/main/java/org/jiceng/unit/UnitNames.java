package org.jiceng.unit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Finds units by the names that people write, for clerks write names and never twelve digits.
 *
 * <p>A name is one name or several with slashes between, from above downwards: 魏家滩镇/马蒲滩村. The last
 * name must be the unit's, the ones before it names of units in which it lies. Names are tried as
 * recorded; then without the suffix that says what kind of unit it is, on both sides; then as
 * recorded aliases. The first of the three that gives an answer decides, and two answers are an
 * ambiguity.
 */
public final class UnitNames {
  private static final Splitter PATH = Splitter.on('/').trimResults().omitEmptyStrings();

  // The longest first. Suffixes of one level only, so that a village is never taken for a township.
  private static final ImmutableList<String> VILLAGE_SUFFIXES =
      ImmutableList.of("村民委员会", "村委会", "村委", "村");
  private static final ImmutableList<String> COMMUNITY_SUFFIXES =
      ImmutableList.of("社区居民委员会", "社区居委会", "居民委员会", "居委会", "社区");
  private static final ImmutableList<String> TOWNSHIP_SUFFIXES =
      ImmutableList.of("街道办事处", "街道", "镇", "乡");

  private final UnitTree tree;
  private final ImmutableListMultimap<String, Unit> byStem;
  private final ImmutableListMultimap<UnitId, UnitAlias> aliases;

  private UnitNames(UnitTree tree, Iterable<UnitAlias> aliases) {
    this.tree = tree;
    this.byStem = Multimaps.index(tree.units(), unit -> stem(unit.name(), unit.level()));
    this.aliases = Multimaps.index(aliases, UnitAlias::unit);
  }

  /** The names recorded in {@code tree}. */
  public static UnitNames of(UnitTree tree) {
    return of(tree, ImmutableList.of());
  }

  /**
   * The names recorded in {@code tree}, and {@code aliases}.
   *
   * @throws IllegalArgumentException if an alias names a unit that is not in the tree
   */
  public static UnitNames of(UnitTree tree, Iterable<UnitAlias> aliases) {
    aliases.forEach(alias -> tree.indexOf(alias.unit()));
    return new UnitNames(tree, aliases);
  }

  /** What {@code name} means. */
  public Resolution resolve(String name) {
    ImmutableList<String> path = ImmutableList.copyOf(PATH.split(name));
    if (path.isEmpty()) {
      return new Resolution.Unknown();
    }
    for (Resolution.Match match : Resolution.Match.values()) {
      ImmutableList<Unit> found = find(path, match);
      if (found.size() == 1) {
        Unit unit = found.get(0);
        String last = path.get(path.size() - 1);
        return new Resolution.Found(
            unit, match, match == Resolution.Match.ALIAS ? aliasOf(unit, last) : Optional.empty());
      }
      if (found.size() > 1) {
        return new Resolution.Ambiguous(
            found.stream().map(unit -> tree.path(unit.id())).collect(toImmutableList()));
      }
    }
    return new Resolution.Unknown();
  }

  /** The short name of a unit: 马蒲滩村 for 马蒲滩村委会, 东城社区 for 东城社区居委会; other levels as recorded. */
  public static String shortName(Unit unit) {
    return switch (unit.kind()) {
      case VILLAGE -> stem(unit.name(), UnitLevel.VILLAGE) + "村";
      case COMMUNITY -> stem(unit.name(), UnitLevel.VILLAGE) + "社区";
      default -> unit.name();
    };
  }

  private ImmutableList<Unit> find(ImmutableList<String> path, Resolution.Match match) {
    BiPredicate<Unit, String> called =
        switch (match) {
          case EXACT -> (unit, name) -> unit.name().equals(name);
          case SUFFIX -> UnitNames::sameStem;
          case ALIAS -> (unit, name) -> sameStem(unit, name) || aliasOf(unit, name).isPresent();
        };
    String last = path.get(path.size() - 1);
    return candidates(last, match)
        .filter(unit -> called.test(unit, last))
        .filter(unit -> liesWithin(unit, path.subList(0, path.size() - 1), called))
        .collect(toImmutableList());
  }

  private Stream<Unit> candidates(String name, Resolution.Match match) {
    if (match == Resolution.Match.ALIAS) {
      return tree.units().stream();
    }
    return Stream.of(UnitLevel.VILLAGE, UnitLevel.TOWNSHIP, UnitLevel.COUNTY)
        .map(level -> stem(name, level))
        .distinct()
        .flatMap(stem -> byStem.get(stem).stream());
  }

  /** Whether {@code above} names, in this order, some of the units in which {@code unit} lies. */
  private boolean liesWithin(
      Unit unit, ImmutableList<String> above, BiPredicate<Unit, String> called) {
    int next = 0;
    for (Unit ancestor : tree.ancestors(unit.id())) {
      if (next < above.size() && called.test(ancestor, above.get(next))) {
        next++;
      }
    }
    return next == above.size();
  }

  private Optional<UnitAlias> aliasOf(Unit unit, String name) {
    return aliases.get(unit.id()).stream()
        .filter(alias -> stem(alias.name(), unit.level()).equals(stem(name, unit.level())))
        .findFirst();
  }

  /** The same stem, and no suffix that says the other kind: 东街村 is not 东街社区. */
  private static boolean sameStem(Unit unit, String name) {
    return stem(unit.name(), unit.level()).equals(stem(name, unit.level()))
        && switch (unit.kind()) {
          case VILLAGE -> !endsWithAny(name, COMMUNITY_SUFFIXES);
          case COMMUNITY -> !endsWithAny(name, VILLAGE_SUFFIXES);
          default -> true;
        };
  }

  private static boolean endsWithAny(String name, ImmutableList<String> suffixes) {
    return suffixes.stream().anyMatch(name::endsWith);
  }

  private static String stem(String name, UnitLevel level) {
    return switch (level) {
      case VILLAGE -> without(without(name, COMMUNITY_SUFFIXES), VILLAGE_SUFFIXES);
      case TOWNSHIP -> without(name, TOWNSHIP_SUFFIXES);
      default -> name;
    };
  }

  private static String without(String name, ImmutableList<String> suffixes) {
    return suffixes.stream()
        .filter(suffix -> name.length() > suffix.length() && name.endsWith(suffix))
        .findFirst()
        .map(suffix -> name.substring(0, name.length() - suffix.length()))
        .orElse(name);
  }
}
