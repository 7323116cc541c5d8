package org.jiceng.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.fact.DateAnchor;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.json.JsonKind;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.Shape;
import org.jiceng.io.json.ValueParser;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Authority;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.ListSeverity;
import org.jiceng.review.NegativeList;
import org.jiceng.rule.LookBack;
import org.jiceng.text.Bilingual;

/** The negative list within a policy. */
final class NegativeListDocument {
  /** Longer than any life, and far from an overflow of dates. */
  private static final int LONGEST_YEARS = 100;

  private static final Member<Optional<Integer>> YEARS =
      Member.optional("years", Values.integer(0, LONGEST_YEARS));
  private static final Member<Optional<Integer>> MONTHS =
      Member.optional("months", Values.integer(0, LONGEST_YEARS * 12));
  private static final Member<DateAnchor> FROM_DATE =
      Member.of("from", LawValues.constant(DateAnchor.class));
  private static final ValueParser<LookBack> PERIOD =
      Shape.of(YEARS, MONTHS, FROM_DATE).checked(NegativeListDocument::period);
  private static final ValueParser<LookBack> WORD =
      value -> Values.string(Cells.oneOf(Word.class)).parse(value).map(Word::lookBack);

  private static final Member<ConditionCode> CONDITION =
      Member.of("condition", LawValues.constant(ConditionCode.class));
  private static final Member<ListSeverity> SEVERITY =
      Member.of("severity", LawValues.constant(ListSeverity.class));
  private static final Member<LookBack> LOOK_BACK =
      Member.of(
          "lookBack", value -> (value.kind() == JsonKind.STRING ? WORD : PERIOD).parse(value));
  private static final Shape ITEM = Shape.of(CONDITION, SEVERITY, LOOK_BACK);

  private static final Member<String> ID = Member.of("id", Values.string(Cells.text()));
  private static final Member<Bilingual> TITLE = Member.of("title", LawValues.WORDS);
  private static final Member<LocalDate> FROM = Member.of("from", LawValues.DAY);
  private static final Member<Optional<LocalDate>> UNTIL =
      Member.optional("untilExclusive", LawValues.DAY);
  private static final Member<Confidence> CONFIDENCE =
      Member.of("confidence", LawValues.constant(Confidence.class));
  private static final Member<ImmutableList<Attributes>> ITEMS =
      Member.of("items", Values.list(ITEM));
  private static final ValueParser<NegativeList> LIST =
      Shape.of(ID, TITLE, FROM, UNTIL, CONFIDENCE, ITEMS).checked(NegativeListDocument::list);

  private static final Member<Bilingual> NONE = Member.of("none", LawValues.WORDS);
  private static final ValueParser<NegativeList> NO_LIST =
      Shape.of(NONE).as(none -> NegativeList.none(none.get(NONE)));

  static final ValueParser<NegativeList> NEGATIVE_LIST =
      value ->
          value instanceof JsonValue.ObjectValue object && object.members().containsKey(NONE.name())
              ? NO_LIST.parse(value)
              : LIST.parse(value);

  /** The look-backs that are one word. */
  private enum Word {
    PERMANENT,
    UNTIL_RECTIFIED;

    LookBack lookBack() {
      return this == PERMANENT ? LookBack.permanent() : LookBack.untilRectified();
    }
  }

  private NegativeListDocument() {}

  private static Outcome<LookBack> period(Attributes period) {
    Optional<Integer> years = period.get(YEARS);
    Optional<Integer> months = period.get(MONTHS);
    DateAnchor from = period.get(FROM_DATE);
    if (years.isPresent() && months.isPresent()) {
      return Outcome.refused(
          Issue.of(
              FileIssue.FILE_ATTRIBUTE_MISPLACED,
              period.place(MONTHS),
              ImmutableMap.of("attribute", MONTHS, "other", YEARS)));
    }
    return years
        .map(number -> LookBack.years(number, from))
        .or(() -> months.map(number -> LookBack.months(number, from)))
        .map(Outcome::accepted)
        .orElseGet(
            () ->
                Outcome.refused(
                    Issue.of(
                        FileIssue.FILE_MEMBER_MISSING,
                        period.place(YEARS),
                        ImmutableMap.of("member", YEARS))));
  }

  private static Outcome<NegativeList> list(Attributes list) {
    LocalDate from = list.get(FROM);
    Optional<LocalDate> until = list.get(UNTIL);
    if (until.isPresent() && !from.isBefore(until.get())) {
      return Outcome.refused(
          Issue.of(
              FileIssue.FILE_ATTRIBUTE_MISPLACED,
              list.place(UNTIL),
              ImmutableMap.of("attribute", UNTIL, "other", FROM)));
    }
    NegativeList.Builder items =
        NegativeList.named(
            new Instrument(list.get(ID), list.get(TITLE), Authority.POLICY, from, until),
            list.get(CONFIDENCE));
    list.get(ITEMS)
        .forEach(item -> items.add(item.get(CONDITION), item.get(SEVERITY), item.get(LOOK_BACK)));
    return Outcome.accepted(items.build());
  }
}
