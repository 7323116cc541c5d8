package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import org.jiceng.fact.Body;
import org.jiceng.law.Base;
import org.jiceng.law.Comparison;
import org.jiceng.law.Fraction;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.law.Unknown;

/** What a method has if its composer does not say otherwise: printed as policy, never as law. */
final class MethodDefaults {
  static final Fraction NOTHING = Fraction.of(0, 1);
  static final Threshold NO_SURPLUS = Threshold.atLeast(NOTHING, Base.SEATS);
  static final Threshold NO_QUORUM = Threshold.atLeast(NOTHING, Base.ENTITLED);
  static final Threshold NO_MAJORITY = Threshold.atLeast(NOTHING, Base.PRESENT);
  static final Body ORGANIZERS = Body.of("ORGANIZERS", "主持选举者", "those who run the election");

  private MethodDefaults() {}

  static <T> Setting<T> of(T value) {
    return new Provision<>(value, Basis.inferred("unless-said"));
  }

  static Setting<RuleOrder> open(RuleOrder... readings) {
    return new Unknown<>(Basis.inferred("rule-order"), ImmutableList.copyOf(readings));
  }

  /** Whether {@code threshold} is met by nothing at all. */
  static boolean asksForNothing(Threshold threshold) {
    return threshold.comparison() == Comparison.AT_LEAST && threshold.share().numerator() == 0;
  }
}
