package org.jiceng.io.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.fact.DateAnchor;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.document.LawValues;
import org.jiceng.io.json.JsonKind;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.Shape;
import org.jiceng.io.json.ValueParser;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.rule.LookBack;
import org.jiceng.rule.Span;

/** Look-backs in JSON documents: one word, or a period from one date or the latest of several. */
final class LookBackValues {
  /** Longer than any life, and far from an overflow of dates. */
  private static final int LONGEST_YEARS = 100;

  private static final ImmutableMap<String, LookBack> WORDS =
      ImmutableMap.of(
          "PERMANENT", LookBack.permanent(),
          "UNTIL_RECTIFIED", LookBack.untilRectified(),
          "WHILE_OPEN", LookBack.whileOpen(),
          "WHILE_IN_EFFECT", LookBack.whileInEffect(),
          "THIS_TERM", LookBack.within(Span.THIS_TERM),
          "THIS_ELECTION", LookBack.within(Span.THIS_ELECTION));

  private static final Member<Optional<Integer>> YEARS =
      Member.optional("years", Values.integer(0, LONGEST_YEARS));
  private static final Member<Optional<Integer>> MONTHS =
      Member.optional("months", Values.integer(0, LONGEST_YEARS * 12));
  private static final ValueParser<DateAnchor> ANCHOR = LawValues.constant(DateAnchor.class);
  private static final ValueParser<ImmutableList<DateAnchor>> ANCHORS =
      value ->
          value.kind() == JsonKind.ARRAY
              ? Values.list(ANCHOR).parse(value)
              : ANCHOR
                  .parse(value)
                  .fold(
                      one -> Outcome.accepted(ImmutableList.of(one)),
                      issues -> new Outcome.Refused<>(issues));
  private static final Member<ImmutableList<DateAnchor>> FROM = Member.of("from", ANCHORS);

  private static final ValueParser<LookBack> WORD = Values.string(Cells.oneOf(WORDS));
  private static final ValueParser<LookBack> PERIOD =
      Shape.of(YEARS, MONTHS, FROM).checked(LookBackValues::period);

  static final ValueParser<LookBack> LOOK_BACK =
      value -> (value.kind() == JsonKind.STRING ? WORD : PERIOD).parse(value);

  private LookBackValues() {}

  private static Outcome<LookBack> period(Attributes period) {
    Optional<Integer> years = period.get(YEARS);
    Optional<Integer> months = period.get(MONTHS);
    ImmutableList<DateAnchor> anchors = period.get(FROM);
    if (years.isPresent() && months.isPresent()) {
      return Outcome.refused(
          Issue.of(
              FileIssue.FILE_ATTRIBUTE_MISPLACED,
              period.place(MONTHS),
              ImmutableMap.of("attribute", MONTHS, "other", YEARS)));
    }
    if (anchors.isEmpty()) {
      return Outcome.refused(
          Issue.of(
              FileIssue.FILE_MEMBER_MISSING, period.place(FROM), ImmutableMap.of("member", FROM)));
    }
    return years
        .map(number -> number * 12)
        .or(() -> months)
        .map(number -> Outcome.accepted(months(number, anchors)))
        .orElseGet(
            () ->
                Outcome.refused(
                    Issue.of(
                        FileIssue.FILE_MEMBER_MISSING,
                        period.place(YEARS),
                        ImmutableMap.of("member", YEARS))));
  }

  private static LookBack months(int months, ImmutableList<DateAnchor> anchors) {
    ImmutableSet<DateAnchor> different = ImmutableSet.copyOf(anchors);
    return different.size() == 1
        ? LookBack.months(months, anchors.get(0))
        : LookBack.monthsFromLatest(months, different);
  }
}
