package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.Optional;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.law.Comparison;
import org.jiceng.law.Working;

/** Declares a count: first whether the vote is valid, then each seat. */
final class Declarer {

  private Declarer() {}

  static Declaration declare(Contest contest, Count count, SeatsLeft seatsLeft) {
    return declare(contest, count, seatsLeft, ImmutableSet.of());
  }

  /** With parameters on which it depends whether some ballot is valid. */
  static Declaration declare(
      Contest contest, Count count, SeatsLeft seatsLeft, ImmutableSet<Parameter> openBallots) {
    Validity validity = new Validity(contest, count.attendance(), count.returned());
    Optional<Working> quorum = validity.quorum();
    IssueLog log = new IssueLog();
    log.addAll(contest.issues());
    quorum.ifPresent(working -> reportExactQuorum(contest, working, log));
    ImmutableList<VoidReason> reasons = validity.reasons();
    if (!reasons.isEmpty()) {
      return new Declaration.VoidVote(contest, count, quorum, reasons, log.sorted());
    }
    ImmutableSet<Parameter> open =
        ImmutableSet.<Parameter>builder().addAll(validity.open()).addAll(openBallots).build();
    if (!open.isEmpty()) {
      return new Declaration.UndeterminedVote(
          contest, count, quorum, open, ImmutableList.of(unknown(contest, open)), log.sorted());
    }
    SeatAllocation allocation = new SeatAllocation(contest, count, seatsLeft, log);
    OfficeResult office = new OfficeResult(contest.office(), allocation.seats());
    allocation.reportNames();
    return new Declaration.ValidVote(
        contest, count, quorum, ImmutableList.of(office), log.sorted());
  }

  /** Every seat of a vote that may be void depends on the first parameter left open. */
  private static OfficeResult unknown(Contest contest, ImmutableSet<Parameter> open) {
    Parameter first = open.iterator().next();
    return new OfficeResult(
        contest.office(),
        ImmutableList.copyOf(
            Collections.nCopies(contest.seats(), UnknownSeat.of(first, contest.method()))));
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
