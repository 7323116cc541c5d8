package org.jiceng.io.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.document.LawValues;
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
  private static final Member<ConditionCode> CONDITION =
      Member.of("condition", LawValues.constant(ConditionCode.class));
  private static final Member<ListSeverity> SEVERITY =
      Member.of("severity", LawValues.constant(ListSeverity.class));
  private static final Member<LookBack> LOOK_BACK = Member.of("lookBack", LookBackValues.LOOK_BACK);
  private static final Member<Optional<Confidence>> ITEM_CONFIDENCE =
      LawValues.constant("confidence", Confidence.class);
  private static final Member<Optional<Bilingual>> NOTE = Member.optional("note", LawValues.WORDS);
  private static final Shape ITEM = Shape.of(CONDITION, SEVERITY, LOOK_BACK, ITEM_CONFIDENCE, NOTE);

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

  private static final String NAME = "jiceng.negative-list";
  private static final Member<String> FORMAT =
      Member.of("format", Values.string(Cells.oneOf(ImmutableMap.of(NAME, NAME))), NAME);
  private static final Member<Integer> VERSION = Member.of("version", Values.integer(0, 0), 0);

  /** A list that is a document of its own. */
  static final ValueParser<NegativeList> DOCUMENT =
      Shape.of(FORMAT, VERSION, ID, TITLE, FROM, UNTIL, CONFIDENCE, ITEMS)
          .checked(NegativeListDocument::list);

  private static final Member<Bilingual> NONE = Member.of("none", LawValues.WORDS);
  private static final ValueParser<NegativeList> NO_LIST =
      Shape.of(NONE).as(none -> NegativeList.none(none.get(NONE)));

  /** A list in full, the reason for none, or the id of one of {@code named}. */
  static ValueParser<NegativeList> oneOf(Iterable<NegativeList> named) {
    Map<String, NegativeList> byId = new LinkedHashMap<>();
    named.forEach(list -> list.id().ifPresent(id -> byId.putIfAbsent(id, list)));
    ValueParser<NegativeList> name = Values.string(Cells.oneOf(byId));
    return value -> {
      if (value.kind() == JsonKind.STRING) {
        return name.parse(value);
      }
      return value instanceof JsonValue.ObjectValue object
              && object.members().containsKey(NONE.name())
          ? NO_LIST.parse(value)
          : LIST.parse(value);
    };
  }

  private NegativeListDocument() {}

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
    list.get(ITEMS).forEach(item -> add(item, list.get(CONFIDENCE), items));
    return Outcome.accepted(items.build());
  }

  private static void add(Attributes item, Confidence ofList, NegativeList.Builder items) {
    ConditionCode condition = item.get(CONDITION);
    ListSeverity severity = item.get(SEVERITY);
    LookBack lookBack = item.get(LOOK_BACK);
    Confidence confidence = item.get(ITEM_CONFIDENCE).orElse(ofList);
    item.get(NOTE)
        .ifPresentOrElse(
            note -> items.add(condition, severity, lookBack, confidence, note),
            () -> items.add(condition, severity, lookBack, confidence));
  }
}
