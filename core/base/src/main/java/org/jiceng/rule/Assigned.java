package org.jiceng.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jiceng.fact.Truth;

/**
 * Evaluates conditions without a subject, from values given to the facts themselves. What has no
 * value is not known; a custom condition never is.
 *
 * @see Condition#evaluate
 */
final class Assigned<S> extends ConditionCases<S, Truth> {
  private final Map<String, Sample> values;
  private final LocalDate day;

  Assigned(Map<String, Sample> values, LocalDate day) {
    this.values = values;
    this.day = day;
  }

  @Override
  Truth bound(Bound<S> bound) {
    return values.get(Samples.key(bound)) instanceof Sample.Values known
        ? known.region().within(bound.low(), bound.high())
        : Truth.UNKNOWN;
  }

  @Override
  Truth record(NoRunningRecord<S> record) {
    return values.get(Samples.key(record)) instanceof Sample.Records known
        ? record.noneRuns(known.records(), day)
        : Truth.UNKNOWN;
  }

  @Override
  Truth all(All<S> all) {
    return all.parts().stream().map(this::of).reduce(Truth.TRUE, Truth::and);
  }

  @Override
  Truth any(Any<S> any) {
    return any.parts().stream().map(this::of).reduce(Truth.FALSE, Truth::or);
  }

  @Override
  Truth not(Not<S> not) {
    return of(not.part()).not();
  }

  @Override
  Truth unless(Unless<S> unless) {
    return of(unless.principle()).or(of(unless.exception()));
  }

  @Override
  Truth custom(Custom<S> custom) {
    return Truth.UNKNOWN;
  }
}
