package org.jiceng.election;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** What became of a seat, as a golden election writes it. */
final class GoldenSeat implements SeatResult.Cases<String> {

  /** As {@code ELECTED p1 27}. */
  @Override
  public String elected(SeatResult.Elected seat) {
    return "ELECTED %s %d".formatted(seat.person().value(), seat.votes());
  }

  /** As {@code PENDING_APPROVAL p1 27}. */
  @Override
  public String pending(SeatResult.Pending seat) {
    return "PENDING_%s %s %d".formatted(seat.awaited(), seat.person().value(), seat.votes());
  }

  /** As {@code NEXT_VOTE_TIE 1 of p3 p4}: cause, seats of that vote, who stands, names too. */
  @Override
  public String nextVote(SeatResult.NextVote seat) {
    return "NEXT_VOTE_%s %d of %s"
        .formatted(seat.cause(), seat.seats(), people(seat.among(), seat.names()));
  }

  /** As {@code DECISION_ANOTHER_VOTE or KEEP_RESULT by ASSEMBLY about p3}. */
  @Override
  public String decision(SeatResult.Decision seat) {
    String options = seat.options().stream().map(DecisionOption::name).collect(joining(" or "));
    String words =
        "DECISION_%s by %s about %s"
            .formatted(options, seat.body().code(), people(seat.among(), seat.names()));
    return seat.votes() == 0 ? words : words + " with " + seat.votes();
  }

  /** As {@code VACANT by ASSEMBLY}. */
  @Override
  public String vacant(SeatResult.Vacant seat) {
    return "VACANT by " + seat.decidedBy().code();
  }

  /** As {@code REDUCED with 15 of 30}. */
  @Override
  public String reduced(SeatResult.Reduced seat) {
    return "REDUCED with %d of %d".formatted(seat.consent().have(), seat.consent().baseCount());
  }

  /** As {@code UNKNOWN TIE}. */
  @Override
  public String unknown(SeatResult.Unknown seat) {
    return "UNKNOWN " + seat.parameter();
  }

  private static String people(ImmutableList<ListedCandidate> among, ImmutableList<String> names) {
    return Stream.concat(Contests.ids(among).stream(), names.stream()).collect(joining(" "));
  }
}
