package org.jiceng.io.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jiceng.fact.ScalarFact;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.document.LawValues;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.Shape;
import org.jiceng.io.json.ValueParser;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.rollup.Bands;
import org.jiceng.rollup.Breakdown;
import org.jiceng.rollup.Counted;
import org.jiceng.rollup.Filter;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.QuantileRule;
import org.jiceng.rollup.Ratio;
import org.jiceng.rollup.UnitFilter;
import org.jiceng.text.Bilingual;

/** A plan of measures as members of a JSON document; a measure's word decides its members. */
final class PlanDocument<S> {
  private static final String NAME = "jiceng.measure-plan";
  private static final Member<String> FORMAT =
      Member.of("format", Values.string(Cells.oneOf(ImmutableMap.of(NAME, NAME))), NAME);
  private static final Member<Integer> VERSION = Member.of("version", Values.integer(0, 0), 0);

  private static final Member<String> KEY = Member.of("key", Values.string(Cells.text()));
  private static final Member<Bilingual> LABEL = Member.of("label", LawValues.WORDS);
  private static final Member<Word> MEASURE = Member.of("measure", LawValues.constant(Word.class));
  private static final Member<Counted> COUNTED =
      Member.of(
          "counted",
          Values.string(Cells.oneOf(ImmutableList.of(Counted.EACH_ROW, Counted.EACH_IDENTITY))),
          Counted.EACH_ROW);
  private static final Member<Integer> NUMERATOR =
      Member.of("numerator", Values.integer(0, Integer.MAX_VALUE));
  private static final Member<Integer> DENOMINATOR =
      Member.of("denominator", Values.integer(1, Integer.MAX_VALUE));
  private static final Member<Ratio> AT =
      Member.of("at", Shape.of(NUMERATOR, DENOMINATOR).checked(PlanDocument::share));
  private static final Member<QuantileRule> RULE =
      Member.of("rule", LawValues.constant(QuantileRule.class));
  private static final Member<Optional<ImmutableList<Integer>>> BANDS =
      Member.optional(
          "bands", Values.list(Values.integer(Integer.MIN_VALUE + 1, Integer.MAX_VALUE)));

  private final Member<ScalarFact<S>> fact;
  private final Member<ScalarFact<S>> amount;
  private final Member<ScalarFact<S>> weight;
  private final Member<ScalarFact<S>> whole;
  private final Member<Filter<S>> of;
  private final Member<Filter<S>> part;
  private final Member<UnitFilter<S>> ofUnits;
  private final Member<UnitFilter<S>> partOfUnits;
  private final Member<ImmutableList<Division<S>>> by;

  /** What a measure can be. */
  private enum Word {
    COUNT,
    SHARE,
    SUM,
    MEAN,
    WEIGHTED_MEAN,
    SUM_SHARE,
    LEAST,
    GREATEST,
    QUANTILE,
    UNIT_COUNT,
    UNIT_SHARE
  }

  /** A fact by which a measure is divided, and in which bands; by its values if in none. */
  private record Division<S>(ScalarFact<S> fact, Optional<Bands> bands) {
    Breakdown<S> of(Breakdown<S> whole) {
      return bands.map(edges -> whole.by(fact, edges)).orElseGet(() -> whole.by(fact));
    }
  }

  PlanDocument(Iterable<ScalarFact<S>> facts) {
    PlanFilters<S> filters = new PlanFilters<>(facts);
    this.fact = filters.fact("fact");
    this.amount = filters.factOfAmounts("fact");
    this.weight = filters.factOfAmounts("weight");
    this.whole = filters.factOfAmounts("whole");
    this.of = filters.ofRows("of");
    this.part = filters.ofRows("part");
    this.ofUnits = filters.ofUnits("of");
    this.partOfUnits = filters.ofUnits("part");
    this.by =
        Member.of(
            "by", Values.list(Shape.of(fact, BANDS).checked(this::division)), ImmutableList.of());
  }

  /** Reads the whole document. */
  ValueParser<ImmutableList<Measure<S>>> plan() {
    Member<ImmutableList<ImmutableList<Measure<S>>>> all =
        Member.of("measures", Values.list(this::measure));
    return Shape.of(FORMAT, VERSION, all)
        .checked(
            plan -> {
              IssueLog log = new IssueLog();
              Set<String> keys = new HashSet<>();
              ImmutableList<Measure<S>> measures =
                  ImmutableList.copyOf(Iterables.concat(plan.get(all)));
              for (Measure<S> measure : measures) {
                if (!keys.add(measure.key())) {
                  log.add(
                      FileIssue.FILE_MEMBER_DUPLICATE,
                      plan.place(all),
                      ImmutableMap.of("member", measure.key()));
                }
              }
              return Outcome.of(log, () -> measures);
            });
  }

  private Outcome<ImmutableList<Measure<S>>> measure(JsonValue value) {
    return value instanceof JsonValue.ObjectValue object
            && object.members().containsKey(MEASURE.name())
        ? LawValues.constant(Word.class)
            .parse(object.members().get(MEASURE.name()))
            .fold(word -> members(word).parse(value), Outcome.Refused::new)
        : Shape.of(MEASURE, KEY, LABEL)
            .<ImmutableList<Measure<S>>>as(none -> ImmutableList.of())
            .parse(value);
  }

  private ValueParser<ImmutableList<Measure<S>>> members(Word word) {
    return switch (word) {
      case COUNT ->
          rows(
              m -> new Measure.Count<>(m.get(KEY), m.get(LABEL), m.get(COUNTED), m.get(of)),
              COUNTED);
      case SHARE ->
          rows(
              m ->
                  new Measure.Share<>(
                      m.get(KEY), m.get(LABEL), m.get(COUNTED), m.get(part), m.get(of)),
              COUNTED,
              part);
      case SUM ->
          rows(
              m ->
                  new Measure.Sum<>(
                      m.get(KEY), m.get(LABEL), m.get(COUNTED), m.get(fact), m.get(of)),
              COUNTED,
              fact);
      case MEAN ->
          rows(
              m ->
                  new Measure.Mean<>(
                      m.get(KEY), m.get(LABEL), m.get(COUNTED), m.get(fact), m.get(of)),
              COUNTED,
              fact);
      case WEIGHTED_MEAN ->
          rows(
              m ->
                  new Measure.WeightedMean<>(
                      m.get(KEY), m.get(LABEL), m.get(fact), m.get(weight), m.get(of)),
              fact,
              weight);
      case SUM_SHARE ->
          rows(
              m ->
                  new Measure.SumShare<>(
                      m.get(KEY), m.get(LABEL), m.get(amount), m.get(whole), m.get(of)),
              amount,
              whole);
      case LEAST ->
          rows(m -> new Measure.Least<>(m.get(KEY), m.get(LABEL), m.get(fact), m.get(of)), fact);
      case GREATEST ->
          rows(m -> new Measure.Greatest<>(m.get(KEY), m.get(LABEL), m.get(fact), m.get(of)), fact);
      case QUANTILE ->
          checkedRows(
              m -> {
                Measure.Quantile<S> quantile =
                    new Measure.Quantile<>(
                        m.get(KEY),
                        m.get(LABEL),
                        m.get(COUNTED),
                        m.get(fact),
                        m.get(AT),
                        m.get(RULE),
                        m.get(of));
                return quantile
                    .refusal(m.place(fact))
                    .map(Outcome::<Measure<S>>refused)
                    .orElseGet(() -> Outcome.accepted(quantile));
              },
              COUNTED,
              fact,
              AT,
              RULE);
      case UNIT_COUNT ->
          units(m -> new Measure.UnitCount<>(m.get(KEY), m.get(LABEL), m.get(ofUnits)));
      case UNIT_SHARE ->
          units(
              m ->
                  new Measure.UnitShare<>(
                      m.get(KEY), m.get(LABEL), m.get(partOfUnits), m.get(ofUnits)),
              partOfUnits);
    };
  }

  private ValueParser<ImmutableList<Measure<S>>> units(
      Function<Attributes, Measure<S>> build, Member<?>... members) {
    return shape(ImmutableList.of(ofUnits), members)
        .as(measure -> ImmutableList.of(build.apply(measure)));
  }

  /** A measure of rows with {@code members} of its own, or its groups if it is divided. */
  private ValueParser<ImmutableList<Measure<S>>> rows(
      Function<Attributes, Measure<S>> build, Member<?>... members) {
    return checkedRows(measure -> Outcome.accepted(build.apply(measure)), members);
  }

  private ValueParser<ImmutableList<Measure<S>>> checkedRows(
      Function<Attributes, Outcome<Measure<S>>> build, Member<?>... members) {
    return shape(ImmutableList.of(of, by), members)
        .checked(measure -> build.apply(measure).map(whole -> divided(whole, measure.get(by))));
  }

  private ImmutableList<Measure<S>> divided(
      Measure<S> whole, ImmutableList<Division<S>> divisions) {
    if (divisions.isEmpty()) {
      return ImmutableList.of(whole);
    }
    Breakdown<S> groups = Breakdown.of(whole);
    for (Division<S> division : divisions) {
      groups = division.of(groups);
    }
    return groups.measures();
  }

  private static Shape shape(ImmutableList<Member<?>> common, Member<?>... members) {
    return new Shape(
        ImmutableList.<Member<?>>builder()
            .add(MEASURE, KEY, LABEL)
            .addAll(common)
            .add(members)
            .build());
  }

  private Outcome<Division<S>> division(Attributes division) {
    ScalarFact<S> divided = division.get(fact);
    Optional<ImmutableList<Integer>> edges = division.get(BANDS);
    if (edges.isEmpty()) {
      long values = (long) divided.range().greatest() - divided.range().least() + 1;
      return values <= Breakdown.MOST_GROUPS
          ? Outcome.accepted(new Division<>(divided, Optional.empty()))
          : refused(FileIssue.FILE_MEMBER_MISSING, division, ImmutableMap.of("member", BANDS));
    }
    int[] ascending = Ints.toArray(edges.get());
    for (int edge = 1; edge < ascending.length; edge++) {
      if (ascending[edge - 1] >= ascending[edge]) {
        return refused(
            FileIssue.FILE_NUMBER_OUTSIDE,
            division,
            ImmutableMap.of("least", ascending[edge - 1] + 1L, "greatest", Integer.MAX_VALUE));
      }
    }
    return ascending.length == 0
        ? refused(FileIssue.FILE_MEMBER_MISSING, division, ImmutableMap.of("member", BANDS))
        : Outcome.accepted(
            new Division<>(
                divided,
                Optional.of(
                    Bands.at(ascending[0], Arrays.copyOfRange(ascending, 1, ascending.length)))));
  }

  private static <T> Outcome<T> refused(
      FileIssue code, Attributes division, ImmutableMap<String, ?> arguments) {
    return Outcome.refused(Issue.of(code, division.place(BANDS), arguments));
  }

  private static Outcome<Ratio> share(Attributes share) {
    int of = share.get(DENOMINATOR);
    return share.get(NUMERATOR) <= of
        ? Outcome.accepted(new Ratio(share.get(NUMERATOR), of))
        : Outcome.refused(
            Issue.of(
                FileIssue.FILE_NUMBER_OUTSIDE,
                share.place(NUMERATOR),
                ImmutableMap.of("least", 0, "greatest", of)));
  }
}
