package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;

/**
 * One candidate's conclusion and what went wrong on the way: all that is made anew when something
 * arrives about this candidate.
 */
record Reviewed(Conclusion conclusion, ImmutableList<Issue> issues) {

  static Reviewed of(Candidate candidate, JointReview review, ReviewRules rules) {
    IssueLog log = new IssueLog();
    Received.Of accepted =
        new Intake(review.policy(), review.day(), true, log)
            .accept(review.received().of(candidate.id()));
    Dossier dossier = new Dossier(candidate, review.policy(), review.day(), accepted);
    ImmutableList<ReviewFinding> findings = rules.judge(dossier);
    new DossierChecks(rules, log).check(dossier, findings);
    return new Reviewed(new Conclusion(dossier, findings), log.sorted());
  }

  Reviewed across(ImmutableList<CrossFinding> found) {
    return new Reviewed(conclusion.across(found), issues);
  }
}
