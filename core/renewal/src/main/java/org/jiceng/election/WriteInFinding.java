package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.jiceng.fact.Body;

/**
 * An entry of the log of names written in: who was meant by one spelling. The ballots and the count
 * stay as they are. A name is personal data, for the review office and the archive alone.
 *
 * @param name the name as written, stripped, not blank
 * @param meaning who was meant
 * @param decidedBy who found so
 * @param document where that stands, not blank
 */
public record WriteInFinding(String name, NameMeaning meaning, Body decidedBy, String document) {

  public WriteInFinding {
    checkArgument(!name.isBlank(), "a finding needs the name as written");
    checkArgument(!document.isBlank(), "a finding needs its document");
    name = name.strip();
  }

  /** That {@code name} means {@code person}. */
  public static WriteInFinding means(
      String name, ListedCandidate person, Body decidedBy, String document) {
    return new WriteInFinding(name, new NameMeaning.OnePerson(person), decidedBy, document);
  }

  /** That {@code name} may mean several persons. */
  public static WriteInFinding ambiguous(String name, Body decidedBy, String document) {
    return new WriteInFinding(name, new NameMeaning.Ambiguous(), decidedBy, document);
  }

  /** That {@code name} means nobody who can be told. */
  public static WriteInFinding nobody(String name, Body decidedBy, String document) {
    return new WriteInFinding(name, new NameMeaning.Nobody(), decidedBy, document);
  }

  /** The person meant, if it is one. */
  public Optional<ListedCandidate> person() {
    return meaning instanceof NameMeaning.OnePerson one
        ? Optional.of(one.person())
        : Optional.empty();
  }
}
