package org.jiceng.election;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/** Checks a poll by itself, before anybody votes. */
final class PollChecks {

  private PollChecks() {}

  static void check(Poll poll, IssueLog log) {
    Place place = Place.of(poll.id().value());
    if (poll.offices().isEmpty()) {
      log.add(ElectionIssue.POLL_WITHOUT_OFFICES, place, ImmutableMap.of());
      return;
    }
    // Persons, list, surplus and law are judged over all offices.
    ContestChecks.check(PollContests.together(poll), log);
    Set<ContestId> ids = new HashSet<>(Set.of(poll.id()));
    for (OfficeList office : poll.offices()) {
      if (!ids.add(office.id())) {
        log.add(ElectionIssue.POLL_OFFICE_TWICE, place, ImmutableMap.of("contest", office.id()));
      }
      if (office.seats() < 1) {
        log.add(
            ElectionIssue.CONTEST_SEATS_TOO_FEW,
            Place.of(office.id().value()),
            ImmutableMap.of("seats", office.seats()));
      }
    }
    checkSequence(poll, place, log);
  }

  private static void checkSequence(Poll poll, Place place, IssueLog log) {
    Optional<OfficeSequence> sequence = poll.method().sequence().known();
    if (poll.offices().size() > 1
        && sequence.isPresent()
        && sequence.get() != OfficeSequence.TOGETHER) {
      log.add(
          ElectionIssue.POLL_SEQUENCE_DIFFERS,
          place,
          ImmutableMap.of(
              "sequence", sequence.get(), "citation", poll.method().sequence().citation()));
    }
  }
}
