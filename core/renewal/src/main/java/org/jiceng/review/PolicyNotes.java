package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jiceng.law.Confidence;
import org.jiceng.law.Provision;
import org.jiceng.text.Message;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Text;

/** Says every choice of a policy in words. */
final class PolicyNotes {
  private final ReviewPolicy policy;
  private final ImmutableList.Builder<Text> notes = ImmutableList.builder();

  private PolicyNotes(ReviewPolicy policy) {
    this.policy = policy;
  }

  static ImmutableList<Text> of(ReviewPolicy policy) {
    return new PolicyNotes(policy).make();
  }

  private ImmutableList<Text> make() {
    add(
        PolicyText.POLICY,
        ImmutableMap.of("id", policy.id(), "title", policy.title(), "day", policy.referenceDay()));
    addPanel();
    addList();
    policy
        .spanStarts()
        .forEach(
            (span, start) -> add(PolicyText.SPAN, ImmutableMap.of("span", span, "start", start)));
    for (LocalRule rule : policy.localRules()) {
      add(
          PolicyText.LOCAL_RULE,
          ImmutableMap.of(
              "rule", rule.id(), "offices", rule.offices(), "citation", rule.citation()));
    }
    policy.ages().forEach((office, ages) -> addProvision(PolicyText.AGES, office, ages));
    policy
        .educationFloors()
        .forEach((office, floor) -> addProvision(PolicyText.EDUCATION, office, floor));
    if (!policy.negativeList().items().isEmpty()) {
      add(PolicyText.CONVENTION, choice(policy.periodConvention(), Confidence.INFERRED));
      add(PolicyText.REPLIES, choice(policy.competentReplies(), Confidence.INFERRED));
      add(PolicyText.DECIDER, choice(policy.softDecider(), Confidence.INFERRED));
    }
    if (!policy.panel().isEmpty()) {
      policy
          .repliesDue()
          .ifPresent(last -> add(PolicyText.REPLIES_DUE, ImmutableMap.of("day", last)));
      add(PolicyText.RE_EXAMINATION, choice(policy.reExaminationDays(), Confidence.INFERRED));
    }
    policy
        .deemedPassAfter()
        .ifPresent(last -> add(PolicyText.DEEMED_PASS, ImmutableMap.of("day", last)));
    if (policy.membersOfThisBranchOnly()) {
      add(PolicyText.THIS_BRANCH, ImmutableMap.of("confidence", Confidence.MEMORY));
    }
    add(PolicyText.FILE_KEEPER, choice(policy.fileKeeper(), Confidence.INFERRED));
    if (SanctionRules.apply(policy)) {
      policy
          .postLadder()
          .ladders()
          .forEach(ladder -> add(PolicyText.LADDER, choice(ladder, Confidence.INFERRED)));
    } else {
      notes.add(PolicyText.NOT_CHECKED_PROBATION);
    }
    if (CustodyRules.CONDITIONS.stream().noneMatch(asked -> CustodyRules.apply(asked, policy))) {
      notes.add(PolicyText.NOT_CHECKED_CUSTODY);
    }
    return notes.build();
  }

  private void addPanel() {
    Panel panel = policy.panel();
    if (panel.isEmpty()) {
      notes.add(PolicyText.NO_PANEL);
      return;
    }
    add(
        PolicyText.PANEL,
        ImmutableMap.of(
            "count", panel.departments().size(),
            "departments", panel.departments(),
            "source", panel.source()));
    if (policy.everyDepartmentOwesReply()) {
      add(PolicyText.ALL_OWE, ImmutableMap.of("confidence", Confidence.INFERRED));
    }
  }

  private void addList() {
    NegativeList list = policy.negativeList();
    list.title()
        .ifPresent(
            title ->
                add(
                    PolicyText.LIST,
                    ImmutableMap.of("title", title, "count", list.items().size())));
    list.reasonForNone()
        .ifPresent(reason -> add(PolicyText.NO_LIST, ImmutableMap.of("reason", reason)));
  }

  private void addProvision(MessageKey key, Text office, Provision<?> provision) {
    add(
        key,
        ImmutableMap.of(
            "office", office, "value", provision.value(), "citation", provision.citation()));
  }

  private static Map<String, ?> choice(Object value, Confidence confidence) {
    return ImmutableMap.of("value", value, "confidence", confidence);
  }

  private void add(MessageKey key, Map<String, ?> arguments) {
    notes.add(Message.of(key, arguments));
  }
}
