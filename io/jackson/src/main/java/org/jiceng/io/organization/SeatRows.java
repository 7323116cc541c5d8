package org.jiceng.io.organization;

import java.util.stream.Stream;
import org.jiceng.io.table.RowWriter;
import org.jiceng.io.table.Written;
import org.jiceng.issue.Place;
import org.jiceng.organization.Committee;
import org.jiceng.organization.Member;
import org.jiceng.organization.Roster;
import org.jiceng.organization.SeatRow;

/** Writes rows of members as their reader reads them. */
final class SeatRows {
  static final RowWriter<SeatRow> WRITER =
      RowWriter.of(
          Written.text("personId", row -> row.person().id()),
          Written.text("unit", SeatRow::unit),
          Written.text("body", SeatRow::body),
          Written.text("office", SeatRow::office),
          Written.text("gained", row -> row.tenure().gained()),
          Written.text("inOfficeFrom", row -> row.tenure().inOfficeFrom()),
          Written.text("sex", row -> row.person().sex()),
          Written.<SeatRow>text("birth", row -> row.person().birth().date()).ofPerson(),
          Written.optional("education", row -> row.person().education()),
          Written.text("standing", row -> row.person().standing()));

  private SeatRows() {}

  /** The seats of {@code roster} in its order. */
  static Stream<SeatRow> of(Roster roster) {
    return roster.committees().stream()
        .flatMap(
            committee ->
                roster.members(committee.id()).stream()
                    .map(member -> seat(roster, committee, member)));
  }

  private static SeatRow seat(Roster roster, Committee committee, Member member) {
    return new SeatRow(
        committee.unit(),
        committee.kind(),
        member.office(),
        member.tenure(),
        roster.person(member.person()),
        Place.none());
  }
}
