package org.jiceng.rule;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** Conditions taken apart, down to those that read the subject. */
final class Leaves {
  private Leaves() {}

  static <S> Stream<Condition<S>> of(Condition<S> condition) {
    return isLeaf(condition) ? Stream.of(condition) : parts(condition).stream().flatMap(Leaves::of);
  }

  static <S> boolean isLeaf(Condition<S> condition) {
    return condition instanceof Bound
        || condition instanceof NoRunningRecord
        || condition instanceof Custom;
  }

  static <S> ImmutableList<Condition<S>> parts(Condition<S> whole) {
    if (whole instanceof All<S> all) {
      return all.parts();
    }
    if (whole instanceof Any<S> any) {
      return any.parts();
    }
    if (whole instanceof Unless<S> unless) {
      return ImmutableList.of(unless.principle(), unless.exception());
    }
    return whole instanceof Not<S> not ? ImmutableList.of(not.part()) : ImmutableList.of();
  }

  /** The key of the fact that a leaf reads; of a custom one, its id. */
  static <S> String key(Condition<S> leaf) {
    if (leaf instanceof Bound<S> bound) {
      return bound.fact().key();
    }
    return leaf instanceof NoRunningRecord<S> record
        ? record.fact().key()
        : "custom " + ((Custom<S>) leaf).id();
  }
}
