package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import org.jiceng.person.PersonId;

/**
 * A person on the list of a contest, or found to be meant by a name written in.
 *
 * @param person who
 * @param label the name as it is printed, on the ballot of whoever is listed; stripped, not blank
 */
public record ListedCandidate(PersonId person, String label) {

  public ListedCandidate {
    checkArgument(!label.isBlank(), "a candidate needs a name on the ballot: %s", person);
    label = label.strip();
  }

  /** The person of {@code id}, printed as {@code label}. */
  public static ListedCandidate of(String id, String label) {
    return new ListedCandidate(PersonId.of(id), label);
  }
}
