package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.jiceng.text.Text;

/**
 * What became of each seat of one office. Whoever has the majority comes in the order of the votes,
 * equal votes in the order of the list, names written in last; then the seats that a vote must
 * fill.
 *
 * @param office the office
 * @param seats a result for each seat
 */
public record OfficeResult(Text office, ImmutableList<SeatResult> seats) {

  /** Those elected and in office, in the order of their votes. */
  public ImmutableList<SeatResult.Elected> elected() {
    return of(SeatResult.Elected.class);
  }

  /** Those elected and not yet in office, in the order of their votes. */
  public ImmutableList<SeatResult.Pending> pending() {
    return of(SeatResult.Pending.class);
  }

  /** The seats that another vote fills. */
  public ImmutableList<SeatResult.NextVote> nextVotes() {
    return of(SeatResult.NextVote.class);
  }

  /** The seats that wait for a decision. */
  public ImmutableList<SeatResult.Decision> decisions() {
    return of(SeatResult.Decision.class);
  }

  /** The seats left vacant with permission. */
  public ImmutableList<SeatResult.Vacant> vacant() {
    return of(SeatResult.Vacant.class);
  }

  /** The seats given up with the electors' consent. */
  public ImmutableList<SeatResult.Reduced> reduced() {
    return of(SeatResult.Reduced.class);
  }

  /** The seats that depend on a parameter left open. */
  public ImmutableList<SeatResult.Unknown> unknown() {
    return of(SeatResult.Unknown.class);
  }

  private <S extends SeatResult> ImmutableList<S> of(Class<S> kind) {
    return seats.stream().filter(kind::isInstance).map(kind::cast).collect(toImmutableList());
  }
}
