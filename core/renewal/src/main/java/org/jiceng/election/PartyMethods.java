package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiceng.fact.Body;
import org.jiceng.law.Base;
import org.jiceng.law.Fraction;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.law.Timeline;
import org.jiceng.law.Unknown;
import org.jiceng.text.Bilingual;

/** The elections within the Party, under the regulations of 1990 and of 2020. */
final class PartyMethods {
  private static final Fraction HALF = Fraction.of(1, 2);

  private PartyMethods() {}

  static ImmutableMap<ElectionKind, Timeline<ElectionMethod>> all() {
    Map<ElectionKind, Timeline<ElectionMethod>> all = new LinkedHashMap<>();
    put(all, ElectionKind.BRANCH_COMMITTEE, PartyMethods::branchCommittee);
    put(all, ElectionKind.GENERAL_BRANCH_COMMITTEE, PartyMethods::generalBranchCommittee);
    put(all, ElectionKind.GRASSROOTS_COMMITTEE, PartyMethods::grassrootsCommittee);
    put(all, ElectionKind.BRANCH_SECRETARY, PartyMethods::branchSecretary);
    put(all, ElectionKind.COMMITTEE_OFFICERS, PartyMethods::committeeOfficers);
    put(all, ElectionKind.PRELIMINARY, PartyMethods::preliminary);
    put(all, ElectionKind.DELEGATES, PartyMethods::delegates);
    put(all, ElectionKind.STANDING_COMMITTEE, PartyMethods::standingCommittee);
    return ImmutableMap.copyOf(all);
  }

  /** What one kind of election is under one text. */
  private interface Preset {
    ElectionMethod under(PartyText text);
  }

  private static void put(
      Map<ElectionKind, Timeline<ElectionMethod>> all, ElectionKind kind, Preset preset) {
    all.put(
        kind,
        Timeline.<ElectionMethod>builder()
            .put(
                PartyText.OF_1990.from(), PartyText.OF_2020.from(), preset.under(PartyText.OF_1990))
            .put(PartyText.OF_2020.from(), preset.under(PartyText.OF_2020))
            .build());
  }

  private static ElectionMethod branchCommittee(PartyText text) {
    return meeting(text, "党员大会选举支部委员会", "Branch committee, by the members' meeting")
        .reduction(reduction(3))
        .confirmation(new Provision<>(Confirmation.FOR_THE_RECORD, text.branchConfirmation()))
        .build();
  }

  private static ElectionMethod generalBranchCommittee(PartyText text) {
    return meeting(text, "党员大会选举总支部委员会", "General branch committee, by the members' meeting")
        .reduction(reduction(5))
        .confirmation(
            new Provision<>(Confirmation.FOR_THE_RECORD, Basis.practice("members-for-the-record")))
        .build();
  }

  private static ElectionMethod grassrootsCommittee(PartyText text) {
    return meeting(text, "选举基层委员会（纪律检查委员会）", "Grassroots (discipline) committee, by the meeting")
        .reduction(reduction(5))
        .confirmation(
            new Provision<>(Confirmation.FOR_THE_RECORD, Basis.practice("members-for-the-record")))
        .build();
  }

  /** The surplus speaks of committee members, so by its wording it does not bind a secretary. */
  private static ElectionMethod branchSecretary(PartyText text) {
    return common(text, "党员大会选举不设委员会的支部书记、副书记", "Secretary or deputy, by the members' meeting")
        .surplus(new Provision<>(MethodDefaults.NO_SURPLUS, Basis.inferred("secretary-surplus")))
        .surplusKind(MethodDefaults.of(SurplusKind.FLOOR))
        .writeInDecider(decider(PartyBodies.MEMBERS_MEETING))
        .reduction(new Provision<>(Reduction.notAllowed(), Basis.inferred("secretary-reduction")))
        .confirmation(new Provision<>(Confirmation.APPROVAL, text.branchConfirmation()))
        .build();
  }

  private static ElectionMethod committeeOfficers(PartyText text) {
    return OfficersMethod.of(text);
  }

  /** Who passes stands on the list of the formal vote; its base is an open doubt. */
  private static ElectionMethod preliminary(PartyText text) {
    return withoutMajority(text, "差额预选", "Preliminary vote")
        .majority(
            new Unknown<>(
                text.rule("preliminary"),
                ImmutableList.of(
                    Threshold.moreThan(HALF, Base.PRESENT),
                    Threshold.moreThan(HALF, Base.ENTITLED))))
        .surplus(text.committeeSurplus())
        .surplusKind(text.surplusKind())
        .writeInDecider(decider(PartyBodies.MEMBERS_MEETING))
        .reduction(new Provision<>(Reduction.notAllowed(), Basis.inferred("preliminary-reduction")))
        .confirmation(
            new Provision<>(Confirmation.NONE, Basis.inferred("preliminary-confirmation")))
        .build();
  }

  private static ElectionMethod delegates(PartyText text) {
    return common(text, "选举党员代表大会代表", "Delegates to a delegates' meeting")
        .surplus(text.delegatesSurplus())
        .surplusKind(MethodDefaults.of(SurplusKind.FLOOR))
        .writeInDecider(decider(PartyBodies.MEMBERS_MEETING))
        .reduction(new Provision<>(Reduction.notAllowed(), Basis.inferred("delegates-reduction")))
        .confirmation(new Provision<>(Confirmation.REVIEW, text.delegatesReview()))
        .build();
  }

  /** One or two candidates more than seats, from memory: policy. */
  private static ElectionMethod standingCommittee(PartyText text) {
    return common(text, "新一届委员会选举常务委员会", "Standing committee, by the new committee")
        .surplus(
            new Provision<>(
                Threshold.moreThan(MethodDefaults.NOTHING, Base.SEATS),
                Basis.remembered("standing-committee-surplus")))
        .surplusKind(MethodDefaults.of(SurplusKind.FLOOR))
        .writeInDecider(decider(PartyBodies.NEW_COMMITTEE))
        .reduction(new Provision<>(Reduction.notAllowed(), Basis.inferred("standing-reduction")))
        .confirmation(new Provision<>(Confirmation.APPROVAL, Basis.remembered("standing-approval")))
        .build();
  }

  private static ElectionMethod.Builder meeting(PartyText text, String zh, String en) {
    ElectionMethod.Builder builder = common(text, zh, en);
    builder
        .surplus(text.committeeSurplus())
        .surplusKind(text.surplusKind())
        .writeInDecider(decider(PartyBodies.MEMBERS_MEETING));
    return builder;
  }

  /**
   * The consent is known from secondary sources, but the least number is deduced: so all is policy.
   */
  private static Setting<Reduction> reduction(int minimumSeats) {
    return new Provision<>(
        Reduction.withConsent(Threshold.atLeast(HALF, Base.PRESENT), minimumSeats),
        Basis.inferred("reduction"));
  }

  private static Setting<Body> decider(Body body) {
    return new Provision<>(body, Basis.inferred("write-in-decider"));
  }

  private static ElectionMethod.Builder common(PartyText text, String zh, String en) {
    ElectionMethod.Builder builder = withoutMajority(text, zh, en);
    builder.majority(
        new Provision<>(Threshold.moreThan(HALF, Base.PRESENT), text.rule("majority")));
    return builder;
  }

  private static ElectionMethod.Builder withoutMajority(PartyText text, String zh, String en) {
    ElectionMethod.Builder builder = new ElectionMethod.Builder();
    builder
        .name(new Bilingual(zh + text.label().zh(), en + text.label().en()))
        .proxies(text.proxies())
        .quorum(text.quorum())
        .ballotCheck(new Provision<>(BallotCheck.AGAINST_BOTH, text.rule("ballot-check")))
        .overVote(new Provision<>(OverVote.VOIDS_BALLOT, text.rule("over-vote")))
        .writeIn(new Provision<>(WriteInRule.ONE_PER_AGAINST, text.choices()))
        .unbackedWriteIn(
            new Provision<>(UnbackedWriteIn.VOIDS_LINE, Basis.inferred("unbacked-write-in")))
        .tie(new Provision<>(TieRule.NEW_VOTE_AMONG_TIED, text.rule("tie")))
        .shortfall(new Provision<>(ShortfallRule.ANOTHER_BALLOT, text.rule("shortfall")))
        .shortfallPool(
            new Provision<>(ShortfallPool.LISTED_NOT_ELECTED, Basis.practice("extra-ballot")));
    return builder;
  }
}
