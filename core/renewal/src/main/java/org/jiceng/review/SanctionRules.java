package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.fact.DateAnchor;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instruments;
import org.jiceng.review.PostLadder.Rise;
import org.jiceng.rule.Condition;
import org.jiceng.rule.Effect;
import org.jiceng.rule.LookBack;
import org.jiceng.rule.Rule;
import org.jiceng.rule.UntilDate;
import org.jiceng.text.Message;
import org.jiceng.text.MessageKey;

/**
 * What sanctions stop while they have effect: promotion, and not the right to be elected, which
 * probation within the Party alone takes. They are asked about where a body is competent for
 * sanctions. For self-government they bind whoever recommends on behalf of the Party, and are
 * advice.
 */
final class SanctionRules {
  static final Question QUESTION =
      new Question(ConditionCode.N05, LookBack.whileInEffect(), Optional.empty(), false);
  private static final Citation NO_RIGHTS =
      new Citation(
          Instruments.PARTY_ELECT_2020.id() + "/5b",
          Instruments.PARTY_ELECT_2020,
          Optional.of("5"),
          Confidence.SEEN);
  private static final int SHORTEST_PROBATION = 12;

  private final ReviewPolicy policy;
  private final ImmutableList.Builder<Rule<Dossier>> rules = ImmutableList.builder();

  private SanctionRules(ReviewPolicy policy) {
    this.policy = policy;
  }

  static boolean apply(ReviewPolicy policy) {
    return !policy.competence().get(ConditionCode.N05).isEmpty();
  }

  static ImmutableList<Rule<Dossier>> of(ReviewPolicy policy) {
    SanctionRules made = new SanctionRules(policy);
    if (apply(policy)) {
      made.rules.add(made.probation());
      SanctionStop.all(policy).forEach(made::add);
    }
    return made.rules.build();
  }

  private void add(SanctionStop stop) {
    for (Track track : Track.values()) {
      boolean binds = track == Track.PARTY && !stop.closesFirstPosts();
      MessageKey name =
          stop.closesFirstPosts() ? ReviewText.RULE_FIRST_POST : ReviewText.RULE_PROMOTION;
      Citation citation = stop.citation();
      rules.add(
          new Rule.Builder<Dossier>()
              .id(citation.rule())
              .citation(citation)
              .name(Message.of(name, ImmutableMap.of("kinds", stop.kinds())))
              .from(citation.instrument().from())
              .addAllScopes(Scopes.of(track))
              .condition(QUESTION.ofEachBody(policy, body -> stops(stop, body)))
              .effect(binds ? Effect.BARS : Effect.ADVISES)
              .build());
    }
  }

  private Condition<Dossier> stops(SanctionStop stop, Body body) {
    return Condition.all(
        ImmutableList.of(
            QUESTION.none(
                stop.citation().rule(),
                body,
                LookBack.whileInEffect(),
                policy,
                (dossier, record) ->
                    stop.covers(record)
                        && rise(record, dossier).filter(stop.rises()::contains).isPresent()),
            Question.settled(
                stop.citation().rule() + ".posts",
                body,
                ReviewText.FACT_POSTS,
                dossier -> owingPosts(stop, dossier, body))));
  }

  private Optional<Rise> rise(ReportedRecord record, Dossier dossier) {
    return record
        .sanction()
        .flatMap(Sanction::formerPosts)
        .map(former -> policy.postLadder().rise(former, dossier.candidate().office()));
  }

  /** Who has to say how the post sought stands to those held, or which sanction it was. */
  private ImmutableSortedSet<Body> owingPosts(SanctionStop stop, Dossier dossier, Body body) {
    ImmutableSortedSet.Builder<Body> owing = ImmutableSortedSet.naturalOrder();
    dossier
        .reported(ConditionCode.N05, body)
        .filter(record -> record.sanction().isEmpty() || stop.covers(record))
        .filter(this::mayHaveEffect)
        .forEach(
            record -> {
              Optional<Rise> rise = rise(record, dossier);
              if (rise.isEmpty()) {
                owing.add(body);
              } else if (rise.get() == Rise.ACROSS) {
                owing.add(policy.softDecider());
              }
            });
    return owing.build();
  }

  private boolean mayHaveEffect(ReportedRecord record) {
    return !LookBack.whileInEffect()
        .runs(record.toFact(Optional.empty()), policy.referenceDay(), policy.periodConvention())
        .isFalse();
  }

  /** Who is on probation is not electable; a probation that is over without a decision is open. */
  private Rule<Dossier> probation() {
    return new Rule.Builder<Dossier>()
        .id(NO_RIGHTS.rule())
        .citation(NO_RIGHTS)
        .name(ReviewText.RULE_PROBATION)
        .from(Instruments.PARTY_ELECT_2020.from())
        .addAllScopes(Scopes.of(Track.PARTY))
        .condition(
            QUESTION.ofEachBody(
                policy,
                body ->
                    Condition.all(
                        ImmutableList.of(
                            QUESTION.none(
                                NO_RIGHTS.rule(),
                                body,
                                new UntilDate(Optional.empty(), DateAnchor.RIGHTS_RESTORED),
                                policy,
                                (dossier, record) -> isProbation(record) && !isOverdue(record)),
                            Question.settled(
                                NO_RIGHTS.rule() + ".restored",
                                body,
                                ReviewText.FACT_RESTORED,
                                dossier ->
                                    dossier
                                            .reported(ConditionCode.N05, body)
                                            .anyMatch(r -> isProbation(r) && isOverdue(r))
                                        ? ImmutableSortedSet.of(body)
                                        : ImmutableSortedSet.of())))))
        .effect(Effect.BARS)
        .build();
  }

  private static boolean isProbation(ReportedRecord record) {
    return record
        .sanction()
        .filter(sanction -> sanction.kind() == SanctionKind.PARTY_PROBATION)
        .isPresent();
  }

  /** Whether it may be over by the calendar although nobody has restored the rights. */
  private boolean isOverdue(ReportedRecord record) {
    int months = record.sanction().flatMap(Sanction::months).orElse(SHORTEST_PROBATION);
    return record.date(DateAnchor.RIGHTS_RESTORED).isEmpty()
        && record
            .date(DateAnchor.DECIDED)
            .map(date -> policy.periodConvention().firstFreeDay(date.earliest(), months))
            .filter(policy.referenceDay()::isBefore)
            .isEmpty();
  }
}
