package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.fact.DateAnchor;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instruments;
import org.jiceng.rule.Condition;
import org.jiceng.rule.Effect;
import org.jiceng.rule.LookBack;
import org.jiceng.rule.Rule;

/**
 * Rights suspended of who is in custody of a supervisory body (留置) or arrested (逮捕): for posts of
 * the Party by a decision, so that custody without one, and release without another, are open. No
 * text that was read says the same of self-government, where it is advice. Asked where a body is
 * competent for investigations (N06) or for prosecutions (N07); it reports the days of custody, of
 * the decision and of release with the case.
 */
final class CustodyRules {
  static final ImmutableList<ConditionCode> CONDITIONS =
      ImmutableList.of(ConditionCode.N06, ConditionCode.N07);
  private static final Citation SUSPENDED =
      new Citation(
          Instruments.PARTY_ELECT_2020.id() + "/5c",
          Instruments.PARTY_ELECT_2020,
          Optional.of("5"),
          Confidence.SEEN);

  private CustodyRules() {}

  static boolean apply(ConditionCode condition, ReviewPolicy policy) {
    return !policy.competence().get(condition).isEmpty();
  }

  static Question question(ConditionCode condition) {
    return new Question(condition, LookBack.whileRightsAreLost(), Optional.empty(), false);
  }

  static ImmutableList<Rule<Dossier>> of(ConditionCode condition, ReviewPolicy policy) {
    if (!apply(condition, policy)) {
      return ImmutableList.of();
    }
    Citation reading =
        Citation.unverified(policy.instrument(), "rights-suspended", Confidence.MEMORY);
    return ImmutableList.of(
        rule(condition, policy, SUSPENDED, Track.PARTY),
        rule(condition, policy, reading, Track.SELF_GOVERNMENT));
  }

  private static Rule<Dossier> rule(
      ConditionCode condition, ReviewPolicy policy, Citation citation, Track track) {
    return new Rule.Builder<Dossier>()
        .id(citation.rule() + "/" + condition.name())
        .citation(citation)
        .name(ReviewText.RULE_SUSPENDED)
        .from(citation.instrument().from())
        .addAllScopes(Scopes.of(track))
        .condition(notSuspended(condition, policy))
        .effect(track == Track.PARTY ? Effect.BARS : Effect.ADVISES)
        .build();
  }

  private static Condition<Dossier> notSuspended(ConditionCode condition, ReviewPolicy policy) {
    Question question = question(condition);
    LocalDate day = policy.referenceDay();
    String key = "suspended." + condition.name();
    return question.ofEachBody(
        policy,
        body ->
            Condition.all(
                ImmutableList.of(
                    question.none(
                        key,
                        body,
                        question.lookBack(),
                        policy,
                        (dossier, record) -> !isOpen(record, day)),
                    Question.settled(
                        key + ".decided",
                        body,
                        ReviewText.FACT_SUSPENDED,
                        dossier -> owing(dossier, condition, body, day)))));
  }

  private static ImmutableSortedSet<Body> owing(
      Dossier dossier, ConditionCode condition, Body body, LocalDate day) {
    return dossier.reported(condition, body).anyMatch(record -> isOpen(record, day))
        ? ImmutableSortedSet.of(body)
        : ImmutableSortedSet.of();
  }

  /** In custody, and no decision is known; or released, and none that gives the rights back. */
  private static boolean isOpen(ReportedRecord record, LocalDate day) {
    boolean isReleased =
        record.date(DateAnchor.RELEASED).filter(date -> !date.isAfter(day).isTrue()).isPresent();
    boolean isSurelyReleased =
        record.date(DateAnchor.RELEASED).filter(date -> date.isAfter(day).isFalse()).isPresent();
    if (record.date(DateAnchor.RIGHTS_LOST).isPresent()) {
      return isReleased && record.date(DateAnchor.RIGHTS_RESTORED).isEmpty();
    }
    return record.date(DateAnchor.DETAINED).isPresent() && !isSurelyReleased;
  }
}
