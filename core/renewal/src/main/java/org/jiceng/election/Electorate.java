package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.PersonId;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * Who should attend and has the vote: the base of the quorum. Immutable.
 *
 * <p>Entitled are the full members on the register, without those whose rights are lost or
 * suspended, and without those excluded with both consents. Probationary members are never
 * entitled. Everything stands in the order of the persons' ids.
 */
public final class Electorate implements Text {
  /** As a rule at most; that probationary members count too is from memory, so it is a notice. */
  private static final Provision<Integer> BRANCH_SIZE =
      new Provision<>(50, Basis.partOf(Instruments.PARTY_BRANCH_2018, "4", "b"));

  private final ImmutableList<RegisterEntry> register;
  private final ImmutableList<Exclusion> excluded;
  private final ImmutableSortedSet<PersonId> entitled;

  private Electorate(ImmutableList<RegisterEntry> register, ImmutableList<Exclusion> excluded) {
    this.register = register;
    this.excluded = excluded;
    Set<PersonId> left =
        excluded.stream().map(Exclusion::person).collect(toImmutableSortedSet(PersonId::compareTo));
    this.entitled =
        register.stream()
            .filter(RegisterEntry::hasVote)
            .map(RegisterEntry::person)
            .filter(person -> !left.contains(person))
            .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The electorate of a branch's members' meeting. Refused with all of: a person twice on the
   * register, someone who is no member, an exclusion of an unknown person, a second exclusion. An
   * exclusion that lacks a consent has no effect and is reported; so is a branch above the size
   * that is the rule.
   */
  public static Outcome<Electorate> ofBranch(
      Collection<RegisterEntry> register, Collection<Exclusion> exclusions) {
    IssueLog log = new IssueLog();
    if (register.size() > BRANCH_SIZE.value()) {
      log.add(
          ElectionIssue.ELECTORATE_BRANCH_LARGE,
          ElectorateChecks.PLACE,
          ImmutableMap.of(
              "members", register.size(),
              "limit", BRANCH_SIZE.value(),
              "citation", BRANCH_SIZE.citation()));
    }
    return of(register, exclusions, log);
  }

  /** The electorate of a committee that elects its officers: its members, all with the vote. */
  public static Outcome<Electorate> ofCommittee(Iterable<PersonId> members) {
    return of(
        Streams.stream(members).map(RegisterEntry::full).collect(toImmutableList()),
        ImmutableList.of(),
        new IssueLog());
  }

  private static Outcome<Electorate> of(
      Collection<RegisterEntry> register, Collection<Exclusion> exclusions, IssueLog log) {
    ImmutableList<RegisterEntry> entries =
        ImmutableList.sortedCopyOf(Comparator.comparing(RegisterEntry::person), register);
    ImmutableList<Exclusion> effective =
        new ElectorateChecks(entries, log)
            .effective(
                ImmutableList.sortedCopyOf(Comparator.comparing(Exclusion::person), exclusions));
    return Outcome.of(log, () -> new Electorate(entries, effective));
  }

  /** Everybody on the register, by id. */
  public ImmutableList<RegisterEntry> register() {
    return register;
  }

  /** The exclusions that have effect, by id. */
  public ImmutableList<Exclusion> excluded() {
    return excluded;
  }

  /** Those entitled, by id. */
  public ImmutableSortedSet<PersonId> entitledPersons() {
    return entitled;
  }

  /** How many are entitled: E. */
  public int entitled() {
    return entitled.size();
  }

  /** How many full members are on the register. */
  public int fullMembers() {
    return (int) register.stream().filter(e -> e.standing() == PartyStanding.FULL).count();
  }

  /** How many probationary members are on the register. */
  public int probationary() {
    return register.size() - fullMembers();
  }

  /** How many full members have no vote for the time being. */
  public int withoutRights() {
    return (int)
        register.stream()
            .filter(e -> e.standing() == PartyStanding.FULL && e.withoutRights().isPresent())
            .count();
  }

  /** As {@code 63 on the register: 60 full, 3 probationary; … 60 entitled}. */
  @Override
  public String in(Language language) {
    return ElectionText.ELECTORATE
        .with(
            ImmutableMap.<String, Object>builder()
                .put("register", register.size())
                .put("full", fullMembers())
                .put("probationary", probationary())
                .put("withoutRights", withoutRights())
                .put("excluded", excluded.size())
                .put("entitled", entitled())
                .buildOrThrow())
        .in(language);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Electorate that
        && register.equals(that.register)
        && excluded.equals(that.excluded);
  }

  @Override
  public int hashCode() {
    return Objects.hash(register, excluded);
  }

  /** The numbers; nobody's data. */
  @Override
  public String toString() {
    return in(Language.EN);
  }
}
