package org.jiceng.election;

import org.jiceng.law.Base;
import org.jiceng.law.Fraction;
import org.jiceng.law.Provision;
import org.jiceng.law.Threshold;
import org.jiceng.text.Bilingual;

/** Secretary or deputy, by the new committee: as in the members' meeting, which is deduced. */
final class OfficersMethod {

  private OfficersMethod() {}

  static ElectionMethod of(PartyText text) {
    return new ElectionMethod.Builder()
        .name(
            new Bilingual(
                "新一届支部委员会选举书记、副书记" + text.label().zh(),
                "Secretary or deputy, by the new branch committee" + text.label().en()))
        .proxies(new Provision<>(ProxyRule.NOT_ALLOWED, Basis.inferred("officers-proxies")))
        .quorum(new Provision<>(text.quorum().value(), Basis.inferred("officers-quorum")))
        .surplus(new Provision<>(MethodDefaults.NO_SURPLUS, text.rule("secretary-by-committee")))
        .ballotCheck(
            new Provision<>(BallotCheck.AGAINST_BOTH, Basis.inferred("officers-ballot-check")))
        .overVote(new Provision<>(OverVote.VOIDS_BALLOT, Basis.inferred("officers-over-vote")))
        .writeIn(new Provision<>(WriteInRule.ONE_PER_AGAINST, text.choices()))
        .unbackedWriteIn(
            new Provision<>(UnbackedWriteIn.VOIDS_LINE, Basis.inferred("unbacked-write-in")))
        .writeInDecider(
            new Provision<>(PartyBodies.NEW_COMMITTEE, Basis.inferred("write-in-decider")))
        .majority(
            new Provision<>(
                Threshold.moreThan(Fraction.of(1, 2), Base.PRESENT),
                Basis.inferred("officers-majority")))
        .tie(new Provision<>(TieRule.NEW_VOTE_AMONG_TIED, Basis.inferred("officers-tie")))
        .shortfall(
            new Provision<>(ShortfallRule.ANOTHER_BALLOT, Basis.inferred("officers-shortfall")))
        .shortfallPool(
            new Provision<>(ShortfallPool.LISTED_NOT_ELECTED, Basis.practice("extra-ballot")))
        .confirmation(new Provision<>(Confirmation.APPROVAL, text.branchConfirmation()))
        .build();
  }
}
