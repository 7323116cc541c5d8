package org.jiceng.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * A number that a report gives.
 *
 * @param label of what
 * @param number how many, not negative
 */
public record GivenFigure(Text label, long number) implements Text {

  public GivenFigure {
    checkArgument(number >= 0, "a number of somebody is not negative: %s", number);
  }

  /** The number and the label, in the order of the language. */
  @Override
  public String in(Language language) {
    String words = label.in(language);
    return language == Language.ZH ? words + " " + number : number + " " + words;
  }
}
