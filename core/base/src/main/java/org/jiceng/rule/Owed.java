package org.jiceng.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import org.jiceng.fact.Body;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * What somebody owes before a verdict can be given.
 *
 * @param body who
 * @param what what
 */
public record Owed(Body body, Text what) implements Text, Comparable<Owed> {
  private static final Comparator<Owed> ORDER =
      Comparator.comparing(Owed::body).thenComparing(owed -> owed.what.in(Language.EN));

  /** By the body, then by what it owes. */
  @Override
  public int compareTo(Owed other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String in(Language language) {
    return Message.of(RuleText.OWED, ImmutableMap.of("body", body, "what", what)).in(language);
  }
}
