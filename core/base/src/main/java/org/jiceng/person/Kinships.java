package org.jiceng.person;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Set;
import org.jiceng.fact.Truth;

/**
 * What is known of the relations between persons. Somebody who declared them all may have declared
 * none; somebody who declared nothing yet is not thereby without relatives. Immutable.
 */
public final class Kinships {
  private static final Kinships UNDECLARED = of(ImmutableSet.of(), ImmutableSet.of());

  private final PersonTable declared;
  private final ImmutableSetMultimap<PersonId, KinshipTie> byPerson;

  private Kinships(PersonTable declared, ImmutableSetMultimap<PersonId, KinshipTie> byPerson) {
    this.declared = declared;
    this.byPerson = byPerson;
  }

  /** Nobody declared anything. */
  public static Kinships undeclared() {
    return UNDECLARED;
  }

  /**
   * Relations as declared.
   *
   * @param declared who said with whom they are related, even if with nobody
   * @param ties the relations, from whichever side they are known
   */
  public static Kinships of(Iterable<PersonId> declared, Iterable<KinshipTie> ties) {
    ImmutableSetMultimap.Builder<PersonId, KinshipTie> byPerson = ImmutableSetMultimap.builder();
    for (KinshipTie tie : ties) {
      byPerson.put(tie.one(), tie).put(tie.other(), tie);
    }
    PersonTable persons = new PersonTable();
    declared.forEach(persons::add);
    return new Kinships(persons, byPerson.build());
  }

  /** Whether {@code person} said with whom there is a relation, even if with nobody. */
  public boolean isDeclaredBy(PersonId person) {
    return declared.find(person) >= 0;
  }

  /** The relations of {@code person} that are known. */
  public ImmutableSet<KinshipTie> of(PersonId person) {
    return byPerson.get(person);
  }

  /** Every relation that is known; each stands twice, once for each side. */
  public ImmutableCollection<KinshipTie> ties() {
    return byPerson.values();
  }

  /**
   * Whether the two are related by one of {@code kinds}. A relation declared by one side is known;
   * that there is none is known once both have declared.
   */
  public Truth related(PersonId one, PersonId other, Set<Kinship> kinds) {
    boolean tied =
        byPerson.get(one).stream()
            .anyMatch(tie -> tie.otherThan(one).equals(other) && kinds.contains(tie.kind()));
    if (tied) {
      return Truth.TRUE;
    }
    return isDeclaredBy(one) && isDeclaredBy(other) ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** How many; nobody's data. */
  @Override
  public String toString() {
    return "Kinships{" + declared.size() + " declared, " + byPerson.size() / 2 + " relations}";
  }
}
