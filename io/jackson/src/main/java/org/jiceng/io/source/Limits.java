package org.jiceng.io.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.Ints;
import java.util.EnumSet;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/**
 * How much a source may have of what: the {@linkplain Limit#usual() usual} limits, or the caller's
 * own. They are always on; a source that exceeds one is not read further, and an issue names the
 * limit and the place. Immutable.
 *
 * <pre>{@code
 * PolicyFiles.read(Source.of(path).within(Limits.usual().with(Limit.DEPTH, 16)));
 * }</pre>
 */
public final class Limits {
  /** What recursion can bear. */
  private static final int DEEPEST = 1_000;

  private static final Limits USUAL =
      new Limits(Maps.immutableEnumMap(Maps.toMap(EnumSet.allOf(Limit.class), Limit::usual)));

  private final ImmutableMap<Limit, Long> most;

  private Limits(ImmutableMap<Limit, Long> most) {
    this.most = most;
  }

  /** The usual limits. */
  public static Limits usual() {
    return USUAL;
  }

  /**
   * These, with another limit.
   *
   * @param number how many are allowed, at least 1; of {@link Limit#DEPTH} 1,000 at most
   */
  public Limits with(Limit limit, long number) {
    checkArgument(number >= 1, "%s must be at least 1, not %s", limit, number);
    checkArgument(limit != Limit.DEPTH || number <= DEEPEST, "too deep: %s", number);
    return new Limits(
        ImmutableMap.<Limit, Long>builder().putAll(most).put(limit, number).buildKeepingLast());
  }

  /** How many of {@code limit} are allowed. */
  public long most(Limit limit) {
    return most.getOrDefault(limit, limit.usual());
  }

  /** The same as far as an {@code int} goes. */
  public int mostAsInt(Limit limit) {
    return Ints.saturatedCast(most(limit));
  }

  /** Whether {@code number} is within {@code limit}. */
  public boolean allow(Limit limit, long number) {
    return number <= most(limit);
  }

  /** Tells {@code log} that {@code limit} is exceeded at {@code place}. */
  public void report(Limit limit, Place place, IssueLog log) {
    log.add(
        FileIssue.FILE_LIMIT_EXCEEDED,
        place,
        ImmutableMap.of("what", limit, "most", most(limit), "limit", limit.name()));
  }

  /** The limits by name. */
  @Override
  public String toString() {
    return most.toString();
  }
}
