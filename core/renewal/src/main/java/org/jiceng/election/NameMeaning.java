package org.jiceng.election;

/** Who was meant by a name written in. */
public sealed interface NameMeaning {

  /**
   * One person. Somebody on the list gets nothing from it: whoever is listed has a line.
   *
   * @param person who, with the label by which results are printed
   */
  record OnePerson(ListedCandidate person) implements NameMeaning {}

  /** One of several persons, and it cannot be said which: what it would decide stays open. */
  record Ambiguous() implements NameMeaning {}

  /** Nobody who can be told: the votes stay counted, for no person. */
  record Nobody() implements NameMeaning {}
}
