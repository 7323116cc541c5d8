package org.jiceng.election;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.person.PersonId;

/** Checks decisions against the contest and the count that they are about. */
final class DecisionChecks {
  private final Contest contest;
  private final Decisions decisions;
  private final Place place;
  private final IssueLog log;

  private DecisionChecks(Contest contest, Decisions decisions, IssueLog log) {
    this.contest = contest;
    this.decisions = decisions;
    this.place = Place.of(contest.id().value());
    this.log = log;
  }

  static void check(Contest contest, Count count, Decisions decisions, IssueLog log) {
    DecisionChecks checks = new DecisionChecks(contest, decisions, log);
    checks.checkNames(count);
    checks.checkLabels();
    checks.checkEligibility();
    checks.checkKnown();
    checks.checkDecider();
  }

  /** Each finding is about a name that counts, and each name has one finding. */
  private void checkNames(Count count) {
    ImmutableSet<String> written =
        count.writeIns().stream().map(WriteInTally::name).collect(toImmutableSet());
    Set<String> found = new HashSet<>();
    for (WriteInFinding finding : decisions.writeIns()) {
      if (!written.contains(finding.name())) {
        log.add(
            ElectionIssue.WRITE_IN_NAME_UNKNOWN, place, ImmutableMap.of("name", finding.name()));
      }
      if (!found.add(finding.name())) {
        log.add(ElectionIssue.WRITE_IN_NAME_TWICE, place, ImmutableMap.of("name", finding.name()));
      }
    }
  }

  /** One person has one label, on the list, in a seat, and in the log. */
  private void checkLabels() {
    Map<PersonId, String> labels = new HashMap<>();
    contest.candidates().forEach(one -> labels.putIfAbsent(one.person(), one.label()));
    contest.seated().forEach(one -> labels.putIfAbsent(one.person(), one.label()));
    for (ListedCandidate meant : decisions.personsMeant()) {
      String label = labels.putIfAbsent(meant.person(), meant.label());
      if (label != null && !label.equals(meant.label())) {
        log.add(
            ElectionIssue.WRITE_IN_PERSON_LABELS,
            place,
            ImmutableMap.of("person", meant.person(), "one", label, "other", meant.label()));
      }
    }
  }

  /** It is said of persons written in alone, and whoever has a seat cannot win another one. */
  private void checkEligibility() {
    ImmutableSet<PersonId> listed = persons(contest.candidates().stream());
    ImmutableSet<PersonId> seated = persons(contest.seated().stream());
    ImmutableSet<PersonId> meant = persons(decisions.personsMeant().stream());
    decisions.eligibility().keySet().stream()
        .filter(person -> !meant.contains(person) || listed.contains(person))
        .forEach(
            person ->
                log.add(
                    ElectionIssue.ELIGIBILITY_PERSON_UNKNOWN,
                    place,
                    ImmutableMap.of("person", person)));
    meant.stream()
        .filter(person -> seated.contains(person) && !listed.contains(person))
        .filter(person -> !(decisions.eligibilityOf(person) instanceof Eligibility.NotEligible))
        .forEach(
            person ->
                log.add(
                    ElectionIssue.WRITE_IN_ALREADY_SEATED,
                    place,
                    ImmutableMap.of("person", person)));
  }

  /** Sexes and relations are of persons who are known by now, and nobody has two sexes. */
  private void checkKnown() {
    ContestChecks.checkKnown(
        contest,
        WrittenIn.known(contest, decisions),
        decisions.sexes(),
        decisions.relations(),
        log);
    decisions
        .sexes()
        .forEach(
            (person, sex) -> {
              if (contest.sexes().getOrDefault(person, sex) != sex) {
                log.add(
                    ElectionIssue.DECISION_SEX_DIFFERS, place, ImmutableMap.of("person", person));
              }
            });
  }

  /** Who decides is often deduced, so another body is worth a look and no more. */
  private void checkDecider() {
    decisions.writeIns().stream()
        .map(WriteInFinding::decidedBy)
        .filter(body -> !body.equals(contest.method().writeInDecider().value()))
        .distinct()
        .forEach(
            body ->
                log.add(
                    ElectionIssue.WRITE_IN_DECIDED_BY_OTHER,
                    place,
                    ImmutableMap.of(
                        "body", body,
                        "decider", contest.method().writeInDecider().value(),
                        "citation", contest.method().writeInDecider().citation())));
  }

  private static ImmutableSet<PersonId> persons(Stream<ListedCandidate> people) {
    return people.map(ListedCandidate::person).collect(toImmutableSet());
  }
}
