package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/** Another ballot for the seats left, and who stands in it. */
final class AnotherBallot {
  private final Contest contest;
  private final ElectionMethod method;
  private final NotElected notElected;
  private final SeatsLeft decided;
  private final IssueLog log;

  AnotherBallot(Contest contest, NotElected notElected, SeatsLeft decided, IssueLog log) {
    this.contest = contest;
    this.method = contest.method();
    this.notElected = notElected;
    this.decided = decided;
    this.log = log;
  }

  /** For {@code left} seats, among those who did not pass. */
  SeatResult of(int left, List<Contender> passed) {
    if (!method.shortfall().isKnown()) {
      return UnknownSeat.of(Parameter.SHORTFALL, method);
    }
    if (!method.shortfallPool().isKnown()) {
      return UnknownSeat.of(Parameter.SHORTFALL_POOL, method);
    }
    if (!method.poolCut().isKnown()) {
      return UnknownSeat.of(Parameter.POOL_CUT, method);
    }
    ImmutableList<Contender> pool = notElected.byVotes(passed);
    int places = method.poolCut().value().places(left, pool.size());
    Cut cut = Cut.of(pool.stream().map(one -> new Slot(ImmutableList.of(one))).toList(), places);
    List<Contender> edge = Slot.persons(cut.tied()).toList();
    List<Contender> reached = Stream.concat(Slot.persons(cut.in()), edge.stream()).toList();
    if (places < pool.size() && !reached.stream().allMatch(Contender::isSettled)) {
      return names(reached);
    }
    Optional<ImmutableList<Contender>> chosen = chosen(edge);
    if (chosen.isEmpty() && !edge.isEmpty()) {
      return edge(edge);
    }
    Set<Contender> leftOut =
        Sets.difference(Set.copyOf(edge), Set.copyOf(chosen.orElse(ImmutableList.of())));
    return vote(left, passed, Sets.difference(Set.copyOf(reached), leftOut));
  }

  private SeatResult vote(int left, List<Contender> passed, Set<Contender> standing) {
    boolean byVotes = method.shortfallPool().value() == ShortfallPool.NOT_ELECTED_BY_VOTES;
    ImmutableList<Contender> all =
        byVotes ? notElected.byVotes(passed) : notElected.inOrder(passed);
    ImmutableList<Contender> those =
        all.stream().filter(standing::contains).collect(toImmutableList());
    return new SeatResult.NextVote(
        SeatResult.Cause.SHORTFALL,
        Contender.settled(those),
        Contender.notSettled(those),
        left,
        method.shortfall().citation());
  }

  /** Those at the edge whom a body let stand, if it is a body's decision and about them alone. */
  private Optional<ImmutableList<Contender>> chosen(List<Contender> edge) {
    if (!(decided instanceof SeatsLeft.VotedOn voted)) {
      return Optional.empty();
    }
    ImmutableList<Contender> chosen =
        edge.stream()
            .filter(
                one ->
                    one.person().map(who -> voted.standing().contains(who.person())).orElse(false))
            .collect(toImmutableList());
    if (voted.by().equals(method.writeInDecider().value())
        && chosen.size() == voted.standing().size()) {
      return Optional.of(chosen);
    }
    log.add(
        ElectionIssue.POOL_EDGE_REFUSED,
        Place.of(contest.id().value()),
        ImmutableMap.of(
            "body", method.writeInDecider().value(), "edge", edge.size(), "by", voted.by()));
    return Optional.empty();
  }

  /** No rule says who of those with equal votes is left out. */
  private SeatResult edge(List<Contender> edge) {
    return new SeatResult.Decision(
        method.writeInDecider().value(),
        Contender.settled(edge),
        ImmutableList.of(),
        edge.get(0).votes(),
        ImmutableList.of(DecisionOption.SAY_WHO_STANDS),
        method.poolCut().citation());
  }

  /** Whom the names mean must be said before anybody is left out. */
  private SeatResult names(List<Contender> reached) {
    ImmutableList<Contender> open =
        reached.stream().filter(one -> !one.isSettled()).collect(toImmutableList());
    return new SeatResult.Decision(
        method.writeInDecider().value(),
        ImmutableList.of(),
        Contender.notSettled(open),
        open.get(0).votes(),
        ImmutableList.of(
            DecisionOption.VOTE_WITH_PERSON_MEANT, DecisionOption.DECLARE_WITHOUT_NAME),
        method.writeInDecider().citation());
  }
}
