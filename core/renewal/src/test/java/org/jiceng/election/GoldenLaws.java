package org.jiceng.election;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;

/** The rules of the ledger that golden elections are cases of. */
public final class GoldenLaws {
  private GoldenLaws() {}

  /** The ids of all. */
  public static ImmutableSortedSet<String> all() {
    return GoldenCase.all().stream()
        .flatMap(golden -> golden.laws().stream())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The ids of those of which one lies on {@code side}: {@code inside} or {@code outside}. */
  public static ImmutableSortedSet<String> on(String side) {
    return GoldenCase.all().stream()
        .flatMap(golden -> golden.given().list(side).stream())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
