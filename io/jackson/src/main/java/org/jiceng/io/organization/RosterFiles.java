package org.jiceng.io.organization;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.Identities;
import org.jiceng.io.attribute.UnitCells;
import org.jiceng.io.document.Reads;
import org.jiceng.io.document.WholeFile;
import org.jiceng.io.source.ReadRows;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.TextFormat;
import org.jiceng.io.source.Writing;
import org.jiceng.io.table.Column;
import org.jiceng.io.table.KeptIssues;
import org.jiceng.io.table.Layout;
import org.jiceng.io.table.Records;
import org.jiceng.io.table.Table;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.organization.SeatRow;
import org.jiceng.organization.Tenure;
import org.jiceng.person.BirthDate;
import org.jiceng.person.Education;
import org.jiceng.person.IdentityNumber;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitNames;
import org.jiceng.unit.UnitTree;

/**
 * Tables of members, as CSV or NDJSON, a row for each person and seat: {@code
 * personId,unit,body,office,gained,inOfficeFrom,sex,birth,education,standing}.
 *
 * <p>{@code body}, {@code office}, {@code gained}, {@code sex} and {@code standing} are the names
 * of constants of {@link CommitteeKind}, {@link Office}, {@link Gained}, {@link Sex} and {@link
 * PartyStanding}; {@code education} is a code of GB/T 4658-2006, empty if it is not known; both
 * dates are days. The rows of one person must describe the same person. A person is called by the
 * id, and the branch of which somebody is a party member is not told by this table.
 *
 * <p>A column {@code identity} more is checked, and compared with sex and birth; it is not kept.
 * The header may have Chinese names: 人员编号, 单位, 班子, 职务, 产生方式, 任职时间, 性别, 出生日期, 学历, 政治面貌, 身份证号.
 */
public final class RosterFiles {
  private static final Column<PersonId> PERSON =
      Column.of("personId", Cells.personKey(PersonId::of)).called("人员编号");
  private static final Column<CommitteeKind> BODY =
      Column.of("body", Cells.oneOf(CommitteeKind.class)).called("班子");
  private static final Column<Office> OFFICE =
      Column.of("office", Cells.oneOf(Office.class)).called("职务");
  private static final Column<Gained> GAINED =
      Column.of("gained", Cells.oneOf(Gained.class)).called("产生方式");
  private static final Column<LocalDate> IN_OFFICE_FROM =
      Column.of("inOfficeFrom", Cells.day()).called("任职时间");
  private static final Column<Sex> SEX = Column.of("sex", Cells.oneOf(Sex.class)).called("性别");
  private static final Column<LocalDate> BIRTH = Column.of("birth", Cells.day()).called("出生日期");
  private static final Column<Optional<Education>> EDUCATION =
      Column.optional("education", Cells.education()).called("学历");
  private static final Column<PartyStanding> STANDING =
      Column.of("standing", Cells.oneOf(PartyStanding.class)).called("政治面貌");

  private final Column<UnitId> unit;
  private final Column<Optional<IdentityNumber>> identity;

  private RosterFiles(UnitTree tree, UnitNames names, LocalDate day) {
    this.unit = Column.of("unit", UnitCells.in(tree, names)).called("单位");
    this.identity = Column.optional("identity", Cells.identity(day)).called("身份证号").thatMayLack();
  }

  /**
   * The roster in the file at {@code path}, which is UTF-8.
   *
   * @param day the day on which everyone of it is in office
   * @throws IOException if it cannot be read
   */
  public static Loaded<Roster> read(Path path, UnitTree tree, LocalDate day) throws IOException {
    return read(path, StandardCharsets.UTF_8, tree, day);
  }

  /**
   * The roster in the file at {@code path}.
   *
   * @param day the day on which everyone of it is in office
   * @throws IOException if it cannot be read
   */
  public static Loaded<Roster> read(Path path, Charset charset, UnitTree tree, LocalDate day)
      throws IOException {
    return Reads.from(path, charset, source -> read(source, tree, day));
  }

  /**
   * The roster in {@code source}.
   *
   * @param day the day on which everyone of it is in office
   */
  public static Loaded<Roster> read(Source source, UnitTree tree, LocalDate day) {
    return read(source, tree, UnitNames.of(tree), day, Reading.standard());
  }

  /**
   * The roster in {@code source}, read as {@code reading} says.
   *
   * @param names those of {@code tree}, which may know aliases
   * @param day the day on which everyone of it is in office
   */
  public static Loaded<Roster> read(
      Source source, UnitTree tree, UnitNames names, LocalDate day, Reading reading) {
    KeptIssues issues = new KeptIssues(source, reading);
    RosterFiles files = new RosterFiles(tree, names, day);
    return issues.loaded(
        Table.readAll(source, reading, files.records(), issues)
            .flatMap(rows -> issues.of(Roster.of(tree, day, rows))));
  }

  /**
   * Gives the rows in {@code source} one by one to {@code sink}. Nothing is kept, so what only all
   * rows together can show is not seen: {@link Roster#of} asks for it.
   *
   * @param names those of {@code tree}, which may know aliases
   * @param day the day on which everyone of it is in office
   * @param issues is given each issue when it is found
   * @throws IOException if the source cannot be read
   */
  public static ReadRows read(
      Source source,
      UnitTree tree,
      UnitNames names,
      LocalDate day,
      Reading reading,
      Consumer<? super SeatRow> sink,
      Consumer<? super Issue> issues)
      throws IOException {
    RosterFiles files = new RosterFiles(tree, names, day);
    return Table.read(source, reading, files.records(), sink, issues);
  }

  /**
   * Writes {@code roster} into the file at {@code path}, whole or not at all. With personal columns
   * it can be read again, but for what the table does not tell: labels, and of memberships all but
   * the standing.
   *
   * @throws IOException if it cannot be written; then what was there is still there
   */
  public static void write(Path path, Roster roster, Writing writing) throws IOException {
    WholeFile.write(path, out -> write(out, roster, writing));
  }

  /** Writes {@code roster}; {@code out} stays open. */
  public static void write(OutputStream out, Roster roster, Writing writing) throws IOException {
    SeatRows.WRITER.write(out, writing, SeatRows.of(roster));
  }

  private Records<SeatRow> records() {
    Layout layout =
        Layout.of(
            PERSON,
            unit,
            BODY,
            OFFICE,
            GAINED,
            IN_OFFICE_FROM,
            SEX,
            BIRTH,
            EDUCATION,
            STANDING,
            identity);
    return Records.of(
        TextFormat.CSV, layout, () -> (row, issues, sink) -> sink.accept(seat(row, issues)));
  }

  private SeatRow seat(Attributes row, Consumer<? super Issue> issues) {
    Person person = person(row);
    Identities.compare(row, identity, person, issues);
    return new SeatRow(
        row.get(unit),
        row.get(BODY),
        row.get(OFFICE),
        new Tenure(row.get(GAINED), row.get(IN_OFFICE_FROM)),
        person,
        row.place());
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
