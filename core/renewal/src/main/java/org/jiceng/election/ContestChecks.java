package org.jiceng.election;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.text.Text;

/** Checks a contest by itself, before anybody votes. */
final class ContestChecks {

  private ContestChecks() {}

  static void check(Contest contest, IssueLog log) {
    if (contest.seats() < 1) {
      log.add(
          ElectionIssue.CONTEST_SEATS_TOO_FEW,
          place(contest),
          ImmutableMap.of("seats", contest.seats()));
    } else {
      checkSurplus(contest, log);
    }
    checkList(contest, log);
    checkRules(contest, log);
    checkPersons(contest, log);
    checkHead(contest, log);
    contest
        .method()
        .parameters()
        .forEach((parameter, setting) -> checkInForce(contest, parameter, setting, log));
  }

  /** A ballot cannot be judged, nor a name given to a body to decide, by a rule that is open. */
  private static void checkRules(Contest contest, IssueLog log) {
    Stream.of(
            Parameter.OVER_VOTE,
            Parameter.WRITE_IN,
            Parameter.UNBACKED_WRITE_IN,
            Parameter.WRITE_IN_DECIDER)
        .filter(parameter -> !MethodParameters.isKnown(parameter, contest.method()))
        .forEach(
            parameter ->
                log.add(
                    ElectionIssue.CONTEST_PARAMETER_OPEN,
                    place(contest),
                    ImmutableMap.of("parameter", parameter)));
  }

  /**
   * Nomination is judged by the law of its own day, everything else by that of the poll day; the
   * rules on proxies are checked where proxies are judged.
   */
  private static void checkInForce(
      Contest contest, Parameter parameter, Setting<? extends Text> setting, IssueLog log) {
    Act act = Act.of(parameter);
    LocalDate day = act == Act.NOMINATION ? contest.nominationDay() : contest.pollDay();
    if (act != Act.PROXY && !setting.citation().instrument().isInForceOn(day)) {
      log.add(
          ElectionIssue.CONTEST_LAW_NOT_IN_FORCE,
          place(contest),
          ImmutableMap.of("citation", setting.citation(), "day", day));
    }
  }

  private static void checkPersons(Contest contest, IssueLog log) {
    checkKnown(
        contest,
        WrittenIn.known(contest, Decisions.none()),
        contest.sexes(),
        contest.relations(),
        log);
  }

  /** Relations and sexes are of persons who stand, are seated, or were meant by a name. */
  static void checkKnown(
      Contest contest,
      ImmutableSet<PersonId> known,
      ImmutableMap<PersonId, Sex> sexes,
      ImmutableSet<Relation> relations,
      IssueLog log) {
    relations.stream()
        .flatMap(relation -> Stream.of(relation.one(), relation.other()))
        .filter(person -> !known.contains(person))
        .distinct()
        .forEach(
            person ->
                log.add(
                    ElectionIssue.CONTEST_RELATION_UNKNOWN_PERSON,
                    place(contest),
                    ImmutableMap.of("person", person)));
    sexes.keySet().stream()
        .filter(person -> !known.contains(person))
        .forEach(
            person ->
                log.add(
                    ElectionIssue.CONTEST_SEX_UNKNOWN_PERSON,
                    place(contest),
                    ImmutableMap.of("person", person)));
  }

  private static void checkHead(Contest contest, IssueLog log) {
    contest
        .head()
        .filter(head -> contest.seated().stream().noneMatch(one -> one.person().equals(head)))
        .ifPresent(
            head ->
                log.add(
                    ElectionIssue.CONTEST_HEAD_NOT_SEATED,
                    place(contest),
                    ImmutableMap.of("person", head)));
  }

  /** A surplus can be asked of those who settle a list, not of whoever comes forward. */
  private static void checkSurplus(Contest contest, IssueLog log) {
    boolean listed =
        contest.method().candidacy().known().orElse(Candidacy.LISTED) == Candidacy.LISTED;
    if (!listed || !contest.method().surplus().isKnown()) {
      return;
    }
    Setting<Threshold> surplus = contest.method().surplus();
    long least = contest.seats() + surplus.value().least(contest.seats());
    int candidates = contest.candidates().size();
    ImmutableMap<String, Object> arguments =
        ImmutableMap.of(
            "candidates", candidates,
            "seats", contest.seats(),
            "least", least,
            "threshold", surplus.value(),
            "citation", surplus.citation());
    boolean asked = !MethodDefaults.asksForNothing(surplus.value()) && contest.round() == 1;
    if (asked && candidates < least) {
      log.add(ElectionIssue.CONTEST_SURPLUS_TOO_SMALL, place(contest), arguments);
    } else if (asked
        && candidates > least
        && contest.method().surplusKind().known().equals(Optional.of(SurplusKind.VALUE))) {
      log.add(ElectionIssue.CONTEST_SURPLUS_NOT_EXACT, place(contest), arguments);
    }
  }

  private static void checkList(Contest contest, IssueLog log) {
    Set<Object> persons = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (ListedCandidate candidate : contest.candidates()) {
      if (!persons.add(candidate.person())) {
        report(ElectionIssue.CONTEST_CANDIDATE_TWICE, contest, candidate, log);
      } else if (!labels.add(candidate.label())) {
        report(ElectionIssue.CONTEST_LABEL_TWICE, contest, candidate, log);
      }
    }
  }

  private static void report(
      ElectionIssue code, Contest contest, ListedCandidate candidate, IssueLog log) {
    log.add(
        code,
        place(contest),
        ImmutableMap.of("person", candidate.person(), "label", candidate.label()));
  }

  private static Place place(Contest contest) {
    return Place.of(contest.id().value());
  }
}
