package org.jiceng.rollup;

import com.google.common.collect.ImmutableMap;

/**
 * What a reader knows: unknowns, each added or taken away, make a number.
 *
 * @param unknowns 1 or −1 for each
 * @param number what they make together
 */
record Equation(ImmutableMap<Integer, Integer> unknowns, long number) {}
