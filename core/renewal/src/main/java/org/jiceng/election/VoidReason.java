package org.jiceng.election;

import org.jiceng.law.Citation;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * Why a whole vote is void, with its numbers.
 *
 * @param code the stable code
 * @param message the code with its arguments
 * @param basis where the rule stands
 */
public record VoidReason(VoidCode code, Message message, Citation basis) implements Text {

  /** The words, without where the rule stands. */
  @Override
  public String in(Language language) {
    return message.in(language);
  }
}
