package org.jiceng.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.DatedRecord;
import org.jiceng.fact.PartialDate;
import org.jiceng.fact.ScalarFact;

/**
 * The values worth trying for each fact that rules read: for a scalar one from each region between
 * two bounds, for the records of a code none, and one on either side of each day on which a
 * look-back ends under one convention or the other.
 */
final class Samples {
  private Samples() {}

  /** By the key of what is read, in the order in which the rules read it. */
  static <S> ImmutableMap<String, ImmutableList<Sample>> of(
      Iterable<Rule<S>> rules, LocalDate day) {
    Multimap<String, Condition<S>> leaves = LinkedHashMultimap.create();
    for (Rule<S> rule : rules) {
      Leaves.of(rule.condition())
          .filter(leaf -> !(leaf instanceof Custom))
          .forEach(leaf -> leaves.put(key(leaf), leaf));
    }
    ImmutableMap.Builder<String, ImmutableList<Sample>> samples = ImmutableMap.builder();
    leaves.asMap().forEach((key, readers) -> samples.put(key, values(readers, day)));
    return samples.buildOrThrow();
  }

  /** What a leaf reads: a scalar fact, the records of one code, or a custom condition's own. */
  static <S> String key(Condition<S> leaf) {
    return leaf instanceof NoRunningRecord<S> record
        ? Leaves.key(leaf) + "/" + record.code()
        : Leaves.key(leaf);
  }

  /** What a rule reads, in the order in which it does. */
  static <S> ImmutableSet<String> keys(Rule<S> rule) {
    return Leaves.of(rule.condition()).map(Samples::key).collect(toImmutableSet());
  }

  private static <S> ImmutableList<Sample> values(Collection<Condition<S>> readers, LocalDate day) {
    Condition<S> first = readers.iterator().next();
    return first instanceof Bound<S> bound
        ? regions(bound.fact(), readers)
        : records((NoRunningRecord<S>) first, readers, day);
  }

  private static <S> ImmutableList<Sample> regions(
      ScalarFact<S> fact, Collection<Condition<S>> readers) {
    Bounds range = fact.range();
    TreeSet<Integer> starts = new TreeSet<>();
    starts.add(range.least());
    for (Condition<S> reader : readers) {
      Bound<S> bound = (Bound<S>) reader;
      starts.add(bound.low());
      if (bound.high() < range.greatest()) {
        starts.add(bound.high() + 1);
      }
    }
    ImmutableList.Builder<Sample> regions = ImmutableList.builder();
    for (int start : starts.subSet(range.least(), true, range.greatest(), true)) {
      int end =
          Optional.ofNullable(starts.higher(start)).map(next -> next - 1).orElse(range.greatest());
      Bounds region = new Bounds(start, Math.min(end, range.greatest()));
      regions.add(new Sample.Values(fact, region));
    }
    return regions.build();
  }

  private static <S> ImmutableList<Sample> records(
      NoRunningRecord<S> first, Collection<Condition<S>> readers, LocalDate day) {
    Stream<ImmutableList<DatedRecord>> one =
        readers.stream()
            .map(reader -> ((NoRunningRecord<S>) reader).lookBack())
            .distinct()
            .flatMap(lookBack -> around(lookBack, first.code(), day))
            .distinct()
            .map(ImmutableList::of);
    return Stream.concat(Stream.of(ImmutableList.<DatedRecord>of()), one)
        .map(records -> new Sample.Records(first.fact().label(), first.code(), records))
        .collect(toImmutableList());
  }

  /** Records on either side of where {@code lookBack} begins or ends. */
  private static Stream<DatedRecord> around(LookBack lookBack, String code, LocalDate day) {
    Stream<DatedRecord> undated =
        Stream.of(new DatedRecord(code, ImmutableMap.of(), Optional.empty()));
    if (lookBack instanceof LookBack.Months months) {
      return aroundMonths(months.months(), day).map(date -> record(code, months.anchor(), date));
    }
    if (lookBack instanceof FromLatest latest) {
      return aroundMonths(latest.months(), day)
          .map(date -> record(code, latest.anchors().first(), date));
    }
    if (lookBack instanceof InSpan span) {
      LocalDate start = span.start().orElse(day);
      return Stream.concat(
          undated,
          Stream.of(start.minusDays(1), start).map(date -> record(code, DateAnchor.DECIDED, date)));
    }
    Stream<DatedRecord> ended =
        lookBack.decisiveDate().stream()
            .flatMap(end -> Stream.of(day, day.plusDays(1)).map(date -> record(code, end, date)));
    return Stream.concat(undated, ended);
  }

  /** The days before, on and after the one to which {@code day} corresponds. */
  private static Stream<LocalDate> aroundMonths(int months, LocalDate day) {
    LocalDate start = day.minusMonths(months);
    // Several days may correspond to the last one of a month.
    LocalDate running =
        Stream.iterate(start, next -> next.plusDays(1))
            .filter(next -> next.plusMonths(months).isAfter(day))
            .findFirst()
            .orElseThrow();
    return Stream.of(start.minusDays(1), start, running);
  }

  private static DatedRecord record(String code, DateAnchor anchor, LocalDate date) {
    return new DatedRecord(code, ImmutableMap.of(anchor, PartialDate.of(date)), Optional.empty());
  }
}
