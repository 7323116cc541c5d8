package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.fact.DatedRecord;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.RecordsFact;
import org.jiceng.rule.Condition;
import org.jiceng.rule.LookBack;
import org.jiceng.rule.NoRunningRecord;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * What the competent bodies are asked under one condition, and how their records are taken.
 *
 * @param condition the condition
 * @param lookBack how long a record counts
 * @param listed how grave the list holds it to be; empty for a statute, where no grade matters
 * @param wordingNarrower whether a record under the condition does not settle by itself that the
 *     statute's wording is met
 */
record Question(
    ConditionCode condition,
    LookBack lookBack,
    Optional<ListSeverity> listed,
    boolean wordingNarrower) {

  static Question of(NegativeListItem item, ReviewPolicy policy) {
    return new Question(
        item.condition(), policy.started(item.lookBack()), Optional.of(item.severity()), false);
  }

  /** A statute's bar, which has no look-back. */
  static Question ofBar(ConditionCode condition) {
    return new Question(
        condition, LookBack.permanent(), Optional.empty(), condition == ConditionCode.N02);
  }

  boolean disagreesWith(ReportedRecord record) {
    return listed.isPresent() && record.grade().filter(own -> own != listed.get()).isPresent();
  }

  /** No competent body vouches for a record that still counts. */
  Condition<Dossier> asCondition(ReviewPolicy policy) {
    Body inspection = policy.inspectionBody();
    return Condition.all(
        Stream.concat(
                policy.competentFor(condition).stream()
                    .map(body -> noRecordAt(body, policy, d -> d.records(this, body))),
                Stream.of(noRecordAt(inspection, policy, d -> d.verified(this))))
            .collect(toImmutableList()));
  }

  private Condition<Dossier> noRecordAt(
      Body body,
      ReviewPolicy policy,
      Function<Dossier, Evidence<ImmutableList<DatedRecord>>> reader) {
    RecordsFact<Dossier> records =
        new RecordsFact<>("reply." + condition.name() + "." + body.code(), recordsAt(body), reader);
    return new NoRunningRecord<>(
        records, condition.name(), lookBack, policy.periodConvention(), body);
  }

  /** The name of the fact that holds the records of {@code body}. */
  Text recordsAt(Body body) {
    return Message.of(
        ReviewText.RECORDS_AT, ImmutableMap.of("condition", condition.name(), "department", body));
  }

  /** The code and the meaning of the condition. */
  Text title() {
    return title(condition);
  }

  static Text title(ConditionCode condition) {
    return Message.of(
        ReviewText.CONDITION, ImmutableMap.of("code", condition.name(), "meaning", condition));
  }
}
