package org.jiceng.io.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.fact.Bounds;
import org.jiceng.io.attribute.Attribute;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.document.LawValues;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.Shape;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.organization.Office;
import org.jiceng.person.EducationLevel;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.ListSeverity;
import org.jiceng.review.LocalDemand;
import org.jiceng.review.LocalRule;
import org.jiceng.rule.LookBack;
import org.jiceng.text.Bilingual;

/** The rules of places within a policy: a source, the offices, and one thing that is asked. */
final class PolicyLocalRules {
  private static final ImmutableList<Office> OFFICES =
      Arrays.stream(Office.values()).filter(office -> !office.isParty()).collect(toImmutableList());

  private static final Member<String> ID = Member.of("id", Values.string(Cells.text()));
  private static final Member<Bilingual> TITLE = Member.of("title", LawValues.WORDS);
  private static final Member<Authority> AUTHORITY =
      Member.of("authority", LawValues.constant(Authority.class));
  private static final Member<LocalDate> FROM = Member.of("from", LawValues.DAY);
  private static final Member<Optional<LocalDate>> UNTIL =
      Member.optional("untilExclusive", LawValues.DAY);
  private static final Member<Instrument> SOURCE =
      Member.of(
          "source", Shape.of(ID, TITLE, AUTHORITY, FROM, UNTIL).checked(PolicyLocalRules::source));
  private static final Member<String> ARTICLE = Member.of("article", Values.string(Cells.text()));
  private static final Member<Confidence> CONFIDENCE =
      Member.of("confidence", LawValues.constant(Confidence.class));
  private static final Member<ImmutableList<Office>> FOR =
      Member.of("offices", Values.list(Values.string(Cells.oneOf(OFFICES))));

  private static final Member<Optional<Bounds>> AGES = Member.optional("ages", PolicyFloors.YEARS);
  private static final Member<Optional<EducationLevel>> EDUCATION =
      LawValues.constant("education", EducationLevel.class);
  private static final Member<ConditionCode> CONDITION =
      Member.of("condition", LawValues.constant(ConditionCode.class));
  private static final Member<ListSeverity> SEVERITY =
      Member.of("severity", LawValues.constant(ListSeverity.class));
  private static final Member<LookBack> LOOK_BACK = Member.of("lookBack", LookBackValues.LOOK_BACK);
  private static final Member<Optional<LocalDemand>> CLEAR =
      Member.optional(
          "clearOf",
          Shape.of(CONDITION, SEVERITY, LOOK_BACK)
              .as(
                  clear ->
                      new LocalDemand.Clear(
                          clear.get(CONDITION), clear.get(SEVERITY), clear.get(LOOK_BACK))));

  static final Member<ImmutableList<Attributes>> LOCAL_RULES =
      Member.of(
          "localRules",
          Values.list(
              Shape.of(SOURCE, ARTICLE, CONFIDENCE, FOR, AGES, EDUCATION, CLEAR)
                  .checked(PolicyLocalRules::consistent)),
          ImmutableList.of());

  private PolicyLocalRules() {}

  static LocalRule rule(Attributes rule) {
    return new LocalRule(
        Citation.article(rule.get(SOURCE), rule.get(ARTICLE), rule.get(CONFIDENCE)),
        ImmutableSet.copyOf(rule.get(FOR)),
        demands(rule).get(0));
  }

  private static List<LocalDemand> demands(Attributes rule) {
    return Stream.of(
            rule.get(AGES).<LocalDemand>map(LocalDemand.Ages::new),
            rule.get(EDUCATION).<LocalDemand>map(LocalDemand.Education::new),
            rule.get(CLEAR))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Outcome<Instrument> source(Attributes source) {
    Optional<LocalDate> until = source.get(UNTIL);
    if (until.isPresent() && !source.get(FROM).isBefore(until.get())) {
      return misplaced(source, UNTIL, FROM);
    }
    return Outcome.accepted(
        new Instrument(
            source.get(ID), source.get(TITLE), source.get(AUTHORITY), source.get(FROM), until));
  }

  /** One demand, somebody who is bound, and no law that was not read. */
  private static Outcome<Attributes> consistent(Attributes rule) {
    if (rule.get(FOR).isEmpty()) {
      return missing(rule, FOR);
    }
    int demands = demands(rule).size();
    if (demands == 0) {
      return missing(rule, AGES);
    }
    if (demands > 1) {
      return misplaced(rule, rule.get(CLEAR).isPresent() ? CLEAR : EDUCATION, AGES);
    }
    boolean isPolicy = rule.get(SOURCE).authority() == Authority.POLICY;
    return isPolicy || rule.get(CONFIDENCE).isLaw()
        ? Outcome.accepted(rule)
        : misplaced(rule, CONFIDENCE, AUTHORITY);
  }

  private static <T> Outcome<T> missing(Attributes rule, Member<?> member) {
    return Outcome.refused(
        Issue.of(
            FileIssue.FILE_MEMBER_MISSING, rule.place(member), ImmutableMap.of("member", member)));
  }

  private static <T> Outcome<T> misplaced(Attributes rule, Member<?> member, Attribute<?> other) {
    return Outcome.refused(
        Issue.of(
            FileIssue.FILE_ATTRIBUTE_MISPLACED,
            rule.place(member),
            ImmutableMap.of("attribute", member, "other", other)));
  }
}
