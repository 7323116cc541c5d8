package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.function.Function;
import org.jiceng.law.Working;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/** The lines of an explanation about the seats of one office; equal results stand together. */
final class SeatLines {
  private final int seats;
  private final Function<ListedCandidate, Object> who;
  private final boolean internal;
  private int rank;

  SeatLines(int seats, Function<ListedCandidate, Object> who, boolean internal) {
    this.seats = seats;
    this.who = who;
    this.internal = internal;
  }

  ImmutableList<Message> of(OfficeResult office) {
    return new LinkedHashSet<>(office.seats())
        .stream().map(result -> line(result, office)).collect(toImmutableList());
  }

  private Message line(SeatResult result, OfficeResult office) {
    long open = office.seats().stream().filter(result::equals).count();
    return result.fold(new Lines(open));
  }

  /** One line for each shape; {@code open} seats have this result. */
  private final class Lines implements SeatResult.Cases<Message> {
    private final long open;

    Lines(long open) {
      this.open = open;
    }

    @Override
    public Message elected(SeatResult.Elected seat) {
      return SeatLines.this.elected(
          ElectionText.SEAT_ELECTED, seat.candidate(), seat.working(), ImmutableMap.of());
    }

    @Override
    public Message pending(SeatResult.Pending seat) {
      boolean approval = seat.awaited() == SeatResult.Awaited.APPROVAL;
      return Explanation.cited(
          SeatLines.this.elected(
              approval ? ElectionText.SEAT_PENDING : ElectionText.SEAT_PENDING_FOR,
              seat.candidate(),
              seat.working(),
              approval ? ImmutableMap.of() : ImmutableMap.of("awaited", seat.awaited())),
          seat.basis());
    }

    @Override
    public Message nextVote(SeatResult.NextVote seat) {
      return Explanation.cited(
          ElectionText.SEATS_NEXT_VOTE.with(
              ImmutableMap.of(
                  "open", seat.seats(),
                  "seats", seats,
                  "cause", seat.cause(),
                  "who", people(seat.among()))),
          seat.basis());
    }

    @Override
    public Message decision(SeatResult.Decision seat) {
      ImmutableMap.Builder<String, Object> arguments = ImmutableMap.builder();
      arguments
          .put("open", open)
          .put("seats", seats)
          .put("body", seat.body())
          .put("options", seat.options());
      if (seat.names().isEmpty()) {
        arguments.put("who", people(seat.among()));
        return Explanation.cited(
            ElectionText.SEATS_DECISION_OPEN.with(arguments.buildOrThrow()), seat.basis());
      }
      arguments
          .put("votes", seat.votes())
          .put("names", internal ? seat.names() : ElectionText.NAME_WITHHELD);
      return Explanation.cited(
          ElectionText.SEATS_DECISION.with(arguments.buildOrThrow()), seat.basis());
    }

    @Override
    public Message vacant(SeatResult.Vacant seat) {
      return Explanation.cited(
          ElectionText.SEATS_VACANT.with(
              ImmutableMap.of("open", open, "seats", seats, "body", seat.decidedBy())),
          seat.basis());
    }

    @Override
    public Message reduced(SeatResult.Reduced seat) {
      return Explanation.cited(
          ElectionText.SEATS_REDUCED.with(
              ImmutableMap.of("open", open, "seats", seats, "working", seat.consent())),
          seat.basis());
    }

    @Override
    public Message unknown(SeatResult.Unknown seat) {
      return ElectionText.SEATS_UNKNOWN.with(
          ImmutableMap.of(
              "open", open, "seats", seats, "parameter", seat.parameter(), "silent", seat.basis()));
    }
  }

  private ImmutableList<Object> people(ImmutableList<ListedCandidate> candidates) {
    return candidates.stream().map(who).collect(toImmutableList());
  }

  private Message elected(
      ElectionText key,
      ListedCandidate candidate,
      Working working,
      ImmutableMap<String, Object> more) {
    rank++;
    Text why =
        MethodDefaults.asksForNothing(working.threshold()) ? ElectionText.MORE_VOTES : working;
    return key.with(
        ImmutableMap.<String, Object>builder()
            .put("rank", rank)
            .put("who", who.apply(candidate))
            .put("votes", working.have())
            .put("working", why)
            .putAll(more)
            .buildOrThrow());
  }
}
