package org.jiceng.review;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.law.Citation;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.rule.InSpan;
import org.jiceng.rule.LookBack;

/** Checks whether a policy can be applied. */
final class PolicyChecks {
  private PolicyChecks() {}

  static void check(ReviewPolicy policy, IssueLog log) {
    checkDay(policy, log);
    checkItems(policy, log);
    checkBodies(policy, log);
    LocalRules.check(policy, log);
    sources(policy)
        .map(Citation::instrument)
        .filter(source -> !source.isInForceOn(policy.referenceDay()))
        .forEach(
            source ->
                report(
                    ReviewIssue.POLICY_SOURCE_NOT_IN_FORCE,
                    ImmutableMap.of("source", source.id(), "day", policy.referenceDay()),
                    log));
  }

  static void notice(ReviewPolicy policy, IssueLog log) {
    policy.negativeList().items().stream()
        .filter(policy::isOutdated)
        .forEach(
            item ->
                report(
                    policy.historicalItems()
                        ? ReviewIssue.POLICY_ITEM_HISTORICAL
                        : ReviewIssue.POLICY_ITEM_SWITCHED_OFF,
                    ImmutableMap.of(
                        "condition", item.condition().name(),
                        "item", item.rule(),
                        "day", policy.referenceDay()),
                    log));
    for (Body idle : ReviewRules.withoutCondition(policy)) {
      report(
          ReviewIssue.POLICY_DEPARTMENT_WITHOUT_CONDITION,
          ImmutableMap.of("department", idle),
          log);
    }
  }

  /** On an earlier day a probationary member would pass, only because no rule is known. */
  private static void checkDay(ReviewPolicy policy, IssueLog log) {
    LocalDate first = Instruments.PARTY_ELECT_2020.from();
    if (policy.referenceDay().isBefore(first)) {
      report(
          ReviewIssue.POLICY_DAY_BEFORE_RULES,
          ImmutableMap.of("day", policy.referenceDay(), "first", first),
          log);
    }
  }

  private static void checkItems(ReviewPolicy policy, IssueLog log) {
    Set<ConditionCode> seen = EnumSet.noneOf(ConditionCode.class);
    for (NegativeListItem item : policy.negativeList().items()) {
      ImmutableMap<String, Object> which =
          ImmutableMap.of("condition", item.condition().name(), "item", item.rule());
      if (!seen.add(item.condition())) {
        report(ReviewIssue.POLICY_ITEM_DUPLICATE, which, log);
      }
      if (policy.itemsApplied().contains(item)) {
        checkAsked(item.condition(), item.lookBack(), item.rule(), policy, log);
      }
    }
    for (LocalRule rule : policy.localRules()) {
      if (rule.demand() instanceof LocalDemand.Clear clear) {
        checkAsked(clear.condition(), clear.lookBack(), rule.id(), policy, log);
      }
    }
  }

  private static void checkAsked(
      ConditionCode condition, LookBack lookBack, String rule, ReviewPolicy policy, IssueLog log) {
    if (policy.started(lookBack) instanceof InSpan within
        && within.start().filter(start -> !start.isAfter(policy.referenceDay())).isEmpty()) {
      report(
          ReviewIssue.POLICY_SPAN_START_MISSING,
          ImmutableMap.of("span", within.span(), "item", rule, "day", policy.referenceDay()),
          log);
    }
    if (policy.competence().get(condition).isEmpty()) {
      report(
          ReviewIssue.POLICY_CONDITION_WITHOUT_BODY,
          ImmutableMap.of("condition", condition.name(), "item", rule),
          log);
    }
  }

  private static void checkBodies(ReviewPolicy policy, IssueLog log) {
    Map<String, Body> byCode = new HashMap<>();
    for (Body body : policy.bodies()) {
      if (byCode.putIfAbsent(body.code(), body) != null) {
        report(ReviewIssue.POLICY_BODY_AMBIGUOUS, ImmutableMap.of("department", body.code()), log);
      }
    }
  }

  private static Stream<Citation> sources(ReviewPolicy policy) {
    return Streams.concat(
        policy.negativeList().items().stream().map(NegativeListItem::citation),
        policy.ages().values().stream().map(Provision::citation),
        policy.educationFloors().values().stream().map(Provision::citation));
  }

  private static void report(ReviewIssue code, ImmutableMap<String, ?> arguments, IssueLog log) {
    log.add(code, Place.none(), arguments);
  }
}
