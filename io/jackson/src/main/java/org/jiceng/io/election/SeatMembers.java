package org.jiceng.io.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.SeatResult;
import org.jiceng.io.document.LawMembers;

/** The result of one seat as members of a JSON document. */
final class SeatMembers implements SeatResult.Cases<ImmutableMap<String, Object>> {
  private final Function<ListedCandidate, ImmutableMap<String, Object>> candidate;

  /** Whether the reader may see names written in. */
  private final boolean internal;

  SeatMembers(Function<ListedCandidate, ImmutableMap<String, Object>> candidate, boolean internal) {
    this.candidate = candidate;
    this.internal = internal;
  }

  @Override
  public ImmutableMap<String, Object> elected(SeatResult.Elected seat) {
    return ImmutableMap.of(
        "result", "ELECTED",
        "candidate", candidate.apply(seat.candidate()),
        "working", LawMembers.of(seat.working()));
  }

  @Override
  public ImmutableMap<String, Object> pending(SeatResult.Pending seat) {
    return ImmutableMap.of(
        "result", "PENDING",
        "candidate", candidate.apply(seat.candidate()),
        "working", LawMembers.of(seat.working()),
        "awaited", seat.awaited().name(),
        "basis", LawMembers.of(seat.basis()));
  }

  @Override
  public ImmutableMap<String, Object> nextVote(SeatResult.NextVote seat) {
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    members.put("result", "NEXT_VOTE").put("cause", seat.cause().name());
    members.put("among", people(seat.among()));
    if (internal && !seat.names().isEmpty()) {
      members.put("names", seat.names());
    }
    members.put("seats", seat.seats()).put("basis", LawMembers.of(seat.basis()));
    return members.buildOrThrow();
  }

  @Override
  public ImmutableMap<String, Object> decision(SeatResult.Decision seat) {
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    members.put("result", "DECISION").put("body", seat.body().code());
    if (seat.names().isEmpty()) {
      members.put("among", people(seat.among()));
    } else {
      if (internal) {
        members.put("names", seat.names());
      }
      members.put("votes", seat.votes());
    }
    members.put("options", seat.options().stream().map(Enum::name).collect(toImmutableList()));
    members.put("basis", LawMembers.of(seat.basis()));
    return members.buildOrThrow();
  }

  @Override
  public ImmutableMap<String, Object> vacant(SeatResult.Vacant seat) {
    return ImmutableMap.of(
        "result", "VACANT",
        "decidedBy", seat.decidedBy().code(),
        "document", seat.document(),
        "basis", LawMembers.of(seat.basis()));
  }

  @Override
  public ImmutableMap<String, Object> reduced(SeatResult.Reduced seat) {
    return ImmutableMap.of(
        "result", "REDUCED",
        "consent", LawMembers.of(seat.consent()),
        "document", seat.document(),
        "basis", LawMembers.of(seat.basis()));
  }

  @Override
  public ImmutableMap<String, Object> unknown(SeatResult.Unknown seat) {
    return ImmutableMap.of(
        "result", "UNKNOWN",
        "parameter", seat.parameter().name(),
        "basis", LawMembers.of(seat.basis()));
  }

  private ImmutableList<Object> people(ImmutableList<ListedCandidate> candidates) {
    return candidates.stream().<Object>map(candidate).collect(toImmutableList());
  }
}
