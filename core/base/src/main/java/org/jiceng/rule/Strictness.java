package org.jiceng.rule;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiceng.fact.Bounds;
import org.jiceng.law.PeriodConvention;

/**
 * Whether one condition is at least as strict as another: whoever meets it meets the other too.
 * Sound, and not complete: what is allowed is strict indeed, and two shapes that cannot be compared
 * may be.
 */
final class Strictness {
  private Strictness() {}

  /** In what {@code given} asks less than {@code needed}; empty if it asks at least as much. */
  static <S> Optional<Relaxation> relaxed(Condition<S> needed, Condition<S> given) {
    if (needed instanceof All<S> all) {
      return first(all.parts(), part -> relaxed(part, given));
    }
    if (given instanceof Any<S> any) {
      return first(any.parts(), part -> relaxed(needed, part));
    }
    if (given instanceof Unless<S> unless) {
      return relaxed(needed, unless.principle())
          .or(() -> relaxed(needed, unless.exception()).map(less -> Relaxation.EXCEPTION_ADDED));
    }
    ImmutableList<Condition<S>> asked =
        given instanceof All<S> all ? all.parts() : ImmutableList.of();
    ImmutableList<Condition<S>> ways =
        needed instanceof Any || needed instanceof Unless
            ? Leaves.parts(needed)
            : ImmutableList.of();
    return asked.isEmpty() && ways.isEmpty()
        ? relaxedLeaf(needed, given)
        : least(
            Stream.concat(
                asked.stream().map(part -> relaxed(needed, part)),
                ways.stream().map(part -> relaxed(part, given))));
  }

  private static <S> Optional<Relaxation> relaxedLeaf(Condition<S> needed, Condition<S> given) {
    if (needed instanceof Not<S> one && given instanceof Not<S> other) {
      return relaxed(other.part(), one.part());
    }
    if (needed instanceof Bound<S> one && given instanceof Bound<S> other) {
      return relaxedBound(one, other);
    }
    if (needed instanceof NoRunningRecord<S> one && given instanceof NoRunningRecord<S> other) {
      return relaxedRecord(one, other);
    }
    boolean same =
        needed instanceof Custom<S> one
            && given instanceof Custom<S> other
            && one.id().equals(other.id())
            && one.version().equals(other.version());
    return unless(same, Relaxation.NOT_COMPARABLE);
  }

  private static <S> Optional<Relaxation> relaxedBound(Bound<S> needed, Bound<S> given) {
    if (!needed.fact().key().equals(given.fact().key())) {
      return Optional.of(Relaxation.NOT_COMPARABLE);
    }
    Bounds range = given.fact().range();
    boolean within =
        needed.low() <= Math.max(given.low(), range.least())
            && Math.min(given.high(), range.greatest()) <= needed.high();
    return unless(within, Relaxation.WIDER_BOUNDS);
  }

  private static <S> Optional<Relaxation> relaxedRecord(
      NoRunningRecord<S> needed, NoRunningRecord<S> given) {
    boolean same =
        needed.fact().key().equals(given.fact().key()) && needed.code().equals(given.code());
    if (!same) {
      return Optional.of(Relaxation.NOT_COMPARABLE);
    }
    if (given.lookBack() instanceof LookBack.Permanent) {
      return Optional.empty();
    }
    if (needed.lookBack() instanceof LookBack.Permanent) {
      return Optional.of(Relaxation.SHORTER_LOOK_BACK);
    }
    return needed.lookBack() instanceof LookBack.Months one
            && given.lookBack() instanceof LookBack.Months other
            && one.anchor() == other.anchor()
        ? unless(
            one.months() < other.months()
                || (one.months() == other.months() && isAsLong(needed, given)),
            Relaxation.SHORTER_LOOK_BACK)
        : unless(
            needed.lookBack().equals(given.lookBack())
                && (!needed.lookBack().isPeriod() || isAsLong(needed, given)),
            Relaxation.NOT_COMPARABLE);
  }

  /** A month more outweighs the day that a convention gives away; of equal months it decides. */
  private static <S> boolean isAsLong(NoRunningRecord<S> needed, NoRunningRecord<S> given) {
    return given.convention() == needed.convention()
        || given.convention() == PeriodConvention.CORRESPONDING_DAY_INCLUDED;
  }

  private static Optional<Relaxation> unless(boolean strict, Relaxation otherwise) {
    return strict ? Optional.empty() : Optional.of(otherwise);
  }

  private static <S> Optional<Relaxation> first(
      ImmutableList<Condition<S>> parts, Function<Condition<S>, Optional<Relaxation>> relaxed) {
    return parts.stream().flatMap(part -> relaxed.apply(part).stream()).findFirst();
  }

  /** Empty if one comparison shows strictness, else what can be said most exactly. */
  private static Optional<Relaxation> least(Stream<Optional<Relaxation>> comparisons) {
    return comparisons
        .min(Comparators.emptiesFirst(Comparator.naturalOrder()))
        .orElse(Optional.of(Relaxation.NOT_COMPARABLE));
  }
}
