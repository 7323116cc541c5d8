package org.jiceng.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import java.time.LocalDate;
import org.jiceng.text.Text;

/**
 * Days between two versions of a rule on which none is in force, and is meant not to be.
 *
 * @param rule the id of the rule
 * @param from the first day without a version
 * @param untilExclusive the first day with one again; after {@code from}
 * @param reason why there is none
 */
public record Hole(String rule, LocalDate from, LocalDate untilExclusive, Text reason) {

  public Hole {
    checkArgument(from.isBefore(untilExclusive), "a hole of %s ends before it begins", rule);
  }

  /** Whether it says that the rule {@code id} has no version on {@code days}. */
  boolean covers(String id, Range<LocalDate> days) {
    return rule.equals(id) && Range.closedOpen(from, untilExclusive).encloses(days);
  }
}
