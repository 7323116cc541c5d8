package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** A vote with its list in the opposite order: whoever was p1 is the last. */
final class Mirror {
  private Mirror() {}

  /** The same persons with the same votes, on other lines. */
  static Vote of(Vote vote) {
    Vote.People people = vote.people();
    return vote.with(
            vote.papers().stream()
                .map(paper -> new Paper(backwards(paper.lines()), paper.names()))
                .collect(toImmutableList()))
        .with(
            new Vote.People(
                backwards(people.sexes()),
                people.seated(),
                people.relations().stream()
                    .map(relation -> of(relation, vote.candidates()))
                    .collect(toImmutableList()),
                people.seatsToFollow()));
  }

  /** {@code words} with each person of so many candidates under the name on the other list. */
  static String of(String words, int candidates) {
    return Stream.of(words.split(" "))
        .map(
            word ->
                word.matches("p\\d+")
                    ? "p" + (candidates + 1 - Integer.parseInt(word.substring(1)))
                    : word)
        .collect(joining(" "));
  }

  /** The words of each seat, sorted; of a mirrored list, under the names of the first one. */
  static ImmutableList<String> unordered(VoteResult result, int mirrored) {
    return result.seats().stream()
        .map(seat -> mirrored > 0 ? of(seat, mirrored) : seat)
        .map(seat -> Stream.of(seat.split(" ")).sorted().collect(joining(" ")))
        .collect(toImmutableList());
  }

  private static String backwards(String signs) {
    return new StringBuilder(signs).reverse().toString();
  }
}
