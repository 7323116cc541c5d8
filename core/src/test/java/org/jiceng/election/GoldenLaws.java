package org.jiceng.election;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;

/** The rules of the ledger that golden elections are cases of. */
public final class GoldenLaws {
  private GoldenLaws() {}

  /** Their ids. */
  public static ImmutableSortedSet<String> all() {
    return GoldenCase.all().stream()
        .flatMap(golden -> golden.laws().stream())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
