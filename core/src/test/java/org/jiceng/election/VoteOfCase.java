package org.jiceng.election;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;

/** A golden election as the second counter takes it. */
final class VoteOfCase {
  private static final ImmutableMap<String, VoteKind> KINDS =
      ImmutableMap.of(
          "BRANCH_COMMITTEE", VoteKind.BRANCH_COMMITTEE,
          "BRANCH_COMMITTEE AMONG_TIED", VoteKind.BRANCH_COMMITTEE_AMONG_TIED,
          "COMMITTEE_OFFICERS", VoteKind.BRANCH_OFFICERS,
          "COMMITTEE_OFFICERS AMONG_TIED", VoteKind.BRANCH_OFFICERS_AMONG_TIED);

  private static final LocalDate FIRST = LocalDate.of(2020, 7, 13);

  /** What a case may say beyond which the second counter knows nothing. */
  private static final ImmutableSet<String> SAID =
      ImmutableSet.of(
          "kind",
          "vote",
          "day",
          "seats",
          "candidates",
          "entitled",
          "present",
          "issued",
          "voters",
          "returned",
          "votes",
          "papers",
          "law",
          "inside",
          "outside");

  private VoteOfCase() {}

  static Optional<Vote> of(CaseFile given) {
    String kind =
        String.join(" ", given.list("kind")) + given.text("vote").map(" "::concat).orElse("");
    VoteKind known = KINDS.get(kind);
    if (known == null || !SAID.containsAll(given.words().keySet())) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.parse(given.text("day").orElseThrow());
    if (day.isBefore(FIRST)) {
      return Optional.empty();
    }
    int entitled = given.number("entitled");
    int present = given.number("present", entitled);
    int issued = given.number("issued", present);
    return Optional.of(
        new Vote(
            known,
            day,
            given.number("seats"),
            given.number("candidates"),
            new Vote.Turnout(entitled, present, issued, given.number("voters", issued)),
            new GoldenPapers(given).papers()));
  }
}
