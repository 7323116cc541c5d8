package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.law.Base;
import org.jiceng.law.Comparison;
import org.jiceng.law.Working;
import org.jiceng.text.Message;

/** Declares a count: first whether the vote is valid, then each seat. */
final class Declarer {

  private Declarer() {}

  static Working quorum(Contest contest, Attendance attendance) {
    return contest
        .method()
        .quorum()
        .value()
        .apply(
            attendance.present(),
            baseCount(contest.method().quorum().value().base(), contest, attendance, 0));
  }

  static Declaration declare(Contest contest, Count count) {
    Working quorum = quorum(contest, count.attendance());
    ImmutableList<VoidReason> reasons = voidReasons(contest, count, quorum);
    IssueLog log = new IssueLog();
    log.addAll(contest.issues());
    reportExactQuorum(contest, quorum, log);
    if (!reasons.isEmpty()) {
      return new Declaration.VoidVote(contest, count, quorum, reasons, log.sorted());
    }
    SeatAllocation allocation = new SeatAllocation(contest, count);
    allocation.report(log);
    return new Declaration.ValidVote(
        contest,
        count,
        quorum,
        ImmutableList.of(new OfficeResult(contest.office(), allocation.seats())),
        log.sorted());
  }

  /** How many {@code base} counts. */
  static int baseCount(Base base, Contest contest, Attendance attendance, int returned) {
    return switch (base) {
      case ENTITLED -> attendance.entitled();
      case PRESENT -> attendance.present();
      case VOTED -> attendance.voters();
      case BALLOTS_CAST -> returned;
      case SEATS -> contest.seats();
      case REGISTERED -> throw new IllegalArgumentException("an attendance has no register");
    };
  }

  private static ImmutableList<VoidReason> voidReasons(
      Contest contest, Count count, Working quorum) {
    ElectionMethod method = contest.method();
    ImmutableList.Builder<VoidReason> reasons = ImmutableList.builder();
    if (!quorum.isMet()) {
      reasons.add(
          new VoidReason(
              VoidCode.QUORUM_NOT_MET,
              VoidCode.QUORUM_NOT_MET.with(ImmutableMap.of("working", quorum)),
              method.quorum().citation()));
    }
    BallotCheck check = method.ballotCheck().value();
    Map<String, Integer> numbers =
        ImmutableMap.of(
            "returned", count.returned(),
            "voters", count.attendance().voters(),
            "issued", count.attendance().issued());
    if (check != BallotCheck.AGAINST_ISSUED && count.returned() > count.attendance().voters()) {
      reasons.add(tooMany(VoidCode.BALLOTS_ABOVE_VOTERS, numbers, method));
    }
    if (check != BallotCheck.AGAINST_VOTERS && count.returned() > count.attendance().issued()) {
      reasons.add(tooMany(VoidCode.BALLOTS_ABOVE_ISSUED, numbers, method));
    }
    return reasons.build();
  }

  private static VoidReason tooMany(
      VoidCode code, Map<String, Integer> numbers, ElectionMethod method) {
    return new VoidReason(code, Message.of(code, numbers), method.ballotCheck().citation());
  }

  private static void reportExactQuorum(Contest contest, Working quorum, IssueLog log) {
    boolean exact =
        quorum.have() * quorum.threshold().share().denominator()
            == quorum.baseCount() * quorum.threshold().share().numerator();
    if (exact && quorum.isMet() && quorum.threshold().comparison() == Comparison.AT_LEAST) {
      log.add(
          ElectionIssue.QUORUM_EXACTLY_MET,
          Place.of(contest.id().value()),
          ImmutableMap.of("have", quorum.have(), "base", quorum.baseCount()));
    }
  }
}
