package org.jiceng.review;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.organization.Office;

/**
 * Which sanction a record is about. Its dates stand in the record.
 *
 * @param kind its kind
 * @param formerPosts the posts held when it was decided, none if there was none; empty if the body
 *     does not say, which leaves open what it stops
 * @param months its own length, where the decision sets one: the probation of 12 or 24 months, or
 *     several equal government sanctions, from one period to 48 months
 */
public record Sanction(
    SanctionKind kind, Optional<ImmutableSet<Office>> formerPosts, Optional<Integer> months) {

  public Sanction {
    months.ifPresent(own -> checkArgument(kind.mayLast(own), "%s of %s months", kind, own));
  }

  /** A sanction of somebody who held {@code posts}, or none. */
  public static Sanction of(SanctionKind kind, Office... posts) {
    return new Sanction(kind, Optional.of(ImmutableSet.copyOf(posts)), Optional.empty());
  }

  /**
   * The day on which its effect ends, as exact as the date from which it is counted; empty if that
   * is not known, or known only by its year.
   */
  public Optional<PartialDate> effectEnded(Map<DateAnchor, PartialDate> dates) {
    return Optional.ofNullable(dates.get(kind.start())).flatMap(this::plusEffect);
  }

  /** Adds the months in one step: two steps may end on another day. */
  private Optional<PartialDate> plusEffect(PartialDate start) {
    int length =
        kind == SanctionKind.PARTY_PROBATION ? kind.months() : months.orElse(kind.months());
    if (start.day().isPresent()) {
      return start.day().map(day -> PartialDate.of(day.plusMonths(length)));
    }
    return start.month().isPresent()
        ? Optional.of(
            PartialDate.of(YearMonth.of(start.year(), start.month().getAsInt()).plusMonths(length)))
        : Optional.empty();
  }

  /** {@code dates}, and the end of its effect if it follows from them and is not among them. */
  ImmutableMap<DateAnchor, PartialDate> complete(ImmutableMap<DateAnchor, PartialDate> dates) {
    ImmutableMap.Builder<DateAnchor, PartialDate> all = ImmutableMap.builder();
    all.putAll(dates);
    if (!dates.containsKey(DateAnchor.EFFECT_ENDED)) {
      effectEnded(dates).ifPresent(end -> all.put(DateAnchor.EFFECT_ENDED, end));
    }
    return all.buildOrThrow();
  }
}
