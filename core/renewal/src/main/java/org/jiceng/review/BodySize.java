package org.jiceng.review;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableSortedSet;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.organization.CommitteeKind;

/**
 * How many seats a body has. A body of which several speak meets them all. What policy alone sets
 * gives a notice.
 *
 * @param body the body
 * @param seats each number that is in order
 * @param citation where that stands
 */
public record BodySize(CommitteeKind body, ImmutableSortedSet<Integer> seats, Citation citation) {

  /** Any number from {@code least} to {@code most}, both included. */
  public static BodySize between(CommitteeKind body, int least, int most, Citation citation) {
    return new BodySize(
        body, ImmutableSortedSet.copyOf(ContiguousSet.closed(least, most)), citation);
  }

  /** The odd numbers from {@code least} to {@code most}, both included. */
  public static BodySize oddBetween(CommitteeKind body, int least, int most, Citation citation) {
    ImmutableSortedSet.Builder<Integer> odd = ImmutableSortedSet.naturalOrder();
    ContiguousSet.closed(least, most).stream().filter(seats -> seats % 2 != 0).forEach(odd::add);
    return new BodySize(body, odd.build(), citation);
  }

  CrossKind kind() {
    return citation.authority() == Authority.POLICY
        ? CrossKind.SEATS_UNUSUAL
        : CrossKind.SEATS_OUTSIDE_LAW;
  }
}
