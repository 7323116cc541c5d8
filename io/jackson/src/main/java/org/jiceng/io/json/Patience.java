package org.jiceng.io.json;

import com.google.common.collect.ImmutableMap;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * Tells a log of the problems of one object or array, up to as many as anybody reads: a document
 * may be made to have one for each of its values, and they would need more memory than it does.
 */
final class Patience {
  static final int MOST = 1_000;

  private final Place place;
  private final IssueLog log;
  private int told;

  Patience(Place place, IssueLog log) {
    this.place = place;
    this.log = log;
  }

  /** Tells of {@code issue}, or that there are more. */
  void tell(Issue issue) {
    if (told < MOST) {
      log.add(issue);
    } else if (told == MOST) {
      log.add(FileIssue.FILE_PROBLEMS_MORE, place, ImmutableMap.of("most", MOST));
    }
    told++;
  }

  /**
   * Tells of the issues of {@code read}.
   *
   * @return whether it is worth while to look at what follows: not if all of it is refused anyway
   *     and enough problems are known
   */
  boolean tell(Outcome<?> read) {
    // What is refused must have an error in the log, however many problems were told before.
    if (told >= MOST && read.value().isEmpty() && !log.hasErrors()) {
      log.addAll(read.issues());
    }
    read.issues().forEach(this::tell);
    return told <= MOST || !log.hasErrors();
  }
}
