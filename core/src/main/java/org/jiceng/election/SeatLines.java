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
    if (result instanceof SeatResult.Elected elected) {
      return elected(ElectionText.SEAT_ELECTED, elected.candidate(), elected.working());
    }
    if (result instanceof SeatResult.Pending pending) {
      return Explanation.cited(
          elected(ElectionText.SEAT_PENDING, pending.candidate(), pending.working()),
          pending.basis());
    }
    if (result instanceof SeatResult.NextVote vote) {
      return Explanation.cited(nextVote(vote), vote.basis());
    }
    return decision((SeatResult.Decision) result, office);
  }

  private Message elected(ElectionText key, ListedCandidate candidate, Working working) {
    rank++;
    Text why =
        ElectionMethods.asksForNothing(working.threshold()) ? ElectionText.MORE_VOTES : working;
    return key.with(
        ImmutableMap.of(
            "rank", rank, "who", who.apply(candidate), "votes", working.have(), "working", why));
  }

  private Message nextVote(SeatResult.NextVote vote) {
    return ElectionText.SEATS_NEXT_VOTE.with(
        ImmutableMap.of(
            "open", vote.seats(),
            "seats", seats,
            "cause", vote.cause(),
            "who", vote.among().stream().map(who).collect(toImmutableList())));
  }

  private Message decision(SeatResult.Decision decision, OfficeResult office) {
    long open = office.decisions().stream().filter(decision::equals).count();
    return Explanation.cited(
        ElectionText.SEATS_DECISION.with(
            ImmutableMap.of(
                "open",
                open,
                "seats",
                seats,
                "body",
                decision.body(),
                "votes",
                decision.votes(),
                "names",
                internal ? decision.names() : ElectionText.NAME_WITHHELD,
                "options",
                decision.options())),
        decision.basis());
  }
}
