package org.jiceng.election;

import org.jiceng.law.Provision;

/** Methods that differ from another in one parameter. */
final class Methods {
  private Methods() {}

  /** {@code method} with another rule for names that no vote against backs. */
  static ElectionMethod with(ElectionMethod method, UnbackedWriteIn rule) {
    return common(method)
        .quorum(method.quorum())
        .ballotCheck(method.ballotCheck())
        .unbackedWriteIn(new Provision<>(rule, method.unbackedWriteIn().citation()))
        .build();
  }

  /** {@code method} with another ballot check. */
  static ElectionMethod with(ElectionMethod method, BallotCheck check) {
    return common(method)
        .quorum(method.quorum())
        .ballotCheck(new Provision<>(check, method.ballotCheck().citation()))
        .unbackedWriteIn(method.unbackedWriteIn())
        .build();
  }

  /** Everything of {@code method} but its quorum. */
  static ElectionMethod.Builder withoutQuorum(ElectionMethod method) {
    ElectionMethod.Builder builder = common(method);
    builder.ballotCheck(method.ballotCheck()).unbackedWriteIn(method.unbackedWriteIn());
    return builder;
  }

  private static ElectionMethod.Builder common(ElectionMethod method) {
    ElectionMethod.Builder builder = new ElectionMethod.Builder();
    builder
        .name(method.name())
        .surplus(method.surplus())
        .overVote(method.overVote())
        .writeIn(method.writeIn())
        .writeInDecider(method.writeInDecider())
        .majority(method.majority())
        .tie(method.tie())
        .shortfall(method.shortfall())
        .shortfallPool(method.shortfallPool())
        .confirmation(method.confirmation());
    return builder;
  }
}
