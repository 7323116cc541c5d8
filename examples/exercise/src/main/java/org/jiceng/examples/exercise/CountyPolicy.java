package org.jiceng.examples.exercise;

import java.util.List;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.DateAnchor;
import org.jiceng.law.Confidence;
import org.jiceng.organization.Office;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.ListSeverity;
import org.jiceng.review.NegativeList;
import org.jiceng.review.Panel;
import org.jiceng.review.ReviewPolicy;
import org.jiceng.rule.LookBack;
import org.jiceng.text.Bilingual;

/** What the county lays down for its review: departments, a negative list, who answers to what. */
final class CountyPolicy {

  private CountyPolicy() {}

  static ReviewPolicy policy() {
    // tag::policy
    ReviewPolicy.Builder policy = new ReviewPolicy.Builder();
    policy
        .id("COUNTY-2026")
        .title(new Bilingual("某县2026年换届（虚构）", "A county in 2026 (synthetic)"))
        .referenceDay(County.DAY)
        .panel(Panel.of(new Bilingual("本例所设", "made up for this example"), County.DEPARTMENTS))
        .negativeList(
            NegativeList.named(County.TEXT, Confidence.SEEN)
                .add(ConditionCode.N01, ListSeverity.HARD, LookBack.permanent())
                .add(ConditionCode.N06, ListSeverity.WHILE_OPEN, LookBack.untilRectified())
                .add(ConditionCode.N12, ListSeverity.SOFT, LookBack.years(5, DateAnchor.DECIDED))
                .build())
        .fileKeeper(County.ORGANIZATION)
        .putAges(Office.BRANCH_MEMBER, County.rule("age", new Bounds(18, 60)))
        .putAllCompetence(ConditionCode.N01, List.of(County.POLICE, County.COURT))
        .putAllCompetence(ConditionCode.N06, List.of(County.DISCIPLINE))
        .putAllCompetence(ConditionCode.N12, List.of(County.POLICE));
    // end::policy
    policy.repliesDue(County.DAY.minusDays(1));
    return policy.build();
  }
}
