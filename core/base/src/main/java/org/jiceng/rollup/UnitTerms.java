package org.jiceng.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jiceng.fact.Truth;
import org.jiceng.unit.UnitTree;

/**
 * The terms of all measures of units, each once. A unit's own rows are counted for each term, those
 * that count and those that may; from the two numbers follows what the unit adds to a measure.
 */
final class UnitTerms<S> {
  private final List<Measure<S>> measures;
  private final ImmutableList<UnitFilter.Term<S>> terms;

  UnitTerms(List<Measure<S>> measures) {
    this.measures = measures;
    Set<UnitFilter.Term<S>> found = new LinkedHashSet<>();
    for (Measure<S> measure : measures) {
      if (measure instanceof Measure.UnitCount<S> count) {
        found.addAll(count.of().terms());
      } else if (measure instanceof Measure.UnitShare<S> share) {
        found.addAll(share.of().terms());
        found.addAll(share.part().terms());
      }
    }
    this.terms = ImmutableList.copyOf(found);
  }

  boolean countsIdentities() {
    return terms.stream().anyMatch(term -> term.counted() == Counted.EACH_IDENTITY);
  }

  ImmutableList<UnitFilter.Term<S>> terms() {
    return terms;
  }

  /** Two channels for each term: one of rows that count, one of rows that may. */
  ImmutableList<long[]> channels(List<S> ofCodes) {
    ImmutableList.Builder<long[]> channels = ImmutableList.builder();
    for (UnitFilter.Term<S> term : terms) {
      long[] sure = new long[ofCodes.size()];
      long[] maybe = new long[ofCodes.size()];
      for (int code = 0; code < sure.length; code++) {
        Truth truth = term.test(ImmutableList.of(ofCodes.get(code)));
        sure[code] = truth.isTrue() ? 1 : 0;
        maybe[code] = truth == Truth.UNKNOWN ? 1 : 0;
      }
      channels.add(sure, maybe);
    }
    return channels.build();
  }

  /** Counts once, in terms of identities, each identity with several rows of one unit. */
  void putRight(long[][] counts, Iterable<List<Identities.Placed<S>>> several) {
    for (List<Identities.Placed<S>> ofOne : several) {
      Map<Integer, List<S>> byUnit =
          ofOne.stream()
              .collect(
                  Collectors.groupingBy(
                      Identities.Placed::node,
                      LinkedHashMap::new,
                      Collectors.mapping(Identities.Placed::row, Collectors.toList())));
      byUnit.forEach(
          (unit, rows) -> {
            for (int t = 0; t < terms.size(); t++) {
              if (rows.size() > 1 && terms.get(t).counted() == Counted.EACH_IDENTITY) {
                for (S row : rows) {
                  count(t, unit, ImmutableList.of(row), -1, counts);
                }
                count(t, unit, rows, 1, counts);
              }
            }
          });
    }
  }

  /** Counts {@code rows}, one row or those of one identity, in the term numbered {@code term}. */
  void count(int term, int unit, List<S> rows, int more, long[][] counts) {
    Truth truth = terms.get(term).test(rows);
    if (!truth.isFalse()) {
      counts[2 * term + (truth.isTrue() ? 0 : 1)][unit] += more;
    }
  }

  /** What {@code unit}, which has rows of its own, adds to {@code measure}. */
  Contribution contribution(Measure<S> measure, int unit, long[][] counts) {
    if (measure instanceof Measure.UnitCount<S> count) {
      return Contribution.count(test(count.of(), unit, counts));
    }
    Measure.UnitShare<S> share = (Measure.UnitShare<S>) measure;
    return Contribution.share(
        test(share.of(), unit, counts), () -> test(share.part(), unit, counts));
  }

  private Truth test(UnitFilter<S> filter, int unit, long[][] counts) {
    Truth truth = Truth.TRUE;
    for (UnitFilter.Term<S> term : filter.terms()) {
      int t = terms.indexOf(term);
      truth = truth.and(term.test(counts[2 * t][unit], counts[2 * t + 1][unit]));
    }
    return truth;
  }

  /** The measure numbered {@code m} at every node, if {@code counts} are of the units' own rows. */
  Series series(int m, UnitTree tree, IntPredicate hasRows, long[][] counts) {
    Measure<S> measure = measures.get(m);
    Map<Part, Numbers> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      parts.put(part, Numbers.zeros());
    }
    for (int unit = 0; unit < tree.size(); unit++) {
      if (hasRows.test(unit)) {
        Contribution one = contribution(measure, unit, counts);
        int here = unit;
        parts.forEach((part, numbers) -> numbers.add(here, one.part(part), tree.size()));
      }
    }
    parts.values().forEach(numbers -> numbers.up(tree));
    return Series.additive(measure, part -> requireNonNull(parts.get(part)));
  }
}
