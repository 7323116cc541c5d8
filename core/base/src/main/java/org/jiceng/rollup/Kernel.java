package org.jiceng.rollup;

import java.util.List;
import org.jiceng.unit.UnitTree;

/**
 * Sums of channels at every node, in three steps that each run through memory once: the rows of
 * each node, several channels in one addition; each channel out of the words; and each channel up
 * the tree, from the last node to the first, since parents stand before their children.
 */
final class Kernel {

  private Kernel() {}

  /** For each channel, its sum at every node. */
  static long[][] sums(UnitTree tree, GroupedRows rows, Lanes lanes, Workers workers) {
    long[][] sums = own(rows, lanes, workers);
    workers.each(sums.length, channel -> up(tree, sums[channel]));
    return sums;
  }

  /** For each channel, its sum over the own rows of every node. */
  static long[][] own(GroupedRows rows, Lanes lanes, Workers workers) {
    lanes.checkRoom(rows.size());
    List<long[]> channels = lanes.channels();
    long[][] sums = new long[channels.size()][];
    for (int word = 0; word < lanes.tables().size(); word++) {
      long[] words = rows.sums(lanes.tables().get(word), workers);
      for (int channel = 0; channel < sums.length; channel++) {
        if (lanes.word(channel) == word) {
          sums[channel] = lanes.fields(channel, words);
        }
      }
    }
    for (int channel = 0; channel < sums.length; channel++) {
      long[] sum = sums[channel];
      long[] table = channels.get(channel);
      rows.large().forEach(node -> sum[node] = rows.sum(node, table));
    }
    return sums;
  }

  /** Siblings that stand together are summed up before their parent is touched. */
  static void up(UnitTree tree, long[] sums) {
    int parent = 0;
    long siblings = 0;
    for (int node = sums.length - 1; node > 0; node--) {
      int next = tree.parentIndex(node);
      if (next != parent) {
        sums[parent] += siblings;
        parent = next;
        siblings = 0;
      }
      siblings += sums[node];
    }
    sums[parent] += siblings;
  }
}
