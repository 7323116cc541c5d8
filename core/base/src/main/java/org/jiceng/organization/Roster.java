package org.jiceng.organization;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitTree;

/**
 * Everyone who is in office on one day, over a tree of units. Immutable.
 *
 * <p>Bodies stand in the order of their units in the tree, and members of a body in the order of
 * their offices, then of their ids, whatever the order of the rows was.
 */
public final class Roster {
  private static final Comparator<Member> WITHIN_BODY =
      Comparator.comparing(Member::office).thenComparing(Member::person);

  private final UnitTree tree;
  private final LocalDate day;
  private final ImmutableSortedMap<PersonId, Person> persons;
  private final ImmutableMap<UnitId, Branch> branches;
  private final ImmutableMap<CommitteeId, Committee> committees;
  private final ImmutableListMultimap<CommitteeId, Member> members;

  private Roster(UnitTree tree, LocalDate day, Collection<SeatRow> rows) {
    this.tree = tree;
    this.day = day;
    this.persons =
        rows.stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(),
                    row -> row.person().id(),
                    SeatRow::person,
                    (first, same) -> first));
    this.committees = committees(tree, rows);
    this.branches =
        committees.values().stream()
            .filter(committee -> committee.kind() == CommitteeKind.BRANCH)
            .map(committee -> Branch.of(tree.get(committee.unit())))
            .collect(ImmutableMap.toImmutableMap(Branch::unit, branch -> branch));
    this.members =
        rows.stream()
            .map(Roster::member)
            .sorted(WITHIN_BODY)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(Member::committee, member -> member));
  }

  /**
   * The roster of {@code rows}, in any order. Refused with all of: unknown units, bodies and
   * offices that are not where they can be, second heads of a body, one person twice in a body,
   * lines of one person that disagree, births after {@code day}, offices held only after it.
   *
   * @param day the day on which they are in office; ages are counted on it
   */
  public static Outcome<Roster> of(UnitTree tree, LocalDate day, Collection<SeatRow> rows) {
    IssueLog log = new IssueLog();
    new RosterChecks(tree, day, log).check(rows);
    return Outcome.of(log, () -> new Roster(tree, day, rows));
  }

  private static ImmutableMap<CommitteeId, Committee> committees(
      UnitTree tree, Collection<SeatRow> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparing((SeatRow row) -> tree.indexOf(row.unit()))
                .thenComparing(SeatRow::body))
        .map(row -> committee(tree.get(row.unit()), row.body()))
        .distinct()
        .collect(ImmutableMap.toImmutableMap(Committee::id, committee -> committee));
  }

  private static Committee committee(Unit unit, CommitteeKind kind) {
    return new Committee.Builder()
        .id(CommitteeId.of(unit.id(), kind))
        .kind(kind)
        .unit(unit.id())
        .branch(kind == CommitteeKind.BRANCH ? Optional.of(Branch.of(unit).id()) : Optional.empty())
        .build();
  }

  private static Member member(SeatRow row) {
    return new Member.Builder()
        .person(row.person().id())
        .committee(row.committee())
        .office(row.office())
        .tenure(row.tenure())
        .build();
  }

  /** The tree of units over which this roster stands. */
  public UnitTree tree() {
    return tree;
  }

  /** The day on which everyone here is in office. */
  public LocalDate day() {
    return day;
  }

  /** Everyone, by id. */
  public ImmutableSortedMap<PersonId, Person> persons() {
    return persons;
  }

  /**
   * The person of {@code id}.
   *
   * @throws IllegalArgumentException if nobody here has that id
   */
  public Person person(PersonId id) {
    Person person = persons.get(id);
    checkArgument(person != null, "nobody on this roster is %s", id);
    return person;
  }

  /** The branch of {@code unit}, if it has members in office. */
  public Optional<Branch> branch(UnitId unit) {
    return Optional.ofNullable(branches.get(unit));
  }

  /** All bodies that have members in office. */
  public ImmutableList<Committee> committees() {
    return committees.values().asList();
  }

  /** The bodies of {@code unit}. */
  public ImmutableList<Committee> committees(UnitId unit) {
    return Stream.of(CommitteeKind.values())
        .map(kind -> committees.get(CommitteeId.of(unit, kind)))
        .flatMap(Stream::ofNullable)
        .collect(toImmutableList());
  }

  /** The members of {@code committee} in the order of their offices; empty if there are none. */
  public ImmutableList<Member> members(CommitteeId committee) {
    return members.get(committee);
  }

  /** The party body and the self-government body of {@code unit} together. */
  public TwoCommittees twoCommittees(UnitId unit) {
    ImmutableList.Builder<Member> party = ImmutableList.builder();
    ImmutableList.Builder<Member> selfGovernment = ImmutableList.builder();
    for (Committee committee : committees(unit)) {
      if (committee.kind() == CommitteeKind.BRANCH) {
        party.addAll(members(committee.id()));
      } else if (committee.kind().isSelfGovernment()) {
        selfGovernment.addAll(members(committee.id()));
      }
    }
    return new TwoCommittees(unit, party.build(), selfGovernment.build());
  }

  /**
   * This roster on a later day, with {@code incoming} in place of everyone who sat in {@code
   * committee}, or as its first members. Other bodies stay as they are.
   *
   * @param incoming the members of {@code committee} from now on
   * @param newcomers the persons among {@code incoming} who hold no office here yet
   * @throws IllegalArgumentException if {@code committee} has no members here and is not the body
   *     of a unit of this tree, if one of {@code incoming} sits in another body or is nobody known,
   *     or if {@code onDay} is earlier than this roster's day
   */
  public Outcome<Roster> replacing(
      CommitteeId committee,
      Iterable<Member> incoming,
      Map<PersonId, Person> newcomers,
      LocalDate onDay) {
    checkArgument(!onDay.isBefore(day), "%s lies before this roster's %s", onDay, day);
    Committee body = body(committee);
    ImmutableList.Builder<SeatRow> rows = ImmutableList.builder();
    members.values().stream()
        .filter(member -> !member.committee().equals(committee))
        .map(
            member ->
                row(
                    requireNonNull(committees.get(member.committee())),
                    member,
                    person(member.person())))
        .forEach(rows::add);
    for (Member member : incoming) {
      checkArgument(
          member.committee().equals(committee),
          "%s sits in %s, not in %s",
          member.person(),
          member.committee(),
          committee);
      Person known = persons.get(member.person());
      Person person = known != null ? known : newcomers.get(member.person());
      checkArgument(person != null, "%s is neither here nor a newcomer", member.person());
      rows.add(row(body, member, person));
    }
    return of(tree, onDay, rows.build());
  }

  private Committee body(CommitteeId id) {
    Committee seated = committees.get(id);
    return seated != null
        ? seated
        : Stream.of(CommitteeKind.values())
            .filter(kind -> id.value().endsWith("/" + kind.name()))
            .flatMap(
                kind ->
                    tree
                        .find(
                            UnitId.of(
                                id.value()
                                    .substring(0, id.value().length() - kind.name().length() - 1)))
                        .stream()
                        .map(unit -> committee(unit, kind)))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no committee " + id + " in this tree"));
  }

  private static SeatRow row(Committee body, Member member, Person person) {
    return new SeatRow(
        body.unit(), body.kind(), member.office(), member.tenure(), person, Place.none());
  }

  /** Two rosters are equal if the same people hold the same offices on the same day. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Roster that
        && day.equals(that.day)
        && tree.equals(that.tree)
        && persons.equals(that.persons)
        && committees.equals(that.committees)
        && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** The day and how many; nobody's data. */
  @Override
  public String toString() {
    return "Roster{" + day + ", " + persons.size() + " persons, " + members.size() + " seats}";
  }
}
