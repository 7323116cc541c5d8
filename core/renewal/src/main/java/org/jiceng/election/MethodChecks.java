package org.jiceng.election;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import org.jiceng.law.Base;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;

/** A share must be one of something that is counted where it acts. */
final class MethodChecks {
  private static final ImmutableSet<Base> QUORUM = ImmutableSet.of(Base.ENTITLED, Base.REGISTERED);
  private static final ImmutableSet<Base> MAJORITY =
      ImmutableSet.of(Base.ENTITLED, Base.REGISTERED, Base.PRESENT, Base.VOTED, Base.BALLOTS_CAST);
  private static final ImmutableSet<Base> SEATS = ImmutableSet.of(Base.SEATS);

  private MethodChecks() {}

  static void check(ElectionMethod method) {
    check(Parameter.SURPLUS, method.surplus(), SEATS);
    check(Parameter.QUORUM, method.quorum(), QUORUM);
    check(Parameter.ANOTHER_QUORUM, method.anotherQuorum(), QUORUM);
    check(Parameter.MAJORITY, method.majority(), MAJORITY);
    check(Parameter.ANOTHER_MAJORITY, method.anotherMajority(), MAJORITY);
    check(Parameter.FALLBACK, method.fallback());
    check(Parameter.ANOTHER_FALLBACK, method.anotherFallback());
    checkState(
        !method.overVote().readings().contains(OverVote.VOIDS_OFFICE)
            || method.overVoteTest().readings().contains(OverVoteTest.PER_OFFICE),
        "a total over all offices cannot void one of them");
  }

  private static void check(Parameter parameter, Setting<Fallback> setting) {
    for (Fallback fallback : setting.readings()) {
      fallback.share().ifPresent(share -> check(parameter, share, MAJORITY));
    }
  }

  private static void check(
      Parameter parameter, Setting<Threshold> setting, ImmutableSet<Base> bases) {
    setting.readings().forEach(threshold -> check(parameter, threshold, bases));
  }

  private static void check(Parameter parameter, Threshold threshold, ImmutableSet<Base> bases) {
    checkState(bases.contains(threshold.base()), "%s is a share of %s", parameter, bases);
  }
}
