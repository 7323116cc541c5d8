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
      if (measure.counted() == Counted.EACH_IDENTITY) {
        for (S row : within) {
          add(m, node, Contribution.of(measure, row), -1);
        }
        add(m, node, together(measure, within), 1);
      }
    }
  }

  /** What an identity adds of which {@code rows} are the rows. */
  static <S> Contribution together(Measure<S> measure, List<S> rows) {
    Contribution best = Contribution.NONE;
    for (S row : rows) {
      best = best.orBetter(Contribution.of(measure, row), measure);
    }
    return best;
  }

  private void add(int measure, int node, Contribution more, int sign) {
    for (Part part : Channels.parts(measures.get(measure))) {
      int channel = channels.of(part, measure);
      if (channel != Channels.NONE) {
        sums[channel][node] += sign * more.part(part);
      }
    }
  }
}
