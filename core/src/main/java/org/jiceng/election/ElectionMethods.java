package org.jiceng.election;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jiceng.fact.Body;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Base;
import org.jiceng.law.Citation;
import org.jiceng.law.Comparison;
import org.jiceng.law.Confidence;
import org.jiceng.law.Fraction;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.law.Threshold;
import org.jiceng.law.Timeline;
import org.jiceng.text.Bilingual;

/** The methods of known law, by the day of the poll. */
public final class ElectionMethods {
  private static final Threshold FOUR_FIFTHS = Threshold.atLeast(Fraction.of(4, 5), Base.ENTITLED);
  private static final Threshold MORE_THAN_HALF =
      Threshold.moreThan(Fraction.of(1, 2), Base.PRESENT);
  private static final Fraction NOTHING = Fraction.of(0, 1);

  private static final Citation CHOICES =
      Citation.article(Instruments.PARTY_ELECT_2020, "25", Confidence.SECONDARY);
  private static final Citation CONFIRMATION =
      Basis.partOf(Instruments.PARTY_BRANCH_2018, "21", "c");

  private static final Timeline<ElectionMethod> BRANCH_COMMITTEE =
      Timeline.<ElectionMethod>builder().put(Basis.FROM_2020, branchCommittee2020()).build();
  private static final Timeline<ElectionMethod> BRANCH_OFFICERS =
      Timeline.<ElectionMethod>builder().put(Basis.FROM_2020, branchOfficers2020()).build();

  private ElectionMethods() {}

  /**
   * The election of a branch's committee by its members' meeting.
   *
   * @param day the poll day; refused before 2020-07-13, the first day of the regulations of 2020
   */
  public static Outcome<ElectionMethod> branchCommittee(LocalDate day) {
    return on(day, BRANCH_COMMITTEE);
  }

  /**
   * The election of the secretary, or of the deputy, by the new committee of a branch.
   *
   * <p>That quorum, majority and the validity of ballots are those of the members' meeting is
   * deduced: no text that was read says so. It is a policy of this library and printed as such.
   *
   * @param day the poll day; refused before 2020-07-13
   */
  public static Outcome<ElectionMethod> branchOfficers(LocalDate day) {
    return on(day, BRANCH_OFFICERS);
  }

  private static Outcome<ElectionMethod> on(LocalDate day, Timeline<ElectionMethod> methods) {
    return methods
        .on(day)
        .map(Outcome::accepted)
        .orElseGet(
            () ->
                Outcome.refused(
                    Issue.of(ElectionIssue.ELECTION_LAW_UNKNOWN, ImmutableMap.of("day", day))));
  }

  /**
   * More votes win: the tied have the majority already, so no share is asked for again, and nobody
   * else may be chosen. That a second tie leads to yet another vote is deduced.
   */
  static ElectionMethod amongTied(ElectionMethod parent) {
    if (isAmongTied(parent)) {
      return parent;
    }
    Citation tie = parent.tie().citation();
    return new ElectionMethod.Builder()
        .name(
            new Bilingual(
                parent.name().zh() + "：得票相等者重新投票",
                parent.name().en() + ": new vote among the tied"))
        .quorum(parent.quorum())
        .surplus(new Provision<>(Threshold.atLeast(NOTHING, Base.SEATS), tie))
        .ballotCheck(parent.ballotCheck())
        .overVote(parent.overVote())
        .writeIn(new Provision<>(WriteInRule.NOT_ALLOWED, tie))
        .unbackedWriteIn(parent.unbackedWriteIn())
        .writeInDecider(parent.writeInDecider())
        .majority(new Provision<>(Threshold.atLeast(NOTHING, Base.PRESENT), tie))
        .tie(new Provision<>(parent.tie().value(), Basis.inferred("second-tie")))
        .shortfall(parent.shortfall())
        .shortfallPool(parent.shortfallPool())
        .confirmation(parent.confirmation())
        .build();
  }

  /** A second tie is voted on as the first one was. */
  private static boolean isAmongTied(ElectionMethod method) {
    return method.writeIn().value() == WriteInRule.NOT_ALLOWED
        && asksForNothing(method.surplus().value())
        && asksForNothing(method.majority().value());
  }

  /** Whether {@code threshold} is met by nothing at all. */
  static boolean asksForNothing(Threshold threshold) {
    return threshold.comparison() == Comparison.AT_LEAST && threshold.share().numerator() == 0;
  }

  private static ElectionMethod branchCommittee2020() {
    return new ElectionMethod.Builder()
        .name(
            new Bilingual(
                "党员大会选举支部委员会（2020年条例）",
                "Branch committee, by the members' meeting (regulations of 2020)"))
        .quorum(new Provision<>(FOUR_FIFTHS, Basis.regulations("quorum")))
        .surplus(
            new Provision<>(
                Threshold.atLeast(Fraction.of(1, 5), Base.SEATS),
                Citation.article(Instruments.PARTY_ELECT_2020, "13", Confidence.SEEN)))
        .ballotCheck(new Provision<>(BallotCheck.AGAINST_BOTH, Basis.regulations("ballot-check")))
        .overVote(new Provision<>(OverVote.VOIDS_BALLOT, Basis.regulations("over-vote")))
        .writeIn(new Provision<>(WriteInRule.ONE_PER_AGAINST, CHOICES))
        .unbackedWriteIn(
            new Provision<>(UnbackedWriteIn.VOIDS_LINE, Basis.inferred("unbacked-write-in")))
        .writeInDecider(
            new Provision<>(
                Body.of("MEMBERS_MEETING", "党员大会", "the members' meeting"),
                Basis.inferred("write-in-decider")))
        .majority(new Provision<>(MORE_THAN_HALF, Basis.regulations("majority")))
        .tie(new Provision<>(TieRule.NEW_VOTE_AMONG_TIED, Basis.regulations("tie")))
        .shortfall(new Provision<>(ShortfallRule.ANOTHER_BALLOT, Basis.regulations("shortfall")))
        .shortfallPool(
            new Provision<>(ShortfallPool.LISTED_NOT_ELECTED, Basis.practice("extra-ballot")))
        .confirmation(new Provision<>(Confirmation.FOR_THE_RECORD, CONFIRMATION))
        .build();
  }

  private static ElectionMethod branchOfficers2020() {
    return new ElectionMethod.Builder()
        .name(
            new Bilingual(
                "新一届支部委员会选举书记、副书记（2020年条例）",
                "Secretary or deputy, by the new branch committee (regulations of 2020)"))
        .quorum(new Provision<>(FOUR_FIFTHS, Basis.inferred("officers-quorum")))
        .surplus(
            new Provision<>(
                Threshold.atLeast(NOTHING, Base.SEATS),
                Basis.regulations("secretary-by-committee")))
        .ballotCheck(
            new Provision<>(BallotCheck.AGAINST_BOTH, Basis.inferred("officers-ballot-check")))
        .overVote(new Provision<>(OverVote.VOIDS_BALLOT, Basis.inferred("officers-over-vote")))
        .writeIn(new Provision<>(WriteInRule.ONE_PER_AGAINST, CHOICES))
        .unbackedWriteIn(
            new Provision<>(UnbackedWriteIn.VOIDS_LINE, Basis.inferred("unbacked-write-in")))
        .writeInDecider(
            new Provision<>(
                Body.of("NEW_COMMITTEE", "新一届支部委员会", "the new branch committee"),
                Basis.inferred("write-in-decider")))
        .majority(new Provision<>(MORE_THAN_HALF, Basis.inferred("officers-majority")))
        .tie(new Provision<>(TieRule.NEW_VOTE_AMONG_TIED, Basis.inferred("officers-tie")))
        .shortfall(
            new Provision<>(ShortfallRule.ANOTHER_BALLOT, Basis.inferred("officers-shortfall")))
        .shortfallPool(
            new Provision<>(ShortfallPool.LISTED_NOT_ELECTED, Basis.practice("extra-ballot")))
        .confirmation(new Provision<>(Confirmation.APPROVAL, CONFIRMATION))
        .build();
  }
}
