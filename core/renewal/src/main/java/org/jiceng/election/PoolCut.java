package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.law.Base;
import org.jiceng.law.Threshold;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * How many of those not elected stand in another ballot, most votes first.
 *
 * @param surplus how many more than the seats, and no more; empty if nobody is left out
 */
public record PoolCut(Optional<Threshold> surplus) implements Text {

  public PoolCut {
    checkArgument(
        surplus.stream().allMatch(share -> share.base() == Base.SEATS), "no share of seats");
  }

  /** Nobody is left out. */
  public static PoolCut none() {
    return new PoolCut(Optional.empty());
  }

  /** As many more than the seats as {@code surplus} asks for at least. */
  public static PoolCut to(Threshold surplus) {
    return new PoolCut(Optional.of(surplus));
  }

  /** How many of {@code pool} stand for {@code seats}. */
  int places(int seats, int pool) {
    return surplus
        .map(share -> Math.toIntExact(Math.min(pool, seats + share.least(seats))))
        .orElse(pool);
  }

  @Override
  public String in(Language language) {
    return surplus
        .<Text>map(share -> ElectionText.POOL_CUT.with(ImmutableMap.of("threshold", share)))
        .orElse(ElectionText.POOL_WHOLE)
        .in(language);
  }
}
