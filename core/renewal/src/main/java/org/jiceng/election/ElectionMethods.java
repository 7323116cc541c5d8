package org.jiceng.election;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Timeline;

/**
 * The methods of known national law, by kind and day. Intervals are half-open: the first day of a
 * text belongs to it. What the texts leave open is unknown in the method, too.
 */
public final class ElectionMethods {
  private static final ImmutableMap<ElectionKind, Timeline<ElectionMethod>> METHODS =
      ImmutableMap.<ElectionKind, Timeline<ElectionMethod>>builder()
          .putAll(PartyMethods.all())
          .put(ElectionKind.VILLAGERS_COMMITTEE, VillageMethods.timeline())
          .putAll(ResidentsMethods.all())
          .buildOrThrow();

  private ElectionMethods() {}

  /**
   * The method of {@code kind} on a day.
   *
   * @param day the poll day; refused if no law on this kind of election is known for it
   */
  public static Outcome<ElectionMethod> of(ElectionKind kind, LocalDate day) {
    return find(kind, day)
        .map(Outcome::accepted)
        .orElseGet(
            () ->
                Outcome.refused(
                    Issue.of(ElectionIssue.ELECTION_LAW_UNKNOWN, ImmutableMap.of("day", day))));
  }

  /** The methods of {@code kind} by their intervals. */
  public static Timeline<ElectionMethod> timeline(ElectionKind kind) {
    Timeline<ElectionMethod> timeline = METHODS.get(kind);
    if (timeline == null) {
      throw new IllegalStateException("no methods of " + kind);
    }
    return timeline;
  }

  /**
   * The election of a branch's committee by its members' meeting.
   *
   * @param day the poll day; refused before 1990-06-27, the first day of the regulations of 1990
   */
  public static Outcome<ElectionMethod> branchCommittee(LocalDate day) {
    return of(ElectionKind.BRANCH_COMMITTEE, day);
  }

  /**
   * The election of the secretary, or of the deputy, by the new committee of a branch.
   *
   * <p>That quorum, majority and the validity of ballots are those of the members' meeting is
   * deduced: no text that was read says so. It is a policy of this library and printed as such.
   *
   * @param day the poll day; refused before 1990-06-27
   */
  public static Outcome<ElectionMethod> branchOfficers(LocalDate day) {
    return of(ElectionKind.COMMITTEE_OFFICERS, day);
  }

  static Optional<ElectionMethod> find(ElectionKind kind, LocalDate day) {
    return timeline(kind).on(day);
  }
}
