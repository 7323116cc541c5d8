package org.jiceng.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.UnitCells;
import org.jiceng.io.source.Source;
import org.jiceng.io.table.Column;
import org.jiceng.io.table.Layout;
import org.jiceng.io.table.Table;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.organization.SeatRow;
import org.jiceng.organization.Tenure;
import org.jiceng.person.BirthDate;
import org.jiceng.person.Education;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitNames;
import org.jiceng.unit.UnitTree;

/**
 * Tables of members, as CSV, a row for each person and seat: {@code
 * personId,unit,body,office,gained,inOfficeFrom,sex,birth,education,standing}.
 *
 * <p>{@code body}, {@code office}, {@code gained}, {@code sex} and {@code standing} are the names
 * of constants of {@link CommitteeKind}, {@link Office}, {@link Gained}, {@link Sex} and {@link
 * PartyStanding}; {@code education} is a code of GB/T 4658-2006, empty if it is not known; both
 * dates are days. The rows of one person must describe the same person. A person is called by the
 * id, and the branch of which somebody is a party member is not told by this table.
 */
public final class RosterFiles {
  private static final Column<PersonId> PERSON =
      Column.of("personId", Cells.personKey(PersonId::of));
  private static final Column<CommitteeKind> BODY =
      Column.of("body", Cells.oneOf(CommitteeKind.class));
  private static final Column<Office> OFFICE = Column.of("office", Cells.oneOf(Office.class));
  private static final Column<Gained> GAINED = Column.of("gained", Cells.oneOf(Gained.class));
  private static final Column<LocalDate> IN_OFFICE_FROM = Column.of("inOfficeFrom", Cells.day());
  private static final Column<Sex> SEX = Column.of("sex", Cells.oneOf(Sex.class));
  private static final Column<LocalDate> BIRTH = Column.of("birth", Cells.day());
  private static final Column<Optional<Education>> EDUCATION =
      Column.optional("education", Cells.education());
  private static final Column<PartyStanding> STANDING =
      Column.of("standing", Cells.oneOf(PartyStanding.class));

  private RosterFiles() {}

  /**
   * The roster in the file at {@code path}, which is UTF-8.
   *
   * @param day the day on which everyone of it is in office
   * @throws IOException if it cannot be read
   */
  public static Loaded<Roster> read(Path path, UnitTree tree, LocalDate day) throws IOException {
    return read(Source.of(path), tree, day);
  }

  /**
   * The roster in the file at {@code path}.
   *
   * @param day the day on which everyone of it is in office
   * @throws IOException if it cannot be read
   */
  public static Loaded<Roster> read(Path path, Charset charset, UnitTree tree, LocalDate day)
      throws IOException {
    return read(Source.of(path, charset), tree, day);
  }

  /**
   * The roster in {@code source}.
   *
   * @param day the day on which everyone of it is in office
   */
  public static Loaded<Roster> read(Source source, UnitTree tree, LocalDate day) {
    IssueLog log = new IssueLog();
    Column<UnitId> unit = Column.of("unit", UnitCells.in(tree, UnitNames.of(tree)));
    Layout layout =
        Layout.of(
            PERSON, unit, BODY, OFFICE, GAINED, IN_OFFICE_FROM, SEX, BIRTH, EDUCATION, STANDING);
    return Table.read(source, log, layout)
        .map(table -> Loaded.of(Roster.of(tree, day, seats(table, unit)), log))
        .orElseGet(() -> Loaded.nothing(log));
  }

  private static ImmutableList<SeatRow> seats(Table table, Column<UnitId> unit) {
    return table.rows().stream()
        .map(
            row ->
                new SeatRow(
                    row.get(unit),
                    row.get(BODY),
                    row.get(OFFICE),
                    new Tenure(row.get(GAINED), row.get(IN_OFFICE_FROM)),
                    person(row),
                    row.place()))
        .collect(toImmutableList());
  }

  private static Person person(Attributes row) {
    return new Person.Builder()
        .id(row.get(PERSON))
        .label(row.get(PERSON).value())
        .sex(row.get(SEX))
        .birth(BirthDate.on(row.get(BIRTH)))
        .education(row.get(EDUCATION))
        .membership(membership(row.get(STANDING)))
        .build();
  }

  private static Optional<PartyMembership> membership(PartyStanding standing) {
    return standing == PartyStanding.NOT_A_MEMBER
        ? Optional.empty()
        : Optional.of(new PartyMembership(standing, Optional.empty(), Optional.empty()));
  }
}
