package org.jiceng.election;

import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;

/** Methods that differ from another in one parameter. */
final class Methods {
  private Methods() {}

  /** {@code method}, of which any parameter can be varied. */
  static ImmutableElectionMethod vary(ElectionMethod method) {
    return (ImmutableElectionMethod) method;
  }

  /** {@code method} with another rule for names that no vote against backs. */
  static ElectionMethod with(ElectionMethod method, UnbackedWriteIn rule) {
    return vary(method)
        .withUnbackedWriteIn(new Provision<>(rule, method.unbackedWriteIn().citation()));
  }

  /** {@code method} with another ballot check. */
  static ElectionMethod with(ElectionMethod method, BallotCheck check) {
    return vary(method).withBallotCheck(new Provision<>(check, method.ballotCheck().citation()));
  }

  /** {@code method} with another quorum. */
  static ElectionMethod withQuorum(ElectionMethod method, Setting<Threshold> quorum) {
    return vary(method).withQuorum(quorum);
  }
}
