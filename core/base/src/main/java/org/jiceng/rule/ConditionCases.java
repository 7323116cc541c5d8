package org.jiceng.rule;

/** One answer for each shape of a condition. */
abstract class ConditionCases<S, R> {

  final R of(Condition<S> condition) {
    if (condition instanceof Bound<S> bound) {
      return bound(bound);
    }
    if (condition instanceof NoRunningRecord<S> record) {
      return record(record);
    }
    if (condition instanceof All<S> all) {
      return all(all);
    }
    if (condition instanceof Any<S> any) {
      return any(any);
    }
    if (condition instanceof Not<S> not) {
      return not(not);
    }
    return condition instanceof Unless<S> unless ? unless(unless) : custom((Custom<S>) condition);
  }

  abstract R bound(Bound<S> bound);

  abstract R record(NoRunningRecord<S> record);

  abstract R all(All<S> all);

  abstract R any(Any<S> any);

  abstract R not(Not<S> not);

  abstract R unless(Unless<S> unless);

  abstract R custom(Custom<S> custom);
}
