package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instruments;
import org.jiceng.organization.Office;
import org.jiceng.person.PartyStanding;
import org.jiceng.rule.Bound;
import org.jiceng.rule.Effect;
import org.jiceng.rule.Rule;

/** What the Party's regulations ask of those who stand for a post of a branch. */
final class PartyRules {
  private static final Citation FULL_MEMBER =
      Citation.article(Instruments.PARTY_ELECT_2020, "5", Confidence.SEEN);
  private static final Citation ONE_YEAR =
      Citation.article(Instruments.PARTY_BRANCH_2018, "23", Confidence.SEEN);

  private PartyRules() {}

  static ImmutableList<Rule<Dossier>> of(ReviewPolicy policy, CandidateFacts facts) {
    ImmutableList.Builder<Rule<Dossier>> rules = ImmutableList.builder();
    rules.add(fullMember(facts, policy));
    if (policy.membersOfThisBranchOnly()) {
      rules.add(memberOfThisBranch(facts, policy));
    }
    rules.add(oneYear(facts, policy));
    return rules.build();
  }

  @SuppressWarnings("EnumOrdinal") // the fact is ordered as the enum is
  private static Rule<Dossier> fullMember(CandidateFacts facts, ReviewPolicy policy) {
    int full = PartyStanding.FULL.ordinal();
    return new Rule.Builder<Dossier>()
        .id(FULL_MEMBER.rule())
        .citation(FULL_MEMBER)
        .name(ReviewText.RULE_FULL_MEMBER)
        .from(Instruments.PARTY_ELECT_2020.from())
        .addAllScopes(Scopes.of(Track.PARTY))
        .condition(Bound.within(facts.standing(), full, full, policy.fileKeeper()))
        .effect(Effect.BARS)
        .build();
  }

  /** No article that was read says so in these words: a reading, hence policy. */
  private static Rule<Dossier> memberOfThisBranch(CandidateFacts facts, ReviewPolicy policy) {
    Citation citation =
        Citation.unverified(policy.instrument(), "member-of-this-branch", Confidence.MEMORY);
    return new Rule.Builder<Dossier>()
        .id(citation.rule())
        .citation(citation)
        .name(ReviewText.RULE_THIS_BRANCH)
        .from(policy.referenceDay())
        .addAllScopes(Scopes.of(Track.PARTY))
        .condition(Bound.flag(facts.memberOfThisBranch(), policy.fileKeeper()))
        .effect(Effect.BARS)
        .build();
  }

  /** "As a rule": a notice, not a bar. */
  private static Rule<Dossier> oneYear(CandidateFacts facts, ReviewPolicy policy) {
    return new Rule.Builder<Dossier>()
        .id(ONE_YEAR.rule())
        .citation(ONE_YEAR)
        .name(ReviewText.RULE_ONE_YEAR)
        .from(Instruments.PARTY_BRANCH_2018.from())
        .addAllScopes(Scopes.of(Track.PARTY, Office.SECRETARY))
        .condition(Bound.atLeast(facts.yearsOfMembership(), 1, policy.fileKeeper()))
        .effect(Effect.ADVISES)
        .build();
  }
}
