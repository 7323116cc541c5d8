package org.jiceng.renewal;

import org.jiceng.organization.Office;

/**
 * A step as the history of a candidacy keeps it.
 *
 * @param office the post that is stood for from this step on
 * @param step the step
 */
public record Entry(Office office, Step step) {

  /** Where the step led. */
  public Stage stage() {
    return step.to();
  }
}
