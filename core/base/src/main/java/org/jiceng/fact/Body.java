package org.jiceng.fact;

import static com.google.common.base.Preconditions.checkArgument;

import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * A body that owes a fact or takes a decision: a department, a township, a meeting, a committee.
 *
 * @param code a short stable name, not blank
 * @param name its name for people
 */
public record Body(String code, Bilingual name) implements Text, Comparable<Body> {

  public Body {
    checkArgument(!code.isBlank(), "a body needs a code");
  }

  /** A body with its code and its names. */
  public static Body of(String code, String zh, String en) {
    return new Body(code, new Bilingual(zh, en));
  }

  @Override
  public String in(Language language) {
    return name.in(language);
  }

  /** By code; consistent with equals as long as one code has one name. */
  @Override
  public int compareTo(Body other) {
    return code.compareTo(other.code);
  }
}
