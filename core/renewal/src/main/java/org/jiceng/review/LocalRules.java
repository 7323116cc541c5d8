package org.jiceng.review;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.law.Instrument;
import org.jiceng.organization.Office;
import org.jiceng.rule.Bound;
import org.jiceng.rule.Condition;
import org.jiceng.rule.Effect;
import org.jiceng.rule.LookBack;
import org.jiceng.rule.Owed;
import org.jiceng.rule.Rule;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/** The rules of places as rules of a review, and why one of them is refused. */
final class LocalRules {
  private LocalRules() {}

  /** The question that {@code rule} puts to competent bodies, if it puts one. */
  static Optional<Question> question(LocalRule rule, ReviewPolicy policy) {
    return rule.demand() instanceof LocalDemand.Clear clear
        ? Optional.of(
            new Question(
                clear.condition(),
                policy.started(clear.lookBack()),
                Optional.of(clear.severity()),
                false))
        : Optional.empty();
  }

  static Rule<Dossier> rule(LocalRule local, ReviewPolicy policy, CandidateFacts facts) {
    Instrument source = local.citation().instrument();
    Rule.Builder<Dossier> rule = new Rule.Builder<>();
    return rule.id(local.id())
        .citation(local.citation())
        .name(name(local))
        .from(source.from())
        .untilExclusive(source.untilExclusive())
        .addAllScopes(local.scopes())
        .condition(condition(local, policy, facts))
        .effect(
            local.demand() instanceof LocalDemand.Clear clear
                ? clear.severity().effect()
                : Effect.BARS)
        .build();
  }

  private static Text name(LocalRule local) {
    LocalDemand demand = local.demand();
    if (demand instanceof LocalDemand.Clear clear) {
      return Message.of(
          ReviewText.RULE_ITEM, ImmutableMap.of("condition", Question.title(clear.condition())));
    }
    ReviewText words =
        demand instanceof LocalDemand.Ages ? ReviewText.RULE_AGE : ReviewText.RULE_EDUCATION;
    return Message.of(words, ImmutableMap.of("office", local.offices()));
  }

  private static Condition<Dossier> condition(
      LocalRule local, ReviewPolicy policy, CandidateFacts facts) {
    if (local.demand() instanceof LocalDemand.Ages ages) {
      return new Bound<>(
          facts.age(),
          ages.years().least(),
          ages.years().greatest(),
          new Owed(policy.fileKeeper(), ReviewText.OWES_BIRTH));
    }
    if (local.demand() instanceof LocalDemand.Education floor) {
      return Bound.flag(facts.attains(floor.least()), policy.fileKeeper());
    }
    return question(local, policy).orElseThrow().asCondition(policy);
  }

  static void check(ReviewPolicy policy, IssueLog log) {
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < policy.localRules().size(); index++) {
      LocalRule rule = policy.localRules().get(index);
      ImmutableMap<String, Object> which =
          ImmutableMap.of("index", index, "rule", rule.id(), "source", rule.citation());
      if (rule.citation().authority() == Authority.POLICY) {
        log.add(ReviewIssue.POLICY_LOCAL_RULE_WITHOUT_BASIS, Place.none(), which);
      }
      for (Office office : rule.offices()) {
        if (!seen.add(rule.id() + " " + office)) {
          log.add(ReviewIssue.POLICY_LOCAL_RULE_DUPLICATE, Place.none(), which);
        }
      }
      relaxed(rule)
          .forEach(
              statute ->
                  log.add(
                      ReviewIssue.POLICY_RELAXES_STATUTE,
                      Place.none(),
                      ImmutableMap.<String, Object>builder()
                          .putAll(which)
                          .put("statute", statute)
                          .buildOrThrow()));
    }
  }

  /** The statutes that {@code rule} would relax, on a day on which both are in force. */
  private static Stream<Citation> relaxed(LocalRule rule) {
    if (rule.demand() instanceof LocalDemand.Clear clear) {
      boolean asStrict =
          clear.severity() == ListSeverity.HARD && clear.lookBack().equals(LookBack.permanent());
      return StatutoryBar.ALL.stream()
          .filter(bar -> !asStrict && bar.condition() == clear.condition())
          .filter(bar -> rule.binds(bar.body()) && meet(rule, bar.law()))
          .map(StatutoryBar::citation);
    }
    if (rule.demand() instanceof LocalDemand.Ages ages
        && ages.years().least() < FranchiseRules.LEAST_AGE) {
      return FranchiseRules.STATUTES.entrySet().stream()
          .filter(statute -> rule.binds(statute.getValue()))
          .map(statute -> statute.getKey())
          .filter(citation -> meet(rule, citation.instrument()));
    }
    return Stream.empty();
  }

  private static boolean meet(LocalRule rule, Instrument statute) {
    Range<LocalDate> one = interval(rule.citation().instrument());
    Range<LocalDate> other = interval(statute);
    return one.isConnected(other) && !one.intersection(other).isEmpty();
  }

  private static Range<LocalDate> interval(Instrument instrument) {
    return instrument
        .untilExclusive()
        .map(until -> Range.closedOpen(instrument.from(), until))
        .orElseGet(() -> Range.atLeast(instrument.from()));
  }
}
