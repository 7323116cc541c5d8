package org.jiceng.election;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.jiceng.fact.Body;
import org.jiceng.internal.VariedStyle;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * Every parameter of one election, each with the place where it stands, or the text that leaves it
 * open. Immutable.
 *
 * <p>{@link ElectionMethods} has the methods of known law, and {@link #but} varies one of them. A
 * caller can compose any other: whatever a builder does not say has the plainest value, printed as
 * a default of this library. Where a method asks for no share at all, the threshold is "at least 0
 * of 1".
 */
@Value.Immutable(copy = true)
@VariedStyle
public sealed interface ElectionMethod extends Text permits ImmutableElectionMethod {

  /** What is elected by whom, under which text. */
  Bilingual name();

  /** How somebody comes to stand; unless said, by a list. */
  @Value.Default
  default Setting<Candidacy> candidacy() {
    return MethodDefaults.of(Candidacy.LISTED);
  }

  /**
   * How many more candidates than seats a list should have; a smaller list is still counted. Unless
   * said, none.
   */
  @Value.Default
  default Setting<Threshold> surplus() {
    return MethodDefaults.of(MethodDefaults.NO_SURPLUS);
  }

  /** Whether more than the surplus is as good; unless said, it is. */
  @Value.Default
  default Setting<SurplusKind> surplusKind() {
    return MethodDefaults.of(SurplusKind.FLOOR);
  }

  /** Who may vote for an elector who cannot come; unless said, nobody. */
  @Value.Default
  default Setting<ProxyRule> proxies() {
    return MethodDefaults.of(ProxyRule.NOT_ALLOWED);
  }

  /** From how many one person may accept a proxy; unless said, there is no limit. */
  @Value.Default
  default Setting<ProxyCap> proxyCap() {
    return MethodDefaults.of(ProxyCap.none());
  }

  /** Whether a candidate may be proxy; unless said, as anybody else. */
  @Value.Default
  default Setting<ProxyCandidates> proxyCandidates() {
    return MethodDefaults.of(ProxyCandidates.MAY_ACCEPT);
  }

  /** In which form a proxy is given; unless said, in any. */
  @Value.Default
  default Setting<ProxyForm> proxyForm() {
    return MethodDefaults.of(ProxyForm.ANY);
  }

  /** Whether who has given away the own vote may be proxy; unless said, as anybody else. */
  @Value.Default
  default Setting<SubDelegation> subDelegation() {
    return MethodDefaults.of(SubDelegation.ALLOWED);
  }

  /**
   * How many make the vote valid: a share of those entitled is compared with those present, a share
   * of those registered with those who voted. Unless said, nobody is needed.
   */
  @Value.Default
  default Setting<Threshold> quorum() {
    return MethodDefaults.of(MethodDefaults.NO_QUORUM);
  }

  /** By what those who voted are counted; unless said, by the number that the record states. */
  @Value.Default
  default Setting<TurnoutCounter> turnoutCounter() {
    return MethodDefaults.of(TurnoutCounter.STATED);
  }

  /** Whether principals are among those who voted; unless said, they are. */
  @Value.Default
  default Setting<Principals> principals() {
    return MethodDefaults.of(Principals.AS_VOTED);
  }

  /** With what the ballots returned are compared; unless said, with voters and issued both. */
  @Value.Default
  default Setting<BallotCheck> ballotCheck() {
    return MethodDefaults.of(BallotCheck.AGAINST_BOTH);
  }

  /** What happens to a ballot that chooses too many; unless said, it is invalid. */
  @Value.Default
  default Setting<OverVote> overVote() {
    return MethodDefaults.of(OverVote.VOIDS_BALLOT);
  }

  /**
   * Over what choices are added up for that, where a ballot has several offices; unless said, each.
   */
  @Value.Default
  default Setting<OverVoteTest> overVoteTest() {
    return MethodDefaults.of(OverVoteTest.PER_OFFICE);
  }

  /** On how many papers several offices are voted on; unless said, on one. */
  @Value.Default
  default Setting<PaperForm> paperForm() {
    return MethodDefaults.of(PaperForm.ONE);
  }

  /** In which order several offices of one body are voted on; unless said, together. */
  @Value.Default
  default Setting<OfficeSequence> sequence() {
    return MethodDefaults.of(OfficeSequence.TOGETHER);
  }

  /** Who may write in another person; unless said, nobody. */
  @Value.Default
  default Setting<WriteInRule> writeIn() {
    return MethodDefaults.of(WriteInRule.NOT_ALLOWED);
  }

  /** What happens to a name that no vote against backs; unless said, that line alone is void. */
  @Value.Default
  default Setting<UnbackedWriteIn> unbackedWriteIn() {
    return MethodDefaults.of(UnbackedWriteIn.VOIDS_LINE);
  }

  /**
   * Who decides which person a name means, whether that person may be elected, and what no rule
   * settles. Unless said, those who run the election.
   */
  @Value.Default
  default Setting<Body> writeInDecider() {
    return MethodDefaults.of(MethodDefaults.ORGANIZERS);
  }

  /** How many votes elect; unless said, more votes win. */
  @Value.Default
  default Setting<Threshold> majority() {
    return MethodDefaults.of(MethodDefaults.NO_MAJORITY);
  }

  /** Who takes the seats left in the same vote; unless said, nobody without the majority. */
  @Value.Default
  default Setting<Fallback> fallback() {
    return MethodDefaults.of(Fallback.none());
  }

  /** What follows from a tie at the last seat; unless said, a new vote among the tied. */
  @Value.Default
  default Setting<TieRule> tie() {
    return MethodDefaults.of(TieRule.NEW_VOTE_AMONG_TIED);
  }

  /** What follows if fewer than the seats have the majority; unless said, another ballot. */
  @Value.Default
  default Setting<ShortfallRule> shortfall() {
    return MethodDefaults.of(ShortfallRule.ANOTHER_BALLOT);
  }

  /** Who stands in another ballot for the seats left; unless said, the listed not elected. */
  @Value.Default
  default Setting<ShortfallPool> shortfallPool() {
    return MethodDefaults.of(ShortfallPool.LISTED_NOT_ELECTED);
  }

  /** How many of them stand in it; unless said, nobody is left out. */
  @Value.Default
  default Setting<PoolCut> poolCut() {
    return MethodDefaults.of(PoolCut.none());
  }

  /** How many make another ballot valid; unless said, as many as the first one. */
  @Value.Default
  default Setting<Threshold> anotherQuorum() {
    return quorum();
  }

  /** How many votes elect in another ballot; unless said, as many as in the first one. */
  @Value.Default
  default Setting<Threshold> anotherMajority() {
    return majority();
  }

  /** Who takes the seats left in that ballot; unless said, whoever does so in the first one. */
  @Value.Default
  default Setting<Fallback> anotherFallback() {
    return fallback();
  }

  /** Whether seats left may be given up; unless said, they may not. */
  @Value.Default
  default Setting<Reduction> reduction() {
    return MethodDefaults.of(Reduction.notAllowed());
  }

  /** Whether seats left may stay vacant; unless said, they may not. */
  @Value.Default
  default Setting<StopRule> stop() {
    return MethodDefaults.of(StopRule.never());
  }

  /** Whether a woman must be among the elected; unless said, there is no such rule. */
  @Value.Default
  default Setting<WomanRule> woman() {
    return MethodDefaults.of(WomanRule.NONE);
  }

  /** What follows if near relatives are elected together; unless said, nothing. */
  @Value.Default
  default Setting<RelationRule> relation() {
    return MethodDefaults.of(RelationRule.NONE);
  }

  /** Which of these two rules acts first; unless said, no text states it. */
  @Value.Default
  default Setting<RuleOrder> ruleOrder() {
    return MethodDefaults.open(RuleOrder.WOMAN_FIRST, RuleOrder.RELATION_FIRST);
  }

  /** What a higher organization does with the result; unless said, nothing. */
  @Value.Default
  default Setting<Confirmation> confirmation() {
    return MethodDefaults.of(Confirmation.NONE);
  }

  /** Shares are taken of what an {@link Attendance} and a {@link Contest} count. */
  @Value.Check
  default void check() {
    MethodChecks.check(this);
  }

  /** Every parameter by name, in the order in which they act. */
  default ImmutableMap<Parameter, Setting<? extends Text>> parameters() {
    return MethodParameters.of(this);
  }

  /** In which parameters this method and {@code other} differ, with both values and citations. */
  default ImmutableList<MethodDifference> differencesFrom(ElectionMethod other) {
    return MethodDifference.between(this, other);
  }

  /**
   * A builder that begins with every parameter of this method, so that only what differs must be
   * said: {@code preset.but().name(…).tie(…).build()}. Whatever is not said stays as it is here:
   * another majority leaves the majority of another ballot alone.
   */
  default Builder but() {
    return new Builder().from(this);
  }

  /** The method of a new vote among the tied of an election by this method. */
  default ElectionMethod amongTied() {
    return FurtherVotes.amongTied(this);
  }

  /** The method of another vote for the seats left by an election by this method. */
  default ElectionMethod forSeatsLeft() {
    return FurtherVotes.forSeatsLeft(this);
  }

  /** Name, then a line for each parameter that can act: its value and where it stands. */
  @Override
  default String in(Language language) {
    return parameters().entrySet().stream()
        .filter(parameter -> MethodParameters.canAct(parameter.getKey(), this))
        .map(
            parameter ->
                MethodParameters.line(parameter.getKey(), parameter.getValue()).in(language))
        .collect(joining("\n", name().in(language) + "\n", ""));
  }

  /** Builds a method; what is said again replaces what was said before. */
  final class Builder extends ImmutableElectionMethod.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
