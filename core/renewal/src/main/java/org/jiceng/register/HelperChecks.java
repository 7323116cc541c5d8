package org.jiceng.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import org.jiceng.fact.Truth;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.person.PersonId;

/** Whether those who call, tell or count the votes may do so. */
final class HelperChecks {

  private HelperChecks() {}

  static ImmutableList<Issue> of(
      CommitteeLaw law,
      Collection<PersonId> helpers,
      Collection<PersonId> candidates,
      NearRelatives relatives) {
    IssueLog log = new IssueLog();
    for (PersonId helper : helpers) {
      for (PersonId candidate : candidates) {
        if (helper.equals(candidate)) {
          report(RegisterIssue.HELPER_IS_CANDIDATE, law, helper, candidate, log);
        } else if (law.helpers().value() == HelperBar.CANDIDATES_AND_RELATIVES) {
          Truth near = relatives.areNear(helper, candidate);
          if (near.isTrue()) {
            report(RegisterIssue.HELPER_IS_RELATIVE, law, helper, candidate, log);
          } else if (near == Truth.UNKNOWN) {
            report(RegisterIssue.HELPER_RELATION_UNKNOWN, law, helper, candidate, log);
          }
        }
      }
    }
    return log.sorted();
  }

  private static void report(
      RegisterIssue code, CommitteeLaw law, PersonId helper, PersonId candidate, IssueLog log) {
    log.add(
        code,
        Place.none(),
        ImmutableMap.of(
            "helper", helper, "candidate", candidate, "citation", law.helpers().citation()));
  }
}
