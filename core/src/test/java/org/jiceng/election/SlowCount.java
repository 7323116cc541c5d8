package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The same election counted as the law reads it, for the branch committee alone: every question is
 * answered by going through all ballots again. Uses no class that counts or declares.
 */
final class SlowCount {
  private final int seats;
  private final int present;
  private final List<String> labels;
  private final List<Ballot> ballots;

  SlowCount(int seats, int present, List<String> labels, List<Ballot> ballots) {
    this.seats = seats;
    this.present = present;
    this.labels = labels;
    this.ballots = ballots;
  }

  /** Names that count on a ballot if it is valid: new ones, no more than votes against. */
  private List<String> names(Ballot ballot) {
    Set<String> fresh = new HashSet<>();
    long against = ballot.lines().stream().filter(mark -> mark == Mark.AGAINST).count();
    return ballot.writeIns().stream()
        .filter(name -> !labels.contains(name))
        .filter(fresh::add)
        .limit(against)
        .toList();
  }

  boolean isValid(Ballot ballot) {
    long inFavour = ballot.lines().stream().filter(mark -> mark == Mark.FOR).count();
    return inFavour + names(ballot).size() <= seats;
  }

  long marks(int line, Mark mark) {
    return ballots.stream().filter(this::isValid).filter(b -> b.lines().get(line) == mark).count();
  }

  /** Votes of every label and of every name written in. */
  ImmutableSortedMap<String, Long> votes() {
    Map<String, Long> votes = new TreeMap<>();
    for (int line = 0; line < labels.size(); line++) {
      votes.put(labels.get(line), marks(line, Mark.FOR));
    }
    for (Ballot ballot : ballots) {
      if (isValid(ballot)) {
        names(ballot).forEach(name -> votes.merge(name, 1L, Long::sum));
      }
    }
    return ImmutableSortedMap.copyOf(votes, Comparator.naturalOrder());
  }

  private boolean hasMajority(String name) {
    return 2 * Optional.ofNullable(votes().get(name)).orElse(0L) > present;
  }

  private long withAtLeast(long number) {
    return votes().entrySet().stream()
        .filter(entry -> hasMajority(entry.getKey()) && entry.getValue() >= number)
        .count();
  }

  /** Everyone over half whose votes no more than the seats' number reach. */
  ImmutableSortedSet<String> in() {
    ImmutableSortedSet.Builder<String> in = ImmutableSortedSet.naturalOrder();
    votes()
        .forEach(
            (name, number) -> {
              if (hasMajority(name) && withAtLeast(number) <= seats) {
                in.add(name);
              }
            });
    return in.build();
  }

  /** Everyone over half who is not in, but whom fewer than the seats' number surpass. */
  ImmutableSortedSet<String> tied() {
    ImmutableSortedSet.Builder<String> tied = ImmutableSortedSet.naturalOrder();
    votes()
        .forEach(
            (name, number) -> {
              if (hasMajority(name)
                  && withAtLeast(number) > seats
                  && withAtLeast(number + 1) < seats) {
                tied.add(name);
              }
            });
    return tied.build();
  }

  static ImmutableList<String> labels(Contest contest) {
    return contest.candidates().stream()
        .map(ListedCandidate::label)
        .collect(ImmutableList.toImmutableList());
  }
}
