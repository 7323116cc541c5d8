package org.jiceng.rollup;

/** One measure at all nodes, while rows come and go. Mutable, for one thread. */
sealed interface LiveSeries permits LiveSums, LiveOrder {

  /** What {@code measure} is at the start. */
  static LiveSeries of(Measure<?> measure, Series start, int nodes) {
    return start instanceof Series.Ordered ordered
        ? new LiveOrder((Measure.Valued<?>) measure, ordered, nodes)
        : new LiveSums(measure, (Series.Additive) start, nodes);
  }

  /** At {@code node}, a row or an identity that added {@code before} now adds {@code after}. */
  void change(int node, Contribution before, Contribution after);

  /** The same at every node of {@code climb}: now, or when it goes. */
  void changeUp(Climb climb, Contribution before, Contribution after);

  /** The figure at {@code node} now. */
  Figure at(int node);

  /** The figures as they are now, whatever comes. */
  Series frozen();
}
