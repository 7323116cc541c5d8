package org.jiceng.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jiceng.issue.IssueLog;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.unit.UnitTree;

/**
 * Checks seat rows against a tree, each row by itself and the rows of one person or body together.
 */
final class RosterChecks {
  /** What every line of one person must say alike, by the name of the column. */
  private static final ImmutableMap<String, Function<Person, Object>> DESCRIPTION =
      ImmutableMap.of(
          "label", Person::label,
          "sex", Person::sex,
          "birth", Person::birth,
          "education", Person::education,
          "standing", Person::standing,
          "joined", person -> person.membership().flatMap(PartyMembership::joined),
          "branch", person -> person.membership().flatMap(PartyMembership::branch));

  /** By place; rows without one in an order that does not depend on how they came. */
  private static final Comparator<SeatRow> ORDER =
      Comparator.comparing(SeatRow::place)
          .thenComparing(SeatRow::committee)
          .thenComparing(SeatRow::office)
          .thenComparing(row -> row.person().id());

  private final UnitTree tree;
  private final LocalDate day;
  private final IssueLog log;
  private final Map<PersonId, SeatRow> firstOfPerson = new HashMap<>();
  private final Map<ImmutableList<Object>, SeatRow> firstOfSeat = new HashMap<>();
  private final Map<CommitteeId, SeatRow> heads = new HashMap<>();

  RosterChecks(UnitTree tree, LocalDate day, IssueLog log) {
    this.tree = tree;
    this.day = day;
    this.log = log;
  }

  void check(Iterable<SeatRow> rows) {
    ImmutableList.sortedCopyOf(ORDER, rows).forEach(this::check);
  }

  private void check(SeatRow row) {
    tree.find(row.unit())
        .ifPresentOrElse(
            unit -> {
              if (unit.isVirtual() || !row.body().fits(unit.kind())) {
                report(RosterIssue.ROSTER_BODY_MISPLACED, row, "body");
              }
            },
            () -> report(RosterIssue.ROSTER_UNIT_UNKNOWN, row, "unit"));
    if (!row.office().standsIn(row.body())) {
      report(RosterIssue.ROSTER_OFFICE_MISPLACED, row, "office");
    }
    if (row.person().birth().date().isAfter(day).isTrue()) {
      report(RosterIssue.ROSTER_BIRTH_AFTER_DAY, row, "birth");
    }
    if (row.tenure().inOfficeFrom().isAfter(day)) {
      report(RosterIssue.ROSTER_NOT_YET_IN_OFFICE, row, "inOfficeFrom");
    }
    if (row.body() == CommitteeKind.BRANCH && row.person().standing() != PartyStanding.FULL) {
      report(RosterIssue.ROSTER_NOT_FULL_MEMBER, row, "standing");
    }
    checkAgainstEarlierRows(row);
  }

  private void checkAgainstEarlierRows(SeatRow row) {
    SeatRow samePerson = firstOfPerson.putIfAbsent(row.person().id(), row);
    if (samePerson != null) {
      DESCRIPTION.forEach(
          (column, read) -> {
            if (!read.apply(row.person()).equals(read.apply(samePerson.person()))) {
              report(RosterIssue.ROSTER_PERSON_DISAGREES, row, column, samePerson);
            }
          });
    }
    ImmutableList<Object> seat = ImmutableList.of(row.committee(), row.person().id());
    SeatRow sameSeat = firstOfSeat.putIfAbsent(seat, row);
    if (sameSeat != null) {
      report(RosterIssue.ROSTER_SEAT_DUPLICATE, row, "personId", sameSeat);
    } else if (row.office().isHead() && row.office().standsIn(row.body())) {
      SeatRow head = heads.putIfAbsent(row.committee(), row);
      if (head != null) {
        report(RosterIssue.ROSTER_HEAD_SECOND, row, "office", head);
      }
    }
  }

  private void report(RosterIssue code, SeatRow row, String column) {
    report(code, row, column, row);
  }

  private void report(RosterIssue code, SeatRow row, String column, SeatRow earlier) {
    log.add(
        code,
        row.place().at(column),
        ImmutableMap.<String, Object>builder()
            .put("person", row.person().id())
            .put("unit", row.unit())
            .put("body", row.body())
            .put("office", row.office())
            .put("column", column)
            .put("day", day)
            .put("earlier", earlier.place().isNone() ? earlier.committee() : earlier.place())
            .put("other", earlier.person().id())
            .buildOrThrow());
  }
}
