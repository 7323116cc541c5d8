package org.jiceng.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jiceng.fact.Truth;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.law.Citation;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;

/** Checks the composition of an election committee against the law of the day it was chosen. */
final class CommitteeChecks {
  private final ElectionCommittee committee;
  private final CommitteeLaw law;
  private final NearRelatives relatives;
  private final IssueLog log;
  private final Place place;

  CommitteeChecks(
      ElectionCommittee committee, CommitteeLaw law, NearRelatives relatives, IssueLog log) {
    this.committee = committee;
    this.law = law;
    this.relatives = relatives;
    this.log = log;
    this.place = Place.of(committee.unit().value());
  }

  void check() {
    if (!law.chosenBy().value().contains(committee.chosenBy())) {
      report(
          RegisterIssue.COMMITTEE_CHOSEN_BY_OTHERS,
          committee.chosenBy(),
          law.chosenBy().citation());
    }
    law.size()
        .filter(size -> !size.value().fits(committee.members().size()))
        .ifPresent(
            size ->
                report(RegisterIssue.COMMITTEE_SIZE, committee.members().size(), size.citation()));
    law.deputies()
        .filter(deputies -> deputies.value() != count(CommitteeRole.DEPUTY))
        .ifPresent(
            deputies ->
                report(
                    RegisterIssue.COMMITTEE_DEPUTIES,
                    count(CommitteeRole.DEPUTY),
                    deputies.citation()));
    if (count(CommitteeRole.DIRECTOR) != 1) {
      report(
          RegisterIssue.COMMITTEE_DIRECTOR,
          count(CommitteeRole.DIRECTOR),
          law.chosenBy().citation());
    }
    if (committee.persons().size() < committee.members().size()) {
      report(
          RegisterIssue.COMMITTEE_PERSON_TWICE,
          committee.members().size() - committee.persons().size(),
          law.chosenBy().citation());
    }
    law.woman().ifPresent(this::checkWoman);
    law.relatives().ifPresent(this::checkRelatives);
  }

  private void checkWoman(Citation citation) {
    if (committee.members().stream().anyMatch(seat -> seat.sex() == Sex.FEMALE)) {
      return;
    }
    boolean open = committee.members().stream().anyMatch(seat -> seat.sex() == Sex.UNKNOWN);
    report(
        open ? RegisterIssue.COMMITTEE_WOMAN_UNKNOWN : RegisterIssue.COMMITTEE_NO_WOMAN,
        committee.members().size(),
        citation);
  }

  private void checkRelatives(Citation citation) {
    ImmutableList<PersonId> persons = committee.persons().asList();
    for (int i = 0; i < persons.size(); i++) {
      for (int j = i + 1; j < persons.size(); j++) {
        Truth near = relatives.areNear(persons.get(i), persons.get(j));
        if (!near.isFalse()) {
          log.add(
              near.isTrue()
                  ? RegisterIssue.COMMITTEE_RELATIVES
                  : RegisterIssue.COMMITTEE_RELATION_UNKNOWN,
              place,
              ImmutableMap.of(
                  "unit", committee.unit(),
                  "one", persons.get(i),
                  "other", persons.get(j),
                  "citation", citation));
        }
      }
    }
  }

  private int count(CommitteeRole role) {
    return (int) committee.members().stream().filter(seat -> seat.role() == role).count();
  }

  private void report(RegisterIssue code, Object found, Citation citation) {
    log.add(
        code,
        place,
        ImmutableMap.of("unit", committee.unit(), "found", found, "citation", citation));
  }
}
