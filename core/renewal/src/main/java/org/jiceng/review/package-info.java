/**
 * The joint review (资格联审): may this candidate stand, and if not, by which rule.
 *
 * <p>A {@link org.jiceng.review.Candidate} (人选) is one person proposed for one office; all of an
 * exercise make a {@link org.jiceng.review.CandidateList}. What the exercise chose is one document,
 * the {@link org.jiceng.review.ReviewPolicy}: the {@link org.jiceng.review.Panel} of departments,
 * the {@link org.jiceng.review.NegativeList} (负面清单), which body is competent for which condition,
 * ages and floors. The {@link org.jiceng.review.ConditionCode}s are a catalogue, not a list: lists
 * differ, and there is no default one.
 *
 * <p>A department (部门) is a {@link org.jiceng.fact.Body}; so is a township or a leading group that
 * is competent beside the panel. It replies with an {@link org.jiceng.review.Opinion}, in versions
 * of which the latest counts. It reports facts: the list, not the department, says how grave they
 * are and for how long; where the department's own grade differs, the candidate is undetermined
 * until that is cleared up. A report from outside a body's competence is a lead (线索) for those who
 * are competent. Silence is no consent, unless the policy says so, and then that is printed.
 *
 * <p>{@link org.jiceng.review.JointReview} gathers the replies and concludes: a {@link
 * org.jiceng.review.Conclusion} has a {@link org.jiceng.review.Status} and one {@link
 * org.jiceng.review.ReviewFinding} for each rule, with its statute, regulation or policy. The two
 * legal {@link org.jiceng.review.Track}s differ: for self-government only a statute's bars exclude,
 * and everything else is advice.
 *
 * <p>A first reply may settle what is undetermined and never turns a settled conclusion around, if
 * all competent bodies and all departments owe replies, as they do by default. A new version of a
 * reply may, since it supersedes evidence.
 *
 * <p>What is held unsuitable is settled by a {@link org.jiceng.review.SoftDecision} of the body
 * that the policy names. A {@link org.jiceng.review.Reopening} asks a body again: anew, or for a
 * re-examination (复核). A {@link org.jiceng.review.ReviewUpdate} says what something that arrived
 * changed; only those about whom it is are judged again. A {@link org.jiceng.review.ReviewRequest}
 * is what one body is asked, {@link org.jiceng.review.OwedReply} what it still owes.
 *
 * <p>On the track of self-government a {@link org.jiceng.review.LocalRule} binds only with its
 * legal basis and within its interval. A {@link org.jiceng.review.Sanction} stops some posts while
 * it is in effect, by a ladder of posts that is policy. What an inspection (考察) finds becomes
 * evidence through an {@link org.jiceng.review.InspectionResult}.
 *
 * <p>{@link org.jiceng.review.CrossReview} looks at all lists of an exercise together: one person
 * twice, posts that exclude each other, relatives, the number of candidates and of planned seats.
 * Both sides get the finding, and {@link org.jiceng.review.ReviewReport#across} makes it part of
 * their conclusions.
 *
 * <p>Custody and arrest suspend rights by a decision, which a body reports with the case.
 */
package org.jiceng.review;
