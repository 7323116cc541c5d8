package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.law.Comparison;
import org.jiceng.law.Working;

/** Declares a count: first whether the vote is valid, then each seat. */
final class Declarer {

  private Declarer() {}

  static Outcome<Declaration> declare(Contest contest, Count count, Decisions decisions) {
    return declare(contest, count, decisions, ImmutableSet.of());
  }

  /** With parameters on which it depends whether some ballot is valid. */
  static Outcome<Declaration> declare(
      Contest contest, Count count, Decisions decisions, ImmutableSet<Parameter> openBallots) {
    IssueLog log = new IssueLog();
    log.addAll(contest.issues());
    DecisionChecks.check(contest, count, decisions, log);
    return Outcome.of(log, () -> declaration(contest, count, decisions, openBallots, log));
  }

  private static Declaration declaration(
      Contest contest,
      Count count,
      Decisions decisions,
      ImmutableSet<Parameter> openBallots,
      IssueLog log) {
    Validity validity = new Validity(contest, count.attendance(), count.returned());
    Optional<Working> quorum = validity.quorum();
    if (!count.missing().isEmpty()) {
      Outlook outlook = new StationBounds(contest, count).outlook();
      return new Declaration.InterimVote(contest, count, decisions, quorum, outlook, log.sorted());
    }
    quorum.ifPresent(working -> reportExactQuorum(contest, working, log));
    ImmutableList<VoidReason> reasons = validity.reasons();
    if (!reasons.isEmpty()) {
      return new Declaration.VoidVote(contest, count, decisions, quorum, reasons, log.sorted());
    }
    ImmutableSet<Parameter> open =
        ImmutableSet.<Parameter>builder().addAll(validity.open()).addAll(openBallots).build();
    if (!open.isEmpty()) {
      return new Declaration.UndeterminedVote(
          contest,
          count,
          decisions,
          quorum,
          open,
          // The vote may be void, so every seat depends on the first parameter left open.
          ImmutableList.of(unknown(contest, open.iterator().next())),
          log.sorted());
    }
    Optional<Parameter> rule = openRule(contest.method());
    if (rule.isPresent()) {
      ImmutableList<OfficeResult> seats = ImmutableList.of(unknown(contest, rule.get()));
      return new Declaration.ValidVote(contest, count, decisions, quorum, seats, log.sorted());
    }
    Contenders contenders = Contenders.of(contest, count, decisions);
    Bar bar = Bar.of(contest, count.attendance(), count.returned());
    SeatAllocation allocation =
        new SeatAllocation(
            WrittenIn.in(contest, decisions), count, contenders, bar, decisions.seatsLeft(), log);
    OfficeResult office = new OfficeResult(contest.office(), allocation.seats());
    new NameReports(contest, contenders, bar).report(log);
    return new Declaration.ValidVote(
        contest, count, decisions, quorum, ImmutableList.of(office), log.sorted());
  }

  /** A rule on whoever is elected that is left open: no seat can be said without it. */
  private static Optional<Parameter> openRule(ElectionMethod method) {
    return Stream.of(Parameter.WOMAN, Parameter.RELATION, Parameter.CONFIRMATION)
        .filter(parameter -> !MethodParameters.isKnown(parameter, method))
        .findFirst();
  }

  private static OfficeResult unknown(Contest contest, Parameter open) {
    return new OfficeResult(
        contest.office(),
        ImmutableList.copyOf(
            Collections.nCopies(contest.seats(), UnknownSeat.of(open, contest.method()))));
  }

  private static void reportExactQuorum(Contest contest, Working quorum, IssueLog log) {
    boolean exact =
        quorum.have() * quorum.threshold().share().denominator()
            == quorum.baseCount() * quorum.threshold().share().numerator();
    if (exact
        && quorum.isMet()
        && quorum.threshold().comparison() == Comparison.AT_LEAST
        && !MethodDefaults.asksForNothing(quorum.threshold())) {
      log.add(
          ElectionIssue.QUORUM_EXACTLY_MET,
          Place.of(contest.id().value()),
          ImmutableMap.of("have", quorum.have(), "base", quorum.baseCount()));
    }
  }
}
