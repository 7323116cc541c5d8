package org.jiceng.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jiceng.fact.Truth;

/**
 * Cases tried against the rules of one situation: each value of each fact, and of each pair of
 * facts, upon a base. Keeps for each rule the case that shows it most alone. For one thread.
 */
final class Trials<S> {
  private final Situation<S> situation;
  private final ImmutableMap<String, ImmutableList<Sample>> samples;
  private final IdentityHashMap<Rule<S>, Failure> smallest = new IdentityHashMap<>();

  /**
   * A case in which a rule is not met.
   *
   * @param values what makes the case, apart from its base
   * @param others the ids of the other rules that are not met
   */
  record Failure(ImmutableList<Sample> values, ImmutableList<String> others) {

    /** The one with fewer others; the earlier of two alike. */
    Failure orBetter(Failure later) {
      return later.others.size() < others.size() ? later : this;
    }
  }

  Trials(Situation<S> situation) {
    this.situation = situation;
    this.samples = Samples.of(situation.rules(), situation.day());
  }

  /** What the rules read, with the values worth trying. */
  ImmutableMap<String, ImmutableList<Sample>> samples() {
    return samples;
  }

  /** What comes of {@code rule} if {@code sample} is all that is known. */
  Truth alone(Rule<S> rule, String key, Sample sample) {
    return truth(rule, ImmutableMap.of(key, sample));
  }

  /** For each rule that failed the case with the fewest others, of those upon both bases. */
  IdentityHashMap<Rule<S>, Failure> smallestFailures() {
    tryUpon(ImmutableMap.of());
    tryUpon(clean());
    return smallest;
  }

  private void tryUpon(Map<String, Sample> base) {
    Map<String, Sample> values = new HashMap<>(base);
    samples.forEach(
        (key, ofKey) -> {
          for (Sample sample : ofKey) {
            values.put(key, sample);
            note(values, ImmutableList.of(sample));
            tryWith(key, sample, values, base);
          }
          restore(key, values, base);
        });
  }

  private void tryWith(
      String first, Sample sample, Map<String, Sample> values, Map<String, Sample> base) {
    for (Map.Entry<String, ImmutableList<Sample>> second : samples.entrySet()) {
      if (second.getKey().equals(first)) {
        return; // the pairs with later facts are tried when their turn comes
      }
      for (Sample other : second.getValue()) {
        values.put(second.getKey(), other);
        note(values, ImmutableList.of(other, sample));
      }
      restore(second.getKey(), values, base);
    }
  }

  private static void restore(String key, Map<String, Sample> values, Map<String, Sample> base) {
    values.remove(key);
    if (base.containsKey(key)) {
      values.put(key, base.get(key));
    }
  }

  private void note(Map<String, Sample> values, ImmutableList<Sample> made) {
    ImmutableList<Rule<S>> unmet =
        situation.rules().stream()
            .filter(rule -> truth(rule, values).isFalse())
            .collect(toImmutableList());
    for (Rule<S> rule : unmet) {
      ImmutableList<String> others =
          unmet.stream().filter(other -> other != rule).map(Rule::id).collect(toImmutableList());
      smallest.merge(rule, new Failure(made, others), Failure::orBetter);
    }
  }

  /** A subject that meets as many rules as can be found by choosing fact by fact, twice. */
  private Map<String, Sample> clean() {
    Map<String, Sample> values = new HashMap<>();
    for (int pass = 0; pass < 2; pass++) {
      samples.forEach((key, ofKey) -> values.put(key, best(key, ofKey, values)));
    }
    return values;
  }

  private Sample best(String key, ImmutableList<Sample> ofKey, Map<String, Sample> values) {
    Map<String, Sample> tried = new HashMap<>(values);
    Sample best = ofKey.get(0);
    int most = Integer.MIN_VALUE;
    for (Sample sample : ofKey) {
      tried.put(key, sample);
      int score = situation.rules().stream().mapToInt(rule -> worth(truth(rule, tried))).sum();
      if (score > most) {
        best = sample;
        most = score;
      }
    }
    return best;
  }

  private static int worth(Truth truth) {
    return truth.isTrue() ? 1 : truth.isFalse() ? -1 : 0;
  }

  private Truth truth(Rule<S> rule, Map<String, Sample> values) {
    return new Assigned<S>(values, situation.day()).of(rule.condition());
  }
}
