package org.jiceng.election;

import org.jiceng.fact.Body;
import org.jiceng.law.Base;
import org.jiceng.law.Comparison;
import org.jiceng.law.Fraction;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.text.Bilingual;

/**
 * A villagers' committee by rules that several provinces have: what national law leaves open is
 * settled, one seat is a woman's, and of relatives the one with more votes stays. Which of these
 * two acts first stays open.
 */
final class ProvincialMethod {
  static final Body ASSEMBLY = Body.of("ASSEMBLY", "村民会议", "the villagers' assembly");

  private ProvincialMethod() {}

  static ElectionMethod method() {
    return new ElectionMethod.Builder()
        .name(new Bilingual("省里的办法", "As some provinces have it"))
        .quorum(set(Threshold.moreThan(Fraction.of(1, 2), Base.REGISTERED)))
        .turnoutCounter(set(TurnoutCounter.ISSUED))
        .ballotCheck(set(BallotCheck.AGAINST_ISSUED))
        .writeIn(set(WriteInRule.FREE))
        .majority(set(Threshold.moreThan(Fraction.of(1, 2), Base.VOTED)))
        .shortfallPool(set(ShortfallPool.NOT_ELECTED_BY_VOTES))
        .anotherQuorum(set(Threshold.atLeast(Fraction.of(0, 1), Base.REGISTERED)))
        .anotherMajority(set(Threshold.atLeast(Fraction.of(1, 3), Base.BALLOTS_CAST)))
        .stop(set(StopRule.by(ASSEMBLY, Comparison.AT_LEAST, 3)))
        .woman(set(WomanRule.SEAT_KEPT))
        .relation(set(RelationRule.MORE_VOTES))
        .build();
  }

  private static <T> Setting<T> set(T value) {
    return new Provision<>(value, Basis.inferred("test"));
  }
}
