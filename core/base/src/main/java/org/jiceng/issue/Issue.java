package org.jiceng.issue;

import java.util.Comparator;
import java.util.Map;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * One problem, or one thing worth knowing.
 *
 * @param code the stable code
 * @param place where it was found
 * @param message the code with its arguments
 */
public record Issue(IssueCode code, Place place, Message message)
    implements Text, Comparable<Issue> {
  private static final Comparator<Issue> ORDER =
      Comparator.comparing(Issue::place)
          .thenComparing(Issue::severity)
          .thenComparing(issue -> issue.code.name())
          .thenComparing(issue -> issue.message.arguments().toString());

  /**
   * An issue.
   *
   * @param arguments by the names of the placeholders in the code's phrase
   */
  public static Issue of(IssueCode code, Place place, Map<String, ?> arguments) {
    return new Issue(code, place, Message.of(code, arguments));
  }

  /** An issue without a place. */
  public static Issue of(IssueCode code, Map<String, ?> arguments) {
    return of(code, Place.none(), arguments);
  }

  /** How badly it stands in the way. */
  public Severity severity() {
    return code.severity();
  }

  /** Whether the thing is refused because of it. */
  public boolean isError() {
    return severity() == Severity.ERROR;
  }

  /** By place, then the worst first, then code and arguments. */
  @Override
  public int compareTo(Issue other) {
    return ORDER.compare(this, other);
  }

  /** Place, code and words, as {@code units.csv:3: UNIT_PARENT_MISSING: …}. */
  @Override
  public String in(Language language) {
    String where = place.toString();
    return (where.isEmpty() ? "" : where + ": ") + code.name() + ": " + message.in(language);
  }

  /** As {@link #in} English. */
  @Override
  public String toString() {
    return in(Language.EN);
  }
}
