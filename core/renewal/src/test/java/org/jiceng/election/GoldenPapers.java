package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The ballots of a golden election: paper by paper, or the votes of each candidate. */
record GoldenPapers(CaseFile given) {
  static final ImmutableSet<String> KEYS = ImmutableSet.of("papers", "returned", "votes");

  ImmutableList<Paper> papers() {
    return given.text("votes").isPresent()
        ? dealt(given.number("returned"), given.list("votes"))
        : written(given.text("papers").orElse(""));
  }

  /** As {@code papers=16 ++-- | 4 0+-- 候选人戊}; on an empty list {@code papers=3 . 候选人戊}. */
  static ImmutableList<Paper> written(String words) {
    List<Paper> papers = new ArrayList<>();
    for (String group : CaseFile.BARS.split(words)) {
      int space = group.indexOf(' ');
      Paper paper = Paper.of(group.substring(space + 1));
      papers.addAll(
          Collections.nCopies(
              Integer.parseInt(group.substring(0, space)),
              paper.lines().equals(".") ? new Paper("", paper.names()) : paper));
    }
    return ImmutableList.copyOf(papers);
  }

  /** Votes dealt out one paper after another, so that no paper chooses more than it must. */
  private static ImmutableList<Paper> dealt(int papers, List<String> votes) {
    char[][] lines = new char[papers][votes.size()];
    int next = 0;
    for (int line = 0; line < votes.size(); line++) {
      for (char[] paper : lines) {
        paper[line] = '-';
      }
      for (int vote = 0; vote < Integer.parseInt(votes.get(line)); vote++) {
        lines[next++ % papers][line] = '+';
      }
    }
    return Stream.of(lines).map(String::new).map(Paper::of).collect(toImmutableList());
  }
}
