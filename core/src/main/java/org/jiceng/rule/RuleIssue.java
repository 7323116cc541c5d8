package org.jiceng.rule;

import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Severity;
import org.jiceng.text.Phrasebook;

/** Why rules make no rule set. */
public enum RuleIssue implements IssueCode {
  /** Two versions of one rule are in force at once for one scope. */
  RULE_VERSIONS_OVERLAP;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
