package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.law.Citation;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.PersonId;

/** Checks a register and finds which exclusions have effect. */
final class ElectorateChecks {
  static final Place PLACE = Place.none();

  private static final Citation CONSENTS = Basis.practice("quorum-base");

  private final Map<PersonId, RegisterEntry> entries = new LinkedHashMap<>();
  private final IssueLog log;

  ElectorateChecks(Iterable<RegisterEntry> register, IssueLog log) {
    this.log = log;
    for (RegisterEntry entry : register) {
      if (entries.putIfAbsent(entry.person(), entry) != null) {
        report(ElectionIssue.ELECTORATE_PERSON_TWICE, entry.person());
      }
      if (entry.standing() == PartyStanding.NOT_A_MEMBER) {
        report(ElectionIssue.ELECTORATE_NOT_A_MEMBER, entry.person());
      }
    }
  }

  /** The exclusions, in the order given, that leave a person out of the entitled. */
  ImmutableList<Exclusion> effective(Iterable<Exclusion> exclusions) {
    ImmutableList.Builder<Exclusion> effective = ImmutableList.builder();
    Set<PersonId> seen = new HashSet<>();
    for (Exclusion exclusion : exclusions) {
      RegisterEntry entry = entries.get(exclusion.person());
      if (!seen.add(exclusion.person())) {
        report(ElectionIssue.EXCLUSION_TWICE, exclusion.person());
      } else if (entry == null) {
        report(ElectionIssue.EXCLUSION_PERSON_UNKNOWN, exclusion.person());
      } else if (!entry.hasVote()) {
        report(ElectionIssue.EXCLUSION_NEEDLESS, exclusion.person());
      } else if (!exclusion.hasBothConsents()) {
        reportWithoutEffect(exclusion);
      } else {
        effective.add(exclusion);
      }
    }
    return effective.build();
  }

  private void report(ElectionIssue code, PersonId person) {
    log.add(code, PLACE, ImmutableMap.of("person", person));
  }

  private void reportWithoutEffect(Exclusion exclusion) {
    ImmutableList.Builder<ElectionText> lacking = ImmutableList.builder();
    if (!exclusion.agreedAbove()) {
      lacking.add(ElectionText.NOT_AGREED_ABOVE);
    }
    if (!exclusion.passedByMeeting()) {
      lacking.add(ElectionText.NOT_PASSED_BY_MEETING);
    }
    log.add(
        ElectionIssue.EXCLUSION_WITHOUT_EFFECT,
        PLACE,
        ImmutableMap.of(
            "person", exclusion.person(),
            "ground", exclusion.ground(),
            "lacking", lacking.build(),
            "citation", CONSENTS));
  }
}
