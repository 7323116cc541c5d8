package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The papers of a vote on a table, for the second counter: every question is answered by going
 * through all of them again.
 */
final class SlowPapers {
  private final Vote vote;
  private final SlowLaw law;
  private final List<String> labels;
  private final List<Paper> valid = new ArrayList<>();

  SlowPapers(Vote vote, SlowLaw law) {
    this.vote = vote;
    this.law = law;
    this.labels = vote.labels();
    for (Paper paper : vote.papers()) {
      if (paper.count('+') + names(paper).size() <= vote.seats()) {
        valid.add(paper);
      }
    }
  }

  /** Names of persons not on the list, each once, as many as the law allows. */
  private List<String> names(Paper paper) {
    List<String> names = new ArrayList<>();
    for (String name : paper.names()) {
      if (names.size() < law.namesAllowed(paper.count('-'))
          && !labels.contains(name)
          && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private long signs(int line, char sign) {
    long signs = 0;
    for (Paper paper : valid) {
      if (paper.lines().charAt(line) == sign) {
        signs++;
      }
    }
    return signs;
  }

  private long namings(String name) {
    long namings = 0;
    for (Paper paper : valid) {
      if (names(paper).contains(name)) {
        namings++;
      }
    }
    return namings;
  }

  /** A person, or a name written in, with its votes. */
  record Heap(String who, boolean listed, long votes) {}

  /** The list in its order, then the names written in by spelling. */
  ImmutableList<Heap> heaps() {
    ImmutableList.Builder<Heap> heaps = ImmutableList.builder();
    for (int line = 0; line < vote.candidates(); line++) {
      heaps.add(new Heap("p" + (line + 1), true, signs(line, '+')));
    }
    TreeSet<String> written = new TreeSet<>();
    for (Paper paper : valid) {
      written.addAll(names(paper));
    }
    for (String name : written) {
      heaps.add(new Heap(name, false, namings(name)));
    }
    return heaps.build();
  }

  /** The same, more votes first. */
  ImmutableList<Heap> highestFirst() {
    return ImmutableList.sortedCopyOf(Comparator.comparingLong(Heap::votes).reversed(), heaps());
  }

  ImmutableList<String> lines() {
    long invalid = vote.papers().size() - valid.size();
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (int line = 0; line < vote.candidates(); line++) {
      lines.add(
          VoteResult.lineOf(
              signs(line, '+'),
              signs(line, '-'),
              signs(line, '0'),
              signs(line, '_'),
              signs(line, 'x'),
              invalid));
    }
    return lines.build();
  }
}
