package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import org.jiceng.fact.Body;
import org.jiceng.law.Base;
import org.jiceng.law.Fraction;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.law.Unknown;

/** What the national laws on villagers' and residents' committees say, and leave open, alike. */
final class SelfGovernment {
  static final Body ELECTION_COMMITTEE =
      Body.of("ELECTION_COMMITTEE", "选举委员会", "the election committee");

  private SelfGovernment() {}

  /**
   * The rules of the article on the poll.
   *
   * @param poll the number of that article
   */
  static ElectionMethod.Builder common(
      ElectionMethod.Builder builder, Instrument law, String poll) {
    boolean residents = law.equals(Instruments.RESIDENTS_COMMITTEE_2025);
    String surplusArticle = residents ? "18" : poll;
    String results = residents ? "-2" : "-2b";
    String another = residents ? "-2" : "-2e";
    String pool = residents ? "-2" : "-2d";
    String seatsLeft = residents ? "-2" : "-2c";
    builder
        .candidacy(
            new Provision<>(
                Candidacy.LISTED, Basis.partOf(law, surplusArticle, part(residents, "-1a"))))
        .surplus(
            new Provision<>(
                Threshold.moreThan(MethodDefaults.NOTHING, Base.SEATS),
                Basis.partOf(law, surplusArticle, part(residents, "-1d"))))
        .turnoutCounter(counter(law))
        .ballotCheck(ballotCheck(law))
        .overVote(new Provision<>(OverVote.VOIDS_BALLOT, Basis.practice("over-vote")))
        .overVoteTest(overVoteTest(law))
        .paperForm(paperForm(law))
        .sequence(sequence(law))
        .writeIn(new Provision<>(WriteInRule.FREE, Basis.practice("write-in")))
        .writeInDecider(new Provision<>(ELECTION_COMMITTEE, Basis.inferred("write-in-decider")))
        .majority(
            new Provision<>(
                Threshold.moreThan(Fraction.of(1, 2), Base.VOTED),
                Basis.partOf(law, poll, results)))
        .tie(Unknown.in(law, "tie"))
        .shortfall(
            new Provision<>(ShortfallRule.ANOTHER_BALLOT, Basis.partOf(law, poll, seatsLeft)))
        .shortfallPool(
            new Provision<>(ShortfallPool.NOT_ELECTED_BY_VOTES, Basis.partOf(law, poll, pool)))
        .anotherMajority(
            new Provision<>(
                Threshold.atLeast(Fraction.of(1, 3), Base.BALLOTS_CAST),
                Basis.partOf(law, poll, another)))
        .stop(Unknown.in(law, "stop"))
        .ruleOrder(
            Unknown.in(
                law,
                "rule-order",
                ImmutableList.of(RuleOrder.WOMAN_FIRST, RuleOrder.RELATION_FIRST)));
    return builder;
  }

  /** By what those who took part are counted: provinces differ. */
  static Setting<TurnoutCounter> counter(Instrument law) {
    return Unknown.in(
        law,
        "turnout-counter",
        ImmutableList.of(TurnoutCounter.SIGNED_IN, TurnoutCounter.ISSUED, TurnoutCounter.RETURNED));
  }

  /** Whether more ballots than voters, or than ballots issued, void the vote: provinces differ. */
  static Setting<BallotCheck> ballotCheck(Instrument law) {
    return Unknown.in(
        law,
        "ballot-check",
        ImmutableList.of(
            BallotCheck.NONE,
            BallotCheck.AGAINST_VOTERS,
            BallotCheck.AGAINST_ISSUED,
            BallotCheck.AGAINST_BOTH));
  }

  /** Whether too many choices are found for each office or over all: provinces differ. */
  static Setting<OverVoteTest> overVoteTest(Instrument law) {
    return Unknown.in(
        law, "over-vote-test", ImmutableList.of(OverVoteTest.PER_OFFICE, OverVoteTest.TOTAL));
  }

  /** Whether all offices stand on one paper: provinces differ. */
  static Setting<PaperForm> paperForm(Instrument law) {
    return Unknown.in(law, "paper-form", ImmutableList.of(PaperForm.ONE, PaperForm.ONE_PER_OFFICE));
  }

  /** In which order the offices are voted on: one province allows what others forbid. */
  static Setting<OfficeSequence> sequence(Instrument law) {
    return Unknown.in(law, "sequence", ImmutableList.copyOf(OfficeSequence.values()));
  }

  /** Whether another vote needs the same turnout again is said in one province only. */
  static Setting<Threshold> anotherQuorum(Instrument law, Fraction turnout) {
    return Unknown.in(
        law,
        "another-turnout",
        ImmutableList.of(
            Threshold.atLeast(MethodDefaults.NOTHING, Base.REGISTERED),
            Threshold.moreThan(turnout, Base.REGISTERED)));
  }

  private static String part(boolean residents, String ofVillages) {
    return residents ? "" : ofVillages;
  }
}
