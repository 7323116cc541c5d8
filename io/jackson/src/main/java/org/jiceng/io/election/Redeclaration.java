package org.jiceng.io.election;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiceng.election.Contest;
import org.jiceng.io.attribute.Quotation;
import org.jiceng.io.document.OpenDocument;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.IssueCode;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * Counts and declares again what a document holds. Its parts may contradict each other as no
 * program's do, and then what is said is where they stand, not what broke.
 */
final class Redeclaration {
  /** Each seat has a result in memory, so that a number alone must not ask for billions of them. */
  private static final int MOST_SEATS = 10_000;

  private Redeclaration() {}

  /** Whether {@code contest} has no more seats than can be declared again; if not, it is said. */
  static boolean isBearable(Contest contest, Place seats, IssueLog log) {
    if (contest.seats() > MOST_SEATS) {
      log.add(
          FileIssue.FILE_NUMBER_OUTSIDE,
          seats,
          ImmutableMap.of("least", 1, "greatest", MOST_SEATS));
    }
    return contest.seats() <= MOST_SEATS;
  }

  /**
   * What follows {@code again}; if it cannot even be tried, an issue of {@code strange} that names
   * {@code contest}.
   */
  static <T> Optional<T> of(
      Contest contest,
      Supplier<Outcome<T>> again,
      OpenDocument from,
      IssueCode strange,
      IssueLog log) {
    try {
      Outcome<T> follows = again.get();
      from.addErrors(follows);
      return follows.value();
    } catch (IllegalArgumentException | IllegalStateException | ArithmeticException broken) {
      log.add(
          strange, from.place(), ImmutableMap.of("contest", Quotation.of(contest.id().value())));
      return Optional.empty();
    }
  }
}
