package org.jiceng.rollup;

import java.util.List;
import org.jiceng.unit.UnitTree;

/**
 * Puts right the figures of what counts once: the kernel has counted every row, and at a node
 * within which several rows of one identity lie, that is too much.
 */
final class Distinct<S> {
  private final UnitTree tree;
  private final List<Measure<S>> measures;
  private final Channels channels;
  private final long[][] sums;

  Distinct(UnitTree tree, List<Measure<S>> measures, Channels channels, long[][] sums) {
    this.tree = tree;
    this.measures = measures;
    this.channels = channels;
    this.sums = sums;
  }

  void putRight(Iterable<List<Identities.Placed<S>>> several) {
    for (List<Identities.Placed<S>> ofOne : several) {
      Identities.byNode(tree, ofOne)
          .forEach(
              (node, within) -> {
                if (within.size() > 1) {
                  putRight(node, within);
                }
              });
    }
  }

  private void putRight(int node, List<S> within) {
    for (int m = 0; m < measures.size(); m++) {
      Measure<S> measure = measures.get(m);
      if (measure.counted() != Counted.EACH_IDENTITY) {
        continue;
      }
      Contribution best = Contribution.NONE;
      for (S row : within) {
        Contribution one = Contribution.of(measure, row);
        best = best.orBetter(one, measure);
        add(channels.above(m), node, -one.above());
        add(channels.below(m), node, -one.below());
        add(channels.unknown(m), node, -one.unknown());
      }
      add(channels.above(m), node, best.above());
      add(channels.below(m), node, best.below());
      add(channels.unknown(m), node, best.unknown());
    }
  }

  private void add(int channel, int node, long more) {
    if (channel != Channels.NONE) {
      sums[channel][node] += more;
    }
  }
}
