package org.jiceng.rule;

import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Severity;
import org.jiceng.text.Phrasebook;

/** Why rules make no rule set. */
public enum RuleIssue implements IssueCode {
  /** Two versions of one rule are in force at once for one scope. */
  RULE_VERSIONS_OVERLAP,
  /** Between two versions of one rule are days without one, and nobody declared that. */
  RULE_VERSIONS_APART,
  /** An overlay asks less than a statute does, or cannot be compared with it. */
  RULE_RELAXES_STATUTE,
  /** Two overlays of one layer touch the same rule. */
  RULE_OVERLAYS_CONFLICT,
  /** An overlay removes a rule that no layer above it has. */
  RULE_TO_REMOVE_MISSING;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
