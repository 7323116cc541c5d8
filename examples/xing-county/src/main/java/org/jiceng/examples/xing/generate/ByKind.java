package org.jiceng.examples.xing.generate;

/**
 * A number of secretaries, in villages and in communities.
 *
 * @param villages of villages
 * @param communities of communities
 */
record ByKind(int villages, int communities) {

  int total() {
    return villages + communities;
  }

  int of(boolean community) {
    return community ? communities : villages;
  }
}
