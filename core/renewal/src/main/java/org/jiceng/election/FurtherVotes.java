package org.jiceng.election;

import java.util.Optional;
import org.jiceng.law.Citation;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.text.Bilingual;

/** The methods of the votes that follow from an election. */
final class FurtherVotes {

  private FurtherVotes() {}

  /**
   * More votes win: the tied have the majority already, so no share is asked for again, and nobody
   * else may be chosen. That a second tie leads to yet another vote is deduced.
   */
  static ElectionMethod amongTied(ElectionMethod parent) {
    if (isAmongTied(parent)) {
      return parent;
    }
    Citation tie = parent.tie().citation();
    return parent
        .but()
        .name(named(parent, "：得票相等者重新投票", ": new vote among the tied"))
        .surplus(new Provision<>(MethodDefaults.NO_SURPLUS, tie))
        .surplusKind(new Provision<>(SurplusKind.FLOOR, tie))
        .writeIn(new Provision<>(WriteInRule.NOT_ALLOWED, tie))
        .majority(new Provision<>(MethodDefaults.NO_MAJORITY, tie))
        .fallback(new Provision<>(Fallback.none(), tie))
        .tie(
            parent
                .tie()
                .known()
                .<Setting<TieRule>>map(rule -> new Provision<>(rule, Basis.inferred("second-tie")))
                .orElse(parent.tie()))
        .build();
  }

  /** Its own quorum, majority and fallback; nothing else changes. */
  static ElectionMethod forSeatsLeft(ElectionMethod parent) {
    if (parent.quorum().equals(parent.anotherQuorum())
        && parent.majority().equals(parent.anotherMajority())
        && parent.fallback().equals(parent.anotherFallback())) {
      return parent;
    }
    return parent
        .but()
        .name(named(parent, "：另行选举", ": another vote for the seats left"))
        .quorum(parent.anotherQuorum())
        .majority(parent.anotherMajority())
        .fallback(parent.anotherFallback())
        .build();
  }

  private static Bilingual named(ElectionMethod parent, String zh, String en) {
    return new Bilingual(parent.name().zh() + zh, parent.name().en() + en);
  }

  /** A second tie is voted on as the first one was. */
  private static boolean isAmongTied(ElectionMethod method) {
    return method.writeIn().known().equals(Optional.of(WriteInRule.NOT_ALLOWED))
        && method.surplus().known().map(MethodDefaults::asksForNothing).orElse(false)
        && method.majority().known().map(MethodDefaults::asksForNothing).orElse(false);
  }
}
