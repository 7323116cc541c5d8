package org.jiceng.io.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jiceng.fact.PartialDate;
import org.jiceng.io.attribute.Attribute;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.Identities;
import org.jiceng.io.attribute.UnitCells;
import org.jiceng.io.document.Reads;
import org.jiceng.io.document.WholeFile;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.ReadRows;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.TextFormat;
import org.jiceng.io.source.Writing;
import org.jiceng.io.table.Column;
import org.jiceng.io.table.KeptIssues;
import org.jiceng.io.table.Layout;
import org.jiceng.io.table.Records;
import org.jiceng.io.table.RowReader;
import org.jiceng.io.table.Table;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.BirthDate;
import org.jiceng.person.BranchId;
import org.jiceng.person.Education;
import org.jiceng.person.IdentityNumber;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.review.CandidateList;
import org.jiceng.review.ReviewIssue;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitNames;
import org.jiceng.unit.UnitTree;

/**
 * Lists of candidates, as CSV or NDJSON, a row for each person and office: {@code
 * candidateId,label,unit,body,office,sex,birth,education,standing,joined,branch}.
 *
 * <p>{@code label} is how texts call the person. {@code body}, {@code office}, {@code sex} and
 * {@code standing} are the names of constants of {@link CommitteeKind}, {@link Office}, {@link Sex}
 * and {@link PartyStanding}. {@code birth} and {@code joined} (the Party) are days, months or
 * years; {@code education} is a code of GB/T 4658-2006. {@code branch} is the branch of which the
 * person is a party member: the place whose only branch it is, or another branch's id. The last
 * two, and {@code education}, are empty if they are not known, and for somebody who is no party
 * member.
 *
 * <p>A person is known by the {@code candidateId}; if one person stands for two offices, or holds
 * one already, a column {@code personId} more tells so. A column {@code identity} more is checked,
 * and compared with sex and birth; it is not kept.
 *
 * <p>The header may have Chinese names: 候选人编号, 姓名, 单位, 班子, 职务, 性别, 出生日期, 学历, 政治面貌, 入党时间, 所在党组织,
 * 人员编号, 身份证号.
 */
public final class CandidateFiles {
  private static final Column<CandidateId> ID =
      Column.of("candidateId", Cells.personKey(CandidateId::of)).called("候选人编号");
  private static final Column<Optional<PersonId>> PERSON =
      Column.optional("personId", Cells.personKey(PersonId::of)).called("人员编号").thatMayLack();
  private static final Column<String> LABEL = Column.of("label", Cells.label()).called("姓名");
  private static final Column<CommitteeKind> BODY =
      Column.of("body", Cells.oneOf(CommitteeKind.class)).called("班子");
  private static final Column<Office> OFFICE =
      Column.of("office", Cells.oneOf(Office.class)).called("职务");
  private static final Column<Sex> SEX = Column.of("sex", Cells.oneOf(Sex.class)).called("性别");
  private static final Column<PartialDate> BIRTH =
      Column.of("birth", Cells.partialDate()).called("出生日期");
  private static final Column<Optional<Education>> EDUCATION =
      Column.optional("education", Cells.education()).called("学历");
  private static final Column<PartyStanding> STANDING =
      Column.of("standing", Cells.oneOf(PartyStanding.class)).called("政治面貌");
  private static final Column<Optional<PartialDate>> JOINED =
      Column.optional("joined", Cells.partialDate()).called("入党时间");

  private static final Column<Optional<IdentityNumber>> IDENTITY =
      Column.optional("identity", Cells.identity(LocalDate.MAX)).called("身份证号").thatMayLack();

  private final UnitTree tree;
  private final Column<UnitId> unit;
  private final Column<Optional<BranchId>> branch;

  private CandidateFiles(UnitTree tree, UnitNames names) {
    this.tree = tree;
    this.unit = Column.of("unit", UnitCells.in(tree, names)).called("单位");
    this.branch = Column.optional("branch", UnitCells.branch(tree, names)).called("所在党组织");
  }

  /**
   * The list in the file at {@code path}, which is UTF-8.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<CandidateList> read(Path path, UnitTree tree) throws IOException {
    return read(path, StandardCharsets.UTF_8, tree);
  }

  /**
   * The list in the file at {@code path}.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<CandidateList> read(Path path, Charset charset, UnitTree tree)
      throws IOException {
    return Reads.from(path, charset, source -> read(source, tree));
  }

  /** The list in {@code source}. */
  public static Loaded<CandidateList> read(Source source, UnitTree tree) {
    return read(source, tree, UnitNames.of(tree), Reading.standard());
  }

  /**
   * The list in {@code source}, read as {@code reading} says.
   *
   * @param names those of {@code tree}, which may know aliases
   */
  public static Loaded<CandidateList> read(
      Source source, UnitTree tree, UnitNames names, Reading reading) {
    KeptIssues issues = new KeptIssues(source, reading);
    CandidateFiles files = new CandidateFiles(tree, names);
    return issues.loaded(
        Table.readAll(source, reading, files.records(() -> files::read), issues)
            .flatMap(candidates -> issues.of(CandidateList.of(candidates, tree))));
  }

  /**
   * Gives the candidates in {@code source} one by one to {@code sink}. Nothing but their ids and
   * lines is kept; that one person stands twice for a body is not seen.
   *
   * @param names those of {@code tree}, which may know aliases
   * @param issues is given each issue when it is found
   * @throws IOException if the source cannot be read
   */
  public static ReadRows read(
      Source source,
      UnitTree tree,
      UnitNames names,
      Reading reading,
      Consumer<? super Candidate> sink,
      Consumer<? super Issue> issues)
      throws IOException {
    CandidateFiles files = new CandidateFiles(tree, names);
    return Table.read(source, reading, files.records(() -> files.alone()), sink, issues);
  }

  /**
   * Writes {@code candidates} into the file at {@code path}, whole or not at all. With personal
   * columns they can be read again, but for a branch other than the only one of the place.
   *
   * @throws IOException if it cannot be written; then what was there is still there
   */
  public static void write(Path path, Iterable<Candidate> candidates, Writing writing)
      throws IOException {
    WholeFile.write(path, out -> write(out, candidates, writing));
  }

  /** Writes {@code candidates} one by one; {@code out} stays open. */
  public static void write(OutputStream out, Iterable<Candidate> candidates, Writing writing)
      throws IOException {
    CandidateRows.WRITER.write(out, writing, Streams.stream(candidates));
  }

  private Records<Candidate> records(Supplier<RowReader<Candidate>> readers) {
    Layout layout =
        Layout.of(
            ID, LABEL, unit, BODY, OFFICE, SEX, BIRTH, EDUCATION, STANDING, JOINED, branch, PERSON,
            IDENTITY);
    return Records.of(TextFormat.CSV, layout, readers);
  }

  private void read(
      Attributes row, Consumer<? super Issue> issues, Consumer<? super Candidate> sink) {
    if (isConsistent(row, issues)) {
      sink.accept(candidate(row, issues));
    }
  }

  /** Asks of each candidate what otherwise the list does. */
  private RowReader<Candidate> alone() {
    Map<CandidateId, Integer> lines = new HashMap<>();
    return (row, issues, sink) -> {
      if (!isConsistent(row, issues)) {
        return;
      }
      Candidate candidate = candidate(row, issues);
      Integer earlier = lines.putIfAbsent(candidate.id(), row.place().line());
      if (earlier != null) {
        issues.accept(duplicate(candidate, row, row.place().line(earlier)));
        return;
      }
      Outcome<CandidateList> checked = CandidateList.of(ImmutableList.of(candidate), tree);
      checked.issues().forEach(issues);
      if (checked instanceof Outcome.Accepted<?>) {
        sink.accept(candidate);
      }
    };
  }

  private static Issue duplicate(Candidate candidate, Attributes row, Place earlier) {
    return Issue.of(
        ReviewIssue.CANDIDATE_DUPLICATE,
        row.place(ID),
        ImmutableMap.of("candidate", candidate.id(), "earlier", earlier));
  }

  private Candidate candidate(Attributes row, Consumer<? super Issue> issues) {
    Person person = person(row);
    Identities.compare(row, IDENTITY, person, issues);
    return new Candidate.Builder()
        .id(row.get(ID))
        .person(person)
        .unit(row.get(unit))
        .body(row.get(BODY))
        .office(row.get(OFFICE))
        .place(row.place())
        .build();
  }

  /** Nobody joined a party, or belongs to a branch of it, without being a member. */
  private boolean isConsistent(Attributes row, Consumer<? super Issue> issues) {
    if (row.get(STANDING) != PartyStanding.NOT_A_MEMBER) {
      return true;
    }
    ImmutableList<Attribute<?>> misplaced =
        ImmutableList.<Attribute<? extends Optional<?>>>of(JOINED, branch).stream()
            .filter(attribute -> row.get(attribute).isPresent())
            .collect(toImmutableList());
    misplaced.forEach(
        attribute ->
            issues.accept(
                Issue.of(
                    FileIssue.FILE_ATTRIBUTE_MISPLACED,
                    row.place(attribute),
                    ImmutableMap.of("attribute", attribute, "other", row.get(STANDING).name()))));
    return misplaced.isEmpty();
  }

  private Person person(Attributes row) {
    return new Person.Builder()
        .id(row.get(PERSON).orElseGet(() -> PersonId.of(row.get(ID).value())))
        .label(row.get(LABEL))
        .sex(row.get(SEX))
        .birth(new BirthDate(row.get(BIRTH)))
        .education(row.get(EDUCATION))
        .membership(membership(row))
        .build();
  }

  private Optional<PartyMembership> membership(Attributes row) {
    PartyStanding standing = row.get(STANDING);
    return standing == PartyStanding.NOT_A_MEMBER
        ? Optional.empty()
        : Optional.of(new PartyMembership(standing, row.get(branch), row.get(JOINED)));
  }
}
