package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.fact.DatedRecord;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.RecordsFact;
import org.jiceng.fact.ScalarFact;
import org.jiceng.rule.Bound;
import org.jiceng.rule.Condition;
import org.jiceng.rule.LookBack;
import org.jiceng.rule.NoRunningRecord;
import org.jiceng.text.Message;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Text;

/**
 * What the competent bodies are asked under one condition, and how their records are taken.
 *
 * @param condition the condition
 * @param lookBack how long a record counts
 * @param listed how grave the list holds it to be; empty for a statute, where no grade matters
 * @param wordingNarrower whether a record under the condition does not settle by itself that the
 *     statute's wording is met
 * @param inspectionOnly whether nobody is asked, and only an inspection can bring a record
 */
record Question(
    ConditionCode condition,
    LookBack lookBack,
    Optional<ListSeverity> listed,
    boolean wordingNarrower,
    boolean inspectionOnly) {

  /** What an inspection found and no condition fits: somebody has to decide on it. */
  static final Question UNMATCHED =
      new Question(
          ConditionCode.N25, LookBack.permanent(), Optional.of(ListSeverity.SOFT), false, true);

  Question(
      ConditionCode condition,
      LookBack lookBack,
      Optional<ListSeverity> listed,
      boolean wordingNarrower) {
    this(condition, lookBack, listed, wordingNarrower, false);
  }

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

  /** Who is asked. */
  ImmutableSet<Body> asked(ReviewPolicy policy) {
    return inspectionOnly ? ImmutableSet.of() : policy.competentFor(condition);
  }

  /** What holds of every body whose records count: those that are asked, and the inspection. */
  Condition<Dossier> ofEachBody(ReviewPolicy policy, Function<Body, Condition<Dossier>> condition) {
    return Condition.all(
        Stream.concat(asked(policy).stream(), Stream.of(policy.inspectionBody()))
            .map(condition)
            .collect(toImmutableList()));
  }

  /** No competent body vouches for a record that still counts. */
  Condition<Dossier> asCondition(ReviewPolicy policy) {
    return ofEachBody(
        policy,
        body ->
            noRecord(
                "reply." + condition.name(), body, lookBack, policy, d -> d.known(this, body)));
  }

  /** No record that {@code counts} runs under {@code how}, among those of {@code body}. */
  Condition<Dossier> none(
      String key,
      Body body,
      LookBack how,
      ReviewPolicy policy,
      BiPredicate<Dossier, ReportedRecord> counts) {
    return noRecord(
        key,
        body,
        how,
        policy,
        dossier ->
            dossier.known(this, body).value().isEmpty()
                ? dossier.known(this, body)
                : Evidence.known(
                    dossier.facts(condition, body, record -> counts.test(dossier, record))));
  }

  private Condition<Dossier> noRecord(
      String key,
      Body body,
      LookBack how,
      ReviewPolicy policy,
      Function<Dossier, Evidence<ImmutableList<DatedRecord>>> reader) {
    RecordsFact<Dossier> records =
        new RecordsFact<>(key + "." + body.code(), recordsAt(body), reader);
    return new NoRunningRecord<>(records, condition.name(), how, policy.periodConvention(), body);
  }

  /** What {@code label} names is settled; whoever is {@code owing} it owes it. */
  static Condition<Dossier> settled(
      String key, Body body, MessageKey label, Function<Dossier, ImmutableSortedSet<Body>> owing) {
    ScalarFact<Dossier> fact =
        ScalarFact.flagEvidence(
            key + "." + body.code(),
            label,
            dossier -> {
              ImmutableSortedSet<Body> bodies = owing.apply(dossier);
              return bodies.isEmpty() ? Evidence.known(true) : new Evidence.Missing<>(bodies);
            });
    return Bound.flag(fact, body);
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
