package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;

/**
 * One ballot as it came out of the box.
 *
 * @param id a number that says nothing about the elector, not blank
 * @param lines what stands on the line of each listed candidate, in the order of the list
 * @param writeIns names written in, in the order of the slots, stripped; empty slots are dropped
 */
public record Ballot(String id, ImmutableList<Mark> lines, ImmutableList<String> writeIns) {

  public Ballot {
    checkArgument(!id.isBlank(), "a ballot needs an id");
    // Most ballots have none, and millions may be read.
    if (!writeIns.isEmpty()) {
      writeIns =
          writeIns.stream()
              .map(String::strip)
              .filter(name -> !name.isEmpty())
              .collect(toImmutableList());
    }
  }

  /** A ballot with these lines and no name written in. */
  public static Ballot of(String id, Mark... lines) {
    return new Ballot(id, ImmutableList.copyOf(lines), ImmutableList.of());
  }

  /** This ballot with {@code names} written in. */
  public Ballot writingIn(String... names) {
    return new Ballot(id, lines, ImmutableList.copyOf(names));
  }

  /** How many lines have {@code mark}. */
  int count(Mark mark) {
    int count = 0;
    for (Mark line : lines) {
      count += line == mark ? 1 : 0;
    }
    return count;
  }
}
