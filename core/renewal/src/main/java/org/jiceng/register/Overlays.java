package org.jiceng.register;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jiceng.law.Timeline;

/** Lays a local text over national law from the first day of both. */
final class Overlays {

  private Overlays() {}

  static <T> Timeline<T> on(Timeline<T> national, LocalDate from, UnaryOperator<T> local) {
    Timeline.Builder<T> laid = Timeline.builder();
    for (Map.Entry<Range<LocalDate>, T> version : national.values().asMapOfRanges().entrySet()) {
      put(laid, version.getKey(), version.getValue(), from, local);
    }
    return laid.build();
  }

  private static <T> void put(
      Timeline.Builder<T> laid,
      Range<LocalDate> days,
      T law,
      LocalDate from,
      UnaryOperator<T> local) {
    LocalDate first = days.lowerEndpoint();
    boolean ends = days.hasUpperBound();
    if (ends && !from.isBefore(days.upperEndpoint())) {
      laid.put(first, days.upperEndpoint(), law);
      return;
    }
    if (from.isAfter(first)) {
      laid.put(first, from, law);
      first = from;
    }
    if (ends) {
      laid.put(first, days.upperEndpoint(), local.apply(law));
    } else {
      laid.put(first, local.apply(law));
    }
  }
}
