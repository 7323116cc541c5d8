package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** How often each mark stands on each line of the valid ballots. Mutable, for one count. */
final class LineCounts {
  private final int[] inFavour;
  private final int[] against;
  private final int[] abstaining;
  private final int[] blank;
  private final int[] spoilt;

  LineCounts(int lines) {
    this.inFavour = new int[lines];
    this.against = new int[lines];
    this.abstaining = new int[lines];
    this.blank = new int[lines];
    this.spoilt = new int[lines];
  }

  void add(ImmutableList<Mark> lines) {
    for (int line = 0; line < lines.size(); line++) {
      of(lines.get(line))[line]++;
    }
  }

  /** Adds what was counted elsewhere of the same lines. */
  void addAll(List<Tally> tallies) {
    for (int line = 0; line < tallies.size(); line++) {
      Tally tally = tallies.get(line);
      inFavour[line] += tally.inFavour();
      against[line] += tally.against();
      abstaining[line] += tally.abstaining();
      blank[line] += tally.blank();
      spoilt[line] += tally.spoilt();
    }
  }

  ImmutableList<Tally> tallies(ImmutableList<ListedCandidate> candidates, int onInvalidBallots) {
    ImmutableList.Builder<Tally> tallies = ImmutableList.builder();
    for (int line = 0; line < candidates.size(); line++) {
      tallies.add(
          new Tally.Builder()
              .candidate(candidates.get(line))
              .inFavour(inFavour[line])
              .against(against[line])
              .abstaining(abstaining[line])
              .blank(blank[line])
              .spoilt(spoilt[line])
              .onInvalidBallots(onInvalidBallots)
              .build());
    }
    return tallies.build();
  }

  /** How often {@code mark} stands on each line. */
  int[] of(Mark mark) {
    return switch (mark) {
      case FOR -> inFavour;
      case AGAINST -> against;
      case ABSTAIN -> abstaining;
      case BLANK -> blank;
      case SPOILT -> spoilt;
    };
  }
}
