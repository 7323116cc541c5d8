package org.jiceng.io.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.document.LawValues;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.Shape;
import org.jiceng.io.json.ValueParser;
import org.jiceng.io.json.Values;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.PeriodConvention;
import org.jiceng.review.CompetentReplies;
import org.jiceng.review.NegativeList;
import org.jiceng.review.Panel;
import org.jiceng.review.PostLadder;
import org.jiceng.review.ReviewIssue;
import org.jiceng.review.ReviewPolicy;
import org.jiceng.rule.Span;
import org.jiceng.text.Bilingual;

/** A policy as members of a JSON document. */
final class PolicyDocument {
  private static final String NAME = "jiceng.review-policy";

  private static final Member<Bilingual> SOURCE = Member.of("source", LawValues.WORDS);
  private static final Member<ImmutableList<Body>> DEPARTMENTS =
      Member.of("departments", Values.list(LawValues.BODY));

  private static final Member<String> FORMAT =
      Member.of("format", Values.string(Cells.oneOf(ImmutableMap.of(NAME, NAME))), NAME);
  private static final Member<Integer> VERSION = Member.of("version", Values.integer(0, 0), 0);
  private static final Member<String> ID = Member.of("id", Values.string(Cells.text()));
  private static final Member<Bilingual> TITLE = Member.of("title", LawValues.WORDS);
  private static final Member<LocalDate> REFERENCE_DAY = Member.of("referenceDay", LawValues.DAY);
  private static final Member<Panel> PANEL =
      Member.of(
          "panel",
          Shape.of(SOURCE, DEPARTMENTS)
              .as(panel -> Panel.of(panel.get(SOURCE), panel.get(DEPARTMENTS))));
  private static final Member<ImmutableList<Body>> OTHER_BODIES =
      Member.of("otherBodies", Values.list(LawValues.BODY), ImmutableList.of());
  private static final Member<Optional<LocalDate>> TERM_START =
      Member.optional("termStart", LawValues.DAY);
  private static final Member<Optional<LocalDate>> ELECTION_START =
      Member.optional("electionStart", LawValues.DAY);
  private static final Member<Optional<Boolean>> HISTORICAL_ITEMS =
      Member.optional("historicalItems", Values.bool());
  private static final Member<Optional<PostLadder>> POST_LADDER =
      Member.optional("postLadder", PostLadderValues.LADDER);
  private static final Member<Optional<PeriodConvention>> PERIOD_CONVENTION =
      LawValues.constant("periodConvention", PeriodConvention.class);
  private static final Member<Optional<CompetentReplies>> COMPETENT_REPLIES =
      LawValues.constant("competentReplies", CompetentReplies.class);
  private static final Member<Optional<Boolean>> EVERY_DEPARTMENT_OWES_REPLY =
      Member.optional("everyDepartmentOwesReply", Values.bool());
  private static final Member<Optional<Boolean>> MEMBERS_OF_THIS_BRANCH_ONLY =
      Member.optional("membersOfThisBranchOnly", Values.bool());

  private final Member<NegativeList> negativeList;

  private PolicyDocument(Member<NegativeList> negativeList) {
    this.negativeList = negativeList;
  }

  /** Reads a policy, whose list may be one of {@code named}. */
  static ValueParser<ReviewPolicy> choosing(Iterable<NegativeList> named) {
    Member<NegativeList> list = Member.of("negativeList", NegativeListDocument.oneOf(named));
    return Shape.of(
            FORMAT,
            VERSION,
            ID,
            TITLE,
            REFERENCE_DAY,
            PANEL,
            OTHER_BODIES,
            PolicyCompetence.COMPETENCE,
            list,
            TERM_START,
            ELECTION_START,
            HISTORICAL_ITEMS,
            PolicyLocalRules.LOCAL_RULES,
            POST_LADDER,
            PolicyFloors.AGES,
            PolicyFloors.EDUCATION_FLOORS,
            PERIOD_CONVENTION,
            COMPETENT_REPLIES,
            EVERY_DEPARTMENT_OWES_REPLY,
            MEMBERS_OF_THIS_BRANCH_ONLY,
            PolicyDays.REPLIES_DUE,
            PolicyDays.DEEMED_PASS_AFTER,
            PolicyDays.RE_EXAMINATION_DAYS,
            PolicyDays.CALENDAR_EXCEPTIONS,
            PolicyBodies.SOFT_DECIDER,
            PolicyBodies.FILE_KEEPER,
            PolicyBodies.INSPECTION_BODY,
            PolicyBodies.LEAD_BODY)
        .checked(new PolicyDocument(list)::policy);
  }

  private Outcome<ReviewPolicy> policy(Attributes policy) {
    IssueLog log = new IssueLog();
    Instrument source =
        Instruments.policy(policy.get(ID), policy.get(TITLE), policy.get(REFERENCE_DAY));
    ReviewPolicy.Builder builder = new ReviewPolicy.Builder();
    builder
        .id(policy.get(ID))
        .title(policy.get(TITLE))
        .referenceDay(policy.get(REFERENCE_DAY))
        .panel(policy.get(PANEL))
        .negativeList(policy.get(negativeList))
        .putAllCompetence(
            PolicyCompetence.of(policy.get(PolicyCompetence.COMPETENCE), bodies(policy), log))
        .putAllAges(PolicyFloors.ages(policy, source))
        .putAllEducationFloors(PolicyFloors.educationFloors(policy, source));
    policy.get(TERM_START).ifPresent(day -> builder.putSpanStarts(Span.THIS_TERM, day));
    policy.get(ELECTION_START).ifPresent(day -> builder.putSpanStarts(Span.THIS_ELECTION, day));
    policy.get(HISTORICAL_ITEMS).ifPresent(builder::historicalItems);
    policy
        .get(PolicyLocalRules.LOCAL_RULES)
        .forEach(rule -> builder.addLocalRules(PolicyLocalRules.rule(rule)));
    policy.get(POST_LADDER).ifPresent(builder::postLadder);
    policy.get(PERIOD_CONVENTION).ifPresent(builder::periodConvention);
    policy.get(COMPETENT_REPLIES).ifPresent(builder::competentReplies);
    policy.get(EVERY_DEPARTMENT_OWES_REPLY).ifPresent(builder::everyDepartmentOwesReply);
    policy.get(MEMBERS_OF_THIS_BRANCH_ONLY).ifPresent(builder::membersOfThisBranchOnly);
    PolicyDays.set(policy, builder);
    PolicyBodies.set(policy, builder);
    if (log.hasErrors()) {
      // A code that means nobody would be reported again as a condition without a body.
      return new Outcome.Refused<>(log.sorted());
    }
    Outcome<ReviewPolicy> built = builder.buildOutcome();
    built
        .issues()
        .forEach(issue -> log.add(new Issue(issue.code(), place(policy, issue), issue.message())));
    return Outcome.of(log, built::orElseThrow);
  }

  private static Iterable<Body> bodies(Attributes policy) {
    return Iterables.concat(
        policy.get(PANEL).departments(),
        policy.get(OTHER_BODIES),
        policy.get(PolicyBodies.FILE_KEEPER).stream().toList());
  }

  /** The checks of a policy know no document; this is where what they find is put right. */
  private Place place(Attributes policy, Issue issue) {
    if (!(issue.code() instanceof ReviewIssue code)) {
      return policy.place();
    }
    return switch (code) {
      case POLICY_DAY_BEFORE_RULES -> policy.place(REFERENCE_DAY);
      case POLICY_CONDITION_WITHOUT_BODY, POLICY_DEPARTMENT_WITHOUT_CONDITION ->
          policy.place(PolicyCompetence.COMPETENCE);
      case POLICY_ITEM_DUPLICATE,
          POLICY_ITEM_HISTORICAL,
          POLICY_ITEM_SWITCHED_OFF,
          POLICY_SOURCE_NOT_IN_FORCE ->
          policy.place(negativeList);
      case POLICY_LOCAL_RULE_WITHOUT_BASIS, POLICY_LOCAL_RULE_DUPLICATE, POLICY_RELAXES_STATUTE ->
          policy
              .get(PolicyLocalRules.LOCAL_RULES)
              .get((Integer) issue.message().arguments().getOrDefault("index", 0))
              .place();
      case POLICY_SPAN_START_MISSING ->
          policy.place(
              issue.message().arguments().containsValue(Span.THIS_TERM)
                  ? TERM_START
                  : ELECTION_START);
      case POLICY_BODY_AMBIGUOUS ->
          PolicyBodies.named(policy, issue.message().arguments().getOrDefault("department", ""))
              .map(policy::place)
              .orElseGet(() -> policy.place(PANEL));
      default -> policy.place();
    };
  }
}
