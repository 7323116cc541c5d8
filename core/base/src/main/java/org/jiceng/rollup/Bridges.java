package org.jiceng.rollup;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which secrets have one value only by their equations, whatever stands on the right. A secret is
 * in two equations that are not implied, or in one or none. So equations are places and secrets are
 * ways between them, or to the world outside, and what is not known is a flow of which each place
 * gives on what it gets: it can be changed along every circle of ways. Only a way that lies on no
 * circle is solved: a bridge. One walk through all ways finds them, so in linear time.
 */
final class Bridges {
  private static final int NONE = -1;

  private final int[] one; // the places at the ends of each way
  private final int[] other;
  private final int[] starts; // of the ways at each place
  private final int[] ways;
  private final int[] next; // of the ways at each place, the one to try next
  private final int[] order; // in which places were come to, from 1
  private final int[] low; // the first place that can be come to from beyond each, but by its way
  private final int[] by; // the way by which each was come to
  private final BitSet bridges = new BitSet();

  private Bridges(Equations equations) {
    int outside = equations.size();
    this.one = new int[equations.secrets()];
    this.other = new int[equations.secrets()];
    Arrays.fill(one, outside);
    Arrays.fill(other, outside);
    for (int equation = 0; equation < equations.size(); equation++) {
      if (!equations.isImplied(equation)) {
        int place = equation;
        equations.each(equation, way -> (one[way] == outside ? one : other)[way] = place);
      }
    }
    this.starts = new int[outside + 2];
    this.ways = waysByPlace();
    this.next = starts.clone();
    this.order = new int[outside + 1];
    this.low = new int[outside + 1];
    this.by = new int[outside + 1];
  }

  /** The secrets of {@code equations} that can be solved. */
  static BitSet of(Equations equations) {
    Bridges bridges = new Bridges(equations);
    int found = 0;
    for (int place = 0; place < bridges.order.length; place++) {
      if (bridges.order[place] == 0) {
        found = bridges.walk(place, found);
      }
    }
    return bridges.bridges;
  }

  private int[] waysByPlace() {
    for (int way = 0; way < one.length; way++) {
      starts[one[way] + 1]++;
      starts[other[way] + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] at = starts.clone();
    int[] byPlace = new int[2 * one.length];
    for (int way = 0; way < one.length; way++) {
      byPlace[at[one[way]]++] = way;
      byPlace[at[other[way]]++] = way;
    }
    return byPlace;
  }

  /** Goes through all places that can be come to from {@code start}; how many are found then. */
  private int walk(int start, int before) {
    int found = before;
    int at = start;
    by[start] = NONE;
    order[start] = low[start] = ++found;
    while (true) {
      if (next[at] < starts[at + 1]) {
        int way = ways[next[at]++];
        int to = one[way] == at ? other[way] : one[way];
        if (way == by[at]) {
          continue;
        }
        if (order[to] == 0) {
          by[to] = way;
          order[to] = low[to] = ++found;
          at = to;
        } else {
          low[at] = Math.min(low[at], order[to]);
        }
      } else if (by[at] == NONE) {
        return found;
      } else {
        int way = by[at];
        int from = one[way] == at ? other[way] : one[way];
        low[from] = Math.min(low[from], low[at]);
        if (low[at] > order[from]) {
          bridges.set(way);
        }
        at = from;
      }
    }
  }
}
