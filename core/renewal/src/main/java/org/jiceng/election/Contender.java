package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Whoever has votes: a listed candidate, a person written in, or a name of which nobody said yet
 * whom it means.
 *
 * @param standing whether this one may have a seat
 * @param person who; empty if that is not settled
 * @param votes the votes in favour, of all spellings together
 * @param spellings the names as written; empty for a listed candidate
 */
record Contender(
    Standing standing,
    Optional<ListedCandidate> person,
    int votes,
    ImmutableList<WriteInTally> spellings) {

  /** Whether somebody may have a seat. */
  enum Standing {
    LISTED,
    ELIGIBLE,
    TO_BE_REVIEWED,
    NOT_ELIGIBLE,
    PERSON_OPEN
  }

  static Contender of(Tally tally) {
    return new Contender(
        Standing.LISTED, Optional.of(tally.candidate()), tally.inFavour(), ImmutableList.of());
  }

  static Contender of(WriteInTally tally) {
    return new Contender(
        Standing.PERSON_OPEN, Optional.empty(), tally.votes(), ImmutableList.of(tally));
  }

  static Contender of(
      ListedCandidate person, Eligibility eligibility, Iterable<WriteInTally> spellings) {
    ImmutableList<WriteInTally> all = ImmutableList.copyOf(spellings);
    return new Contender(
        standing(eligibility),
        Optional.of(person),
        all.stream().mapToInt(WriteInTally::votes).sum(),
        all);
  }

  private static Standing standing(Eligibility eligibility) {
    if (eligibility instanceof Eligibility.ToBeReviewed) {
      return Standing.TO_BE_REVIEWED;
    }
    return eligibility instanceof Eligibility.Eligible ? Standing.ELIGIBLE : Standing.NOT_ELIGIBLE;
  }

  /** Whether it is said who this is, and that this person may be elected. */
  boolean isSettled() {
    return standing == Standing.LISTED || standing == Standing.ELIGIBLE;
  }

  /** The label, or the name as written. */
  String name() {
    return person.map(ListedCandidate::label).orElseGet(() -> spellings.get(0).name());
  }

  /** The persons among {@code contenders} of whom everything is settled. */
  static ImmutableList<ListedCandidate> settled(List<Contender> contenders) {
    return contenders.stream()
        .filter(Contender::isSettled)
        .flatMap(one -> one.person().stream())
        .collect(toImmutableList());
  }

  /** The names of the others. */
  static ImmutableList<String> notSettled(List<Contender> contenders) {
    return contenders.stream()
        .filter(one -> !one.isSettled())
        .map(Contender::name)
        .collect(toImmutableList());
  }
}
