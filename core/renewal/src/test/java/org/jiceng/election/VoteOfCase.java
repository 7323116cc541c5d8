package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;

/** A golden election as the second counter takes it. */
final class VoteOfCase {

  /** What a case may say beyond which the second counter knows nothing. */
  private static final ImmutableSet<String> SAID =
      ImmutableSet.of(
          "kind",
          "vote",
          "day",
          "seats",
          "candidates",
          "sexes",
          "seated",
          "relations",
          "seats-to-follow",
          "entitled",
          "present",
          "issued",
          "voters",
          "returned",
          "votes",
          "papers",
          "given-up",
          "left-vacant-by",
          "law",
          "inside",
          "outside");

  private VoteOfCase() {}

  static Optional<Vote> of(CaseFile given) {
    if (given.text("kind").isEmpty() || !SAID.containsAll(given.words().keySet())) {
      return Optional.empty();
    }
    VoteKind kind =
        new VoteKind(
            given.text("kind").orElseThrow(),
            VoteKind.Stage.valueOf(given.text("vote").orElse("FIRST")));
    int entitled = given.number("entitled");
    int present = given.number("present", entitled);
    int issued = given.number("issued", present);
    Vote vote =
        new Vote(
            Preset.of(kind, LocalDate.parse(given.text("day").orElseThrow())),
            given.number("seats"),
            given.number("candidates"),
            new Vote.Turnout(entitled, present, issued, given.number("voters", issued)),
            new GoldenPapers(given).papers());
    return Optional.of(vote.with(people(given)).with(new GoldenVote(given).seatsLeft()));
  }

  private static Vote.People people(CaseFile given) {
    return new Vote.People(
        given.text("sexes").orElse(""),
        given.text("seated").orElse(""),
        given.list("relations").stream()
            .map(both -> both.replace('-', ' '))
            .collect(toImmutableList()),
        given.number("seats-to-follow", 0));
  }
}
