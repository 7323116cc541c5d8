package org.jiceng.io.attribute;

import java.util.Optional;
import java.util.function.Consumer;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.person.IdentityNumber;
import org.jiceng.person.Person;

/** What an identity number in a row says against the rest of the row. */
public final class Identities {

  private Identities() {}

  /** Tells {@code issues} where the number, if there is one, contradicts {@code person}. */
  public static void compare(
      Attributes row,
      Attribute<Optional<IdentityNumber>> identity,
      Person person,
      Consumer<? super Issue> issues) {
    Optional<IdentityNumber> number = row.get(identity);
    if (number.isPresent()) {
      IssueLog log = new IssueLog();
      number.get().compareWith(person, row.place(identity), log);
      log.sorted().forEach(issues);
    }
  }
}
