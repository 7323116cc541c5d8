package org.jiceng.io.databind;

import com.google.common.collect.ImmutableSet;

/** Which classes the module speaks for; all others are the host's, wherever they are. */
final class Ours {
  static final ImmutableSet<String> PACKAGES =
      ImmutableSet.of(
          "org.jiceng.text",
          "org.jiceng.issue",
          "org.jiceng.law",
          "org.jiceng.fact",
          "org.jiceng.person",
          "org.jiceng.unit",
          "org.jiceng.organization",
          "org.jiceng.rule",
          "org.jiceng.rollup",
          "org.jiceng.statistics",
          "org.jiceng.election",
          "org.jiceng.register",
          "org.jiceng.recommendation",
          "org.jiceng.review",
          "org.jiceng.renewal",
          "org.jiceng.io.source");

  private Ours() {}

  static boolean is(Class<?> type) {
    return PACKAGES.contains(type.getPackageName());
  }
}
