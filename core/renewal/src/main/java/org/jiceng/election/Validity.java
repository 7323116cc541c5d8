package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jiceng.law.Base;
import org.jiceng.law.Threshold;
import org.jiceng.law.Working;

/** Whether a vote is valid: void, not void, or dependent on what the rules leave open. */
final class Validity {
  private final ElectionMethod method;
  private final Attendance attendance;
  private final int returned;

  Validity(Contest contest, Attendance attendance, int returned) {
    this.method = contest.method();
    this.attendance = attendance;
    this.returned = returned;
  }

  /** The quorum under the reading that is met least; empty if no reading is known. */
  Optional<Working> quorum() {
    return quorums().stream().min(Comparator.comparingLong(Working::margin));
  }

  /** Under every reading: thresholds, and for a share of the register how voters are counted. */
  private ImmutableList<Working> quorums() {
    ImmutableList.Builder<Working> workings = ImmutableList.builder();
    for (Threshold threshold : method.quorum().readings()) {
      if (threshold.base() == Base.REGISTERED) {
        for (TurnoutCounter counter : method.turnoutCounter().readings()) {
          workings.add(
              threshold.apply(
                  Turnout.voters(counter, attendance, returned), attendance.entitled()));
        }
      } else {
        workings.add(threshold.apply(attendance.present(), attendance.entitled()));
      }
    }
    return workings.build();
  }

  /** Why the vote is void under every reading; empty if it is not. */
  ImmutableList<VoidReason> reasons() {
    ImmutableList.Builder<VoidReason> reasons = ImmutableList.builder();
    ImmutableList<Working> quorums = quorums();
    if (!quorums.isEmpty() && quorums.stream().noneMatch(Working::isMet)) {
      reasons.add(
          new VoidReason(
              VoidCode.QUORUM_NOT_MET,
              VoidCode.QUORUM_NOT_MET.with(
                  ImmutableMap.of("working", quorum().orElse(quorums.get(0)))),
              method.quorum().citation()));
    }
    addTooMany(VoidCode.BALLOTS_ABOVE_VOTERS, reasons);
    addTooMany(VoidCode.BALLOTS_ABOVE_ISSUED, reasons);
    return reasons.build();
  }

  /** The parameters on which it depends whether the vote is void. */
  ImmutableSet<Parameter> open() {
    ImmutableSet.Builder<Parameter> open = ImmutableSet.builder();
    ImmutableList<Working> quorums = quorums();
    if (!agree(quorums.stream().map(Working::isMet).toList())) {
      open.add(method.quorum().isKnown() ? Parameter.TURNOUT_COUNTER : Parameter.QUORUM);
    }
    ImmutableList<BallotCheck> checks = method.ballotCheck().readings();
    if (!agree(checks.stream().map(this::isTooMany).toList())) {
      open.add(Parameter.BALLOT_CHECK);
    }
    return open.build();
  }

  private static boolean agree(Iterable<Boolean> readings) {
    return ImmutableSet.copyOf(readings).size() == 1;
  }

  private boolean isTooMany(BallotCheck check) {
    return isTooMany(check, VoidCode.BALLOTS_ABOVE_VOTERS)
        || isTooMany(check, VoidCode.BALLOTS_ABOVE_ISSUED);
  }

  private boolean isTooMany(BallotCheck check, VoidCode code) {
    boolean both = check == BallotCheck.AGAINST_BOTH;
    return code == VoidCode.BALLOTS_ABOVE_VOTERS
        ? (both || check == BallotCheck.AGAINST_VOTERS) && returned > attendance.voters()
        : (both || check == BallotCheck.AGAINST_ISSUED) && returned > attendance.issued();
  }

  private void addTooMany(VoidCode code, ImmutableList.Builder<VoidReason> reasons) {
    boolean always =
        method.ballotCheck().readings().stream().allMatch(check -> isTooMany(check, code));
    if (always) {
      Map<String, Integer> numbers =
          ImmutableMap.of(
              "returned", returned,
              "voters", attendance.voters(),
              "issued", attendance.issued());
      reasons.add(new VoidReason(code, code.with(numbers), method.ballotCheck().citation()));
    }
  }
}
