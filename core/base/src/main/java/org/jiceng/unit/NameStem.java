package org.jiceng.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * A name apart from the suffix that says what kind of unit it names. One suffix is taken off, the
 * longest that fits, and never the whole name: 新村社区 is 新村 with a suffix, not 新 with two.
 *
 * @param stem the name without the suffix
 * @param suffix the suffix; empty if the name has none of its level
 */
record NameStem(String stem, String suffix) {
  // The longest first.
  private static final ImmutableList<String> OF_VILLAGES =
      ImmutableList.of("村村民委员会", "村民委员会", "村村委会", "村委会", "村委", "村");
  private static final ImmutableList<String> OF_COMMUNITIES =
      ImmutableList.of("社区居民委员会", "社区居委会", "居民委员会", "居委会", "社区");
  private static final ImmutableList<String> OF_SUBDISTRICTS = ImmutableList.of("街道办事处", "街道");
  private static final ImmutableList<String> OF_TOWNS = ImmutableList.of("镇");
  private static final ImmutableList<String> OF_RURAL_TOWNSHIPS = ImmutableList.of("乡");

  /** Suffixes of one level only, so that a village is never taken for a township. */
  static NameStem of(String name, UnitLevel level) {
    return switch (level) {
      case VILLAGE -> of(name, OF_COMMUNITIES, OF_VILLAGES);
      case TOWNSHIP -> of(name, OF_SUBDISTRICTS, OF_TOWNS, OF_RURAL_TOWNSHIPS);
      case COUNTRY, PROVINCE, PREFECTURE, COUNTY -> new NameStem(name, "");
    };
  }

  /** Every stem by which {@code written} may be filed, whatever the level. */
  static ImmutableSet<String> keys(String written) {
    return ImmutableSet.of(
        written, of(written, UnitLevel.VILLAGE).stem, of(written, UnitLevel.TOWNSHIP).stem);
  }

  /**
   * Whether {@code written} is {@code name}, a name of a unit of {@code kind}, but for the suffix.
   * A suffix that says another kind is no match: 东街村 is not 东街社区.
   */
  static boolean matches(String written, String name, UnitKind kind) {
    String stem = of(name, kind.level()).stem;
    NameStem given = of(written, kind.level());
    return written.equals(stem)
        || (given.stem.equals(stem) && (given.suffix.isEmpty() || given.says(kind)));
  }

  /** Whether the suffix is one of {@code kind}. */
  boolean says(UnitKind kind) {
    return suffixes(kind).contains(suffix);
  }

  private static ImmutableList<String> suffixes(UnitKind kind) {
    return switch (kind) {
      case VILLAGE -> OF_VILLAGES;
      case COMMUNITY -> OF_COMMUNITIES;
      case TOWN -> OF_TOWNS;
      case RURAL_TOWNSHIP -> OF_RURAL_TOWNSHIPS;
      case SUBDISTRICT -> OF_SUBDISTRICTS;
      case COUNTRY, PROVINCE, PREFECTURE, COUNTY, ZONE -> ImmutableList.of();
    };
  }

  @SafeVarargs
  private static NameStem of(String name, ImmutableList<String>... suffixes) {
    for (ImmutableList<String> kind : suffixes) {
      for (String suffix : kind) {
        if (name.length() > suffix.length() && name.endsWith(suffix)) {
          return new NameStem(name.substring(0, name.length() - suffix.length()), suffix);
        }
      }
    }
    return new NameStem(name, "");
  }
}
