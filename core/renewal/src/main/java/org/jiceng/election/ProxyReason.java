package org.jiceng.election;

import org.jiceng.law.Citation;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * Why a proxy is refused, and where that stands.
 *
 * @param code the stable code
 * @param basis where the rule stands
 */
public record ProxyReason(ProxyRefusal code, Citation basis) implements Text {

  /** The words, with where the rule stands. */
  @Override
  public String in(Language language) {
    return Explanation.cited(code, basis).in(language);
  }
}
