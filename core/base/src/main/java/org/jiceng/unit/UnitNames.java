package org.jiceng.unit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jiceng.issue.Place;

/**
 * Finds units by the names that people write, for clerks write names and never twelve digits.
 *
 * <p>A name is one name or several with slashes between, from above downwards: 魏家滩镇/马蒲滩村. The last
 * name must be the unit's, the ones before it names of units in which it lies; some may be left
 * out. Names are tried as recorded; then without the suffix that says what kind of unit it is, on
 * both sides; then as recorded aliases, again without the suffix. The first of the three that gives
 * an answer decides, and two answers are an ambiguity. A suffix of another kind is never left out:
 * 东街村 is not 东街社区, and a town (镇) is not a rural township (乡).
 *
 * <p>Made once for a tree; a name is then found without a walk over all units. Immutable.
 */
public final class UnitNames {
  private static final Splitter PATH =
      Splitter.on(CharMatcher.anyOf("/／")).trimResults().omitEmptyStrings();

  private final UnitTree tree;
  private final ImmutableListMultimap<String, Unit> byStem;
  private final ImmutableListMultimap<String, UnitAlias> aliasesByStem;
  private final ImmutableListMultimap<UnitId, UnitAlias> aliases;

  private UnitNames(UnitTree tree, ImmutableList<UnitAlias> aliases) {
    this.tree = tree;
    this.byStem = Multimaps.index(tree.units(), unit -> stem(unit.name(), unit));
    this.aliasesByStem =
        Multimaps.index(aliases, alias -> stem(alias.name(), tree.get(alias.unit())));
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
    return new UnitNames(tree, ImmutableList.copyOf(aliases));
  }

  /**
   * The unit that {@code name} means.
   *
   * @throws org.jiceng.issue.RefusedException if it means none, or may mean several
   */
  public Unit get(String name) {
    return resolve(name).toOutcome(name, Place.none()).orElseThrow();
  }

  /** What {@code name} means; choices stand in the order of the tree. */
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

  /**
   * The short name of a unit: 马蒲滩村 for 马蒲滩村委会, 东城社区 for 东城社区居委会. As recorded for other levels, and
   * for a name that has no suffix of its kind.
   */
  public static String shortName(Unit unit) {
    NameStem name = NameStem.of(unit.name(), unit.level());
    return switch (unit.kind()) {
      case VILLAGE -> name.says(UnitKind.VILLAGE) ? name.stem() + "村" : unit.name();
      case COMMUNITY -> name.says(UnitKind.COMMUNITY) ? name.stem() + "社区" : unit.name();
      default -> unit.name();
    };
  }

  private ImmutableList<Unit> find(ImmutableList<String> path, Resolution.Match match) {
    BiPredicate<Unit, String> called =
        switch (match) {
          case EXACT -> (unit, name) -> unit.name().equals(name);
          case SUFFIX -> UnitNames::sameButSuffix;
          case ALIAS ->
              (unit, name) -> sameButSuffix(unit, name) || aliasOf(unit, name).isPresent();
        };
    String last = path.get(path.size() - 1);
    return candidates(last, match)
        .filter(unit -> called.test(unit, last))
        .filter(unit -> liesWithin(unit, path.subList(0, path.size() - 1), called))
        .distinct()
        .sorted(Comparator.comparing(unit -> tree.indexOf(unit.id())))
        .collect(toImmutableList());
  }

  private Stream<Unit> candidates(String name, Resolution.Match match) {
    Stream<Unit> recorded = NameStem.keys(name).stream().flatMap(key -> byStem.get(key).stream());
    if (match != Resolution.Match.ALIAS) {
      return recorded;
    }
    Stream<Unit> otherwise =
        NameStem.keys(name).stream()
            .flatMap(key -> aliasesByStem.get(key).stream())
            .map(alias -> tree.get(alias.unit()));
    return Stream.concat(recorded, otherwise);
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
        .filter(alias -> NameStem.matches(name, alias.name(), unit.kind()))
        .findFirst();
  }

  private static boolean sameButSuffix(Unit unit, String name) {
    return NameStem.matches(name, unit.name(), unit.kind());
  }

  private static String stem(String name, Unit unit) {
    return NameStem.of(name, unit.level()).stem();
  }
}
