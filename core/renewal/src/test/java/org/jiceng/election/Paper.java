package org.jiceng.election;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A ballot as a test writes it: a sign for each line (+ for, - against, 0 abstain, _ blank, x
 * spoilt), then the names written in.
 */
record Paper(String lines, ImmutableList<String> names) {

  /** As {@code ++-0} or {@code ++-- 候选人戊}. */
  static Paper of(String text) {
    List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(text);
    return new Paper(words.get(0), ImmutableList.copyOf(words.subList(1, words.size())));
  }

  long count(char sign) {
    return lines.chars().filter(one -> one == sign).count();
  }
}
