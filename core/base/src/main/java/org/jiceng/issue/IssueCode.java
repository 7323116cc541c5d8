package org.jiceng.issue;

import org.jiceng.text.MessageKey;

/**
 * The stable code of an issue, subject first, as {@code UNIT_PARENT_MISSING}. Implemented by one
 * enum beside each domain.
 */
public interface IssueCode extends MessageKey {

  /** How badly an issue of this code stands in the way. */
  Severity severity();
}
