package org.jiceng.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiceng.fact.Truth;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/** Makes an {@link Analysis}. Mutable, for one analysis. */
final class Analyst<S> {
  private final RuleSet<S> set;
  private final List<Remark> remarks = new ArrayList<>();
  private final IdentityHashMap<Rule<S>, Trials.Failure> smallest = new IdentityHashMap<>();

  Analyst(RuleSet<S> set) {
    this.set = set;
  }

  Analysis analyse() {
    for (Situation<S> situation : Situation.of(set)) {
      Trials<S> trials = new Trials<>(situation);
      addGaps(situation, trials);
      addOverlaps(situation, trials);
      trials
          .smallestFailures()
          .forEach((rule, failure) -> smallest.merge(rule, failure, Trials.Failure::orBetter));
    }
    addRegions();
    set.rules().forEach(this::addOfRule);
    return new Analysis(ImmutableList.sortedCopyOf(comparing(Remark::kind), remarks));
  }

  private void addGaps(Situation<S> situation, Trials<S> trials) {
    Samples.of(set.rules(), situation.day())
        .forEach(
            (key, samples) -> {
              ImmutableList<Rule<S>> readers =
                  situation.rules().stream()
                      .filter(rule -> Samples.keys(rule).contains(key))
                      .collect(toImmutableList());
              ImmutableList<Sample> silent =
                  samples.stream()
                      .filter(sample -> readers.stream().noneMatch(speaks(trials, key, sample)))
                      .collect(toImmutableList());
              if (samples.get(0) instanceof Sample.Values) {
                add(RemarkKind.GAP, situation, readers, silent);
              } else if (readers.isEmpty()) {
                add(
                    RemarkKind.GAP,
                    situation,
                    readers,
                    ImmutableList.of(samples.get(samples.size() - 1)));
              }
            });
  }

  /**
   * Whether a rule says something of a value: it asks for nothing else, or the value alone does not
   * meet it.
   */
  private Predicate<Rule<S>> speaks(Trials<S> trials, String key, Sample sample) {
    return rule ->
        Samples.keys(rule).equals(ImmutableSet.of(key))
            || trials.alone(rule, key, sample) != Truth.TRUE;
  }

  private void addOverlaps(Situation<S> situation, Trials<S> trials) {
    ImmutableList<Rule<S>> rules = situation.rules();
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        ImmutableList<Rule<S>> both = ImmutableList.of(rules.get(i), rules.get(j));
        trials
            .samples()
            .forEach(
                (key, samples) ->
                    add(
                        RemarkKind.OVERLAP,
                        situation,
                        both,
                        samples.stream()
                            .filter(
                                sample ->
                                    both.stream()
                                        .allMatch(
                                            rule -> trials.alone(rule, key, sample).isFalse()))
                            .collect(toImmutableList())));
      }
    }
  }

  private void add(
      RemarkKind kind,
      Situation<S> situation,
      ImmutableList<Rule<S>> rules,
      ImmutableList<Sample> samples) {
    if (!samples.isEmpty()) {
      remarks.add(
          new Remark(
              kind,
              situation.scopes(),
              Optional.of(situation.day()),
              rules.stream().map(Rule::id).collect(toImmutableList()),
              ImmutableList.copyOf(Sample.joined(samples))));
    }
  }

  private void addRegions() {
    set.rules().stream()
        .map(Rule::from)
        .findFirst()
        .ifPresent(
            day ->
                Samples.of(set.rules(), day).values().stream()
                    .filter(samples -> samples.get(0) instanceof Sample.Values)
                    .forEach(this::addRegions));
  }

  private void addRegions(ImmutableList<Sample> samples) {
    remarks.add(
        new Remark(
            RemarkKind.REGIONS,
            ImmutableSortedSet.of(),
            Optional.empty(),
            ImmutableList.of(),
            ImmutableList.copyOf(samples)));
  }

  private void addOfRule(Rule<S> rule) {
    ImmutableList<Text> customs =
        Leaves.of(rule.condition())
            .filter(leaf -> leaf instanceof Custom)
            .map(leaf -> words((Custom<S>) leaf))
            .distinct()
            .collect(toImmutableList());
    Optional<Trials.Failure> failure = Optional.ofNullable(smallest.get(rule));
    if (!customs.isEmpty()) {
      add(RemarkKind.NOT_ANALYSED, rule, customs);
    } else if (failure.isEmpty()) {
      add(RemarkKind.NEVER_DECISIVE, rule, ImmutableList.of(AnalysisText.NEVER_UNMET));
    } else if (!failure.get().others().isEmpty()) {
      add(RemarkKind.NEVER_DECISIVE, rule, words(failure.get()));
    }
  }

  private static <S> Text words(Custom<S> custom) {
    return Message.of(
        RuleText.HOLDS, ImmutableMap.of("id", custom.id(), "version", custom.version()));
  }

  private static ImmutableList<Text> words(Trials.Failure failure) {
    Text others = Message.of(AnalysisText.ONLY_WITH, ImmutableMap.of("others", failure.others()));
    return ImmutableList.<Text>builder().addAll(failure.values()).add(others).build();
  }

  private void add(RemarkKind kind, Rule<S> rule, ImmutableList<Text> examples) {
    remarks.add(
        new Remark(
            kind,
            ImmutableSortedSet.copyOf(rule.scopes()),
            Optional.of(rule.from()),
            ImmutableList.of(rule.id()),
            examples));
  }
}
