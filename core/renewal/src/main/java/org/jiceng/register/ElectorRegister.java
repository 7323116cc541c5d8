package org.jiceng.register;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Truth;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.person.PersonId;
import org.jiceng.text.Language;
import org.jiceng.text.Text;
import org.jiceng.unit.UnitId;

/**
 * The register of electors of one place for one poll. Immutable.
 *
 * <p>Two bases follow from it and are never the same thing: the turnout is measured by those who
 * stand on the register on the day of the poll, a request for recall by all who have the vote,
 * listed or not. Both are numbers, so an election takes them as such. That somebody left out of the
 * register still has the vote is deduced, and so policy.
 */
public final class ElectorRegister implements Text {
  private final RegisterRows rows;
  private final ImmutableSortedMap<PersonId, ElectorEntry> entries;
  private final ImmutableList<ObjectionFinding> objections;

  ElectorRegister(
      RegisterRows rows,
      ImmutableSortedMap<PersonId, ElectorEntry> entries,
      ImmutableList<ObjectionFinding> objections) {
    this.rows = rows;
    this.entries = entries;
    this.objections = objections;
  }

  /** The village or community. */
  public UnitId unit() {
    return rows.unit();
  }

  /** The day of the poll. */
  public LocalDate pollDay() {
    return rows.pollDay();
  }

  /** What it was judged from, the rows left aside among it. */
  public RegisterRows rows() {
    return rows;
  }

  /** Everybody, by id. */
  public ImmutableSortedMap<PersonId, ElectorEntry> entries() {
    return entries;
  }

  /** The objections that could be judged, by the order of their filing. */
  public ImmutableList<ObjectionFinding> objections() {
    return objections;
  }

  /** What is irregular about the days on which it was published, sorted. */
  public ImmutableList<Issue> publication() {
    IssueLog log = new IssueLog();
    new PublicationChecks(rows, log).check();
    return log.sorted();
  }

  /** The last day on which it is published for the first time, by the law of the registration. */
  public LocalDate publicationDue() {
    RegisterLaw law = rows.laws().on(rows.registeredOn()).orElseThrow();
    return PublicationChecks.latest(rows, law);
  }

  /** Everybody on the register on the day of the poll: the base of the turnout, by id. */
  public ImmutableSortedSet<PersonId> listed() {
    return listedOn(pollDay());
  }

  /** Everybody on the register at the end of {@code day}, by id. */
  public ImmutableSortedSet<PersonId> listedOn(LocalDate day) {
    return persons(entry -> entry.isListedOn(day));
  }

  /** Everybody who is known to have the vote, listed or not, by id. */
  public ImmutableSortedSet<PersonId> entitled() {
    return persons(entry -> entry.finding().entitled().isTrue());
  }

  /** How many have the vote, listed or not: the base of a recall, as far as it is known. */
  public Bounds entitledCount() {
    int sure = entitled().size();
    return new Bounds(
        sure, sure + persons(entry -> entry.finding().entitled() == Truth.UNKNOWN).size());
  }

  /** How many rows, of persons, acts and objections, were taken; all others have an error each. */
  public int acceptedRows() {
    return entries.size()
        + entries.values().stream().mapToInt(entry -> entry.history().size()).sum()
        + objections.size();
  }

  private ImmutableSortedSet<PersonId> persons(Predicate<ElectorEntry> chosen) {
    return entries.values().stream()
        .filter(chosen)
        .map(ElectorEntry::person)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The numbers; nobody's data. */
  @Override
  public String in(Language language) {
    return RegisterText.REGISTER
        .with(
            ImmutableMap.of(
                "unit", unit(),
                "poll", pollDay(),
                "persons", entries.size(),
                "listed", listed().size(),
                "entitled", entitledCount()))
        .in(language);
  }

  /** The numbers; nobody's data. */
  @Override
  public String toString() {
    return in(Language.EN);
  }
}
