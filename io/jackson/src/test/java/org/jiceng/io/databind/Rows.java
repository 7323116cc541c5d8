package org.jiceng.io.databind;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.PackedBallots;
import org.jiceng.election.StationReport;
import org.jiceng.fact.Body;
import org.jiceng.fact.RecordsFact;
import org.jiceng.law.Threshold;
import org.jiceng.law.Timeline;
import org.jiceng.person.PersonId;
import org.jiceng.recommendation.SlateProposal;
import org.jiceng.register.RegisterRows;
import org.jiceng.renewal.Order;
import org.jiceng.renewal.Procedure;
import org.jiceng.renewal.UnitPapers;
import org.jiceng.review.NegativeList;
import org.jiceng.review.ReviewPolicy;
import org.jiceng.review.ReviewUpdate;
import org.jiceng.rollup.Breakdown;
import org.jiceng.rollup.Measure;
import org.jiceng.rule.All;
import org.jiceng.rule.Any;
import org.jiceng.rule.Bound;
import org.jiceng.rule.Custom;
import org.jiceng.rule.NoRunningRecord;
import org.jiceng.rule.Not;
import org.jiceng.rule.Overlay;
import org.jiceng.rule.Rule;
import org.jiceng.rule.RuleChange;
import org.jiceng.rule.RuleDiff;
import org.jiceng.rule.SubjectChange;
import org.jiceng.rule.Unless;
import org.jiceng.text.Text;

/**
 * One row for each public value, and why a few have none. A new public value is a row at once, so
 * it is read and written as it should be, or the test fails.
 */
final class Rows {
  private static final String FUNCTION = "holds a function, which no document can";
  private static final String OF_RULES = "says what rules found, and rules hold functions";
  private static final String OF_FACTS = "reads facts, which the caller declares; see PlanFiles";

  /** Why a value is no document. */
  static final ImmutableMap<Class<?>, String> LEFT_OUT =
      ImmutableMap.<Class<?>, String>builder()
          .put(RecordsFact.class, FUNCTION)
          .put(Custom.class, FUNCTION)
          .put(org.jiceng.rollup.Rows.class, FUNCTION)
          .put(All.class, FUNCTION)
          .put(Any.class, FUNCTION)
          .put(Bound.class, FUNCTION)
          .put(NoRunningRecord.class, FUNCTION)
          .put(Not.class, FUNCTION)
          .put(Unless.class, FUNCTION)
          .put(Overlay.class, FUNCTION)
          .put(Rule.class, FUNCTION)
          .put(RuleChange.class, OF_RULES)
          .put(RuleDiff.class, OF_RULES)
          .put(SubjectChange.class, OF_RULES)
          .put(Breakdown.Group.class, OF_FACTS)
          .put(Measure.Count.class, OF_FACTS)
          .put(Measure.Greatest.class, OF_FACTS)
          .put(Measure.Least.class, OF_FACTS)
          .put(Measure.Mean.class, OF_FACTS)
          .put(Measure.Quantile.class, OF_FACTS)
          .put(Measure.Share.class, OF_FACTS)
          .put(Measure.Sum.class, OF_FACTS)
          .put(Measure.SumShare.class, OF_FACTS)
          .put(Measure.UnitCount.class, OF_FACTS)
          .put(Measure.UnitShare.class, OF_FACTS)
          .put(Measure.WeightedMean.class, OF_FACTS)
          .put(Timeline.class, "a class, no value: has neither equality nor attributes")
          .put(RegisterRows.class, "holds timelines of law")
          .put(PackedBallots.class, "the packed form of ballots, which are the document")
          .put(SlateProposal.Settled.class, "holds a slate, which a recommendation makes")
          .put(SlateProposal.Tied.class, "holds a slate, which a recommendation makes")
          .put(UnitPapers.class, "holds candidacies, state machines with their history")
          .put(NegativeList.class, "a document of its own: NegativeListFiles")
          .put(ReviewPolicy.class, "a document of its own: PolicyFiles")
          .put(ReviewUpdate.class, "holds review reports, which a review makes from its documents")
          .put(ReviewUpdate.Change.class, "holds conclusions, which a review makes")
          .buildOrThrow();

  /** Values whose parts seldom go together by chance. */
  static final ImmutableMap<Class<?>, Function<Random, Object>> DRAWN =
      ImmutableMap.of(
          StationReport.Counted.class,
          random -> new StationReport.Counted(SmallVote.count()),
          Procedure.class,
          random ->
              random.nextBoolean()
                  ? Procedure.selfGovernment()
                  : Procedure.party(Order.PRE, Order.POST),
          ElectionMethod.class,
          Methods::anyOf);

  /** What a type that is about any other is about, one after another. */
  private static final Class<?>[] ARGUMENTS = {
    Body.class, Threshold.class, LocalDate.class, Text.class, PersonId.class
  };

  private Rows() {}

  static Stream<Class<?>> all() {
    return PublicTypes.values().stream().filter(type -> !LEFT_OUT.containsKey(type));
  }

  /** {@code type}, about something if it is about any other. */
  static Type filled(Class<?> type, int draw) {
    int arguments = type.getTypeParameters().length;
    if (arguments == 0) {
      return type;
    }
    Type[] about = new Type[arguments];
    Arrays.fill(about, ARGUMENTS[draw % ARGUMENTS.length]);
    return new Samples.Generic(type, about);
  }
}
