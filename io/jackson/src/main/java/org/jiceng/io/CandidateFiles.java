package org.jiceng.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.jiceng.fact.PartialDate;
import org.jiceng.io.attribute.Attribute;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.UnitCells;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.Source;
import org.jiceng.io.table.Column;
import org.jiceng.io.table.Layout;
import org.jiceng.io.table.Table;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.BirthDate;
import org.jiceng.person.BranchId;
import org.jiceng.person.Education;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.review.CandidateList;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitNames;
import org.jiceng.unit.UnitTree;

/**
 * Lists of candidates, as CSV, a row for each person and office: {@code
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
 * one already, a column {@code personId} more tells so.
 */
public final class CandidateFiles {
  private static final Column<CandidateId> ID =
      Column.of("candidateId", Cells.personKey(CandidateId::of));
  private static final Column<PersonId> PERSON =
      Column.of("personId", Cells.personKey(PersonId::of));
  private static final Column<String> LABEL = Column.of("label", Cells.label());
  private static final Column<CommitteeKind> BODY =
      Column.of("body", Cells.oneOf(CommitteeKind.class));
  private static final Column<Office> OFFICE = Column.of("office", Cells.oneOf(Office.class));
  private static final Column<Sex> SEX = Column.of("sex", Cells.oneOf(Sex.class));
  private static final Column<PartialDate> BIRTH = Column.of("birth", Cells.partialDate());
  private static final Column<Optional<Education>> EDUCATION =
      Column.optional("education", Cells.education());
  private static final Column<PartyStanding> STANDING =
      Column.of("standing", Cells.oneOf(PartyStanding.class));
  private static final Column<Optional<PartialDate>> JOINED =
      Column.optional("joined", Cells.partialDate());

  private final UnitTree tree;
  private final IssueLog log = new IssueLog();
  private final Column<UnitId> unit;
  private final Column<Optional<BranchId>> branch;

  private CandidateFiles(UnitTree tree) {
    this.tree = tree;
    this.unit = Column.of("unit", UnitCells.in(tree, UnitNames.of(tree)));
    this.branch = Column.optional("branch", UnitCells.branch(tree, UnitNames.of(tree)));
  }

  /**
   * The list in the file at {@code path}, which is UTF-8.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<CandidateList> read(Path path, UnitTree tree) throws IOException {
    return read(Source.of(path), tree);
  }

  /**
   * The list in the file at {@code path}.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<CandidateList> read(Path path, Charset charset, UnitTree tree)
      throws IOException {
    return read(Source.of(path, charset), tree);
  }

  /** The list in {@code source}. */
  public static Loaded<CandidateList> read(Source source, UnitTree tree) {
    return new CandidateFiles(tree).read(source);
  }

  private Loaded<CandidateList> read(Source source) {
    ImmutableList<Column<?>> columns =
        ImmutableList.of(
            ID, LABEL, unit, BODY, OFFICE, SEX, BIRTH, EDUCATION, STANDING, JOINED, branch);
    Layout withPerson =
        new Layout(ImmutableList.<Column<?>>builder().addAll(columns).add(PERSON).build());
    return Table.read(source, log, new Layout(columns), withPerson)
        .map(table -> Loaded.of(CandidateList.of(candidates(table), tree), log))
        .orElseGet(() -> Loaded.nothing(log));
  }

  private ImmutableList<Candidate> candidates(Table table) {
    return table.rows().stream()
        .filter(this::isConsistent)
        .map(
            row ->
                new Candidate.Builder()
                    .id(row.get(ID))
                    .person(person(row))
                    .unit(row.get(unit))
                    .body(row.get(BODY))
                    .office(row.get(OFFICE))
                    .place(row.place())
                    .build())
        .collect(toImmutableList());
  }

  /** Nobody joined a party, or belongs to a branch of it, without being a member. */
  private boolean isConsistent(Attributes row) {
    if (row.get(STANDING) != PartyStanding.NOT_A_MEMBER) {
      return true;
    }
    ImmutableList<Attribute<?>> misplaced =
        ImmutableList.<Attribute<? extends Optional<?>>>of(JOINED, branch).stream()
            .filter(attribute -> row.get(attribute).isPresent())
            .collect(toImmutableList());
    misplaced.forEach(
        attribute ->
            log.add(
                FileIssue.FILE_ATTRIBUTE_MISPLACED,
                row.place(attribute),
                ImmutableMap.of("attribute", attribute, "other", row.get(STANDING).name())));
    return misplaced.isEmpty();
  }

  private Person person(Attributes row) {
    return new Person.Builder()
        .id(row.find(PERSON).orElseGet(() -> PersonId.of(row.get(ID).value())))
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
