package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jiceng.law.Working;

/**
 * How many ballots, their number fixed, would have to say something else to change who is elected.
 *
 * <p>A ballot may be altered into any other of the listed candidates, names written in stay out of
 * it. Elected is whoever has the majority and no more persons than seats have as many votes; what
 * somebody waits for afterwards, and rules about women and relatives, are not looked at.
 *
 * <p>The number is exact. With all k seats filled, a change needs somebody to leave: either below
 * the majority, or passed or reached by an outsider who has the majority. One ballot moves the two
 * at most 2 nearer to each other; and as many ballots as the votes that part them choose the one
 * without the other, so such ballots are there. With seats left over for want of a majority, a
 * change needs the first outsider to reach the majority or the last of the elected to lose it. With
 * a tie at the last seat, one ballot is enough.
 *
 * @param ballots the least number; empty if no alteration changes it, or if it is not known
 * @param unknown why it is not known
 */
public record SwapMargin(OptionalInt ballots, Optional<Reason> unknown) {

  /** Why the margin is not known. */
  public enum Reason {
    /** A name written in, or the person meant by several, has the majority. */
    NAME_WITH_MAJORITY,
    /** The rules known leave open how many votes elect. */
    MAJORITY_OPEN,
    /** Seats left may go to persons without the majority; that is not worked out. */
    FALLBACK
  }

  /**
   * The margin of {@code count}, as long as nobody has said who was meant by the names written in.
   *
   * @throws IllegalArgumentException if it is the count of another contest
   */
  public static SwapMargin of(Contest contest, Count count) {
    return of(contest, count, Decisions.none());
  }

  /**
   * The margin of {@code count}, the names that mean one person taken together.
   *
   * @throws IllegalArgumentException if it is the count of another contest
   */
  public static SwapMargin of(Contest contest, Count count, Decisions decisions) {
    checkArgument(count.contest().equals(contest.id()), "a count of %s", count.contest());
    Bar bar = Bar.of(contest, count.attendance(), count.returned());
    if (bar.failingThat().isPresent()) {
      return unknown(Reason.FALLBACK);
    }
    ImmutableSet<Long> needs = bar.none().stream().map(Working::need).collect(toImmutableSet());
    if (needs.size() != 1) {
      return unknown(Reason.MAJORITY_OPEN);
    }
    long need = needs.iterator().next();
    if (Contenders.of(contest, count, decisions).all().stream()
        .anyMatch(one -> !one.spellings().isEmpty() && one.votes() >= need)) {
      return unknown(Reason.NAME_WITH_MAJORITY);
    }
    int[] ascending = count.tallies().stream().mapToInt(Tally::inFavour).sorted().toArray();
    return new SwapMargin(
        least(ascending, contest.seats(), need, count.returned()), Optional.empty());
  }

  private static SwapMargin unknown(Reason reason) {
    return new SwapMargin(OptionalInt.empty(), Optional.of(reason));
  }

  private static OptionalInt least(int[] ascending, int seats, long need, int returned) {
    if (need > returned || returned == 0) {
      return OptionalInt.empty();
    }
    int candidates = ascending.length;
    int passed = (int) Arrays.stream(ascending).filter(votes -> votes >= need).count();
    if (passed > seats && ascending[candidates - seats] == ascending[candidates - seats - 1]) {
      return OptionalInt.of(1);
    }
    int elected = Math.min(passed, seats);
    Stream.Builder<Long> ways = Stream.builder();
    if (elected > 0 && need > 0) {
      ways.add(ascending[candidates - elected] - need + 1);
    }
    if (elected < candidates) {
      int outsider = ascending[candidates - elected - 1];
      long missing = need - outsider;
      long nearer = elected < seats ? 0 : (ascending[candidates - seats] - outsider + 1) / 2;
      ways.add(Math.max(missing, nearer));
    }
    return ways.build().mapToInt(Math::toIntExact).min();
  }
}
