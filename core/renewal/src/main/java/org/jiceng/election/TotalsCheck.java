package org.jiceng.election;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.text.MessageKey;

/** Checks totals that were typed in, and makes a count of them. */
final class TotalsCheck {
  private final Contest contest;
  private final Totals totals;
  private final BallotRules rules;
  private final IssueLog log = new IssueLog();
  private final Map<ListedCandidate, Tally> byCandidate = new LinkedHashMap<>();
  private final long invalid;
  private final long accepted;
  private final long slots;

  private TotalsCheck(Contest contest, Totals totals) {
    this.contest = contest;
    this.totals = totals;
    this.rules = BallotRules.of(contest);
    this.invalid = sum(totals.invalid());
    this.accepted = totals.writeIns().stream().mapToLong(WriteInTally::votes).sum();
    this.slots = accepted + sum(totals.rejectedWriteIns());
  }

  static Outcome<Count> count(Contest contest, Attendance attendance, Totals totals) {
    TotalsCheck check = new TotalsCheck(contest, totals);
    check.log.addAll(contest.issues());
    attendance.check(check.log);
    check.checkSigns();
    check.checkCandidates();
    check.totals.tallies().forEach(check::checkTally);
    check.checkReasons();
    check.checkNames();
    check.checkChoices();
    return Outcome.of(check.log, () -> check.count(attendance));
  }

  private void checkSigns() {
    boolean negative =
        Stream.of(
                Stream.of(totals.returned()),
                totals.invalid().values().stream(),
                totals.rejectedWriteIns().values().stream(),
                totals.writeIns().stream().map(WriteInTally::votes),
                totals.tallies().stream().flatMap(TotalsCheck::numbers))
            .flatMap(numbers -> numbers)
            .anyMatch(number -> number < 0);
    if (negative) {
      report(ElectionIssue.TOTALS_NEGATIVE, ImmutableMap.of());
    }
    if (invalid > totals.returned()) {
      report(
          ElectionIssue.TOTALS_INVALID_ABOVE_RETURNED,
          ImmutableMap.of("invalid", invalid, "returned", totals.returned()));
    }
  }

  private void checkCandidates() {
    Set<ListedCandidate> listed = new HashSet<>(contest.candidates());
    for (Tally tally : totals.tallies()) {
      ImmutableMap<String, Object> who = ImmutableMap.of("label", tally.candidate().label());
      if (!listed.contains(tally.candidate())) {
        report(ElectionIssue.TOTALS_CANDIDATE_UNKNOWN, who);
      } else if (byCandidate.putIfAbsent(tally.candidate(), tally) != null) {
        report(ElectionIssue.TOTALS_CANDIDATE_TWICE, who);
      }
    }
    contest.candidates().stream()
        .filter(candidate -> !byCandidate.containsKey(candidate))
        .forEach(
            candidate ->
                report(
                    ElectionIssue.TOTALS_CANDIDATE_MISSING,
                    ImmutableMap.of("label", candidate.label())));
  }

  private void checkTally(Tally tally) {
    long lines = numbers(tally).mapToLong(Integer::longValue).sum();
    if (lines != totals.returned() || tally.onInvalidBallots() != invalid) {
      report(
          ElectionIssue.TOTALS_NOT_CONSERVED,
          ImmutableMap.of(
              "label", tally.candidate().label(),
              "lines", lines,
              "returned", totals.returned(),
              "onInvalid", tally.onInvalidBallots(),
              "invalid", invalid));
    }
  }

  /** By the rules of the method nothing is invalid, or rejected, for such a reason. */
  private void checkReasons() {
    boolean backed = rules.writeIn() == WriteInRule.ONE_PER_AGAINST;
    boolean allowed = rules.writeIn() != WriteInRule.NOT_ALLOWED;
    checkReason(totals.invalid(), InvalidBallot.OVER_VOTED, rules.overVoteVoids());
    checkReason(totals.invalid(), InvalidBallot.WRITE_IN_UNBACKED, backed && rules.unbackedVoids());
    checkReason(totals.rejectedWriteIns(), RejectedWriteIn.NOT_ALLOWED, !allowed);
    checkReason(totals.rejectedWriteIns(), RejectedWriteIn.NAMES_LISTED, allowed);
    checkReason(totals.rejectedWriteIns(), RejectedWriteIn.REPEATED, allowed);
    checkReason(
        totals.rejectedWriteIns(), RejectedWriteIn.NO_AGAINST, backed && !rules.unbackedVoids());
    checkReason(totals.rejectedWriteIns(), RejectedWriteIn.ON_INVALID_BALLOT, invalid > 0);
  }

  private <R extends MessageKey> void checkReason(
      ImmutableMap<R, Integer> numbers, R reason, boolean possible) {
    int number = numbers.getOrDefault(reason, 0);
    if (number > 0 && !possible) {
      report(
          ElectionIssue.TOTALS_REASON_IMPOSSIBLE,
          ImmutableMap.of("number", number, "reason", reason));
    }
  }

  /** Names are personal data, so only their number is told. */
  private void checkNames() {
    Set<String> seen = new HashSet<>();
    long wrong =
        totals.writeIns().stream()
            .map(WriteInTally::name)
            .filter(
                name ->
                    name.isBlank()
                        || !name.equals(name.strip())
                        || rules.labels().contains(name)
                        || !seen.add(name))
            .count();
    if (wrong > 0) {
      report(ElectionIssue.TOTALS_NAMES_WRONG, ImmutableMap.of("names", wrong));
    }
    long valid = totals.returned() - invalid;
    totals.writeIns().stream()
        .filter(name -> name.votes() > valid)
        .forEach(
            name ->
                report(
                    ElectionIssue.TOTALS_NAME_ABOVE_VALID,
                    ImmutableMap.of("votes", name.votes(), "valid", valid)));
  }

  private void checkChoices() {
    long inFavour = totals.tallies().stream().mapToLong(Tally::inFavour).sum();
    long most = (totals.returned() - invalid) * rules.seats();
    if (rules.overVoteVoids() && inFavour + accepted > most) {
      report(
          ElectionIssue.TOTALS_CHOICES_TOO_MANY,
          ImmutableMap.of("chosen", inFavour + accepted, "most", most));
    }
    long against = totals.tallies().stream().mapToLong(Tally::against).sum();
    checkNumber(
        accepted,
        switch (rules.writeIn()) {
          case NOT_ALLOWED -> 0;
          case ONE_PER_AGAINST -> against;
          case FREE -> Integer.MAX_VALUE;
        });
    checkNumber(slots, Integer.MAX_VALUE);
  }

  private void checkNumber(long names, long most) {
    if (names > most) {
      report(ElectionIssue.TOTALS_NAMES_TOO_MANY, ImmutableMap.of("names", names, "most", most));
    }
  }

  private Count count(Attendance attendance) {
    Map<String, Integer> names = new TreeMap<>();
    totals.writeIns().stream()
        .filter(name -> name.votes() > 0)
        .forEach(name -> names.put(name.name(), name.votes()));
    return new Count.Builder()
        .contest(contest.id())
        .attendance(attendance)
        .returned(totals.returned())
        .putAllInvalid(inOrder(totals.invalid()))
        .addAllTallies(contest.candidates().stream().map(byCandidate::get).toList())
        .slotsFilled(Math.toIntExact(slots))
        .addAllWriteIns(CountSheet.inOrder(names))
        .putAllRejectedWriteIns(inOrder(totals.rejectedWriteIns()))
        .addAllUnchecked(unchecked())
        .build();
  }

  private Set<UncheckedRule> unchecked() {
    Set<UncheckedRule> unchecked = EnumSet.of(UncheckedRule.BALLOT_TWICE);
    if (rules.overVoteVoids()) {
      unchecked.add(UncheckedRule.OVER_VOTE);
    }
    if (invalid > 0) {
      unchecked.add(UncheckedRule.INVALID_BALLOT);
    }
    if (accepted > 0) {
      unchecked.add(UncheckedRule.NAME_TWICE);
    }
    if (accepted > 0 && rules.writeIn() == WriteInRule.ONE_PER_AGAINST) {
      unchecked.add(UncheckedRule.UNBACKED_WRITE_IN);
    }
    if (slots > accepted) {
      unchecked.add(UncheckedRule.REJECTED_WRITE_IN);
    }
    return Sets.immutableEnumSet(unchecked);
  }

  private static Stream<Integer> numbers(Tally tally) {
    return ImmutableList.of(
        tally.inFavour(),
        tally.against(),
        tally.abstaining(),
        tally.blank(),
        tally.spoilt(),
        tally.onInvalidBallots())
        .stream();
  }

  private static <E extends Enum<E>> ImmutableMap<E, Integer> inOrder(
      ImmutableMap<E, Integer> reasons) {
    return reasons.entrySet().stream()
        .filter(entry -> entry.getValue() != 0)
        .sorted(Map.Entry.comparingByKey())
        .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static long sum(ImmutableMap<?, Integer> numbers) {
    return numbers.values().stream().mapToLong(Integer::longValue).sum();
  }

  private void report(ElectionIssue code, ImmutableMap<String, ?> arguments) {
    log.add(code, Place.of(contest.id().value()), arguments);
  }
}
